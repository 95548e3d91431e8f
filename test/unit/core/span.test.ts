import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { contains, containsLine, lastAtOrBefore } from '../../../src/core/span';

describe('A span', () => {
  it('holds its start and not its end', () => {
    expect([2, 3, 4, 5].filter((offset) => contains({ start: 3, end: 5 }, offset))).toEqual([3, 4]);
  });

  it('without length holds nothing', () => {
    expect(contains({ start: 3, end: 3 }, 3)).toBe(false);
  });
});

describe('A range of lines', () => {
  it('holds its first and its last line', () => {
    expect([1, 2, 3, 4, 5].filter((line) => containsLine({ first: 2, last: 4 }, line))).toEqual([2, 3, 4]);
  });
});

describe('The last item at or before a value', () => {
  it('is none where all start later', () => {
    expect(lastAtOrBefore(2, (index) => [4, 9][index] ?? 0, 3)).toBe(-1);
    expect(lastAtOrBefore(0, () => 0, 3)).toBe(-1);
  });

  it('is the one that a search from the end finds', () => {
    fc.assert(fc.property(fc.array(fc.nat(20), { maxLength: 12 }), fc.integer({ min: -2, max: 22 }), (items, value) => {
      const starts = items.sort((a, b) => a - b);
      expect(lastAtOrBefore(starts.length, (index) => starts[index] ?? 0, value)).toBe(starts.findLastIndex((start) => start <= value));
    }));
  });
});

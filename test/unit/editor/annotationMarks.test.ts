import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lanesOf } from '../../../src/editor/annotations/lanes';
import { rulerMarks } from '../../../src/editor/annotations/rulerMarks';

describe('Lanes', () => {
  it('keep overlapping annotations apart', () => {
    const spans = [[{ start: 0, end: 10 }], [{ start: 5, end: 8 }], [{ start: 8, end: 12 }], [{ start: 10, end: 11 }]];
    expect(lanesOf(spans, 3)).toEqual([0, 1, 1, 0]);
  });

  it('are never shared by two that overlap while there are enough', () => {
    const span = fc.tuple(fc.nat(50), fc.integer({ min: 1, max: 20 })).map(([start, length]) => ({ start, end: start + length }));
    fc.assert(
      fc.property(fc.array(span, { maxLength: 12 }), (spans) => {
        const sorted = [...spans].sort((a, b) => a.start - b.start);
        const lanes = lanesOf(sorted.map((one) => [one]), sorted.length + 1);
        const clashes = sorted.some((one, i) => sorted.some((other, j) => i < j && lanes[i] === lanes[j] && other.start < one.end));
        expect(clashes).toBe(false);
      }),
    );
  });
});

describe('Marks beside the scroll bar', () => {
  it('are as many as there are lines to tell apart, however many annotations there are', () => {
    const many = Array.from({ length: 10_000 }, (_, index) => ({ line: index * 10, colour: '#123456' }));
    expect(rulerMarks(many, 100_000).get('#123456')?.length).toBeLessThanOrEqual(400);
  });

  it('stand at the lines of a short text, by colour', () => {
    const marks = rulerMarks([{ line: 3, colour: 'a' }, { line: 3, colour: 'a' }, { line: 7, colour: 'b' }], 20);
    expect([...marks]).toEqual([['a', [{ first: 3, last: 3 }]], ['b', [{ first: 7, last: 7 }]]]);
  });
});

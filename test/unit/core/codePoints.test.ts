import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CodePoints } from '../../../src/core/codePoints';

describe('Code points', () => {
  it('count a surrogate pair as one', () => {
    const text = '💩今日(记者 李雷)增长12.5%';
    const points = new CodePoints(text);
    expect(points.at(text.indexOf('12.5%'))).toBe(12);
    expect(points.offsetOf(12)).toBe(13);
  });

  it('count a line end as one, whichever it is', () => {
    const points = new CodePoints('a\r\nb\nc\r\n');
    expect([0, 1, 3, 4, 5, 6, 8].map((offset) => points.at(offset))).toEqual([0, 1, 2, 3, 4, 5, 6]);
    expect([0, 1, 2, 3, 4, 5, 6].map((count) => points.offsetOf(count))).toEqual([0, 1, 3, 4, 5, 6, 8]);
  });

  it('are those of the string iterator', () => {
    const text = fc.string({ unit: fc.constantFrom('a', '稿', '💩', '\ud83d', '\udca9', '\n', '\r\n', '\r') });
    fc.assert(
      fc.property(text, (printed) => {
        const points = new CodePoints(printed);
        let [offset, count] = [0, 0];
        for (const character of printed.replaceAll('\r\n', '\n')) {
          expect([points.at(offset), points.offsetOf(count)]).toEqual([count, offset]);
          offset += character === '\n' && printed.startsWith('\r\n', offset) ? 2 : character.length;
          count += 1;
        }
        expect([points.at(offset), points.offsetOf(count)]).toEqual([count, offset]);
      }),
    );
  });
});

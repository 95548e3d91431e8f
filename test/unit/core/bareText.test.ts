import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { BareText, bare, occurrences } from '../../../src/core/bareText';

describe('A bare text', () => {
  it('leads from each of its characters back to where that stands', () => {
    const unit = fc.constantFrom('稿', 'a', ' ', '\n', '\r\n', '\u3000', '💩', '\t');
    fc.assert(
      fc.property(fc.string({ unit }), (text) => {
        const bareText = new BareText(text);
        expect(bareText.text).toBe(bare(text));
        for (let at = 0; at < bareText.text.length; at++) {
          const span = bareText.spanOf({ start: at, end: at + 1 });
          expect(text.slice(span.start, span.end)).toBe(bareText.text[at]);
          expect(bareText.at(span.start)).toBe(at);
          expect(bareText.at(span.end)).toBe(at + 1);
        }
      }),
    );
  });

  it('takes white space to the character behind it', () => {
    const bareText = new BareText(' \n稿 件\n');
    expect([0, 1, 2, 3, 4, 5, 6].map((offset) => bareText.at(offset))).toEqual([0, 0, 0, 1, 1, 2, 2]);
    expect(bareText.spanOf({ start: 0, end: 2 })).toEqual({ start: 2, end: 5 });
  });
});

describe('Occurrences', () => {
  it('may overlap, and are none of no words', () => {
    expect(occurrences('啊啊啊', '啊啊')).toEqual([{ start: 0, end: 2 }, { start: 1, end: 3 }]);
    expect(occurrences('啊', '')).toEqual([]);
  });
});

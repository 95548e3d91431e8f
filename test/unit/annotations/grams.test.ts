import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/annotations/anchor';
import { GRAM, Grams } from '../../../src/annotations/grams';
import { occurrences } from '../../../src/core/bareText';
import type { Span } from '../../../src/core/span';

/** Texts in which much is printed twice, or nearly so. */
const texts = fc
  .record({
    stock: fc.uniqueArray(fc.array(fc.constantFrom('城', '南', '老', '街', 'a', 'b', '1', '💩', ' ', '\n', '-'), { minLength: 3, maxLength: 40 }).map((units) => units.join('')), { minLength: 1, maxLength: 4 }),
    order: fc.array(fc.tuple(fc.nat(9), fc.constantFrom('', '\n', '  ', '甲', '。\n\n')), { minLength: 2, maxLength: 12 }),
  })
  .map(({ stock, order }) => order.map(([index, gap]) => (stock[index % stock.length] ?? '') + gap).join(''));

describe('The grams of a text', () => {
  it('stand where a search finds them', () => {
    fc.assert(
      fc.property(texts, fc.nat(), fc.nat(60), (text, from, length) => {
        const start = from % (text.length + 1);
        const end = Math.min(text.length, start + length);
        const grams = new Grams(text);
        const others = occurrences(text, text.slice(start, end)).map((place) => place.start).filter((place) => place !== start);
        const twins = grams.twinsOf(start, end);
        expect(twins && [...twins].sort((a, b) => a - b)).toEqual(end - start < GRAM ? undefined : others);
      }),
    );
  });

  it('that stand too often are not gone through', () => {
    const grams = new Grams(`${'-'.repeat(5000)}end of the line`);
    expect(grams.twinsOf(0, 40)).toBeUndefined();
    expect(grams.isOnly(0)).toBe(false);
    expect(grams.twinsOf(4990, 5010)).toEqual([]);
  });
});

describe('A passage of a text with twins', () => {
  it('is quoted the same whether the text is searched for them, or its grams are known', () => {
    fc.assert(
      fc.property(texts, fc.array(fc.tuple(fc.nat(), fc.integer({ min: 1, max: 30 })), { minLength: 80, maxLength: 120 }), (text, places) => {
        const many = new Anchors(text);
        const spans = places.map(([from, length]) => ({ start: from % text.length, end: Math.min(text.length, (from % text.length) + length) }));
        const storyOf = ({ start, end }: Span): Span => ({ start: Math.max(0, start - (start % 40)), end: Math.min(text.length, end + 20 + (start % 7)) });
        const quotes = spans.map((span) => many.anchorOf(span, storyOf(span)));
        // The first few of a text are always searched for.
        expect(quotes).toEqual(spans.map((span) => new Anchors(text).anchorOf(span, storyOf(span))));
      }),
      { numRuns: 60 },
    );
  });
});

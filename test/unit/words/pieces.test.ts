import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { intlWordAt, intlWords } from '../../../src/words/intlSegmenter';
import { batchesOf, piecesOf } from '../../../src/words/pieces';

describe('Pieces of a text', () => {
  it('are the text again, and short', () => {
    fc.assert(
      fc.property(fc.array(fc.constantFrom('船', 'a', '。', ' ', '\n', '😀', '码头,')), fc.nat(60), (letters, times) => {
        const text = letters.join('').repeat(times);
        const pieces = piecesOf(text);
        expect(pieces.join('')).toBe(text);
        expect(Math.max(...pieces.map(({ length }) => length))).toBeLessThanOrEqual(400);
        expect(pieces.every((piece) => !/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(piece))).toBe(true);
      }),
    );
  });

  it('come in batches, which know whose they are', () => {
    const texts = ['短', '长,'.repeat(30_000), ''];
    const batches = [...batchesOf(texts)];
    const pieces = batches.flatMap((batch) => batch.pieces.map((piece, index) => ({ piece, owner: batch.owners[index] })));
    const whole = texts.map((_, owner) => pieces.filter((one) => one.owner === owner).map(({ piece }) => piece).join(''));
    expect(whole).toEqual(texts);
    expect(batches.every((batch) => batch.pieces.length <= 200 && batch.pieces.join('').length <= 20_000)).toBe(true);
  });
});

describe('The words of the JavaScript engine', () => {
  it('are the text again', () => {
    expect(intlWords('渔民在码头上晒网。')).toEqual(['渔民', '在', '码头', '上', '晒', '网', '。']);
  });

  it('are found for a place', () => {
    const text = '渔民在码头上晒网。';
    expect(intlWordAt(text, text.indexOf('头'))).toEqual({ start: 3, end: 5 });
    expect(intlWordAt(text, text.length)).toEqual({ start: text.length, end: text.length });
  });
});

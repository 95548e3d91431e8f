import { describe, expect, it } from 'vitest';
import { KnownWords, packTagged, packWords, unpackTagged, unpackWords } from '../../../src/segmenter/packing';
import { batchesOf } from '../../../src/words/pieces';

const WORDS = [['渡口', '的', '灯', '亮', '了'], [], ['灯', '灭', '了']];
const TAGGED = [
  [{ word: '渡口', tag: 'n' }, { word: '灯', tag: 'n' }, { word: '亮', tag: 'a' }],
  [{ word: '灯', tag: 'n' }, { word: '亮', tag: 'v' }],
];
const textsOf = (texts: readonly (readonly string[])[]): string[] => texts.map((words) => words.join(''));

describe('Words that are sent to another process', () => {
  it('are the same there', () => {
    expect(unpackWords(textsOf(WORDS), packWords(WORDS), new KnownWords())).toEqual(WORDS);
  });

  it('have their tags there, whichever a word had before', () => {
    const texts = TAGGED.map((words) => words.map(({ word }) => word).join(''));
    expect(unpackTagged(texts, packTagged(TAGGED), new KnownWords())).toEqual(TAGGED);
  });

  it('are kept once where they are equal, in one call and the next', () => {
    const known = new KnownWords();
    const texts = ['灯灯'];
    const packed = packTagged([[{ word: '灯', tag: 'n' }, { word: '灯', tag: 'n' }]]);
    const [[first, second] = [], [third] = []] = [...unpackTagged(texts, packed, known), ...unpackTagged(texts, packed, known)];
    expect(second).toBe(first);
    expect(third).toBe(first);
  });

  it('are handed over a few thousand letters at a time: nobody is kept busy for long', () => {
    const lines = Array.from({ length: 3_000 }, (_, number) => `第${number}盏灯亮了,渡口的船工把缆绳系好,提着马灯往回走。`);
    const batches = [...batchesOf(lines)];
    expect(Math.max(...batches.map(({ pieces }) => pieces.join('').length))).toBeLessThanOrEqual(5_000);
    expect(batches.flatMap(({ pieces }) => pieces)).toEqual(lines);
  });
});

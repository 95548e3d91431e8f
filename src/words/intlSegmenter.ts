import type { Span } from '../core/span';
import { piecesOf } from './pieces';
import type { TaggedWord, WeightedWord, WordSegmenter } from './wordSegmenter';

/** How long others may be kept waiting, in milliseconds. */
const SLICE = 8;

const LETTERS = /\p{L}/u;
const DIGITS = /^[\p{N}.,%％．，]+$/u;
const LATIN = /^[\p{Script=Latin}\p{N}'’-]+$/u;

/** The words of a text by what the JavaScript engine itself knows; put together they are the text. Linear in the text. */
export function intlWords(text: string, locale = 'zh-Hans'): string[] {
  const segmenter = segmenterOf(locale);
  return piecesOf(text).flatMap((piece) => Array.from(segmenter.segment(piece), ({ segment }) => segment));
}

/** The word of a text that holds an offset (UTF-16), or what stands there between words. Linear in the text. */
export function intlWordAt(text: string, offset: number, locale = 'zh-Hans'): Span {
  let start = 0;
  for (const piece of piecesOf(text)) {
    if (offset < start + piece.length) {
      const { index = 0, segment = '' } = segmenterOf(locale).segment(piece).containing(offset - start) ?? {};
      return { start: start + index, end: start + index + segment.length };
    }
    start += piece.length;
  }
  return { start: offset, end: offset };
}

const SEGMENTERS = new Map<string, Intl.Segmenter>();

function segmenterOf(locale: string): Intl.Segmenter {
  const known = SEGMENTERS.get(locale) ?? new Intl.Segmenter(locale, { granularity: 'word' });
  SEGMENTERS.set(locale, known);
  return known;
}

/** Cuts words with Intl.Segmenter, which every JavaScript engine has. It knows neither parts of speech nor which words are rare. */
export class IntlWordSegmenter implements WordSegmenter {
  constructor(private readonly locale = 'zh-Hans') {}

  async cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly string[])[]> {
    return this.each(texts, (words) => words, signal);
  }

  async tag(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly TaggedWord[])[]> {
    return this.each(texts, (words) => words.map((word) => ({ word, tag: tagOf(word) })), signal);
  }

  async keywords(texts: readonly string[], most: number, signal?: AbortSignal): Promise<readonly (readonly WeightedWord[])[]> {
    return this.each(texts, (words) => commonest(words, most), signal);
  }

  /** Works on one text after the other, and lets others have their turn in between. */
  private async each<Answer>(texts: readonly string[], answer: (words: string[]) => Answer, signal?: AbortSignal): Promise<Answer[]> {
    const answers: Answer[] = [];
    let began = performance.now();
    for (const text of texts) {
      const words: string[] = [];
      for (const piece of piecesOf(text)) {
        words.push(...intlWords(piece, this.locale));
        if (performance.now() - began < SLICE) continue;
        await new Promise((resolve) => setTimeout(resolve, 0));
        signal?.throwIfAborted();
        began = performance.now();
      }
      answers.push(answer(words));
    }
    signal?.throwIfAborted();
    return answers;
  }
}

/** What can be told of a word from its letters: `m` for numbers, `w` for what is no word, `eng`, `n`, or `x` for a single letter. */
export function tagOf(word: string): string {
  if (DIGITS.test(word)) return 'm';
  if (!LETTERS.test(word)) return 'w';
  if (LATIN.test(word)) return 'eng';
  // Several letters are one word only where its dictionary has them.
  return word.length > 1 ? 'n' : 'x';
}

/** The words of two letters or more by how often they stand there. */
export function commonest(words: readonly string[], most: number): WeightedWord[] {
  const counts = new Map<string, number>();
  for (const word of words) if (word.length > 1 && LETTERS.test(word)) counts.set(word, (counts.get(word) ?? 0) + 1);
  return [...counts]
    .map(([word, weight]) => ({ word, weight }))
    .sort((a, b) => b.weight - a.weight)
    .slice(0, most);
}

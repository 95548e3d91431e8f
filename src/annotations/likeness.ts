import search from 'approx-string-match';
import type { Span } from '../core/span';

/** Of so many characters one may have changed, been left out or come in: shorter words, most names, must stand as they were. */
const ONE_CHANGE_IN = 6;
/** Digits of every script, and what Chinese and Japanese write numbers with. */
const NUMERALS = /[\p{N}零一二三四五六七八九十两百千万亿兩萬億]/gu;

/**
 * Where words stand in a text that have changed a little: as few changes as there are, one in six characters at most, and
 * all numerals as they were. UTF-16 offsets; where a change is at the edge, with that edge on either side of it.
 */
export function alikePlaces(text: string, words: string): Span[] {
  const changes = Math.floor(words.length / ONE_CHANGE_IN);
  if (changes === 0) return [];
  return search(text, words, changes)
    .map(({ start, end }) => ({ start, end }))
    .filter(({ start, end }) => numeralsOf(text.slice(start, end)) === numeralsOf(words));
}

function numeralsOf(text: string): string {
  return text.match(NUMERALS)?.join('') ?? '';
}

import { bare, BareText } from '../core/bareText';
import type { Span } from '../core/span';
import { alikePlaces } from './likeness';
import { findWords } from './wordSearch';

/** Shorter passages are too much like others. Characters without white space, as are all numbers here. */
const SHORTEST = 24;
/** Of an alike passage some pieces of so many characters are the same: it is looked for where one of them stands. */
const PIECE = 8;
/** A piece that stands in more places is no sign of anything. */
const MOST_PLACES = 50;

/** A passage that is like another one. */
interface AlikePassage {
  /** The passage that it is like. */
  readonly words: string;
  /** UTF-16 offsets. */
  readonly span: Span;
}

/**
 * Where a text has passages that differ a little from others, and in no numeral: see {@link alikePlaces}. The same words
 * are none; column breaks make no difference. One pass over the text, and a look at each place where a piece stands.
 */
export function alikePassages(text: string, passages: readonly string[]): readonly AlikePassage[] {
  const long = passages.map((words) => ({ words, bareWords: bare(words) })).filter(({ bareWords }) => bareWords.length >= SHORTEST);
  if (long.length === 0) return [];
  const pieces = new Map<string, { readonly words: string; readonly bareWords: string; readonly at: number }[]>();
  for (const passage of long) {
    for (let at = 0; at + PIECE <= passage.bareWords.length; at += PIECE) {
      const piece = passage.bareWords.slice(at, at + PIECE);
      pieces.set(piece, [...(pieces.get(piece) ?? []), { ...passage, at }]);
    }
  }
  const bareText = new BareText(text);
  const found = new Map<string, AlikePassage>();
  for (const [piece, places] of placesOf(bareText.text, pieces.keys())) {
    for (const { words, bareWords, at } of pieces.get(piece) ?? []) {
      for (const place of places) {
        const span = alikeAt(bareText.text, bareWords, place - at);
        if (span) found.set(`${words}\n${span.start}`, { words, span: bareText.spanOf(span) });
      }
    }
  }
  return [...found.values()];
}

/** Where each piece stands, unless that is nearly everywhere. */
function placesOf(text: string, pieces: Iterable<string>): readonly (readonly [string, readonly number[]])[] {
  const places = new Map<string, number[]>();
  for (const { words, start } of findWords(text, pieces, () => true)) {
    const known = places.get(words);
    if (known) known.push(start);
    else places.set(words, [start]);
  }
  return [...places].filter(([, { length }]) => length <= MOST_PLACES);
}

/** The passage near an offset that is like some words, but not the same. */
function alikeAt(text: string, words: string, near: number): Span | undefined {
  const room = Math.ceil(words.length / PIECE);
  const from = Math.max(0, near - room);
  const window = text.slice(from, near + words.length + room);
  if (window.includes(words)) return undefined;
  const places = alikePlaces(window, words).sort((a, b) => Math.abs(a.end - a.start - words.length) - Math.abs(b.end - b.start - words.length));
  const [best] = places;
  return best && { start: from + best.start, end: from + best.end };
}

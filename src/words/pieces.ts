/** Longer pieces cost Intl.Segmenter more than their length, and other engines a long wait. UTF-16 units. */
const LONGEST_PIECE = 400;
/** What no word holds: a text may be cut behind it. */
const BREAKS = /[\n。!?;,、:”」』)\s！？；，：）]/;

/**
 * Cuts a long text into short pieces where no word can be cut: behind punctuation or white space, or at the longest length
 * where there is none for so long. The pieces put together are the text.
 */
export function piecesOf(text: string): string[] {
  const pieces: string[] = [];
  let start = 0;
  while (text.length - start > LONGEST_PIECE) {
    const end = breakBefore(text, start, start + LONGEST_PIECE);
    pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces;
}

/** Offset behind the last break of a stretch; its end where it has none, no surrogate pair being cut. */
function breakBefore(text: string, start: number, end: number): number {
  for (let at = end; at > start; at--) if (BREAKS.test(text.charAt(at - 1))) return at;
  return (text.charCodeAt(end - 1) & 0xfc00) === 0xd800 ? end - 1 : end;
}

/** Pieces that are worked on together, and for each the text that it belongs to. */
export interface Batch {
  readonly pieces: readonly string[];
  readonly owners: readonly number[];
}

/** So many pieces, and so many UTF-16 units, are handed over at once: neither side is kept busy for long. */
const MOST_PIECES = 200;
const MOST_UNITS = 5_000;

/** The pieces of several texts in batches, in the order of the texts. */
export function* batchesOf(texts: readonly string[]): Generator<Batch> {
  let pieces: string[] = [];
  let owners: number[] = [];
  let units = 0;
  for (const [owner, text] of texts.entries()) {
    for (const piece of piecesOf(text)) {
      if (pieces.length >= MOST_PIECES || units + piece.length > MOST_UNITS) {
        yield { pieces, owners };
        [pieces, owners, units] = [[], [], 0];
      }
      pieces.push(piece);
      owners.push(owner);
      units += piece.length;
    }
  }
  if (pieces.length > 0) yield { pieces, owners };
}

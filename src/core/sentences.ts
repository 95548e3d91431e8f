import type { Span } from './span';

/** `。”`, `!`, `……`: CJK marks end a sentence wherever they stand, closing quotes and brackets go with them. */
const CJK_END = /[。!?!?]+[”’」』)》)]*|……[”’」』)]*(?=.)/u;
/** `. "The`, `? He`: Latin marks end a sentence before a space and something that can begin one. */
const LATIN_END = /(?<![.!?])[.!?]+["”’)]*(?=\s+["“‘(]*[\p{Lu}\p{N}])/u;
const END = new RegExp(`${CJK_END.source}|${LATIN_END.source}`, 'gu');
/** `Mr.`, `Sgt.`, `J.`: a point that belongs to the word. */
const ABBREVIATION =
  /(?:^|[\s(“"‘])(?:Mr|Mrs|Ms|Dr|Prof|Rev|Hon|Gov|Lt|Gen|Col|Maj|Capt|Cmdr|Sgt|Cpl|Pvt|Sen|Rep|Supt|Det|St|Ave|Blvd|Rd|Jr|Sr|No|vs|Inc|Co|Corp|Ltd|Jan|Feb|Mar|Apr|Aug|Sept|Oct|Nov|Dec|[A-Z]|(?:[A-Za-z]\.)+[A-Za-z])\.$/;

/**
 * The sentence of a running text that holds the offset (UTF-16), outer white space left out.
 * Quotation marks that close after the full stop belong to the sentence that they end.
 */
export function sentenceAt(text: string, offset: number): Span {
  let start = 0;
  for (const match of text.matchAll(END)) {
    const end = match.index + match[0].length;
    if (match[0].startsWith('.') && ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
    if (end > offset) return trimmed(text, { start, end });
    start = end;
  }
  return trimmed(text, { start, end: text.length });
}

function trimmed(text: string, { start, end }: Span): Span {
  const inner = text.slice(start, end);
  const leading = inner.length - inner.trimStart().length;
  return { start: start + leading, end: start + leading + inner.trim().length };
}

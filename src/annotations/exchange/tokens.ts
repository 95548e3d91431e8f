import type { Span } from '../../core/span';

/** White space, and characters that programs which read line by line or column by column could take for it. */
export const BLANK = /[\s\p{Cc}\u180e\u200b\u2060\ufeff]/u;
const ONLY_BLANK = new RegExp(`^${BLANK.source}+$`, 'u');
const LETTER_OR_DIGIT = /[\p{L}\p{N}]/u;

/** Tokens of one line of a text. */
export interface TokenLine {
  /** UTF-16 offsets; no token is blank, and all that is not blank is in one. */
  readonly tokens: readonly Span[];
  readonly span: Span;
}

/**
 * The words of each line of a text, as `Intl.Segmenter` has them (Unicode UAX #29, with a dictionary for Chinese and
 * Japanese), or its characters (grapheme clusters). Lines without a token are left out.
 */
export function tokenLines(text: string, by: 'words' | 'characters', cuts: readonly number[] = []): readonly TokenLine[] {
  const segmenter = new Intl.Segmenter(undefined, { granularity: by === 'words' ? 'word' : 'grapheme' });
  const sorted = [...new Set(cuts)].sort((a, b) => a - b);
  const lines: TokenLine[] = [];
  let start = 0;
  let next = 0;
  for (const line of text.split('\n')) {
    const end = start + line.length;
    const inLine: number[] = [];
    for (; next < sorted.length && (sorted[next] ?? end) <= end; next++) inLine.push(sorted[next] ?? end);
    const words = segmentsOf(segmenter, line, start);
    const tokens = inLine.length === 0 ? words : words.flatMap((token) => cutUp(token, inLine)).filter((token) => !ONLY_BLANK.test(text.slice(token.start, token.end)));
    if (tokens.length > 0) lines.push({ tokens, span: { start, end } });
    start = end + 1;
  }
  return lines;
}

/** Segments with the marks that belong to the word before them left apart: words are words, everything else is by itself. */
function segmentsOf(segmenter: Intl.Segmenter, line: string, offset: number): readonly Span[] {
  const spans: Span[] = [];
  for (const { segment, index } of segmenter.segment(line)) {
    // A combining mark behind a space is one segment with it.
    const printed = LETTER_OR_DIGIT.test(segment) ? segment : segment.trimStart();
    if (printed === '' || ONLY_BLANK.test(printed)) continue;
    const end = offset + index + segment.length;
    spans.push({ start: end - printed.length, end });
  }
  return spans;
}

/** A token in parts, where a passage begins or ends in its midst. */
function cutUp(token: Span, cuts: readonly number[]): readonly Span[] {
  const { start, end } = token;
  const at = cuts.filter((cut) => cut > start && cut < end);
  return at.length === 0 ? [token] : [...at, end].map((stop, index) => ({ start: index === 0 ? start : (at[index - 1] ?? start), end: stop }));
}

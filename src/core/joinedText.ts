import type { SourceText } from './sourceText';
import { lastAtOrBefore } from './span';
import type { Span } from './span';

/** CJK letters, kana, full-width forms and CJK punctuation: no space is put beside them when lines are joined. */
const CJK = /[\u2e80-\u303f\u3040-\u30ff\u3400-\u4dbf\u4e00-\u9fff\uf900-\ufaff\uff00-\uffef“”‘’…—]/;
/** `street resur-` + `facing`: a hyphen that the printed line end put there. */
const HYPHENATED = /\p{Ll}-$/u;
/** `Anglo-` + `Saxon`: a hyphen of the word's own. */
const COMPOUND = /[\p{L}\p{N}]-$/u;
const LOWER_START = /^\p{Ll}/u;

/** One physical line's part in a joined text: where it starts in the joined text and in the source. */
export interface JoinedPiece {
  readonly joined: number;
  readonly source: number;
  readonly length: number;
}

/** A text joined from physical lines, with the way back to the source. */
export interface JoinedText {
  readonly text: string;
  readonly pieces: readonly JoinedPiece[];
}

/**
 * Joins physical lines (0-based) to running text: outer white space goes, nothing is put between CJK characters,
 * a space between words, and a hyphen at a line end goes where the next line begins in lower case.
 */
export function joinLines(source: SourceText, lines: readonly number[]): JoinedText {
  return joinSpans(source, lines.map((line) => ({ start: source.lineStart(line), end: source.lineEnd(line) })));
}

/** As `joinLines`, for stretches of lines. */
export function joinSpans(source: SourceText, spans: readonly Span[]): JoinedText {
  const texts: string[] = [];
  const pieces: JoinedPiece[] = [];
  let length = 0;
  for (const span of spans) {
    const raw = source.slice(span);
    const piece = raw.trim();
    if (piece === '') continue;
    const before = texts.at(-1) ?? '';
    if (HYPHENATED.test(before) && LOWER_START.test(piece)) {
      length -= 1;
      texts[texts.length - 1] = before.slice(0, -1);
      shortenLast(pieces);
    } else if (before !== '' && needsSpace(before, piece)) {
      length += 1;
      texts.push(' ');
    }
    const indent = raw.length - raw.trimStart().length;
    pieces.push({ joined: length, source: span.start + indent, length: piece.length });
    texts.push(piece);
    length += piece.length;
  }
  return { text: texts.join(''), pieces };
}

/** The joined text alone: see `joinLines`. */
export function textOfLines(source: SourceText, lines: readonly number[]): string {
  return joinLines(source, lines).text;
}

/** The offset in a joined text of what stands at an offset of the source, or ends there; undefined where that is no part of it. UTF-16 units. */
export function joinedAt({ pieces }: JoinedText, offset: number): number | undefined {
  const piece = pieces.find(({ source, length }) => offset >= source && offset <= source + length);
  return piece && piece.joined + Math.min(offset - piece.source, piece.length - 1);
}

/** The span in the source of a span of a joined text, which must not be empty: from its first character to its last. UTF-16 units. */
export function sourceSpan(joined: Pick<JoinedText, 'pieces'>, { start, end }: Span): Span {
  return { start: sourceOffset(joined, start), end: sourceOffset(joined, end - 1) + 1 };
}

function sourceOffset({ pieces }: Pick<JoinedText, 'pieces'>, joined: number): number {
  const piece = pieces[lastAtOrBefore(pieces.length, (index) => pieces[index]?.joined ?? 0, joined)] ?? { joined: 0, source: 0, length: 0 };
  return piece.source + Math.min(joined - piece.joined, piece.length - 1);
}

function needsSpace(before: string, after: string): boolean {
  return !COMPOUND.test(before) && !CJK.test(before.slice(-1)) && !CJK.test(after.slice(0, 1));
}

function shortenLast(pieces: JoinedPiece[]): void {
  const last = pieces.pop();
  if (last) pieces.push({ ...last, length: last.length - 1 });
}

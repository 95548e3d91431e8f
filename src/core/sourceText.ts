import { ChunkedText } from './chunkedText';
import { lastAtOrBefore } from './span';
import type { LineRange, Span } from './span';

/** One replacement in a text: what stands in the span becomes the text. UTF-16 offsets into the text before. */
export interface TextEdit {
  readonly span: Span;
  readonly text: string;
}

/** A position as VS Code counts it: 0-based line, UTF-16 units into it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const CARRIAGE_RETURN = 13;

/**
 * An immutable text with its line table. Lines end at LF; a CR before the LF belongs to the line end; nothing else
 * (a lone CR, form feed, U+2028) ends a line. All offsets are UTF-16 units, all lines 0-based.
 */
export class SourceText {
  readonly length: number;
  readonly lineCount: number;
  private readonly content: ChunkedText;
  private readonly starts: Uint32Array;

  constructor(text: string);
  constructor(content: ChunkedText, starts: Uint32Array);
  constructor(content: string | ChunkedText, starts?: Uint32Array) {
    this.content = typeof content === 'string' ? new ChunkedText([content]) : content;
    this.length = this.content.length;
    this.starts = starts ?? Uint32Array.from(startsIn(this.content.text, [0]));
    this.lineCount = this.starts.length;
  }

  /** The whole text. After an edit it is put together when it is first asked for, which costs as much as it is long. */
  get text(): string {
    return this.content.text;
  }

  /** The text after an edit, at the cost of the edit; this one stays as it is. */
  edited({ span, text }: TextEdit): SourceText {
    return new SourceText(this.content.spliced(span, text), splicedStarts(this.starts, span, text));
  }

  /** Offset of the first unit of a line. Throws RangeError for a line that does not exist. */
  lineStart(line: number): number {
    const start = this.starts[line];
    if (start === undefined) throw new RangeError(`Line ${line} is outside 0..${this.lineCount - 1}`);
    return start;
  }

  /** Offset behind the last unit of a line, its line end left out. */
  lineEnd(line: number): number {
    const next = this.starts[line + 1];
    if (next === undefined) return this.length;
    const end = next - 1;
    const crlf = end > this.lineStart(line) && this.content.charCodeAt(end - 1) === CARRIAGE_RETURN;
    return crlf ? end - 1 : end;
  }

  /** The text of a line without its line end. */
  line(line: number): string {
    return this.content.slice(this.lineStart(line), this.lineEnd(line));
  }

  /** The span of whole lines, the last line's end left out. */
  linesSpan(range: LineRange): Span {
    return { start: this.lineStart(range.first), end: this.lineEnd(range.last) };
  }

  /** The 0-based line that holds the offset; offsets outside the text are clamped. */
  lineAt(offset: number): number {
    return Math.max(0, lastAtOrBefore(this.lineCount, (line) => this.starts[line] ?? 0, offset));
  }

  /** The position of an offset; offsets outside the text are clamped, offsets inside a line end go to the line's end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.lineStart(line) };
  }

  slice(span: Span): string {
    return this.content.slice(span.start, span.end);
  }
}

/** Adds to line starts where lines start behind a line feed in a text that stands at an offset. */
function startsIn(text: string, starts: number[], offset = 0): number[] {
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(offset + at + 1);
  return starts;
}

/** The line starts after a replacement: those up to it stay, those behind it move with the text. */
function splicedStarts(starts: Uint32Array, { start, end }: Span, text: string): Uint32Array {
  const startOf = (line: number): number => starts[line] ?? 0;
  const kept = lastAtOrBefore(starts.length, startOf, start) + 1;
  const behind = starts.subarray(lastAtOrBefore(starts.length, startOf, end) + 1);
  const inserted = startsIn(text, [], start);
  const spliced = new Uint32Array(kept + inserted.length + behind.length);
  spliced.set(starts.subarray(0, kept));
  spliced.set(inserted, kept);
  spliced.set(behind, kept + inserted.length);
  const shift = text.length - (end - start);
  for (let line = kept + inserted.length; line < spliced.length; line++) spliced[line] = (spliced[line] ?? 0) + shift;
  return spliced;
}


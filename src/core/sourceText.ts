import { lastAtOrBefore } from './span';
import type { LineRange, Span } from './span';

/** A position as VS Code counts it: 0-based line, UTF-16 units into it. */
export interface Position {
  readonly line: number;
  readonly character: number;
}

const CARRIAGE_RETURN = 13;

/**
 * A text with its line table. Lines end at LF; a CR before the LF belongs to the line end; nothing else
 * (a lone CR, form feed, U+2028) ends a line. All offsets are UTF-16 units, all lines 0-based.
 */
export class SourceText {
  readonly text: string;
  readonly lineCount: number;
  private readonly starts: Uint32Array;

  constructor(text: string) {
    this.text = text;
    this.starts = lineStarts(text);
    this.lineCount = this.starts.length;
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
    if (next === undefined) return this.text.length;
    const end = next - 1;
    const crlf = end > this.lineStart(line) && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN;
    return crlf ? end - 1 : end;
  }

  /** The text of a line without its line end. */
  line(line: number): string {
    return this.text.slice(this.lineStart(line), this.lineEnd(line));
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
    const clamped = Math.max(0, Math.min(offset, this.text.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.lineStart(line) };
  }

  slice(span: Span): string {
    return this.text.slice(span.start, span.end);
  }
}

function lineStarts(text: string): Uint32Array {
  const starts = [0];
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) starts.push(at + 1);
  return Uint32Array.from(starts);
}

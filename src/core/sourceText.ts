import { ChunkedText } from './chunkedText';
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

  constructor(text: string | ChunkedText) {
    this.content = typeof text === 'string' ? ChunkedText.of(text) : text;
    this.length = this.content.length;
    this.lineCount = this.content.feeds + 1;
  }

  /** The whole text. After an edit it is put together when it is first asked for, which costs as much as it is long. */
  get text(): string {
    return this.content.text;
  }

  /** The text after an edit, at the cost of the edit; this one stays as it is. */
  edited({ span, text }: TextEdit): SourceText {
    return new SourceText(this.content.spliced(span, text));
  }

  /** Does now what the first edit costs more than later ones, as much as the text is long: whoever waits for a keystroke need not wait for it. */
  prepareEdits(): void {
    this.content.prepare();
  }

  /** Offset of the first unit of a line. Throws RangeError for a line that does not exist. */
  lineStart(line: number): number {
    if (line < 0 || line >= this.lineCount) throw new RangeError(`Line ${line} is outside 0..${this.lineCount - 1}`);
    return line === 0 ? 0 : this.content.feedAt(line - 1) + 1;
  }

  /** Offset behind the last unit of a line, its line end left out. */
  lineEnd(line: number): number {
    if (line + 1 >= this.lineCount) return this.length;
    const end = this.content.feedAt(line);
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
    return this.content.feedsTo(Math.max(0, Math.min(offset, this.length)));
  }

  /** The position of an offset; offsets outside the text are clamped, offsets inside a line end go to the line's end. */
  positionAt(offset: number): Position {
    const clamped = Math.max(0, Math.min(offset, this.length));
    const line = this.lineAt(clamped);
    return { line, character: Math.min(clamped, this.lineEnd(line)) - this.lineStart(line) };
  }

  /** The first `length` units; all where there are fewer. */
  beginning(length: number): string {
    return this.content.slice(0, Math.min(length, this.length));
  }

  slice(span: Span): string {
    return this.content.slice(span.start, span.end);
  }
}

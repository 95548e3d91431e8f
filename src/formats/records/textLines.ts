import type { Span } from '../../core/span';

const LINE_FEED = '\n';
const CARRIAGE_RETURN = 13;
const SPACES = /[^\s\ufeff]/;

/** The lines of a text as records are read from it: as those of SourceText, found once and looked at many times. 0-based, UTF-16 units. */
export class TextLines {
  readonly count: number;
  private readonly starts: Int32Array;

  /** @param ignored lines that are as if they were blank */
  constructor(
    readonly text: string,
    private readonly ignored: ReadonlySet<number> = new Set(),
  ) {
    const starts: number[] = [0];
    for (let feed = text.indexOf(LINE_FEED); feed !== -1; feed = text.indexOf(LINE_FEED, feed + 1)) starts.push(feed + 1);
    this.starts = Int32Array.from(starts);
    this.count = starts.length;
  }

  /** The same lines, some of which are as if they were blank. */
  without(ignored: ReadonlySet<number>): TextLines {
    return ignored.size === 0 ? this : new TextLines(this.text, ignored);
  }

  start(line: number): number {
    return this.starts[line] ?? this.text.length;
  }

  /** Behind the last unit of the line, its line end left out. */
  end(line: number): number {
    if (line + 1 >= this.count) return this.text.length;
    const end = this.start(line + 1) - 1;
    return end > this.start(line) && this.text.charCodeAt(end - 1) === CARRIAGE_RETURN ? end - 1 : end;
  }

  /** The line without its line end. */
  line(line: number): string {
    return this.text.slice(this.start(line), this.end(line));
  }

  /** The line without white space at its ends. */
  trimmed(line: number): string {
    return this.line(line).trim();
  }

  isBlank(line: number): boolean {
    const start = this.start(line);
    const end = this.end(line);
    return end === start || (!isPrinted(this.text.charCodeAt(start)) && !SPACES.test(this.text.slice(start, end))) || this.ignored.has(line);
  }

  /** White space at the beginning of the line, in units. */
  indent(line: number): number {
    const text = this.line(line);
    return text.length - text.trimStart().length;
  }

  /** The line without white space at its ends. */
  span(line: number): Span {
    return this.trim({ start: this.start(line), end: this.end(line) });
  }

  /** A span without the white space at its ends. */
  trim({ start, end }: Span): Span {
    if (start < end && isPrinted(this.text.charCodeAt(start)) && isPrinted(this.text.charCodeAt(end - 1))) return { start, end };
    const text = this.text.slice(start, end);
    const from = start + text.length - text.trimStart().length;
    return { start: from, end: Math.max(from, start + text.trimEnd().length) };
  }

  /** The line that holds an offset. */
  lineAt(offset: number): number {
    let low = 0;
    let high = this.count;
    while (low < high) {
      const middle = (low + high) >>> 1;
      if (this.start(middle) <= offset) low = middle + 1;
      else high = middle;
    }
    return low - 1;
  }

  /** The stretches of a span that lie on its lines, trimmed, blank ones left out. */
  lineSpans({ start, end }: Span): Span[] {
    const spans: Span[] = [];
    for (let line = this.lineAt(start); line < this.count && this.start(line) < end; line++) {
      const span = this.trim({ start: Math.max(start, this.start(line)), end: Math.min(end, this.end(line)) });
      if (span.start < span.end && !this.ignored.has(line)) spans.push(span);
    }
    return spans;
  }

  /** The lines from one to another (inclusive) as trimmed spans, blank ones left out. */
  spansOf(first: number, last: number): Span[] {
    const spans: Span[] = [];
    for (let line = first; line <= last; line++) if (!this.isBlank(line)) spans.push(this.span(line));
    return spans;
  }

  /** First line at or behind `from` for which something holds, before `end`; `end` where there is none. */
  find(from: number, end: number, holds: (line: number) => boolean): number {
    for (let line = from; line < end; line++) if (holds(line)) return line;
    return end;
  }

  /** First line at or behind `from` that is not blank, before `end`. */
  skipBlank(from: number, end: number): number {
    return this.find(from, end, (line) => !this.isBlank(line));
  }

  /** Last line at or before `from` that is not blank, not before `first`; `first - 1` where there is none. */
  skipBlankBack(from: number, first: number): number {
    let line = from;
    while (line >= first && this.isBlank(line)) line--;
    return line;
  }
}

/** True for a unit that is no white space by its number alone, as nearly all are. */
function isPrinted(unit: number): boolean {
  return (unit > 0x20 && unit < 0x7f) || (unit > 0x3000 && unit < 0xfe00);
}

/** Lines that stand together: [first, last], none of them blank. */
export interface Block {
  readonly first: number;
  readonly last: number;
}

/** The blocks between blank lines from one line to another (inclusive). */
export function blocksOf(lines: TextLines, first: number, last: number): Block[] {
  const blocks: Block[] = [];
  for (let line = lines.skipBlank(first, last + 1); line <= last; ) {
    const end = lines.find(line, last + 1, (at) => lines.isBlank(at));
    blocks.push({ first: line, last: end - 1 });
    line = lines.skipBlank(end, last + 1);
  }
  return blocks;
}

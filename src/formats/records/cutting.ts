import type { Furniture } from '../../core/dump';
import type { LineRange } from '../../core/span';
import type { FurnitureKind } from '../../core/story';
import type { TextLines } from './textLines';

/** First to last line of a record, blank lines inside included. */
export interface RecordRange extends LineRange {
  /** The line above that names date and page of the records below it. */
  readonly folio?: number;
}

/** What a text is cut into. */
export interface Cutting {
  /** In the order of the text. */
  readonly records: readonly RecordRange[];
  /** Covers and separators, in the order of the text. */
  readonly furniture: readonly Furniture[];
  /** How many stories the export says it holds; null where it does not say. */
  readonly declared: number | null;
}

/** Collects what a text is cut into. */
export class Cutter {
  readonly records: RecordRange[] = [];
  readonly furniture: Furniture[] = [];

  constructor(private readonly lines: TextLines) {}

  /** A record, blank lines at its ends left out; nothing where all are blank. */
  record(first: number, last: number, folio?: number): void {
    const range = this.filled(first, last);
    if (range) this.records.push(folio === undefined ? range : { ...range, folio });
  }

  /** Lines that belong to no story. */
  other(kind: FurnitureKind, first: number, last: number): void {
    const range = this.filled(first, last);
    if (range) this.furniture.push({ kind, lines: range });
  }

  cutting(declared: number | null): Cutting {
    return { records: this.records, furniture: this.furniture, declared };
  }

  private filled(first: number, last: number): LineRange | null {
    const from = this.lines.skipBlank(first, last + 1);
    return from > last ? null : { first: from, last: this.lines.skipBlankBack(last, from) };
  }
}

/** `3 of 161`, as a mark between records counts them. */
export interface Ordinal {
  readonly index: number;
  readonly of: number;
}

/**
 * How many stories the marks of an export declare: the number that all of them name, or the sum of several exports one behind the
 * other, each of which begins with its first story. Null where the marks contradict each other, as in a file put together by hand.
 */
export function declaredBy(ordinals: readonly Ordinal[]): number | null {
  let sum = 0;
  let total = 0;
  for (const [at, { index, of }] of ordinals.entries()) {
    const begins = at === 0 || index === 1;
    if (!begins && of !== total) return null;
    if (begins) sum += total = of;
  }
  return ordinals.length === 0 ? null : sum;
}

/** A line that parts two records, and how it counts them if it does. */
export interface Mark {
  readonly ordinal: Ordinal | null;
}

/**
 * Cuts a text at the marks between its records, which are separators themselves.
 * @param cutStretch cuts what stands between two marks, from a line to before `end`; `counted`: a mark above has counted a record
 */
export function cutAtMarks(lines: TextLines, markAt: (line: number) => Mark | null, cutStretch: (cutter: Cutter, from: number, end: number, counted: boolean) => void): Cutting {
  const cutter = new Cutter(lines);
  const ordinals: Ordinal[] = [];
  let from = 0;
  for (let line = 0; line < lines.count; line++) {
    const mark = markAt(line);
    if (!mark) continue;
    cutStretch(cutter, from, line, ordinals.length > 0);
    cutter.other('separator', line, line);
    if (mark.ordinal) ordinals.push(mark.ordinal);
    from = line + 1;
  }
  cutStretch(cutter, from, lines.count, ordinals.length > 0);
  return cutter.cutting(declaredBy(ordinals));
}

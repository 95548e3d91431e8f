import type { SourceText } from '../../../core/sourceText';
import { lastAtOrBefore } from '../../../core/span';
import type { LineRange } from '../../../core/span';
import { normaliseWidth } from '../text/normalise';
import { moveNumbers, spliceColumn } from './columns';
import type { RowSplice } from './columns';

/** Widths are counted up to here: beyond it a line is a paragraph of whatever length. */
const WIDTH_LIMIT = 400;
const MAX_COUNT = 255;
const FORM_FEED = '\f';
/** ———, ♦ ♦ ♦, * * *: a printed rule separates as a blank line does. */
const PRINTED_RULE = /^[—–\-_=*♦◆◇·•~―─━\s]{2,}$/;
/** i  . ,'  r •   ; t: what a scanner makes of dirt and of torn edges: marks and single small letters */
const SCATTERED = /^(?=[ -~„•·‘’“”—–]{5,}$)(?=(?:[^.,;:'’"„•*|]*[.,;:'’"„•*|]){3})(?!.*\w{2})(?!.*[A-Z\d]).*[a-z]/;
const isBlank = (text: string): boolean => text === '' || PRINTED_RULE.test(text) || SCATTERED.test(text);

/**
 * The lines of a page that are not blank, as parallel columns (an object a line would be most of the cost of a parse).
 * Indexes count non-blank lines from 0; `number` leads back to the physical line.
 */
export interface LineTable {
  readonly source: SourceText;
  readonly count: number;
  /** 0-based physical line. */
  readonly number: Uint32Array;
  /** UTF-16 offsets of the line without outer white space. */
  readonly start: Uint32Array;
  readonly end: Uint32Array;
  /** Printed width in cells: CJK characters two, others one; at most WIDTH_LIMIT. */
  readonly cells: Uint16Array;
  /** White space before the line, in cells. */
  readonly indent: Uint8Array;
  /** Blank lines before the line, at most 255. */
  readonly blanksBefore: Uint8Array;
  /** 1 where a printed rule stands between the line before and this one. */
  readonly ruleBefore: Uint8Array;
  /** 1 where a form feed stands between the line before and this one. */
  readonly pageBreak: Uint8Array;
}

const COLUMNS = ['number', 'start', 'end', 'cells', 'indent', 'blanksBefore', 'ruleBefore', 'pageBreak'] as const;

/** Makes the line table of some physical lines of a text, of all where none are given: one pass, linear. Blank lines before them are not seen. */
export function tableOf(source: SourceText, { first, last }: LineRange = { first: 0, last: source.lineCount - 1 }): LineTable {
  const capacity = last - first + 1;
  const table = {
    source,
    number: new Uint32Array(capacity),
    start: new Uint32Array(capacity),
    end: new Uint32Array(capacity),
    cells: new Uint16Array(capacity),
    indent: new Uint8Array(capacity),
    blanksBefore: new Uint8Array(capacity),
    ruleBefore: new Uint8Array(capacity),
    pageBreak: new Uint8Array(capacity),
  };
  let count = 0;
  let blanks = 0;
  let pageBreak = 0;
  let rule = 0;
  for (let line = first; line <= last; line++) {
    const raw = source.line(line);
    const text = raw.trim();
    if (raw.includes(FORM_FEED)) pageBreak = 1;
    if (PRINTED_RULE.test(text)) rule = 1;
    if (isBlank(text)) {
      blanks++;
      continue;
    }
    const lead = raw.length - raw.trimStart().length;
    table.number[count] = line;
    table.start[count] = source.lineStart(line) + lead;
    table.end[count] = source.lineStart(line) + lead + text.length;
    table.cells[count] = cellsOf(text);
    table.indent[count] = Math.min(MAX_COUNT, cellsOf(raw.slice(0, lead)));
    table.blanksBefore[count] = Math.min(MAX_COUNT, blanks);
    table.pageBreak[count] = pageBreak;
    table.ruleBefore[count] = rule;
    count++;
    blanks = 0;
    pageBreak = 0;
    rule = 0;
  }
  return { ...table, count };
}

/** How far everything behind an edit was moved, in physical lines and UTF-16 units. */
export interface Shift {
  readonly lines: number;
  readonly offset: number;
}

/** Puts other rows in the place of some of a table's, as the table then stands in `source`; the rows behind are moved. */
export function spliceTable(table: Mutable<LineTable>, source: SourceText, rows: LineTable, splice: RowSplice, shift: Shift): void {
  for (const name of COLUMNS) spliceRows(table, name, rows, splice);
  table.count += splice.inserted - splice.removed;
  table.source = source;
  const behind = splice.at + splice.inserted;
  moveNumbers(table.number, behind, table.count, shift.lines);
  moveNumbers(table.start, behind, table.count, shift.offset);
  moveNumbers(table.end, behind, table.count, shift.offset);
}

type Rows<Name extends keyof LineTable> = Pick<LineTable, Name | 'count'>;

function spliceRows<Name extends (typeof COLUMNS)[number]>(table: Mutable<Rows<Name>>, name: Name, rows: Rows<Name>, splice: RowSplice): void {
  const column = spliceColumn(table[name], table.count, splice);
  column.set(rows[name].subarray(0, rows.count), splice.at);
  table[name] = column;
}

/** What is read-only to everybody but the one who keeps it. */
export type Mutable<Type> = { -readonly [Key in keyof Type]: Type[Key] };

/** The row of a 0-based physical line; -1 where the line is blank or does not exist. */
export function rowOfLine(table: LineTable, line: number): number {
  const row = rowAtOrBefore(table, line);
  return table.number[row] === line ? row : -1;
}

/** The last row that stands at or before a physical line; -1 where there is none. */
export function rowAtOrBefore(table: LineTable, line: number): number {
  return lastAtOrBefore(table.count, (row) => table.number[row] ?? 0, line);
}

/** The text of a line of the table without outer white space. */
export function lineText(table: LineTable, index: number): string {
  return table.source.slice({ start: table.start[index] ?? 0, end: table.end[index] ?? 0 });
}

const LOWER = /[a-z]/;

/** True for a line whose first character is a Latin letter in lower case. */
export function beginsInLowerCase({ source, start }: LineTable, index: number): boolean {
  const first = start[index] ?? 0;
  return LOWER.test(source.slice({ start: first, end: first + 1 }));
}

/** The text of a line as it is matched: see `normaliseWidth`. */
export function matchText(table: LineTable, index: number): string {
  return normaliseWidth(lineText(table, index));
}

/** Printed width of a text in cells, counted up to WIDTH_LIMIT. Quotation marks and dashes are as wide as the letters around them. */
function cellsOf(text: string): number {
  let cells = 0;
  let marks = 0;
  let isWide = false;
  for (let at = 0; at < text.length && cells < WIDTH_LIMIT; at++) {
    const code = text.charCodeAt(at);
    const isMark = code >= 0x2010 && code <= 0x2026;
    cells += isMark || code < 0x1100 ? 1 : 2;
    if (isMark) marks++;
    isWide ||= code >= 0x2e80;
  }
  return Math.min(isWide ? cells + marks : cells, WIDTH_LIMIT);
}

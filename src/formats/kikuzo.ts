import type { Span } from '../core/span';
import { JAPANESE_COLUMNS, JAPANESE_FIELDS } from '../lexicon/japaneseFields';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { FieldRole } from './records/fieldRoles';
import type { RecordDraft } from './records/recordDraft';
import type { TextLines } from './records/textLines';

/** 発行日:2010年06月01日; 面名: 3社会; 【発行日】2010年06月01日 */
const LABEL = /^[\s\u3000\ufeff]*(?:[［[【]([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ＩＤID]{1,8})[\]］】][\s\u3000]*[:：]?[\s\u3000]*|([\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー・ＩＤID]{1,8})(?:[\s\u3000]*[:：][\s\u3000]*|[\s\u3000]+|$))/u;
/** 発行日 朝夕刊 面名 ページ 文字数: the headings of values in the next line */
const HEADING = /発行日.{1,40}(?:面名|ページ|文字数)/;
/** 2010年06月01日 朝刊 3社会 037 00567文字: values without headings */
const VALUES = /^[\s\u3000]*\d{4}[年./-]\d{1,2}[月./-]\d{1,2}日?[\s\u3000]+\S{0,4}[朝夕]刊[\s\u3000].*[\d０-９]+字?(?:文字)?/;
const COLUMN_GAP = /[\s\u3000]+/;
/** 12, 12., (12): the number of an article in its export */
const NUMBERED = /^[\s\u3000]*[(（【]?\d{1,4}[)）】.．、]?[\s\u3000]*$/;
const RULE = /^[\s\u3000]*[-=－―─━＝*＊_]{4,}[\s\u3000]*$/;
const DECLARED = /(?:検索結果|全|計|ヒット件数|件数)[\s:：]*(\d{1,5})\s?件/;
/** No headline ends so. */
const SENTENCE_END = /[。）)]$/;
const FEWEST_LABELS = 3;
/** Longer lines are text. UTF-16 units. */
const LONGEST_LABELLED = 300;
const COVER_LINES = 30;

/** 聞蔵 of the Asahi as text: a headline, then `発行日 朝夕刊 面名 ページ 文字数` with their values, then the text. */
export const kikuzo: Family = {
  language: 'ja',
  cut,
  read,
};

/** Where a block of labels or values stands; null where none begins at the line. */
function metaAt(lines: TextLines, line: number): { readonly last: number; readonly kind: 'labels' | 'heading' | 'values' } | null {
  const text = lines.text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + 200));
  if (HEADING.test(text) && !/[:：]/.test(text)) return { last: lines.skipBlank(line + 1, Math.min(lines.count, line + 4)), kind: 'heading' };
  if (VALUES.test(text)) return { last: line, kind: 'values' };
  if (labelIn(text) === null) return null;
  let last = line;
  let labels = 0;
  for (let at = line; at < lines.count && at <= last + 2; at++) {
    if (labelIn(lines.line(at)) === null) continue;
    if (at > last + 1 && labels < FEWEST_LABELS && !lines.isBlank(at - 1) && labelValue(lines, last) !== '') break;
    labels++;
    last = at;
  }
  if (labels < FEWEST_LABELS) return null;
  return { last: labelValue(lines, last) === '' && labelIn(lines.line(last)) !== '本文' ? Math.min(lines.count - 1, lines.skipBlank(last + 1, lines.count)) : last, kind: 'labels' };
}

function labelIn(text: string): string | null {
  const match = text.length < LONGEST_LABELLED ? LABEL.exec(text) : null;
  const label = match?.[1] ?? match?.[2];
  return label !== undefined && label in JAPANESE_FIELDS ? label : null;
}

function labelValue(lines: TextLines, line: number): string {
  const text = lines.line(line);
  return text.slice(LABEL.exec(text)?.[0].length ?? 0).trim();
}

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  const starts: number[] = [];
  for (let line = 0; line < lines.count; line++) {
    const meta = lines.isBlank(line) ? null : metaAt(lines, line);
    if (!meta) continue;
    const least = (starts.at(-1) ?? -1) + 1;
    starts.push(firstOf(lines, line, least));
    line = meta.last;
  }
  const first = starts[0] ?? 0;
  cutter.other('cover', 0, first - 1);
  starts.forEach((start, index) => { addRecord(lines, cutter, start, (starts[index + 1] ?? lines.count) - 1); });
  if (starts.length === 0) cutter.record(0, lines.count - 1);
  return cutter.cutting(declaredIn(lines, Math.min(first, COVER_LINES)));
}

/** A record without the rule at its end. */
function addRecord(lines: TextLines, cutter: Cutter, first: number, last: number): void {
  const end = lines.skipBlankBack(last, first);
  const isRule = end > first && RULE.test(lines.line(end));
  cutter.record(first, isRule ? end - 1 : end);
  if (isRule) cutter.other('separator', end, end);
}

/** The headline stands above where no label names it, and perhaps a number over it. */
function firstOf(lines: TextLines, meta: number, least: number): number {
  const above = lines.skipBlankBack(meta - 1, least);
  const named = /^[\s\u3000]*[［[【]?(?:見出し|タイトル)/.test(lines.line(meta));
  const headless = named || above < least || RULE.test(lines.line(above)) || SENTENCE_END.test(lines.trimmed(above));
  const first = headless || NUMBERED.test(lines.line(above)) ? meta : above;
  const number = lines.skipBlankBack(first - 1, Math.max(least, first - 2));
  return number >= least && NUMBERED.test(lines.line(number)) ? number : first;
}

function declaredIn(lines: TextLines, end: number): number | null {
  for (let line = 0; line < end; line++) {
    const count = DECLARED.exec(lines.line(line))?.[1];
    if (count !== undefined) return Number(count);
  }
  return null;
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const at = lines.find(range.first, range.last + 1, (line) => !lines.isBlank(line) && metaAt(lines, line) !== null);
  const meta = at <= range.last ? metaAt(lines, at) : null;
  const above = lines.spansOf(range.first, (meta ? at : range.first + 1) - 1).filter(({ start, end }) => !NUMBERED.test(lines.text.slice(start, end)));
  draft.add('headline', above.map((span) => withoutNumber(lines, span)));
  let body: Span | null = null;
  if (meta?.kind === 'labels') body = readLabels(draft, at, meta.last);
  else if (meta) readColumns(draft, meta.kind === 'heading' ? at : null, meta.last);
  const from = body?.start ?? lines.start((meta?.last ?? range.first) + 1);
  if (from < lines.end(range.last)) addParagraphs(draft, { start: from, end: lines.end(range.last) }, 'lines');
}

/** 1. 渡し場に新しい橋 */
function withoutNumber(lines: TextLines, { start, end }: Span): Span {
  const number = /^\d{1,4}[.．、)）][\s\u3000]*(?=\S)/.exec(lines.text.slice(start, end));
  return { start: start + (number?.[0].length ?? 0), end };
}

/** Takes labels with their values; gives where the text begins, if a label says so. */
function readLabels(draft: RecordDraft, first: number, last: number): Span | null {
  const { lines } = draft;
  for (let line = first; line <= last; line++) {
    const label = labelIn(lines.line(line));
    if (label === null) continue;
    const start = lines.start(line) + (LABEL.exec(lines.line(line))?.[0].length ?? 0);
    if (JAPANESE_FIELDS[label] === 'body') return { start, end: lines.end(draft.range.last) };
    const inLine = lines.lineSpans({ start, end: lines.end(line) });
    const next = Math.min(lines.skipBlank(line + 1, last + 1), last);
    const below = inLine.length === 0 && labelIn(lines.line(next)) === null ? [lines.span(next)] : [];
    take(draft, label, [...inLine, ...below]);
  }
  return null;
}

/** Values in a line, under their headings or in the usual order. */
function readColumns(draft: RecordDraft, heading: number | null, values: number): void {
  const { lines } = draft;
  const cells = columnsOf(lines.line(values));
  const names = heading === null ? JAPANESE_COLUMNS : columnsOf(lines.trimmed(heading));
  let from = lines.start(values);
  cells.forEach((value, index) => {
    const start = lines.text.indexOf(value, from);
    from = start + value.length;
    if (value !== '') take(draft, names[index] ?? '備考', [{ start, end: from }]);
  });
}

/** The cells of a line: between tabs, one of which may be empty, else between white space. */
function columnsOf(line: string): string[] {
  return line.includes('\t') ? line.split('\t').map((cell) => cell.trim()) : line.trim().split(COLUMN_GAP);
}

function take(draft: RecordDraft, label: string, value: readonly Span[]): void {
  const role: FieldRole = JAPANESE_FIELDS[label] ?? 'other';
  const text = draft.textOf(value);
  if (role === 'page') draft.page ??= text.normalize('NFKC').replace(/^0+(?=\d)|(?:頁|ページ|面)$/g, '');
  else if (role === 'date') [draft.printedDate, draft.date] = [text, isoDateIn(text.normalize('NFKC'))];
  else if (role === 'words') draft.words ??= Number(text.normalize('NFKC').replace(/\D/g, ''));
  else draft.take(role, label, value);
}

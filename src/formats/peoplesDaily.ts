import type { Span } from '../core/span';
import { LEXICONS } from '../lexicon/lexicons';
import { parseByline } from './page/bylines/byline';
import { normaliseWidth } from './page/text/normalise';
import { isoDateIn } from './records/dates';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import type { Family } from './records/family';
import type { RecordDraft } from './records/recordDraft';
import type { TextLines } from './records/textLines';

/** 第1版(要闻): begins a record */
const MARK = /^[\s\ufeff]*第\s?(\d{1,3})\s?版\s?[(（]([^)）]*)[)）]/;
/** 专栏:国际短评 */
const COLUMN = /^[\s\ufeff]*专栏\s?[:：]/;
/** 1951年9月15日人民日报 第1版; 1946-11-11; 第 1 版: names date and page of the records below */
const PAPER_FOLIO = /^[\s#]*\d{4}年\d{1,2}月\d{1,2}日\s*《?人民日报》?(?:\s*第?\s?\d{1,3}\s?版)?\s*$/;
const PAGE_FOLIO = /^\s*第\s?\d{1,3}\s?版\s*$/;
const DATE = /^[\s\ufeff]*\d{4}(?:-\d{1,2}-\d{1,2}|年\d{1,2}月\d{1,2}日)\s*$/;
/** ### 渡口镇架起新桥; 2. 渡口镇架起新桥: the title above a record, once more */
const TITLE = /^\s*(?:#{1,6}\s+|\d{1,3}[.、．]\s*)(\S.*)$/;
/** 2. 渡口镇架起新桥: of records of one line each it begins the next, even where that has lost its mark */
const NUMBERED_TITLE = /^\s*\d{1,3}[.、．]\s*\S.{0,100}$/;
const ONE_LINE = /^[\s\ufeff]*第\s?\d{1,3}\s?版\s?[(（][^)）]*[)）]\s*专栏\s?[:：]\s*\S/;
const BREAK = /<br\s*\/?>/gi;
/** 【新华社榕源八日电】, 本报讯, (本报记者): begins running text */
const LEAD = /^[【〔[(（]|^(?:新华社|本报)\S{0,12}[电讯]/;
const INNER_STOP = /[。！？!?；;]/;
/** A line of a head is no longer. UTF-16 units. */
const LONGEST_HEAD = 46;
const MOST_HEADS = 4;
const LONGEST_LOOK = 120;
/** 社论 before the headline, in one line with it. */
const LONGEST_LABEL = 12;

/** The corpora of the People's Daily: `第1版(要闻)`, `专栏:`, then headline and text; also one line a record, and with literal `<br/>`. */
export const peoplesDaily: Family = {
  language: 'zh',
  cut,
  read,
};

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  let from = -1;
  let folio: number | undefined;
  let inLine = false;
  // The first line since the last record that no mark has claimed: a title, or the text of a record that has lost its mark.
  let stray = -1;
  const close = (end: number): void => {
    const first = from === -1 ? stray : from;
    const isCover = from === -1 && folio === undefined && cutter.records.length === 0;
    if (first !== -1 && isCover) cutter.other('cover', first, end - 1);
    else if (first !== -1) cutter.record(first, end - 1, folio);
    from = stray = -1;
  };
  for (let line = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue;
    if (isFolio(lines, line)) {
      close(line);
      cutter.other('folio', line, line);
      folio = isoDateIn(lines.line(line)) === null && folio !== undefined ? folio : line;
    } else if (opensRecord(lines, line, from)) {
      const first = inLine && from !== -1 && NUMBERED_TITLE.test(lines.line(from)) && lines.skipBlank(from + 1, line) === line ? from : firstOf(lines, line, from + 1, cutter);
      if (first !== from) close(first);
      from = first;
      stray = -1;
      inLine = ONE_LINE.test(lines.line(line));
    } else if (inLine && NUMBERED_TITLE.test(lines.line(line))) {
      close(line);
      from = line;
    } else if (from === -1 && stray === -1) stray = line;
  }
  close(lines.count);
  return cutter.cutting(null);
}

/** A line that names date or page, unless a record begins right under it: then it is the record's own. */
function isFolio(lines: TextLines, line: number): boolean {
  const text = lines.text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + LONGEST_LOOK));
  if (PAPER_FOLIO.test(text) || PAGE_FOLIO.test(text)) return true;
  if (!DATE.test(text)) return false;
  const next = lines.skipBlank(line + 1, Math.min(lines.count, line + 4));
  return next >= lines.count || !MARK.test(lines.line(next));
}

function opensRecord(lines: TextLines, line: number, from: number): boolean {
  const text = lines.text.slice(lines.start(line), Math.min(lines.end(line), lines.start(line) + LONGEST_LOOK));
  if (MARK.test(text)) return true;
  if (!COLUMN.test(text)) return false;
  const above = lines.skipBlankBack(line - 1, Math.max(0, from));
  return above < 0 || !MARK.test(lines.line(above));
}

/** A title and a date above the mark belong to the record. */
function firstOf(lines: TextLines, mark: number, least: number, cutter: Cutter): number {
  let first = mark;
  const floor = Math.max(least, (cutter.furniture.at(-1)?.lines.last ?? -1) + 1);
  for (let above = lines.skipBlankBack(first - 1, floor); above >= floor && mark - above < 6; above = lines.skipBlankBack(above - 1, floor)) {
    const text = lines.line(above);
    if (text.length > LONGEST_LOOK || !(DATE.test(text) || TITLE.test(text))) break;
    first = above;
    if (TITLE.test(text)) break;
  }
  return first;
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  draft.source = '人民日报';
  const pieces = piecesOf(lines, range.first, range.last);
  readFolioAbove(draft);
  const title = readMarks(draft, pieces);
  const rest = pieces.filter(({ start, end }) => start < end);
  if (title !== null && readOneLine(draft, rest, title)) return;
  readHeads(draft, rest, title);
}

/** The lines of a record, cut at literal `<br/>`. */
function piecesOf(lines: TextLines, first: number, last: number): Span[] {
  return lines.spansOf(first, last).flatMap((span) => {
    const pieces: Span[] = [];
    let from = span.start;
    for (const { 0: mark, index } of lines.text.slice(span.start, span.end).matchAll(BREAK)) {
      pieces.push(lines.trim({ start: from, end: span.start + index }));
      from = span.start + index + mark.length;
    }
    return [...pieces, lines.trim({ start: from, end: span.end })].filter(({ start, end }) => start < end);
  });
}

function readFolioAbove(draft: RecordDraft): void {
  const { folio } = draft.range;
  if (folio === undefined) return;
  draft.printedDate = draft.lines.trimmed(folio).replace(/^#+\s*/, '').replace(/\s*《?人民日报.*$/, '');
  draft.date = isoDateIn(draft.printedDate);
}

/** Takes title line, date, mark and column from the pieces; what stands behind them in their line stays. Gives the title line's text. */
function readMarks(draft: RecordDraft, pieces: Span[]): string | null {
  const { lines } = draft;
  let title: string | null = null;
  while (pieces[0]) {
    const span = pieces[0];
    const text = lines.text.slice(span.start, span.end);
    const mark = MARK.exec(text) ?? COLUMN.exec(text);
    if (DATE.test(text)) [draft.printedDate, draft.date] = [text.trim(), isoDateIn(text)];
    else if (!mark && draft.page === null && TITLE.test(text)) title = TITLE.exec(text)?.[1]?.trim() ?? null;
    else if (!mark) break;
    pieces.shift();
    if (mark) takeMark(draft, mark, span, pieces);
  }
  return title;
}

function takeMark(draft: RecordDraft, mark: RegExpExecArray, span: Span, pieces: Span[]): void {
  const rest = draft.lines.trim({ start: span.start + mark[0].length, end: span.end });
  if (mark[1] !== undefined) {
    draft.page ??= mark[1];
    draft.section ??= mark[2]?.trim() === '' ? null : (mark[2]?.trim() ?? null);
    if (rest.start < rest.end) pieces.unshift(rest);
    return;
  }
  const text = draft.lines.text.slice(rest.start, rest.end);
  const isLabel = rest.start < rest.end && text.length < LONGEST_HEAD && !/\s/.test(text) && pieces.length > 0;
  if (isLabel) draft.add('label', [rest]);
  else if (rest.start < rest.end) pieces.unshift(rest);
}

/** One line a record: the headline is what the title line says, or what stands before the lead. */
function readOneLine(draft: RecordDraft, [line, ...others]: readonly Span[], title: string): boolean {
  if (!line) return false;
  const text = draft.lines.text.slice(line.start, line.end);
  const at = title === '' ? -1 : text.slice(0, title.length + LONGEST_LABEL).indexOf(title);
  if (at === -1 || (at > 0 && !/^\S+\s$/.test(text.slice(0, at)))) return false;
  if (at > 0) draft.add('label', [draft.lines.trim({ start: line.start, end: line.start + at })]);
  draft.add('headline', [draft.lines.trim({ start: line.start + at, end: line.start + at + title.length })]);
  const body = draft.lines.trim({ start: line.start + at + title.length, end: line.end });
  const decks = body.start === body.end ? Math.max(0, others.findIndex((span) => isRunning(draft.lines.text.slice(span.start, span.end)))) : 0;
  for (const span of others.slice(0, decks)) draft.add('deck', [span]);
  readBody(draft, [...(body.start === body.end ? [] : [body]), ...others.slice(decks)]);
  return true;
}

/** 1–3 lines without marks, then the text. */
function readHeads(draft: RecordDraft, pieces: readonly Span[], title: string | null): void {
  const texts = pieces.map(({ start, end }) => draft.lines.text.slice(start, end));
  const found = texts.findIndex((text, index) => isRunning(text) || (index > 0 && isByline(text)) || index === MOST_HEADS);
  const count = headsOf(texts, title) ?? (found === -1 ? Math.max(1, texts.length - 1) : found);
  if (count === 0 && pieces[0]) {
    readInline(draft, pieces);
    return;
  }
  const heads = pieces.slice(0, count);
  const main = heads.length > 2 ? 1 : 0;
  heads.forEach((span, index) => { draft.add(index < main ? 'kicker' : index === main ? 'headline' : 'deck', [span]); });
  readBody(draft, pieces.slice(count));
}

/** How many lines the title line names, which repeats all of the head; null where it names other words. */
function headsOf(texts: readonly string[], title: string | null): number | null {
  const wanted = title?.replace(/\s+/g, '') ?? '';
  let said = '';
  for (const [index, text] of texts.slice(0, MOST_HEADS).entries()) {
    said += text.replace(/\s+/g, '');
    if (said === wanted) return index + 1;
  }
  return null;
}

function isRunning(text: string): boolean {
  return text.length > LONGEST_HEAD || INNER_STOP.test(text.replace(/[！？!?]$/, '')) || (LEAD.test(text) && text.length > 12);
}

function isByline(text: string): boolean {
  return text.length < 30 && parseByline(normaliseWidth(text), LEXICONS.zh) !== null;
}

/** Headline and text in one line, without a title line: 渡口镇架起新桥 【新华社榕源八日电】 … */
function readInline(draft: RecordDraft, [line, ...others]: readonly Span[]): void {
  if (!line) return;
  const text = draft.lines.text.slice(line.start, line.end);
  const lead = /\s(?=[【〔])/.exec(text);
  const gap = lead && lead.index < LONGEST_LOOK ? lead.index : lastGapBefore(text);
  if (gap > 0) draft.add('headline', [draft.lines.trim({ start: line.start, end: line.start + gap })]);
  readBody(draft, [draft.lines.trim({ start: line.start + Math.max(0, gap), end: line.end }), ...others]);
}

/** The last white space before the first comma or stop; 0 where there is none. */
function lastGapBefore(text: string): number {
  const stop = text.search(/[，,。；;：:]/);
  return Math.max(0, text.slice(0, stop === -1 ? 0 : stop).search(/\s\S*$/));
}

function readBody(draft: RecordDraft, pieces: readonly Span[]): void {
  for (const [index, span] of pieces.entries()) {
    const text = draft.lines.text.slice(span.start, span.end);
    const ends = index === 0 || index >= pieces.length - 2;
    if (ends && pieces.length > 1 && isByline(text)) draft.take('byline', '作者', [span]);
    else draft.add('paragraph', [span]);
  }
}

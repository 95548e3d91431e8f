import type { Span } from '../core/span';
import { LEXICONS } from '../lexicon/lexicons';
import { WIRE_ABOUT, WIRE_ENDS, WIRE_LEADS, WIRE_MARK, WIRE_RULE, WIRE_TRANSMISSION } from '../lexicon/wireLeads';
import type { Evidence } from './format';
import { creditAtEnd, parseByline } from './page/byline';
import { normaliseWidth } from './page/normalise';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { isoDateIn } from './records/dates';
import { recordFormat } from './records/family';
import { parseLatinByline } from './records/latinByline';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import type { Block } from './records/textLines';
import { TextLines, blocksOf } from './records/textLines';

/** A lead is looked for in the first units of a line. */
const LEAD_REACH = 100;
/** Shorter lines open no item. UTF-16 units. */
const SHORTEST_LEAD = 12;
/** Lines over a lead that may be its head. UTF-16 units. */
const LONGEST_HEAD = 130;
const MOST_HEAD_LINES = 8;
const SENTENCE_END = /[.。!！?？…;；”"」』]$/;
/** ABOVE: …, • …, (AP Photo/…): stands in a head though it ends like a sentence */
const HEAD_ASIDE = /^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|PHOTO|FILE|图为|图片|Foto|FOTO)\b.{0,12}[:：]|^[•●▪·*-]\s|[(（](?:AP|AFP|EFE|Reuters)\s?(?:Photos?|Fotos?)?\s?\/[^()]+[)）]\s*$/;
/** What ends a text though no stop does: （編輯：陳小棠）1100305; … in May. Enditem; a whole line in brackets. */
const TEXT_END = /[）)]\d{6,8}$|\bEnd(?:item|e)?$|^[(（].*[)）]$|。/;
/** (Reporting by Ada Quillan; Editing by Tom Ruhle) */
const REPORTED_BY = /^\((?:Reporting|Writing)\sby\s([^;()]{3,80})/d;
const CAPTION = /^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|PHOTO|FILE)\b.{0,12}:|^图为|[(（](?:AP|AFP|EFE|Reuters)\s?(?:Photos?|Fotos?)?\s?\/[^()]+[)）]\s*$/;
const BULLET = /^[•●▪·*]\s+/;
/** 参考消息网2026-03-04号报道; 2026-03-04 02:33:11 来源:… */
const ABOUT_LINE = /^\d{4}-\d\d-\d\d[\s\dT:]*(?=\s|$)|^\S{2,12}网\d{4}-\d{1,2}-\d{1,2}.{0,4}报道$/;
/** Shorter lines in capitals inside the text head a section. */
const CAPITALS = /^[^\p{Ll}]{4,80}$/u;
const LETTERS = /\p{Lu}{3}/u;

/** What other texts have in which a lead of an agency is quoted. */
const NO_WIRE =
  /^(?:From|To|Subject|Sent|Cc|Reply-To|Message-ID|发件人|收件人|主题|抄送|Contact|Media contact)\s?:|^FOR IMMEDIATE RELEASE|^```|^#{1,6}\s|^<\/?[a-zA-Z!?]|^[^\S\r\n]*[{}[\]]\s*$|PRNewswire|Business Wire|GLOBE NEWSWIRE|^(?:import|def|class|function|const|var|let)\s|-->|^\[\d+\]|^\d{4}-\d\d-\d\dT/im;
/** What printed pages have and items of agencies lack. */
const PAGE_SIGNS = /^[^\S\r\n]*第\s?[A-Z]?\d{1,3}\s?版|上一篇|下一篇|^[^\S\r\n]*(?:本报讯|本報訊|【本報訊】)|^[^\S\r\n]*(?:本报|本報)?(?:记者|記者)\s[\u4e00-\u9fff]{1,4}|^[^\S\r\n]*(?:Page|PAGE)\s[A-Z]?\d+\b|Staff Writer|^(?:See|Continued) .{3,30}(?:Page|page)/gm;
const DATE = '(?:19|20)\\d\\d[年.\\-/]\\d{1,2}[月.\\-/]\\d{1,2}';
const BESIDE = '[^\\r\\n。,，（(]{0,24}';
const PAGE = '第?\\s?[A-Z]?\\d{1,3}\\s?版';
/** 岚浦晨报 2026年12月10日 星期四 07版; 第07版 国际 2026年12月10日: a page, be it full of agencies' items */
const FOLIO = new RegExp(`^${BESIDE}(?:${DATE}${BESIDE}${PAGE}|${PAGE}${BESIDE}${DATE})`, 'm');
/** 岬北日報 2018年6月5日（火） 国際 7; 7面 国際 平成30年6月5日 火曜日: a Japanese page, whose date stands with its weekday beside the paper's name or the page's number */
const JAPANESE_FOLIO = /^(?=.{0,40}年.{1,16}日[\s（(]{0,3}[月火水木金土日])(?=.{0,60}(?:新聞|[日新時]報|[\d０-９][面頁]|\s[\d０-９]{1,2}$))[^。\r\n]{8,70}$/m;
/** A line of a column holds no more; units, half as many of characters that are twice as wide. */
const COLUMN = 44;
const WIDE = /[\u2e80-\uffdc]/;
/** How much of a sample is looked at. UTF-16 units. */
const LOOK = 24 * 1024;
/** Of fewer items, the first stands at the beginning. */
const FEWEST_SURE = 3;
/** A single item opens among so many lines and is no longer than so many units. */
const SINGLE_TOP = 14;
const SINGLE_LENGTH = 14_000;
const NOTHING: Evidence = { confidence: 0, reasons: [] };

const base = recordFormat({ id: 'wire', label: 'News agency wire', signals: { signals: [], groups: 1, telling: [], confidence: 0 }, cut, read });

/** Items of news agencies: each opens with a dateline that names the agency. */
export const wire = { ...base, detect: detectWire };

/** Judges by the leads: nearly all stories must have one. Linear in the sample. */
function detectWire(sample: string): Evidence {
  if (!WIRE_MARK.test(sample.slice(0, LOOK))) return NOTHING;
  const lines = new TextLines(sample.slice(0, LOOK));
  const leads: number[] = [];
  for (let line = 0; line < lines.count; line++) if (leadAt(lines, line)) leads.push(line);
  const [first] = leads;
  if (first === undefined) return NOTHING;
  const reasons = [`${leads.length} × datelines of news agencies`];
  const signs = lines.text.match(PAGE_SIGNS)?.length ?? 0;
  const isAlone = leads.length === 1;
  const filled = lines.spansOf(0, first).length;
  const textAbove = leads.length < FEWEST_SURE && lines.spansOf(0, first - 1).some(({ start, end }) => !isHeadLine(lines.text.slice(start, end)));
  const misplaced = textAbove || (isAlone && (filled > SINGLE_TOP || sample.length > SINGLE_LENGTH));
  const spread = lines.text.length / leads.length > SINGLE_LENGTH;
  if (NO_WIRE.test(lines.text) || FOLIO.test(lines.text) || JAPANESE_FOLIO.test(lines.text) || areInColumns(lines, leads) || signs * 3 > leads.length || misplaced || spread) return { confidence: 0.2, reasons };
  return { confidence: Math.min(0.9, Math.round((0.6 + leads.length * 0.06) * 1000) / 1000), reasons };
}

/** True where most leads break off at the end of a narrow line: columns are printed so, and agencies send none. */
function areInColumns(lines: TextLines, leads: readonly number[]): boolean {
  const broken = leads.filter((line) => {
    const text = lines.trimmed(line);
    return text.length <= (WIDE.test(text) ? COLUMN / 2 : COLUMN) && !SENTENCE_END.test(text) && line + 1 < lines.count && !lines.isBlank(line + 1);
  });
  return broken.length * 2 > leads.length;
}

/** The lead that a line opens with. */
function leadAt(lines: TextLines, line: number): RegExpExecArray | null {
  if (lines.isBlank(line)) return null;
  const { start, end } = lines.span(line);
  if (end - start < SHORTEST_LEAD) return null;
  const head = normaliseWidth(lines.text.slice(start, Math.min(end, start + LEAD_REACH)));
  if (!WIRE_MARK.test(head)) return null;
  for (const pattern of WIRE_LEADS) {
    const match = pattern.exec(head);
    if (match) return match;
  }
  return null;
}

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  let from = 0;
  let lead = -1;
  const close = (end: number): void => {
    cutter.record(from, end - 1);
    from = end;
  };
  for (let line = 0; line < lines.count; line++) {
    if (lines.isBlank(line)) continue;
    const sent = transmitted(lines, line);
    if (sent?.is === 'Sent') {
      close(line + 1);
      lead = -1;
    } else if (endsItem(lines, line) && line > lead) {
      close(line);
      cutter.other('separator', line, line);
      from = line + 1;
      lead = -1;
    } else if (leadAt(lines, line)) {
      const head = headOf(lines, line, lead === -1 ? from - 1 : lead + 1);
      // Where no lead stands before it, another item begins only by its number: the one above has lost its text.
      if (lead !== -1 || transmitted(lines, head)?.is === 'Number') close(head);
      lead = line;
    }
  }
  close(lines.count);
  return cutter.cutting(null);
}

/** True for a line that ends an item; a rule ends one only where the next begins behind it. */
function endsItem(lines: TextLines, line: number): boolean {
  if (!WIRE_ENDS.test(lines.line(line))) return false;
  if (!WIRE_RULE.test(lines.line(line))) return true;
  for (let next = lines.skipBlank(line + 1, lines.count), count = 0; next < lines.count; next = lines.skipBlank(next + 1, lines.count)) {
    if (leadAt(lines, next)) return true;
    if (++count > MOST_HEAD_LINES || !(isHeadLine(lines.trimmed(next)) || transmitted(lines, next))) return false;
  }
  return true;
}

/** What a line says of how an item was transmitted. */
function transmitted(lines: TextLines, line: number): { readonly is: (typeof WIRE_TRANSMISSION)[number]['is']; readonly span: Span } | null {
  const { start, end } = lines.span(line);
  if (end - start > LONGEST_HEAD) return null;
  const text = lines.text.slice(start, end);
  for (const { pattern, is } of WIRE_TRANSMISSION) {
    const [from, to] = pattern.exec(text)?.indices?.[1] ?? [0, 0];
    if (to > 0) return { is, span: { start: start + from, end: start + to } };
  }
  return null;
}

/** The first line of the head over a lead: lines that end no sentence, or stand aside. */
function headOf(lines: TextLines, lead: number, least: number): number {
  let first = lead;
  for (let line = lead - 1, count = 0; line > least && count < MOST_HEAD_LINES; line--) {
    if (lines.isBlank(line)) continue;
    const text = lines.trimmed(line);
    const sent = transmitted(lines, line);
    if (sent?.is === 'Desk' || (!sent && !isHeadLine(text))) break;
    first = line;
    if (sent?.is === 'Number') break;
    count++;
  }
  return first;
}

function isHeadLine(text: string): boolean {
  return HEAD_ASIDE.test(text) || ABOUT_LINE.test(text) || (text.length <= LONGEST_HEAD && !SENTENCE_END.test(text) && !TEXT_END.test(text) && !creditAtEnd(text.slice(-60), LEXICONS.zh)) || isByline(text);
}

function isByline(text: string): boolean {
  return text.length < 60 && (/^(?:By|Von|Par|Por|Da)\s/i.test(text) ? parseLatinByline(text).length > 0 : parseByline(text, LEXICONS.zh) !== null);
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const lead = lines.find(range.first, range.last + 1, (line) => leadAt(lines, line) !== null);
  const blocks = blocksOf(lines, range.first, lead > range.last ? range.first : lead - 1);
  for (const block of blocks) if (block.first < lead) readHeadBlock(draft, block);
  if (lead > range.last) {
    if (range.first < range.last) readBody(draft, range.first + 1, range.last);
    return;
  }
  readLead(draft, lead);
  readBody(draft, lead, range.last);
}

/** Headline first, then decks, bylines, captions; what is said about the item is kept. */
function readHeadBlock(draft: RecordDraft, { first, last }: Block): void {
  for (let line = first; line <= last; line++) {
    const span = draft.lines.span(line);
    const text = draft.lines.trimmed(line);
    const sent = transmitted(draft.lines, line);
    if (sent) takeTransmitted(draft, sent.is, sent.span);
    else if (ABOUT_LINE.test(text)) readAbout(draft, span, text);
    else if (CAPTION.test(text)) draft.add('caption', [span]);
    else if (BULLET.test(text)) draft.add('deck', [{ start: span.start + (BULLET.exec(text)?.[0].length ?? 0), end: span.end }]);
    else if (!draft.has('headline')) draft.add('headline', [span]);
    else if (isByline(text) || (text.length < 40 && parseLatinByline(text).length > 0 && /^\p{Lu}/u.test(text))) draft.take('byline', 'Byline', [span]);
    else draft.add('deck', [span]);
  }
}

function takeTransmitted(draft: RecordDraft, is: string, span: Span): void {
  if (is === 'headline' || is === 'byline') draft.take(is, is, [span]);
  else draft.keep(is, [span]);
}

function readAbout(draft: RecordDraft, span: Span, text: string): void {
  draft.printedDate ??= /^[\d\s:T-]+/.exec(text)?.[0].trim() ?? null;
  draft.date ??= isoDateIn(text);
  const found = [...text.matchAll(WIRE_ABOUT)];
  for (const { 0: whole, 1: name = '', 2: value = '', index } of found) {
    const end = span.start + index + whole.length;
    draft.keep(name, [{ start: end - value.length, end }]);
  }
  if (found.length === 0) draft.keep('来源', [span]);
}

/** The agency is the source. */
function readLead(draft: RecordDraft, line: number): void {
  const groups = leadAt(draft.lines, line)?.indices?.groups;
  const { start } = draft.lines.span(line);
  const spanOf = (group: readonly [number, number] | undefined): Span | null => (group ? { start: start + group[0], end: start + group[1] } : null);
  const agency = spanOf(groups?.['agency']);
  draft.dateline = spanOf(groups?.['place']);
  draft.source = agency ? draft.textOf([agency]) : draft.source;
  const people = spanOf(groups?.['people']);
  if (people) draft.bylines.push([people]);
}

function readBody(draft: RecordDraft, first: number, last: number): void {
  const { lines } = draft;
  const pieces = blocksOf(lines, first, last).flatMap((block) => (draft.reading === 'en' ? stretchesOf(lines, block) : linesOf(block)));
  for (const block of pieces) {
    const text = lines.trimmed(block.first);
    const alone = block.first === block.last;
    const sent = alone ? transmitted(lines, block.first) : null;
    const reported = alone && draft.bylines.length === 0 ? REPORTED_BY.exec(text)?.indices?.[1] : undefined;
    if (reported) draft.bylines.push([{ start: lines.span(block.first).start + reported[0], end: lines.span(block.first).start + reported[1] }]);
    if (sent?.is === 'Sent' || sent?.is === 'Desk') draft.keep(sent.is, [sent.span]);
    else if (WIRE_RULE.test(text)) continue;
    else if (alone && creditAtEnd(lines.trimmed(block.last).slice(-60), LEXICONS.zh)) draft.add('caption', [lines.span(block.first)]);
    else if (alone && CAPTION.test(text)) draft.add('caption', [lines.span(block.first)]);
    else if (alone && CAPITALS.test(text) && LETTERS.test(text) && !SENTENCE_END.test(text)) draft.add('subhead', [lines.span(block.first)]);
    else addParagraphs(draft, { start: lines.start(block.first), end: lines.end(block.last) }, 'sensed');
  }
}

/** A block cut at the rules in it, and at what says how the item was sent. */
function stretchesOf(lines: TextLines, { first, last }: Block): Block[] {
  const stretches: Block[] = [];
  for (let line = first, open = false; line <= last; line++) {
    const alone = WIRE_RULE.test(lines.line(line)) || transmitted(lines, line) !== null;
    const before = stretches.at(-1);
    if (open && !alone && before) stretches[stretches.length - 1] = { ...before, last: line };
    else stretches.push({ first: line, last: line });
    open = !alone;
  }
  return stretches;
}

/** Where words are not set apart by spaces, items have a line for each paragraph. */
function linesOf({ first, last }: Block): Block[] {
  return Array.from({ length: last - first + 1 }, (_, index) => ({ first: first + index, last: first + index }));
}

import type { Span } from '../core/span';
import { LEXICONS } from '../lexicon/lexicons';
import { WIRE_ABOUT, WIRE_ENDS, WIRE_RULE, WIRE_TRANSMISSION } from '../lexicon/wireItems';
import { creditAtEnd } from './page/bylines/creditAtEnd';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import { parseLatinByline } from './records/latinByline';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { blocksOf } from './records/textLines';
import type { Block, TextLines } from './records/textLines';
import { ABOUT_LINE, LONGEST_HEAD, SENTENCE_END, isByline, isHeadLine, leadAt } from './wireLines';

const MOST_HEAD_LINES = 8;
/** (Reporting by Ada Quillan; Editing by Tom Ruhle) */
const REPORTED_BY = /^\((?:Reporting|Writing)\sby\s([^;()]{3,80})/d;
const CAPTION = /^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|PHOTO|FILE)\b.{0,12}:|^图为|[(（](?:AP|AFP|EFE|Reuters)\s?(?:Photos?|Fotos?)?\s?\/[^()]+[)）]\s*$/;
const BULLET = /^[•●▪·*]\s+/;
/** Shorter lines in capitals inside the text head a section. */
const CAPITALS = /^[^\p{Ll}]{4,80}$/u;
const LETTERS = /\p{Lu}{3}/u;

/** Items of news agencies: each opens with a dateline that names the agency. */
export const wire: Family = { cut, read };

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

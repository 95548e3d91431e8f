import { FACTIVA_TAGS, FACTIVA_WORDS } from '../lexicon/factivaTags';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { blocksOf } from './records/textLines';
import type { Block, TextLines } from './records/textLines';
import { isLanguage, languageCode } from './records/languageCode';

/** HD\u00a0⇥Mill reopens; LP\u00a0; an unknown tag only with a tab or a no-break space behind it. */
const TAG = /^([A-Z]{2,3})(?:[ \u00a0]*\t[ \t\u00a0]*|[ ]*\u00a0\s*|\s*$|\s{2,})/;
const LOOSE_TAG = /^[A-Z]{2,3}(?:\s*$|\s{2,})/;
/** Document SUDOS00020131120e9bj0001v; the word is that of the interface's language, or lost */
const ID = /^\s*(?:[\p{L}]+[\s\u00a0:]+)?([A-Z][A-Z0-9]{2,11}(?:19|20)\d{6}[a-z][0-9a-z]{5,10})\s*$/u;
const ID_SHAPE = /(?:19|20)\d{6}[a-z][0-9a-z]{5}/;
const LONGEST_ID = 80;
const COPYRIGHT = /^\s*(?:©|\(c\)|copyright)/i;
const TIME = /^\d{1,2}[:.]\d\d(?:\s?[ap]m)?$/i;
/** SUDOS */
const CODE = /^[A-Z][A-Z0-9]{1,11}$/;
const PAGE = /^(?:[A-Z]{0,3}[-.]?\d{1,4}[A-Z]?(?:[-,]\d{1,4})?)$/;
/** The words of a record stand among its first lines. */
const TOP_LINES = 40;
const META_LINES = 12;
/** What an export says before its first record. */
const COVER = /^[\s\ufeff]*(?:(?:Dow Jones )?Factiva|Dow Jones)\s*$/i;

/** Factiva as text, with tags (HD, BY, WC …) or without. */
export const factiva: Family = {
  printed: true,
  cut,
  read,
};

function cut(lines: TextLines): Cutting {
  const cutter = new Cutter(lines);
  const first = firstRecord(lines);
  let from = first;
  let any = false;
  cutter.other('cover', 0, first - 1);
  for (let line = first; line < lines.count; line++) {
    if (idAt(lines, line) === null) continue;
    splitStretch(lines, from, line, cutter);
    from = line + 1;
    any = true;
  }
  if (from < lines.count) {
    if (any && !holdsRecord(lines, from, lines.count - 1)) cutter.other('cover', from, lines.count - 1);
    else splitStretch(lines, from, lines.count - 1, cutter);
  }
  return cutter.cutting(null);
}

function idAt(lines: TextLines, line: number): string | null {
  if (lines.end(line) - lines.start(line) > LONGEST_ID || lines.end(line) - lines.start(line) < 15) return null;
  const text = lines.line(line).replace(/^AN[ \u00a0]*\t?[ \u00a0]*(?=\S)/, '');
  return ID_SHAPE.test(text) ? (ID.exec(text)?.[1] ?? null) : null;
}

/** The first line behind Factiva's own. */
function firstRecord(lines: TextLines): number {
  let first = 0;
  for (let line = 0; line < Math.min(lines.count, TOP_LINES); line++) if (COVER.test(lines.line(line))) first = line + 1;
  return first;
}

/** The tag that a line begins with, and where its value begins; null where it begins with none. */
function tagAt(lines: TextLines, line: number): { readonly tag: string; readonly start: number } | null {
  const start = lines.start(line);
  const second = lines.text.charCodeAt(start + 1);
  if (second < 65 || second > 90) return null;
  const text = lines.line(line);
  const match = TAG.exec(text);
  const tag = match?.[1];
  if (!match || tag === undefined || (!(tag in FACTIVA_TAGS) && LOOSE_TAG.test(text) && !text.includes('\u00a0'))) return null;
  return { tag, start: start + match[0].length };
}

/** True where a stretch holds something that only records have. */
function holdsRecord(lines: TextLines, first: number, last: number): boolean {
  return lines.find(first, last + 1, (line) => tagAt(lines, line) !== null || (FACTIVA_WORDS.test(lines.line(line)) && isMeta(lines, line))) <= last;
}

/** Records up to an id; more than one where the id of another is missing. */
function splitStretch(lines: TextLines, first: number, last: number, cutter: Cutter): void {
  let from = first;
  let heads = 0;
  let counts = 0;
  for (let line = first; line <= last; line++) {
    const tag = tagAt(lines, line)?.tag;
    if (tag === 'HD' && heads++ > 0) {
      const begin = sectionAbove(lines, line, from);
      cutter.record(from, begin - 1);
      from = begin;
    } else if (tag === undefined && heads === 0 && FACTIVA_WORDS.test(lines.line(line)) && isMeta(lines, line) && counts++ > 0) {
      const begin = titleAbove(lines, line, from);
      cutter.record(from, begin - 1);
      from = begin;
    }
  }
  cutter.record(from, last);
}

/** SE⇥Infolocale above HD */
function sectionAbove(lines: TextLines, head: number, from: number): number {
  const above = lines.skipBlankBack(head - 1, from);
  const tag = above >= from ? tagAt(lines, above)?.tag : undefined;
  return tag === 'SE' || tag === 'CLM' ? above : head;
}

/** True for a count of words under which a date stands. */
function isMeta(lines: TextLines, words: number): boolean {
  const next = lines.trimmed(words + 1);
  return next.length < LONGEST_ID && isoDateIn(next) !== null;
}

/** Where the title above a count of words begins: behind a gap of two lines, else the block above. */
function titleAbove(lines: TextLines, words: number, from: number): number {
  let begin = words;
  let blocks = 0;
  for (let line = words - 1; line > from; line--) {
    if (!lines.isBlank(line)) begin = line;
    else if (lines.isBlank(line - 1) || ++blocks === 2) break;
  }
  return begin;
}

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const tagged = lines.find(range.first, range.last + 1, (line) => tagAt(lines, line) !== null);
  const id = idAt(lines, range.last);
  if (tagged <= range.last && hasKnownTags(lines, tagged, range.last)) readTagged(draft, tagged);
  else readUntagged(draft);
  draft.documentId = id ?? draft.documentId?.replace(/^\p{L}+\s+(?=\S)/u, '') ?? null;
}

function hasKnownTags(lines: TextLines, first: number, last: number): boolean {
  let known = 0;
  for (let line = first; line <= last && known < 2; line++) {
    const tag = tagAt(lines, line)?.tag;
    if (tag !== undefined && tag in FACTIVA_TAGS) known++;
  }
  return known >= 2;
}

function readTagged(draft: RecordDraft, first: number): void {
  const { lines, range } = draft;
  if (first > range.first) draft.add('paragraph', lines.spansOf(range.first, first - 1));
  for (let line = first; line <= range.last; ) {
    const at = tagAt(lines, line);
    const next = lines.find(line + 1, range.last + 1, (behind) => tagAt(lines, behind) !== null);
    if (at) takeTag(draft, at.tag, at.start, lines.end(next - 1));
    line = next;
  }
}

function takeTag(draft: RecordDraft, tag: string, start: number, end: number): void {
  const role = FACTIVA_TAGS[tag] ?? 'other';
  if (role === 'lead' || role === 'body') addParagraphs(draft, { start, end }, 'sensed');
  else draft.take(role, tag, draft.lines.lineSpans({ start, end }));
}

function readUntagged(draft: RecordDraft): void {
  const { lines, range } = draft;
  const blocks = blocksOf(lines, range.first, range.last);
  const at = blocks.findIndex((block) => block.first <= range.first + TOP_LINES && metaIn(lines, block) !== -1);
  const meta = blocks[at];
  if (meta) {
    const words = metaIn(lines, meta);
    readTitles(draft, blocks.slice(0, at), meta.first, words);
    readMeta(draft, words, meta.last);
  } else draft.add('headline', blocks.length > 1 && blocks[0] ? lines.spansOf(blocks[0].first, blocks[0].last) : []);
  readBody(draft, blocks.slice(meta ? at + 1 : Math.min(1, blocks.length - 1)));
}

/** The line of a block where its count of words stands, or its date where the count is missing; -1 where it has neither. */
function metaIn(lines: TextLines, { first, last }: Block): number {
  const words = lines.find(first, last + 1, (line) => FACTIVA_WORDS.test(lines.line(line)));
  if (words <= last) return words;
  const rights = lines.find(first, last + 1, (line) => COPYRIGHT.test(lines.line(line)));
  if (rights > last) return -1;
  const date = lines.find(first, rights, (line) => lines.trimmed(line).length < 40 && isoDateIn(lines.trimmed(line)) !== null);
  return date < rights ? date : -1;
}

/** Section and headline above, the byline right above the words. */
function readTitles(draft: RecordDraft, above: readonly Block[], first: number, words: number): void {
  const { lines } = draft;
  const titles = [...above];
  let by = first;
  if (titles.length === 0 && first < words) {
    titles.push({ first, last: first });
    by = first + 1;
  }
  const title = titles.pop();
  for (const { first: from, last } of titles) draft.take('section', 'Section', lines.spansOf(from, last));
  if (title && title.first < title.last) draft.take('section', 'Section', lines.spansOf(title.first, title.last - 1));
  if (title) draft.add('headline', [lines.span(title.last)]);
  if (by < words) draft.take('byline', 'Byline', lines.spansOf(by, words - 1));
}

/** Words, date, time, paper, code, edition, page, language, copyright: each a line, none of them sure to be there. */
function readMeta(draft: RecordDraft, words: number, last: number): void {
  const { lines } = draft;
  for (let line = words; line <= Math.min(last, words + META_LINES); line++) {
    const text = lines.trimmed(line);
    const value = [lines.span(line)];
    if (FACTIVA_WORDS.test(text)) draft.take('words', 'Words', value);
    else if (COPYRIGHT.test(text)) draft.keep('Copyright', lines.spansOf(line, last));
    else if (draft.printedDate === null && isoDateIn(text) !== null) draft.take('date', 'Date', value);
    else if (TIME.test(text)) draft.keep('Time', value);
    else if (draft.source === null) draft.take('source', 'Source', value);
    else if (isLanguage(text)) draft.language = languageCode(text);
    else if (PAGE.test(text) && draft.page === null) draft.take('page', 'Page', value);
    else if (CODE.test(text)) draft.keep('Source code', value);
    else draft.keep('Edition', value);
    if (COPYRIGHT.test(text)) break;
  }
}

/** The text; the last lines are the publisher and the id. */
function readBody(draft: RecordDraft, blocks: readonly Block[]): void {
  const { lines } = draft;
  const [first, last] = [blocks[0], blocks.at(-1)];
  if (!first || !last) return;
  const id = idAt(lines, last.last) !== null;
  const publisher = id && blocks.length > 1 ? publisherOf(draft, blocks) : null;
  if (publisher !== null) draft.keep('Publisher', [lines.span(publisher)]);
  const end = publisher !== null ? publisher - 1 : id ? last.last - 1 : last.last;
  if (end >= first.first) addParagraphs(draft, { start: lines.start(first.first), end: lines.end(end) }, 'sensed');
}

/** The line of the publisher: right above the id, or a line alone that the copyright names. */
function publisherOf({ lines, fields }: RecordDraft, blocks: readonly Block[]): number | null {
  const [above, last] = blocks.slice(-2);
  if (!above || !last) return null;
  if (last.first < last.last) return last.first === last.last - 1 ? last.first : null;
  const rights = fields.find(({ name }) => name === 'Copyright')?.value ?? '';
  return blocks.length > 2 && above.first === above.last && rights.includes(lines.trimmed(above.first)) ? above.first : null;
}

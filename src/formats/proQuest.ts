import { isoDateIn } from './records/dates';
import { cutColonRecord, keepText, takeFields, valueOf } from './records/colonFields';
import type { ColonLayout, ColonRecord } from './records/colonFields';
import { cutAtMarks } from './records/cutting';
import type { Cutting, Mark } from './records/cutting';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { splitColonRecords } from './records/splitColon';
import type { TextLines } from './records/textLines';

const RULE = /^\s*_{20,}\s*$/;
/** Document 3 of 161 */
const MARK = /^\s*(?:document|dokument|documento)\s+(\d+)\s+(?:of|von|de|van|di|sur)\s+(\d+)\s*$/i;
/** UTF-16 units. */
const LONGEST_MARK = 60;
/** What stands before the first record and behind the last. */
const COVER = /^\s*(?:Report Information from ProQuest|Table of contents|Inhaltsverzeichnis|Table des matières|Bibliography|Citation style|Literaturverzeichnis|Bibliographie|Contact (?:ProQuest|us)|Copyright ©? ?\d{4} ProQuest|Database copyright|Terms and Conditions|.{0,40}ProQuest LLC)/i;
/** Los Angeles Times ; Los Angeles, Calif. [Los Angeles, Calif]08 May 2010: AA.2. */
const PUBLICATION_INFO = /^(?:publication info|informationen zur veröffentlichung|informations sur la publication|publicatie-informatie|información de publicación|informazioni sulla pubblicazione|informações da publicação)$/i;
const INFO_PAGE = /\d{4}\s*:\s*([A-Z]{0,4}[.-]?\d{1,4}[A-Z]?(?:[-,]\s?\d{1,4})?|[A-Z]\.?\d*|n\/a)\.?\s*$/i;
/** Lines of a record that say nothing of the story. */
const LINKS = /^(?:proquest document link|link zum proquest-dokument|lien vers le document proquest|enlace al documento|link al documento|https?:\/\/\S+)/i;
const TITLE_RULE = /^[-=*]{5,}$/;

/** Illustration Photo; Caption: The old deck. */
const ILLUSTRATION = /^Illustrations?(?=\s\p{L}|$)/u;

const LAYOUT: ColonLayout = { unit: 'block', capitals: false, markers: [{ pattern: ILLUSTRATION, role: 'tail' }] };

/** ProQuest as text: records between rules of underscores, fields before and behind `Full text:`. */
export const proQuest: Family = {
  printed: true,
  cut,
  read,
};

function cut(lines: TextLines): Cutting {
  return cutAtMarks(lines, (line) => markIn(lines.line(line)), (cutter, from, end) => {
    if (isCover(lines, from, end - 1)) cutter.other('cover', from, end - 1);
    else splitColonRecords(lines, from, end - 1, LAYOUT, (first, last) => { cutter.record(first, last); });
  });
}

function markIn(text: string): Mark | null {
  const match = text.length < LONGEST_MARK ? MARK.exec(text) : null;
  if (match) return { ordinal: { index: Number(match[1]), of: Number(match[2]) } };
  return RULE.test(text) ? { ordinal: null } : null;
}

/** True for a stretch without a field of a record that names ProQuest, or for one that lists what the export holds. */
function isCover(lines: TextLines, first: number, last: number): boolean {
  const begin = lines.skipBlank(first, last + 1);
  return begin <= last && COVER.test(lines.line(begin));
}

function read(draft: RecordDraft): void {
  const { lines } = draft;
  const record = cutColonRecord(draft, LAYOUT);
  const titles = record.top.filter(({ first }) => !TITLE_RULE.test(lines.trimmed(first)));
  draft.add('headline', titles.slice(0, 1).flatMap(({ first, last }) => lines.spansOf(first, last)));
  for (const unit of titles.slice(1)) keepText(draft, 'Note', unit);
  readInfo(draft, record);
  takeFields(draft, record.head, (unit) => { keepText(draft, LINKS.test(lines.trimmed(unit.first)) ? 'Link' : 'Note', unit); });
  if (record.body) addParagraphs(draft, record.body, 'lines');
  takeFields(draft, record.tail, (unit) => { keepText(draft, 'Note', unit); });
  if (draft.source !== null) draft.source = draft.source.split(/\s*;\s*/)[0] ?? draft.source;
}

/** What the fields behind the text say better goes before what the publication info says. */
function readInfo(draft: RecordDraft, { head, tail }: ColonRecord): void {
  const info = head.find(({ name }) => name !== null && PUBLICATION_INFO.test(name));
  if (!info) return;
  const says = (role: string): boolean => [...head, ...tail].some(({ known }) => known?.role === role);
  const text = draft.textOf(valueOf(draft.lines, info));
  const date = isoDateIn(text.replace(/\[[^\]]*\]/g, ' '));
  if (!says('source')) draft.source = text.split(/\s*[;[]/)[0]?.trim() ?? null;
  if (!says('page')) draft.page = pageIn(text);
  if (!says('date')) [draft.date, draft.printedDate] = [date, printedDateIn(text)];
}

function pageIn(text: string): string | null {
  const page = INFO_PAGE.exec(text)?.[1] ?? null;
  return page === null || /^n\/a$/i.test(page) ? null : page.replace(/\.$/, '');
}

/** 08 May 2010 */
function printedDateIn(text: string): string | null {
  return /\]?\s*([^\];]*\d{4})\s*(?::[^:]*)?$/.exec(text.trim())?.[1]?.trim() ?? null;
}

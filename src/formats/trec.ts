import type { Span } from '../core/span';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import type { FieldRole } from './records/fieldRoles';
import type { RecordDraft } from './records/recordDraft';
import { addSgmlParagraphs, attributesOf, cutElements, decodeSgml, elementsIn, takeElements } from './records/sgml';

/** The elements of the news collections of TREC, lower case. */
const ROLES: Readonly<Record<string, FieldRole>> = {
  docno: 'documentId',
  docid: 'documentId',
  fileid: 'other',
  headline: 'headline',
  head: 'headline',
  hl: 'headline',
  ti: 'headline',
  title: 'headline',
  h3: 'headline',
  byline: 'byline',
  author: 'byline',
  au: 'byline',
  date: 'date',
  date1: 'date',
  dd: 'date',
  pubdate: 'date',
  dateline: 'dateline',
  source: 'source',
  so: 'source',
  pub: 'source',
  page: 'page',
  section: 'section',
  length: 'words',
  language: 'language',
  text: 'body',
  lp: 'lead',
  leadpara: 'lead',
  graphic: 'caption',
  caption: 'caption',
  correction: 'other',
  'correction-date': 'other',
  subject: 'other',
  type: 'other',
  note: 'other',
  profile: 'other',
  cn: 'other',
  in: 'other',
  co: 'other',
  tp: 'other',
  pe: 'other',
  gv: 'other',
  re: 'other',
  ns: 'other',
  first: 'other',
  second: 'other',
  descript: 'other',
  country: 'other',
  edition: 'other',
  name: 'source',
  category: 'other',
  keyword: 'other',
  keywords: 'other',
  url: 'other',
  usdept: 'other',
  doctype: 'other',
  datetime: 'date',
  date_time: 'date',
  'pg.col': 'page',
  docdate: 'date',
};
/** AP880212-0001: the day in a document number */
const DAY_IN_NUMBER = /^[A-Z]{2,4}[-_]?(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[-_]/;
/** LA010189-0001: month first */
const MONTH_IN_NUMBER = /^LA(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d)-/;
/** HPW_ENG_20030301.0001: the day in a document number of later collections */
const WHOLE_DAY_IN_NUMBER = /_((?:19|20)\d{6})\./;
/** `<DOC id="HPW_ENG_20030301.0001" type="story">` */
const START_TAG = /<DOC(\s[^<>]*)>/i;
/** Elements that only hold others, or paragraphs of the text. */
const CONTAINERS: ReadonlySet<string> = new Set(['doc', 'p', 'header', 'trailer', 'body', 'main', 'slug', 'b', 'i', 'f', 'br']);
/** FT  14 MAY 91 / Headline */
const PAPER_AND_DAY = /^FT\s{1,3}\d{1,2}\s[A-Z]{3}\s\d\d\s\/\s/;

/** The news collections of TREC in SGML: `<DOC>`, `<DOCNO>`, `<HEADLINE>`, `<TEXT>`, `</DOC>`. */
export const trec: Family = {
  cut: (lines) => cutElements(lines, 'DOC', (text) => /<DOCNO>|<TEXT>/i.test(text)),
  read,
};

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  draft.decode = decodeSgml;
  const record = { start: lines.start(range.first), end: lines.end(range.last) };
  readStartTag(draft, record);
  const elements = elementsIn(lines.text, record, (name, open) => name in ROLES || (!CONTAINERS.has(name) && ROLES[open ?? ''] !== 'body'));
  takeElements(draft, elements, ROLES, (content) => { addSgmlParagraphs(draft, content); });
  withoutPaperAndDay(draft);
  partHeadline(draft);
  draft.date = dayOf(draft.printedDate) ?? draft.date ?? dayInNumber(draft.documentId ?? '');
}

/** The number of a document, where its start tag has it; other attributes are kept. */
function readStartTag(draft: RecordDraft, { start, end }: Span): void {
  const tag = START_TAG.exec(draft.lines.text.slice(start, end));
  const line = draft.lines.lineAt(start + (tag?.index ?? 0));
  for (const { name, value } of attributesOf(tag?.[1] ?? '')) {
    if (name.toLowerCase() === 'id') draft.documentId = value;
    else draft.fields.push({ name, value, lines: { first: line, last: line } });
  }
}

/** The headlines of one collection have a mark before each further line, and the byline in their last. */
const CONTINUED = /^@\s*/;
const BY = /^By\s/;

function partHeadline(draft: RecordDraft): void {
  const index = draft.parts.findIndex(({ kind }) => kind === 'headline');
  const textOf = ({ start, end }: Span): string => draft.lines.text.slice(start, end);
  const spans = draft.parts[index]?.spans ?? [];
  if (!spans.slice(1).some((span) => CONTINUED.test(textOf(span)))) return;
  const bare = spans.map((span) => ({ ...span, start: span.start + (CONTINUED.exec(textOf(span))?.[0].length ?? 0) })).filter((span) => !/^[-\s]*$/.test(textOf(span)));
  const by = bare.findIndex((span) => BY.test(textOf(span)));
  draft.parts[index] = { kind: 'headline', spans: by === -1 ? bare : bare.slice(0, by) };
  if (by !== -1) draft.take('byline', 'BYLINE', bare.slice(by));
}

/** 910514; 05/14/91 */
function dayOf(printed: string | null): string | null {
  const american = /^(\d\d)\/(\d\d)\/(\d\d)$/.exec(printed ?? '');
  if (american) return `19${american[3] ?? ''}-${american[1] ?? ''}-${american[2] ?? ''}`;
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(printed ?? '');
  return match && `19${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
}

function dayInNumber(number: string): string | null {
  const whole = WHOLE_DAY_IN_NUMBER.exec(number)?.[1];
  if (whole !== undefined) return isoDateIn(whole);
  const byMonth = MONTH_IN_NUMBER.exec(number);
  if (byMonth) return `19${byMonth[3] ?? ''}-${byMonth[1] ?? ''}-${byMonth[2] ?? ''}`;
  const match = DAY_IN_NUMBER.exec(number);
  return match && `19${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
}

/** The headline of the Financial Times begins with the paper and the day. */
function withoutPaperAndDay(draft: RecordDraft): void {
  const index = draft.parts.findIndex(({ kind }) => kind === 'headline');
  const headline = draft.parts[index];
  const span = headline?.spans[0];
  const prefix = span && PAPER_AND_DAY.exec(draft.lines.text.slice(span.start, span.end))?.[0];
  if (headline && span && prefix) draft.parts[index] = { ...headline, spans: [{ start: span.start + prefix.length, end: span.end }, ...headline.spans.slice(1)] };
}

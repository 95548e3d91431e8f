import { recordFormat } from './records/family';
import type { FieldRole, RecordDraft } from './records/recordDraft';
import { addSgmlParagraphs, cutElements, decodeSgml, elementsIn, takeElements } from './records/sgml';

/** The elements of the news collections of TREC, lower case. */
const ROLES: Readonly<Record<string, FieldRole>> = {
  docno: 'documentId',
  docid: 'other',
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
  name: 'other',
  category: 'other',
  keyword: 'other',
  keywords: 'other',
  url: 'other',
  usdept: 'other',
  doctype: 'other',
  datetime: 'date',
  docdate: 'date',
};
/** AP880212-0001: the day in a document number */
const DAY_IN_NUMBER = /^[A-Z]{2,4}[-_]?(\d\d)(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])[-_]/;
/** LA010189-0001: month first */
const MONTH_IN_NUMBER = /^LA(0[1-9]|1[0-2])(0[1-9]|[12]\d|3[01])(\d\d)-/;
/** FT  14 MAY 91 / Headline */
const PAPER_AND_DAY = /^FT\s{1,3}\d{1,2}\s[A-Z]{3}\s\d\d\s\/\s/;

/** The news collections of TREC in SGML: `<DOC>`, `<DOCNO>`, `<HEADLINE>`, `<TEXT>`, `</DOC>`. */
export const trec = recordFormat({
  id: 'trec',
  label: 'TREC SGML',
  signals: {
    signals: [
      { group: 'doc', says: '<DOC> elements', pattern: /^\s*<DOC(?:\s[^<>]*)?>/gm },
      { group: 'number', says: '<DOCNO> elements', pattern: /^[ \t]*<DOCNO>/gm },
      { group: 'text', says: '<TEXT> elements', pattern: /^[ \t]*<TEXT>/gm },
      { group: 'head', says: 'headlines', pattern: /<(?:HEADLINE|HEAD|HL|TI|H3|TITLE)>/g },
    ],
    groups: 3,
    telling: ['number'],
    confidence: 0.9,
  },
  cut: (lines) => cutElements(lines, 'DOC', (text) => /<DOCNO>|<TEXT>/i.test(text)),
  read,
});

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  draft.decode = decodeSgml;
  const elements = elementsIn(lines.text, { start: lines.start(range.first), end: lines.end(range.last) }, (name) => name in ROLES);
  takeElements(draft, elements, ROLES, (content) => { addSgmlParagraphs(draft, content); });
  withoutPaperAndDay(draft);
  draft.date ??= dayOf(draft.printedDate) ?? dayInNumber(draft.documentId ?? '');
}

/** 910514 */
function dayOf(printed: string | null): string | null {
  const match = /^(\d\d)(\d\d)(\d\d)$/.exec(printed ?? '');
  return match && `19${match[1] ?? ''}-${match[2] ?? ''}-${match[3] ?? ''}`;
}

function dayInNumber(number: string): string | null {
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

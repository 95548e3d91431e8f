import type { Span } from '../core/span';
import type { Family } from './records/family';
import type { FieldRole } from './records/fieldRoles';
import type { RecordDraft } from './records/recordDraft';
import { addSgmlParagraphs, attributesOf, cutElements, decodeSgml, elementsIn, takeElements, valueIn } from './records/sgml';
import type { Element } from './records/sgml';

const ROLES: Readonly<Record<string, FieldRole>> = { title: 'headline', author: 'byline', dateline: 'dateline', date: 'date', body: 'body', unknown: 'other', mknote: 'other' };
/** Elements that hold a list of `<D>` elements. */
const LISTS: ReadonlySet<string> = new Set(['topics', 'places', 'people', 'orgs', 'exchanges', 'companies']);
const START_TAG = /<REUTERS(\s[^<>]*)>/;
/** SALVADOR, Feb 26 - */
const DASH = /[\s–—-]+$/;
/** What ends each text of the agency. */
const SIGN_OFF = /\s*\bREUTERS?\b[\s.&#;\d]*$/i;

/** The Reuters-21578 collection: `<REUTERS … NEWID="1">`, `<TITLE>`, `<DATELINE>`, `<BODY>`. */
export const reuters21578: Family = {
  cut: (lines) => cutElements(lines, 'REUTERS', (text) => /<TOPICS>|<BODY>|<TITLE>/.test(text)),
  read,
};

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  const record = { start: lines.start(range.first), end: lines.end(range.last) };
  draft.decode = decodeSgml;
  draft.source = 'Reuters';
  readStartTag(draft, record);
  const elements = elementsIn(lines.text, record, (name) => name in ROLES || LISTS.has(name) || name === 'text');
  takeElements(draft, elements.filter(({ name }) => name in ROLES), ROLES, (content) => { addBody(draft, content); });
  for (const element of elements) {
    if (LISTS.has(element.name)) keepList(draft, element);
    else if (element.name === 'text' && !draft.has('headline') && !draft.has('paragraph')) addUnmarked(draft, element.content);
  }
  if (draft.dateline) draft.dateline = { ...draft.dateline, end: draft.dateline.end - (DASH.exec(lines.text.slice(draft.dateline.start, draft.dateline.end))?.[0].length ?? 0) };
}

function readStartTag(draft: RecordDraft, { start, end }: Span): void {
  const tag = START_TAG.exec(draft.lines.text.slice(start, end));
  const line = draft.lines.lineAt(start + (tag?.index ?? 0));
  for (const { name, value } of attributesOf(tag?.[1] ?? '')) {
    if (name === 'NEWID') draft.documentId = value;
    else draft.fields.push({ name, value, lines: { first: line, last: line } });
  }
}

function keepList(draft: RecordDraft, { printed, content }: Element): void {
  const values = valueIn(draft.lines, content);
  const [first, last] = [values[0], values.at(-1)];
  if (!first || !last) return;
  const value = values.map((span) => draft.textOf([span])).join('; ');
  draft.fields.push({ name: printed, value, lines: { first: draft.lines.lineAt(first.start), last: draft.lines.lineAt(last.start) } });
}

/** A text in which nothing is marked: its first line is the headline. */
function addUnmarked(draft: RecordDraft, content: Span): void {
  const [headline] = valueIn(draft.lines, content);
  if (!headline) return;
  draft.add('headline', [headline]);
  addSgmlParagraphs(draft, { start: headline.end, end: content.end }, 'lines');
}

/** The paragraphs, without the sign-off behind the last. */
function addBody(draft: RecordDraft, content: Span): void {
  const text = draft.lines.text.slice(content.start, content.end);
  const off = SIGN_OFF.exec(text.slice(-200))?.[0].length ?? 0;
  addSgmlParagraphs(draft, { start: content.start, end: content.end - off }, 'indented');
}

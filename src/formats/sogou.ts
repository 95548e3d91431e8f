import type { Span } from '../core/span';
import { isoDateIn } from './records/dates';
import type { Family } from './records/family';
import type { FieldRole } from './records/fieldRoles';
import type { RecordDraft } from './records/recordDraft';
import { cutElements, decodeSgml, elementsIn, takeElements } from './records/sgml';

const ROLES: Readonly<Record<string, FieldRole>> = { url: 'other', docno: 'documentId', contenttitle: 'headline', content: 'body' };
/** The collection marks the ends of paragraphs with characters of private use. */
const PARAGRAPH_END = /[\ue000-\uf8ff]+|\s{4,}|\u3000{2,}/g;
/** http://news.example.com/20120612/n345428229.shtml */
const DAY_IN_URL = /\/(?:19|20)\d{2}[-/]?\d{2}[-/]?\d{2}\//;

/** The news collections of Sogou: `<doc>`, `<url>`, `<docno>`, `<contenttitle>`, `<content>`. */
export const sogou: Family = {
  language: 'zh',
  cut: (lines) => cutElements(lines, 'doc', (text) => /<contenttitle>|<content>/.test(text)),
  read,
};

function read(draft: RecordDraft): void {
  const { lines, range } = draft;
  draft.decode = decodeSgml;
  const elements = elementsIn(lines.text, { start: lines.start(range.first), end: lines.end(range.last) }, (name) => name in ROLES);
  takeElements(draft, elements, ROLES, (content) => { addContent(draft, content); });
  const url = draft.fields.find(({ name }) => name === 'url')?.value ?? '';
  draft.date = isoDateIn((DAY_IN_URL.exec(url)?.[0] ?? '').replace(/[-/]/g, ''));
}

function addContent(draft: RecordDraft, { start, end }: Span): void {
  let from = start;
  const add = (to: number): void => {
    for (const span of draft.lines.lineSpans({ start: from, end: to })) draft.add('paragraph', [span]);
  };
  for (const { 0: mark, index } of draft.lines.text.slice(start, end).matchAll(PARAGRAPH_END)) {
    add(start + index);
    from = start + index + mark.length;
  }
  add(end);
}

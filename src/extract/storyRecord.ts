import type { Dump, Furniture, Language } from '../core/dump';
import type { LineRange, Span } from '../core/span';
import type { SourceText } from '../core/sourceText';
import type {
  Byline,
  BylineRole,
  Credit,
  CreditRole,
  Declaration,
  FurnitureKind,
  PartKind,
  Story,
  StoryKind,
  Table,
} from '../core/story';
import { partText } from '../core/partText';

/** First and last physical line, 1-based, of the file as it stands. */
export type LinePair = readonly [first: number, last: number];

export interface BylineRecord {
  readonly role: BylineRole;
  readonly names: readonly string[];
  readonly lines: LinePair;
  readonly title?: string;
  readonly affiliation?: string;
  readonly contact?: string;
}

export interface CreditRecord {
  readonly role: CreditRole;
  readonly names: readonly string[];
}

export interface ParagraphRecord {
  /** Physical lines, 1-based. */
  readonly lines: readonly number[];
  readonly text: string;
}

export interface TableRecord {
  readonly lines: LinePair;
  readonly columns: number | null;
  readonly cells: readonly string[];
}

export interface DeclarationRecord {
  /** As printed. */
  readonly date: string | null;
  readonly words: number | null;
  /** ISO 639-1 where it is known, else as printed. */
  readonly language: string | null;
  readonly documentId: string | null;
  /** In the order of the text; a name may come twice. */
  readonly fields: readonly { readonly name: string; readonly value: string }[];
}

/** A story as other programs read it: plain data, keys in the order in which they are printed. */
export interface StoryRecord {
  readonly id: string;
  readonly kind: StoryKind;
  readonly lines: LinePair;
  /** A number where the page has one (3), else as it is printed (A4). */
  readonly page: number | string | null;
  readonly section: string | null;
  readonly date: string | null;
  readonly source: string | null;
  /** What an export declares; free-form pages do not have it. */
  readonly declared?: DeclarationRecord;
  readonly kickers: readonly string[];
  readonly headline: string | null;
  readonly decks: readonly string[];
  readonly bylines: readonly BylineRecord[];
  readonly dateline: string | null;
  readonly leadMarker: string | null;
  readonly subheads: readonly string[];
  readonly captions: readonly string[];
  readonly pullQuotes: readonly string[];
  readonly labels: readonly string[];
  readonly jumps: readonly string[];
  readonly credits: readonly CreditRecord[];
  readonly paragraphs: readonly ParagraphRecord[];
  readonly characters: number;
  readonly words: number;
  readonly tables?: readonly TableRecord[];
  readonly verse?: true;
  readonly continues?: string;
}

export interface FurnitureRecord {
  readonly kind: FurnitureKind;
  readonly lines: LinePair;
  readonly text: string;
}

/** A whole dump as `broadsheet outline --json` prints it. */
export interface OutlineRecord {
  readonly file: string;
  readonly format: string;
  readonly language: Language;
  readonly confidence: number;
  readonly declaredStories: number | null;
  readonly furniture: readonly FurnitureRecord[];
  readonly stories: readonly StoryRecord[];
}

const RUNNING_TEXT: ReadonlySet<PartKind> = new Set(['paragraph', 'listItem', 'verse']);

/** The record of a whole dump; `file` is its name as the reader is to see it. */
export function outlineRecord(dump: Dump, file: string): OutlineRecord {
  return {
    file,
    format: dump.format,
    language: dump.language,
    confidence: dump.confidence,
    declaredStories: dump.declaredStories,
    furniture: dump.furniture.map((furniture) => furnitureRecord(dump.source, furniture)),
    stories: dump.stories.map((story) => storyRecord(dump, story)),
  };
}

/** The record of one story of the dump. */
export function storyRecord({ source }: Dump, story: Story): StoryRecord {
  const texts = (kind: PartKind): string[] =>
    story.parts.filter((part) => part.kind === kind).map((part) => partText(source, part));
  return {
    id: story.id,
    kind: story.kind,
    lines: linePair(story.lines),
    page: story.page !== null && /^\d+$/.test(story.page) ? Number(story.page) : story.page,
    section: story.section,
    date: story.date,
    source: story.source,
    ...(story.declared && { declared: declarationRecord(story.declared) }),
    kickers: texts('kicker'),
    headline: story.headline,
    decks: texts('deck'),
    bylines: story.bylines.map(bylineRecord),
    dateline: spanText(source, story.dateline),
    leadMarker: spanText(source, story.leadMarker),
    subheads: texts('subhead'),
    captions: texts('caption'),
    pullQuotes: texts('pullQuote'),
    labels: texts('label'),
    jumps: texts('jump'),
    credits: story.credits.map(creditRecord),
    paragraphs: paragraphRecords(source, story),
    characters: story.characters,
    words: story.words,
    ...(story.tables.length > 0 && { tables: story.tables.map((table) => tableRecord(source, table)) }),
    ...(story.parts.some((part) => part.kind === 'verse') && { verse: true }),
    ...(story.continues !== null && { continues: story.continues }),
  };
}

/** The texts of the non-blank lines of a range, outer white space left out. */
export function filledLines(source: SourceText, range: LineRange): string[] {
  const texts: string[] = [];
  for (let line = range.first; line <= range.last; line += 1) {
    const text = source.line(line).trim();
    if (text !== '') texts.push(text);
  }
  return texts;
}

/** A photo story has no other text than its caption, which is therefore its paragraph too. */
function paragraphRecords(source: SourceText, story: Story): ParagraphRecord[] {
  return story.parts
    .filter(({ kind }) => RUNNING_TEXT.has(kind) || (kind === 'caption' && story.kind === 'photo'))
    .map((part) => ({ lines: part.lines.map((line) => line + 1), text: partText(source, part) }));
}

function declarationRecord({ date, words, language, documentId, fields }: Declaration): DeclarationRecord {
  return { date, words, language, documentId, fields: fields.map(({ name, value }) => ({ name, value })) };
}

function bylineRecord(byline: Byline): BylineRecord {
  const { role, names, lines, title, affiliation, contact } = byline;
  return {
    role,
    names: names.map((name) => name.text),
    lines: linePair(lines),
    ...(title !== undefined && { title }),
    ...(affiliation !== undefined && { affiliation }),
    ...(contact !== undefined && { contact }),
  };
}

function creditRecord({ role, names }: Credit): CreditRecord {
  return { role, names: names.map((name) => name.text) };
}

function tableRecord(source: SourceText, { lines, columns }: Table): TableRecord {
  return { lines: linePair(lines), columns, cells: filledLines(source, lines) };
}

function furnitureRecord(source: SourceText, { kind, lines }: Furniture): FurnitureRecord {
  return { kind, lines: linePair(lines), text: filledLines(source, lines).join('\n') };
}

function linePair({ first, last }: LineRange): LinePair {
  return [first + 1, last + 1];
}

/** A dateline may run over a printed line end. */
function spanText(source: SourceText, span: Span | null): string | null {
  return span && source.slice(span).replace(/\s*\n\s*/g, ' ');
}

import { stringify } from 'csv-stringify/sync';
import type { BylineRole, CreditRole } from '../core/story';
import type { StoryExtract } from './storyExtract';

export interface CsvOptions {
  /** Begins the text with a byte order mark, without which Excel takes UTF-8 for the system's old encoding. */
  readonly bom?: boolean;
}

/** Between the names or texts of one cell. */
const BETWEEN = '; ';

type Cell = string | number | null | undefined;

/** A column: its heading, and what stands in it for a row. */
type Column<Row> = readonly [heading: string, cell: (row: Row) => Cell];

/** The columns of stories in their order. */
const COLUMNS: readonly Column<StoryExtract>[] = [
  ['file', ({ file }) => file],
  ['id', ({ record }) => record.id],
  ['kind', ({ record }) => record.kind],
  ['first_line', ({ record }) => record.lines[0]],
  ['last_line', ({ record }) => record.lines[1]],
  ['page', ({ record }) => record.page],
  ['section', ({ record }) => record.section],
  ['date', ({ record }) => record.date],
  ['source', ({ record }) => record.source],
  ['kicker', ({ record }) => record.kickers.join(BETWEEN)],
  ['headline', ({ record }) => record.headline],
  ['deck', ({ record }) => record.decks.join(BETWEEN)],
  ['reporters', writtenBy('reporter')],
  ['correspondents', writtenBy('correspondent')],
  ['authors', writtenBy('author')],
  ['commentators', writtenBy('commentator')],
  ['agencies', writtenBy('agency')],
  ['staff', writtenBy('staff')],
  ['translators', writtenBy('translator')],
  ['dateline', ({ record }) => record.dateline],
  ['lead_marker', ({ record }) => record.leadMarker],
  ['labels', ({ record }) => record.labels.join(BETWEEN)],
  ['photographers', creditedTo('photographer')],
  ['illustrators', creditedTo('illustrator')],
  ['editors', creditedTo('editor')],
  ['column_editors', creditedTo('columnEditor')],
  ['data_sources', creditedTo('source')],
  ['continues', ({ record }) => record.continues],
  ['paragraphs', ({ record }) => record.paragraphs.length],
  ['characters', ({ record }) => record.characters],
  ['words', ({ record }) => record.words],
  ['declared_date', ({ record }) => record.declared?.date],
  ['declared_words', ({ record }) => record.declared?.words],
  ['language', ({ record }) => record.declared?.language],
  ['document_id', ({ record }) => record.declared?.documentId],
  ['other_fields', ({ record }) => record.declared?.fields.map(({ name, value }) => `${name}: ${value}`).join(BETWEEN)],
  ['keywords', ({ keywords }) => keywords?.join(BETWEEN)],
];

/** The metadata of stories as CSV: see `table`. */
export function toCsv(stories: readonly StoryExtract[], options?: CsvOptions): string {
  return table(COLUMNS, stories, options);
}

/**
 * CSV: a heading row, then one row for each of the rows, LF at the end of each.
 * A text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) gets an apostrophe before it; a number does not.
 */
export function table<Row>(columns: readonly Column<Row>[], rows: readonly Row[], { bom = false }: CsvOptions = {}): string {
  const headings = columns.map(([heading]) => heading);
  return stringify([headings, ...rows.map((row) => columns.map(([, cell]) => cell(row)))], { bom, escape_formulas: true });
}

function writtenBy(role: BylineRole): (story: StoryExtract) => string {
  return ({ record }) => namesOf(record.bylines, role);
}

function creditedTo(role: CreditRole): (story: StoryExtract) => string {
  return ({ record }) => namesOf(record.credits, role);
}

function namesOf<Role>(entries: readonly { role: Role; names: readonly string[] }[], role: Role): string {
  return entries.flatMap((entry) => (entry.role === role ? entry.names : [])).join(BETWEEN);
}

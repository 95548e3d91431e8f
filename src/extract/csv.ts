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

/** The columns in their order: heading, and what stands in it for a story. */
const COLUMNS: readonly (readonly [heading: string, cell: (story: StoryExtract) => Cell])[] = [
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
  ['keywords', ({ keywords }) => keywords?.join(BETWEEN)],
];

/**
 * The metadata of stories as CSV: a heading row, then one row a story, LF at the end of each.
 * A text that a spreadsheet would run as a formula (`=…`, `+…`, `-…`, `@…`) gets an apostrophe before it.
 */
export function toCsv(stories: readonly StoryExtract[], { bom = false }: CsvOptions = {}): string {
  const headings = COLUMNS.map(([heading]) => heading);
  const rows = stories.map((story) => COLUMNS.map(([, cell]) => cell(story)));
  return stringify([headings, ...rows], { bom, escape_formulas: true });
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

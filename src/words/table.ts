import { stringify } from 'csv-stringify/sync';
import { storyTitle } from '../core/storyTitle';
import type { Dump } from '../core/dump';
import type { Steps } from '../core/steps';
import type { StoryHits } from './concordance';
import type { Person } from './people';

/** What a dump is called in a table. */
export type FileNameOf = (dump: Dump) => string;

const BETWEEN = '; ';

type Row = readonly unknown[];

/** So many people, or stories with hits, are written in one step. */
const ITEMS = 20;

/** People as CSV, a row for each story in which somebody is named. A text that a spreadsheet would run gets an apostrophe before it. */
export function peopleCsv(people: readonly Person[], fileOf: FileNameOf): Steps<string> {
  const rowsOf = ({ name, roles, titles, stories }: Person): Row[] =>
    stories.map(({ dump, story, roles: inStory, spans }) => [
      name,
      roles.join(BETWEEN),
      titles.join(BETWEEN),
      stories.length,
      fileOf(dump),
      dump.source.lineAt(spans[0]?.start ?? 0) + 1,
      storyTitle(dump.source, story),
      inStory.join(BETWEEN),
      spans.length,
    ]);
  return csv(['name', 'roles', 'titles', 'stories', 'file', 'line', 'story', 'roles_in_story', 'times'], people, rowsOf);
}

/** Hits as CSV, one a row. */
export function concordanceCsv(found: readonly StoryHits[], fileOf: FileNameOf): Steps<string> {
  const rowsOf = ({ dump, story, hits }: StoryHits): Row[] =>
    hits.map(({ left, key, right, kind, span, overBreak }) => {
      const { line, character } = dump.source.positionAt(span.start);
      return [fileOf(dump), line + 1, character + 1, storyTitle(dump.source, story), story.page, story.date, kind, left, key, right, overBreak ? 'yes' : 'no'];
    });
  return csv(['file', 'line', 'column', 'story', 'page', 'date', 'part', 'left', 'key', 'right', 'over_break'], found, rowsOf);
}

/** The rows of some items at each step. */
function* csv<Item>(headings: readonly string[], items: readonly Item[], rowsOf: (item: Item) => readonly Row[]): Steps<string> {
  const written = [stringify([headings])];
  for (let first = 0; first < items.length; first += ITEMS) {
    written.push(stringify(items.slice(first, first + ITEMS).flatMap(rowsOf), { escape_formulas: true }));
    yield;
  }
  return written.join('');
}

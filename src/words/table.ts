import { stringify } from 'csv-stringify/sync';
import { storyTitle } from '../core/storyTitle';
import type { Dump } from '../core/dump';
import type { Steps } from '../core/steps';
import type { StoryHits } from './concordance';
import type { Person } from './people';

/** What a dump is called in a table. */
export type FileNameOf = (dump: Dump) => string;

const BETWEEN = '; ';

/** Rows that are written in one step. */
const ROWS = 200;

/** People as CSV, a row for each story in which somebody is named. A text that a spreadsheet would run gets an apostrophe before it. */
export function* peopleCsv(people: readonly Person[], fileOf: FileNameOf): Steps<string> {
  const rows = people.flatMap(({ name, roles, titles, stories }) =>
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
    ]),
  );
  return yield* csv(['name', 'roles', 'titles', 'stories', 'file', 'line', 'story', 'roles_in_story', 'times'], rows);
}

/** Hits as CSV, one a row. */
export function* concordanceCsv(found: readonly StoryHits[], fileOf: FileNameOf): Steps<string> {
  const rows = found.flatMap(({ dump, story, hits }) =>
    hits.map(({ left, key, right, kind, span, overBreak }) => {
      const { line, character } = dump.source.positionAt(span.start);
      return [fileOf(dump), line + 1, character + 1, storyTitle(dump.source, story), story.page, story.date, kind, left, key, right, overBreak ? 'yes' : 'no'];
    }),
  );
  return yield* csv(['file', 'line', 'column', 'story', 'page', 'date', 'part', 'left', 'key', 'right', 'over_break'], rows);
}

function* csv(headings: readonly string[], rows: readonly (readonly unknown[])[]): Steps<string> {
  const written = [stringify([headings])];
  for (let first = 0; first < rows.length; first += ROWS) {
    written.push(stringify(rows.slice(first, first + ROWS), { escape_formulas: true }));
    yield;
  }
  return written.join('');
}

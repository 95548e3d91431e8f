import { stringify } from 'csv-stringify/sync';
import { storyTitle } from '../core/storyTitle';
import type { Dump } from '../core/dump';
import type { StoryHits } from './concordance';
import type { Person } from './people';

/** What a dump is called in a table. */
export type FileNameOf = (dump: Dump) => string;

const BETWEEN = '; ';

/** People as CSV, a row for each story in which somebody is named. A text that a spreadsheet would run gets an apostrophe before it. */
export function peopleCsv(people: readonly Person[], fileOf: FileNameOf): string {
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
  return csv(['name', 'roles', 'titles', 'stories', 'file', 'line', 'story', 'roles_in_story', 'times'], rows);
}

/** Hits as CSV, one a row. */
export function concordanceCsv(found: readonly StoryHits[], fileOf: FileNameOf): string {
  const rows = found.flatMap(({ dump, story, hits }) =>
    hits.map(({ left, key, right, kind, span, overBreak }) => {
      const { line, character } = dump.source.positionAt(span.start);
      return [fileOf(dump), line + 1, character + 1, storyTitle(dump.source, story), story.page, story.date, kind, left, key, right, overBreak ? 'yes' : 'no'];
    }),
  );
  return csv(['file', 'line', 'column', 'story', 'page', 'date', 'part', 'left', 'key', 'right', 'over_break'], rows);
}

function csv(headings: readonly string[], rows: readonly (readonly unknown[])[]): string {
  return stringify([headings, ...rows], { escape_formulas: true });
}

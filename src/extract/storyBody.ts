import { lastAtOrBefore } from '../core/span';
import type { SourceText } from '../core/sourceText';
import type { Part, PartKind, Story, Table } from '../core/story';
import { partText } from '../core/partText';
import { filledLines } from './storyRecord';

/** What stands alone; the other kinds are gathered: verse to stanzas, list items to lists, cells to tables. */
export type TextBlockKind = Exclude<PartKind, 'verse' | 'listItem' | 'table'>;

/** A piece of a story as a reader sees it. */
export type Block =
  | { readonly kind: TextBlockKind; readonly text: string }
  | { readonly kind: 'stanza' | 'list'; readonly lines: readonly string[] }
  | { readonly kind: 'table'; readonly columns: number | null; readonly cells: readonly string[] };

/** The story's blocks, head included, in the order of the page. */
export function storyBody(source: SourceText, story: Story): Block[] {
  const blocks: Block[] = [];
  for (const run of runsOf(story.parts)) {
    const [first] = run;
    if (first.kind === 'verse') blocks.push({ kind: 'stanza', lines: textsOf(source, run) });
    else if (first.kind === 'listItem') blocks.push({ kind: 'list', lines: textsOf(source, run) });
    else if (first.kind === 'table') blocks.push(...tablesStartedBy(source, story.tables, first));
    else blocks.push({ kind: blockKind(first.kind, story), text: partText(source, first) });
  }
  return blocks;
}

type Run = [Part, ...Part[]];

/** Parts that make one block together: a stanza ends at a blank line, a list at the next other part. */
function runsOf(parts: readonly Part[]): Run[] {
  const runs: Run[] = [];
  for (const part of parts) {
    const run = runs.at(-1);
    if (run && continuesRun(run.at(-1) ?? run[0], part)) run.push(part);
    else runs.push([part]);
  }
  return runs;
}

function continuesRun(previous: Part, part: Part): boolean {
  if (part.kind !== previous.kind) return false;
  if (part.kind === 'listItem') return true;
  return part.kind === 'verse' && part.lines[0] === (previous.lines.at(-1) ?? 0) + 1;
}

/** The table that holds the part's first line, where the part is the first of it. */
function tablesStartedBy(source: SourceText, tables: readonly Table[], part: Part): Block[] {
  const line = part.lines[0] ?? 0;
  const table = tables[lastAtOrBefore(tables.length, (index) => tables[index]?.lines.first ?? 0, line)];
  if (table?.lines.first !== line) return [];
  return [{ kind: 'table', columns: table.columns, cells: filledLines(source, table.lines) }];
}

/** In a photo story the caption is the text itself. */
function blockKind(kind: TextBlockKind, story: Story): TextBlockKind {
  return kind === 'caption' && story.kind === 'photo' ? 'paragraph' : kind;
}

function textsOf(source: SourceText, parts: readonly Part[]): string[] {
  return parts.map((part) => partText(source, part));
}

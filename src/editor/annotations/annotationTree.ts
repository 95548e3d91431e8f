import { attributesOf, codesOf, noteOf, quoteOf } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { storyAt } from '../../core/dump';
import type { Story } from '../../core/story';
import type { CodeLook, CodeTable } from './codeTable';
import type { ShownSuggestion } from './shownSuggestion';

/** What the rows of the view are grouped by. */
export const GROUPINGS = ['code', 'story', 'coder'] as const;
export type Grouping = (typeof GROUPINGS)[number];

interface Row {
  readonly id: string;
  readonly parent: GroupRow | null;
}

/** What a row that holds others stands for. */
export type Group =
  | { readonly by: 'code'; readonly look: CodeLook }
  | { readonly by: 'story'; readonly story: Story | undefined }
  | { readonly by: 'coder'; readonly coder: string }
  | { readonly by: 'notes' | 'orphans' | 'uncoded' | 'suggestions' };

/** A code, a story, a coder, or what belongs to none. */
export interface GroupRow extends Row {
  readonly type: 'heading';
  readonly group: Group;
  readonly rows: AnnotationRow[];
}

/** One annotation. */
export interface ItemRow extends Row {
  readonly type: 'annotation';
  readonly placed: PlacedAnnotation;
}

/** A story that is still to be coded. */
export interface UncodedRow extends Row {
  readonly type: 'uncoded';
  readonly story: Story;
}

/** What a program suggests. */
export interface SuggestionRow extends Row {
  readonly type: 'suggestion';
  readonly suggestion: ShownSuggestion;
}

export type AnnotationRow = GroupRow | ItemRow | UncodedRow | SuggestionRow;

const TYPES: readonly unknown[] = ['heading', 'annotation', 'uncoded', 'suggestion'] satisfies AnnotationRow['type'][];

/** True for a row of the view, of whatever tree it is. */
export function isAnnotationRow(value: unknown): value is AnnotationRow {
  return typeof value === 'object' && value !== null && 'type' in value && TYPES.includes(value.type) && 'parent' in value;
}

/** What the view shows, and how. */
export interface Shown {
  readonly dump: Dump;
  readonly table: CodeTable;
  readonly placed: readonly PlacedAnnotation[];
  readonly suggestions: readonly ShownSuggestion[];
  readonly by: Grouping;
  readonly filter: string;
}

/** How far the coding of a dump has come. */
export interface Progress {
  readonly coded: number;
  readonly left: readonly Story[];
}

/** The rows of the view, from the top: groups of annotations, then what asks for something to be done. */
export function annotationRows(shown: Shown): readonly AnnotationRow[] {
  const listed = shown.placed.filter((placed) => isListed(placed) && matches(placed, shown));
  const placed = listed.filter(({ spans }) => spans !== null);
  const orphans = listed.filter(({ spans }) => spans === null);
  const groups = [...GROUPERS[shown.by](placed, shown)];
  if (orphans.length > 0) groups.unshift(groupRow({ by: 'orphans' }, null, orphans));
  if (shown.suggestions.length > 0) groups.unshift(suggestionsRow(shown.suggestions));
  const { left } = progressOf(shown);
  if (groups.length > 0 && left.length > 0 && shown.filter === '') groups.push(uncodedRow(left));
  return groups;
}

/** Which stories have an own annotation with a code. */
export function progressOf({ dump, placed }: Pick<Shown, 'dump' | 'placed'>): Progress {
  const coded = new Set(placed.filter(({ isOwn, annotation }) => isOwn && codesOf(annotation).length > 0).flatMap((one) => storyOf(one, dump) ?? []));
  return { coded: coded.size, left: dump.stories.filter((story) => !coded.has(story)) };
}

/** The story in which an annotation begins. */
export function storyOf({ spans }: PlacedAnnotation, dump: Dump): Story | undefined {
  const [span] = spans ?? [];
  return span && storyAt(dump, dump.source.lineAt(span.start));
}

/** Replies stand in the threads of notes, and what is said of annotations beside them. */
function isListed({ annotation: { motivation } }: PlacedAnnotation): boolean {
  return motivation !== 'replying' && motivation !== 'moderating';
}

function matches(placed: PlacedAnnotation, { filter, table }: Shown): boolean {
  if (filter === '') return true;
  const { annotation, coder } = placed;
  const texts = [quoteOf(annotation) ?? '', noteOf(annotation) ?? '', coder, ...codesOf(annotation).map((id) => table.lookOf(id).path), ...attributesOf(annotation).values()];
  const all = texts.join('\n').toLocaleLowerCase();
  return filter.toLocaleLowerCase().split(/\s+/).every((word) => all.includes(word));
}

type Grouper = (placed: readonly PlacedAnnotation[], shown: Shown) => readonly GroupRow[];

const GROUPERS: Readonly<Record<Grouping, Grouper>> = { code: byCode, story: byStory, coder: byCoder };

function byCode(placed: readonly PlacedAnnotation[], { table }: Shown): readonly GroupRow[] {
  const codesOfEach = placed.map((one) => ({ one, codes: new Set(codesOf(one.annotation).map((id) => table.lookOf(id).id)) }));
  const pairs = codesOfEach.flatMap(({ one, codes }) => [...codes].map((code) => ({ one, code })));
  const groups = new Map([...grouped(pairs, ({ code }) => code)].map(([code, some]) => [code, some.map(({ one }) => one)]));
  const notes = codesOfEach.filter(({ codes }) => codes.size === 0).map(({ one }) => one);
  const known = table.looks.filter(({ id }) => groups.has(id));
  const unknown = [...groups.keys()].filter((id) => !known.some((look) => look.id === id)).map((id) => table.lookOf(id));
  const rows = [...known, ...unknown].map((look) => groupRow({ by: 'code', look }, null, groups.get(look.id) ?? []));
  return notes.length > 0 ? [...rows, groupRow({ by: 'notes' }, null, notes)] : rows;
}

function byStory(placed: readonly PlacedAnnotation[], { dump }: Shown): readonly GroupRow[] {
  const groups = grouped(placed, (one) => storyOf(one, dump));
  const order = (story: Story | undefined): number => story?.lines.first ?? Infinity;
  return [...groups].sort(([a], [b]) => order(a) - order(b)).map(([story, some]) => groupRow({ by: 'story', story }, null, some));
}

function byCoder(placed: readonly PlacedAnnotation[]): readonly GroupRow[] {
  return [...grouped(placed, ({ coder }) => coder)].map(([coder, some]) => groupRow({ by: 'coder', coder }, null, some));
}

function grouped<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const group = groups.get(keyOf(item));
    if (group) group.push(item);
    else groups.set(keyOf(item), [item]);
  }
  return groups;
}

function groupRow(group: Group, parent: GroupRow | null, placed: readonly PlacedAnnotation[]): GroupRow {
  const row: GroupRow = { type: 'heading', id: groupId(group), parent, group, rows: [] };
  row.rows.push(...placed.map((one): ItemRow => ({ type: 'annotation', id: `${row.id} ${one.annotation.id}`, parent: row, placed: one })));
  return row;
}

function uncodedRow(left: readonly Story[]): GroupRow {
  const row: GroupRow = { type: 'heading', id: 'uncoded', parent: null, group: { by: 'uncoded' }, rows: [] };
  row.rows.push(...left.map((story): UncodedRow => ({ type: 'uncoded', id: `uncoded ${story.id}`, parent: row, story })));
  return row;
}

function suggestionsRow(suggestions: readonly ShownSuggestion[]): GroupRow {
  const row: GroupRow = { type: 'heading', id: 'suggestions', parent: null, group: { by: 'suggestions' }, rows: [] };
  row.rows.push(...suggestions.map((suggestion): SuggestionRow => ({ type: 'suggestion', id: `suggestion ${suggestion.id}`, parent: row, suggestion })));
  return row;
}

function groupId(group: Group): string {
  switch (group.by) {
    case 'code':
      return `code ${group.look.id}`;
    case 'story':
      return `story ${group.story?.id ?? ''}`;
    case 'coder':
      return `coder ${group.coder}`;
    case 'notes':
    case 'orphans':
    case 'uncoded':
    case 'suggestions':
      return group.by;
  }
}

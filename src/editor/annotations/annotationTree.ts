import { annotationsMeant, attributesOf, codesOf, linksOf, noteOf, quoteOf, targetKind } from '../../annotations/annotation';
import type { PlacedAnnotation } from '../../annotations/annotations';
import type { Dump } from '../../core/dump';
import { storyAt } from '../../core/dump';
import type { Story } from '../../core/story';
import type { CodeLook, CodeTable } from './codeTable';
import type { ShownSuggestion } from './shownSuggestion';

/** What the rows of the view are grouped by. */
export const GROUPINGS = ['code', 'story', 'coder'] as const;
export type Grouping = (typeof GROUPINGS)[number];

/** A group of more rows than this is cut into parts: VS Code hangs over flat lists of thousands. */
const MOST_ROWS = 300;

interface Row {
  readonly id: string;
  readonly parent: AnnotationRow | null;
}

/** What a row that holds others stands for. */
export type Group =
  | { readonly by: 'code'; readonly look: CodeLook }
  | { readonly by: 'story'; readonly story: Story | undefined }
  | { readonly by: 'coder'; readonly coder: string }
  /** Some of the rows of a group, from one place in it, counted from 1. */
  | { readonly by: 'part'; readonly from: number }
  | { readonly by: 'notes' | 'orphans' | 'uncoded' | 'suggestions' };

/** A code, a story, a coder, or what belongs to none. */
export interface GroupRow extends Row {
  readonly type: 'heading';
  readonly group: Group;
  /** How many there are in it, in all its parts. */
  readonly count: number;
  readonly rows: readonly AnnotationRow[];
}

/** One annotation, and its relations under it. */
export interface ItemRow extends Row {
  readonly type: 'annotation';
  readonly placed: PlacedAnnotation;
  readonly rows: readonly RelationRow[];
}

/** A relation, as it is seen from one of its ends. */
export interface RelationRow extends Row {
  readonly type: 'relation';
  readonly placed: PlacedAnnotation;
  /** What is at its other end; undefined where that is gone. */
  readonly other: PlacedAnnotation | undefined;
  /** Whether it goes from here to there. */
  readonly isForward: boolean;
}

/** A story that is still to be coded. */
interface UncodedRow extends Row {
  readonly type: 'uncoded';
  readonly story: Story;
}

/** What a program suggests. */
interface SuggestionRow extends Row {
  readonly type: 'suggestion';
  readonly suggestion: ShownSuggestion;
}

export type AnnotationRow = GroupRow | ItemRow | RelationRow | UncodedRow | SuggestionRow;

const TYPES: readonly unknown[] = ['heading', 'annotation', 'relation', 'uncoded', 'suggestion'] satisfies AnnotationRow['type'][];

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
  const ends = new Ends(shown.placed);
  const listed = shown.placed.filter((placed) => isListed(placed) && matches(placed, shown, ends));
  const placed = listed.filter(({ spans }) => spans !== null);
  const orphans = listed.filter(({ spans }) => spans === null);
  const { left } = progressOf(shown);
  const groups: readonly Gathered[] = [
    ...(shown.suggestions.length > 0 ? [{ group: { by: 'suggestions' } as const, suggestions: shown.suggestions }] : []),
    ...(orphans.length > 0 ? [{ group: { by: 'orphans' } as const, placed: orphans }] : []),
    ...GROUPERS[shown.by](placed, shown),
  ];
  const uncoded: readonly Gathered[] = groups.length > 0 && left.length > 0 && shown.filter === '' ? [{ group: { by: 'uncoded' }, stories: left }] : [];
  return rowsIn([...groups, ...uncoded].map((gathered) => (parent) => groupRow(gathered, parent, ends)), null, '');
}

/** The group that a row is in, or is, whatever part of it. */
export function groupOf(row: AnnotationRow): Group | undefined {
  if (row.type === 'heading' && row.group.by !== 'part') return row.group;
  return row.parent ? groupOf(row.parent) : undefined;
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

function matches(placed: PlacedAnnotation, { filter, table }: Shown, ends: Ends): boolean {
  if (filter === '') return true;
  const { annotation, coder } = placed;
  const quotes = [annotation, ...ends.of(placed).flatMap((end) => end?.annotation ?? [])].map((one) => quoteOf(one) ?? '');
  const codes = codesOf(annotation).map((id) => table.lookOf(id).path);
  const texts = [...quotes, noteOf(annotation) ?? '', coder, ...codes, ...attributesOf(annotation).values(), ...linksOf(annotation)];
  const all = texts.join('\n').toLocaleLowerCase();
  return filter.toLocaleLowerCase().split(/\s+/).every((word) => all.includes(word));
}

/** Which annotations relations are between. */
class Ends {
  private readonly byId: ReadonlyMap<string, PlacedAnnotation>;
  private readonly relations: ReadonlyMap<string, readonly PlacedAnnotation[]>;

  constructor(placed: readonly PlacedAnnotation[]) {
    const relations = placed.filter(({ annotation }) => targetKind(annotation) === 'relation');
    this.byId = relations.length === 0 ? new Map() : new Map(placed.map((one) => [one.annotation.id, one]));
    const pairs = relations.flatMap((relation) => [...new Set(annotationsMeant(relation.annotation))].map((id) => ({ relation, id })));
    this.relations = new Map([...grouped(pairs, ({ id }) => id)].map(([id, some]) => [id, some.map(({ relation }) => relation)]));
  }

  /** What a relation goes from and to, as far as it is there; nothing for other annotations. */
  of({ annotation }: PlacedAnnotation): readonly (PlacedAnnotation | undefined)[] {
    return targetKind(annotation) === 'relation' ? annotationsMeant(annotation).map((id) => this.byId.get(id)) : [];
  }

  hasRelations({ annotation: { id } }: PlacedAnnotation): boolean {
    return this.relations.has(id);
  }

  /** The relations of an annotation, as rows under its own. */
  rowsUnder(parent: ItemRow): readonly RelationRow[] {
    const { id: here } = parent.placed.annotation;
    return (this.relations.get(here) ?? []).map((placed): RelationRow => {
      const [from, to] = this.of(placed);
      const isForward = from?.annotation.id === here;
      return { type: 'relation', id: `${parent.id} ${placed.annotation.id}`, parent, placed, other: isForward ? to : from, isForward };
    });
  }
}

/** What is in a group before it has rows. */
interface Gathered {
  readonly group: Group;
  readonly placed?: readonly PlacedAnnotation[];
  readonly stories?: readonly Story[];
  readonly suggestions?: readonly ShownSuggestion[];
}

type Grouper = (placed: readonly PlacedAnnotation[], shown: Shown) => readonly Gathered[];

const GROUPERS: Readonly<Record<Grouping, Grouper>> = { code: byCode, story: byStory, coder: byCoder };

function byCode(placed: readonly PlacedAnnotation[], { table }: Shown): readonly Gathered[] {
  const codesOfEach = placed.map((one) => ({ one, codes: new Set(codesOf(one.annotation).map((id) => table.lookOf(id).id)) }));
  const pairs = codesOfEach.flatMap(({ one, codes }) => [...codes].map((code) => ({ one, code })));
  const groups = new Map([...grouped(pairs, ({ code }) => code)].map(([code, some]) => [code, some.map(({ one }) => one)]));
  const notes = codesOfEach.filter(({ codes }) => codes.size === 0).map(({ one }) => one);
  const known = table.looks.filter(({ id }) => groups.has(id));
  const unknown = [...groups.keys()].filter((id) => !known.some((look) => look.id === id)).map((id) => table.lookOf(id));
  const rows = [...known, ...unknown].map((look): Gathered => ({ group: { by: 'code', look }, placed: groups.get(look.id) ?? [] }));
  return notes.length > 0 ? [...rows, { group: { by: 'notes' }, placed: notes }] : rows;
}

/** Relations have no place of their own: they stand under what they are between. */
function byStory(placed: readonly PlacedAnnotation[], { dump }: Shown): readonly Gathered[] {
  const groups = grouped(placed.filter(({ annotation }) => targetKind(annotation) !== 'relation'), (one) => storyOf(one, dump));
  const order = (story: Story | undefined): number => story?.lines.first ?? Infinity;
  return [...groups].sort(([a], [b]) => order(a) - order(b)).map(([story, some]) => ({ group: { by: 'story', story }, placed: some }));
}

function byCoder(placed: readonly PlacedAnnotation[]): readonly Gathered[] {
  return [...grouped(placed, ({ coder }) => coder)].map(([coder, some]) => ({ group: { by: 'coder', coder }, placed: some }));
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

/** Makes a row: it knows the one above it, which is made first. */
type Maker = (parent: GroupRow | null) => AnnotationRow;

function groupRow({ group, placed = [], stories = [], suggestions = [] }: Gathered, parent: GroupRow | null, ends: Ends): GroupRow {
  const id = groupId(group);
  return headingRow(group, parent, id, [
    ...placed.map((one): Maker => (above) => itemRow(one, above, id, ends)),
    ...stories.map((story): Maker => (above) => ({ type: 'uncoded', id: `${id} ${story.id}`, parent: above, story })),
    ...suggestions.map((suggestion): Maker => (above) => ({ type: 'suggestion', id: `${id} ${suggestion.id}`, parent: above, suggestion })),
  ]);
}

function headingRow(group: Group, parent: GroupRow | null, id: string, makers: readonly Maker[]): GroupRow {
  const rows: AnnotationRow[] = [];
  const row: GroupRow = { type: 'heading', id, parent, group, count: makers.length, rows };
  rows.push(...rowsIn(makers, row, id));
  return row;
}

/** The rows of a group, or the parts that they are cut into. */
function rowsIn(makers: readonly Maker[], parent: GroupRow | null, id: string): AnnotationRow[] {
  if (makers.length <= MOST_ROWS) return makers.map((make) => make(parent));
  const starts = Array.from({ length: Math.ceil(makers.length / MOST_ROWS) }, (_, index) => index * MOST_ROWS);
  return starts.map((start) => headingRow({ by: 'part', from: start + 1 }, parent, `${id} from ${start}`, makers.slice(start, start + MOST_ROWS)));
}

function itemRow(placed: PlacedAnnotation, parent: GroupRow | null, group: string, ends: Ends): ItemRow {
  const rows: RelationRow[] = [];
  // VS Code keeps rows closed that it knows: one with its first relation is another, which opens.
  const id = `${group} ${placed.annotation.id}${ends.hasRelations(placed) ? ' related' : ''}`;
  const row: ItemRow = { type: 'annotation', id, parent, placed, rows };
  rows.push(...ends.rowsUnder(row));
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
    case 'part':
      return `part ${group.from}`;
    case 'notes':
    case 'orphans':
    case 'uncoded':
    case 'suggestions':
      return group.by;
  }
}

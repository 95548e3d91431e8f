import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';
import { FIGURE_KINDS, isDecimal } from '../figures/figure';
import type { FigureKind } from '../figures/figure';
import type { StoryFigure } from '../figures/storyFigures';
import { folded } from './arrange';
import { figureNotation } from './figureNotation';
import { groupStories, LONGEST_LIST, STRETCH } from './groups';
import type { StoryGroup } from './groups';

export const FIGURE_GROUPINGS = ['story', 'kind'] as const;

export type FigureGrouping = (typeof FIGURE_GROUPINGS)[number];

export const FIGURE_ORDERS = ['printed', 'value'] as const;

export type FigureOrder = (typeof FIGURE_ORDERS)[number];

/** A figure and the story that gives it. */
export interface GivenFigure {
  readonly story: Story;
  readonly figure: StoryFigure;
  /** Place among the story's figures, 0-based. */
  readonly index: number;
}

/** A row of the Figures view. Ids are the same for the same thing at each drawing. */
export type FigureNode = FigureGroupNode | FigureLeaf;

/** What a row with rows under it stands for. */
export type Heading =
  | { readonly type: 'page'; readonly group: StoryGroup }
  | { readonly type: 'story'; readonly story: Story }
  | { readonly type: 'kind'; readonly kind: FigureKind }
  /** A stretch of a long list: places counted from 1, and the figures at its ends. */
  | { readonly type: 'stretch'; readonly first: number; readonly last: number; readonly ends: readonly GivenFigure[] };

export interface FigureGroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly heading: Heading;
  /** The figures under it, in the order in which they are shown. */
  readonly figures: readonly GivenFigure[];
  /** The rows under it, made when they are asked for. */
  readonly children: () => readonly FigureNode[];
}

export interface FigureLeaf {
  readonly type: 'figure';
  readonly id: string;
  readonly given: GivenFigure;
}

const NODE_TYPES: readonly unknown[] = ['group', 'figure'] satisfies FigureNode['type'][];

/** True for a row of the Figures view. */
export function isFigureNode(value: unknown): value is FigureNode {
  return typeof value === 'object' && value !== null && 'type' in value && NODE_TYPES.includes(value.type) && ('given' in value || 'heading' in value);
}

/** All figures that rows stand for, each once. */
export function figuresUnder(nodes: readonly FigureNode[]): readonly GivenFigure[] {
  return [...new Set(nodes.flatMap((node) => (node.type === 'figure' ? [node.given] : node.figures)))];
}

/** The rows at the top: pages or stories, or kinds. `figures` are those to be shown, in the order of the dump. */
export function figureTree(dump: Dump, figures: readonly GivenFigure[], grouping: FigureGrouping, order: FigureOrder): readonly FigureNode[] {
  return grouping === 'kind' ? byKind(figures, order) : byStory(dump, figures, order);
}

/** Gives a test for figures: each word of the filter has to stand in the figure, its value, its kind's name or its story's title. */
export function figureFilter(dump: Dump, filter: string, kindName: (kind: FigureKind) => string): (given: GivenFigure) => boolean {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return ({ figure, story }) => {
    const text = folded([figure.text, figureNotation(figure), figure.value, kindName(figure.kind), storyTitle(dump.source, story)].join('\n'));
    return words.every((word) => text.includes(word));
  };
}

function byKind(figures: readonly GivenFigure[], order: FigureOrder): readonly FigureNode[] {
  const kinds = groupedBy(figures, ({ figure }) => figure.kind);
  return FIGURE_KINDS.flatMap((kind) => {
    const given = kinds.get(kind);
    return given ? [groupNode(`kind ${kind}`, { type: 'kind', kind }, given, order)] : [];
  });
}

/** Where the dump has several pages, they stand above the stories. */
function byStory(dump: Dump, figures: readonly GivenFigure[], order: FigureOrder): readonly FigureNode[] {
  const given = groupedBy(figures, ({ story }) => story);
  const rowsOf = (stories: readonly Story[]): readonly FigureNode[] =>
    stories.flatMap((story) => {
      const own = given.get(story);
      return own ? [groupNode(`story ${story.id}`, { type: 'story', story }, own, order)] : [];
    });
  const groups = groupStories(dump);
  if (groups.length < 2) return rowsOf(dump.stories);
  return groups.flatMap((group) => {
    const own = group.stories.flatMap((story) => given.get(story) ?? []);
    const heading = { type: 'page', group } as const;
    return own.length > 0 ? [{ type: 'group', id: group.id, heading, figures: own, children: () => rowsOf(group.stories) } as const] : [];
  });
}

function groupNode(id: string, heading: Heading, given: readonly GivenFigure[], order: FigureOrder): FigureGroupNode {
  return { type: 'group', id, heading, figures: given, children: () => listed(id, order === 'value' ? byValue(given) : given) };
}

/** Rows of figures; a list that is too long for the tree is cut into stretches. */
function listed(id: string, given: readonly GivenFigure[]): readonly FigureNode[] {
  if (given.length <= LONGEST_LIST) return given.map((one) => leaf(id, one));
  return Array.from({ length: Math.ceil(given.length / STRETCH) }, (_, index) => {
    const own = given.slice(index * STRETCH, (index + 1) * STRETCH);
    const ends = [...own.slice(0, 1), ...own.slice(-1)];
    const heading = { type: 'stretch', first: index * STRETCH + 1, last: index * STRETCH + own.length, ends } as const;
    const stretch = `${id} stretch ${index}`;
    return { type: 'group', id: stretch, heading, figures: own, children: () => own.map((one) => leaf(stretch, one)) } as const;
  });
}

function leaf(parent: string, given: GivenFigure): FigureLeaf {
  return { type: 'figure', id: `${parent} figure ${given.story.id} ${given.index}`, given };
}

/** What can be compared stands together, the largest first; dates and times run from the earliest. */
function byValue(given: readonly GivenFigure[]): readonly GivenFigure[] {
  const keyed = given.map((one) => ({ one, unit: unitKey(one), number: isDecimal(one.figure) ? Number(one.figure.value) : NaN }));
  keyed.sort((a, b) => compare(a.unit, b.unit) || compareValues(a, b));
  return keyed.map(({ one }) => one);
}

/** Whatever is counted, its numbers can be compared; yuan and dollars cannot. */
function unitKey({ figure: { kind, unit } }: GivenFigure): string {
  const code = unit?.dimension === 'count' ? '' : unit?.code;
  return [FIGURE_KINDS.indexOf(kind).toString().padStart(2, '0'), unit?.dimension, code].join(' ');
}

interface Keyed {
  readonly one: GivenFigure;
  /** NaN for dates and times. */
  readonly number: number;
}

function compareValues(a: Keyed, b: Keyed): number {
  return Number.isNaN(a.number) || Number.isNaN(b.number) ? compare(a.one.figure.value, b.one.figure.value) : b.number - a.number;
}

function compare(a: string, b: string): number {
  return a < b ? -1 : Number(a > b);
}

function groupedBy<Item, Key>(items: readonly Item[], keyOf: (item: Item) => Key): Map<Key, Item[]> {
  const groups = new Map<Key, Item[]>();
  for (const item of items) {
    const key = keyOf(item);
    const group = groups.get(key);
    if (group) group.push(item);
    else groups.set(key, [item]);
  }
  return groups;
}

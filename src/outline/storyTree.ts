import type { Dump } from '../core/dump';
import { storyIndexAt } from '../core/dump';
import { containsLine } from '../core/span';
import type { LineRange } from '../core/span';
import type { Story } from '../core/story';
import { sortStories, storyFilter } from './arrange';
import type { SortOrder } from './arrange';
import { isUncertain } from './doubt';
import { gatherStories } from './gathered';
import type { Grouping } from './gathered';
import { groupLines, LONGEST_LIST, stretches } from './groups';
import type { StoryGroup } from './groups';
import { outlineParts } from './storyParts';
import type { OutlinePart } from './storyParts';

/** A row that stands for a page, a section or a stretch of a long list. */
export interface GroupNode {
  readonly type: 'group';
  readonly id: string;
  readonly parent: null;
  readonly group: StoryGroup;
}

/** A row that stands for a story. */
export interface StoryNode {
  readonly type: 'story';
  readonly id: string;
  readonly parent: GroupNode | null;
  readonly story: Story;
}

/** A row that stands for a part of a story. */
export interface PartNode {
  readonly type: 'part';
  readonly id: string;
  readonly parent: StoryNode | PartNode;
  readonly part: OutlinePart;
}

export type TreeNode = GroupNode | StoryNode | PartNode;

const NODE_TYPES: readonly unknown[] = ['group', 'story', 'part'] satisfies TreeNode['type'][];

/** True for a row, of whatever tree it is. */
export function isTreeNode(value: unknown): value is TreeNode {
  return typeof value === 'object' && value !== null && 'type' in value && NODE_TYPES.includes(value.type) && 'parent' in value;
}

/** How the stories are shown. */
export interface Arrangement {
  readonly filter: string;
  readonly order: SortOrder;
  /** By what they are grouped; stories that are gathered are sorted inside their groups. */
  readonly grouping?: Grouping;
  /** Whether only uncertain stories are shown. */
  readonly toCheck?: boolean;
  /** BCP 47; the order of headlines is the order of this language. */
  readonly locale?: string;
}

/** The stories of a dump as a tree: page, section, date or source → story → parts. It knows who stands where; drawing is left to others. */
export class StoryTree {
  readonly roots: readonly TreeNode[];
  /** How many stories the filter let through. */
  readonly shown: number;
  /** The rows of stories that were made: those of a group when somebody asks for them. */
  private readonly nodes = new Map<Story, StoryNode>();
  private readonly known = new WeakMap<TreeNode, readonly TreeNode[]>();

  constructor(
    readonly dump: Dump,
    arrangement: Arrangement,
  ) {
    const { filter, toCheck = false, grouping = 'automatic', order, locale } = arrangement;
    const fits = storyFilter(dump.source, filter);
    const kept = dump.stories.filter((story) => (!toCheck || isUncertain(story)) && fits(story));
    this.shown = kept.length;
    const sorted = sortStories(kept, order, dump.source, locale);
    const groups = gatherStories(dump, grouping, locale).filter(({ gathered }) => order === 'document' || (gathered && grouping !== 'automatic'));
    const isWhole = order === 'document' && kept.length === dump.stories.length;
    this.roots = groups.length === 0 ? this.listed(sorted) : (isWhole ? groups : arranged(groups, sorted)).map(groupNode);
  }

  /** The rows under a row, in the order of display; the same objects at each call. */
  children(node: TreeNode): readonly TreeNode[] {
    const known = this.known.get(node);
    if (known) return known;
    const made = node.type === 'group' ? node.group.stories.map((story) => this.storyNode(story, node)) : partsOf(node);
    this.known.set(node, made);
    return made;
  }

  /** The row of a story that the tree shows. */
  nodeOf(story: Story): StoryNode | undefined {
    const group = this.nodes.has(story) ? undefined : this.roots.find((root) => root.type === 'group' && root.group.stories.includes(story));
    if (group) this.children(group);
    return this.nodes.get(story);
  }

  /** The row of the story at a 0-based line. */
  nodeAt(line: number): StoryNode | undefined {
    const story = this.dump.stories[storyIndexAt(this.dump, line)];
    return story && this.nodeOf(story);
  }

  private listed(stories: readonly Story[]): readonly TreeNode[] {
    if (stories.length > LONGEST_LIST) return stretches(stories).map(groupNode);
    return stories.map((story) => this.storyNode(story, null));
  }

  private storyNode(story: Story, parent: GroupNode | null): StoryNode {
    const node: StoryNode = { type: 'story', id: story.id, parent, story };
    this.nodes.set(story, node);
    return node;
  }
}

/** The stories that a row stands for: a group's, the story itself, or the story that the part is of. */
export function storiesOf(node: TreeNode): readonly Story[] {
  switch (node.type) {
    case 'group':
      return node.group.stories;
    case 'story':
      return [node.story];
    case 'part':
      return storiesOf(node.parent);
  }
}

/** The 0-based lines that a row stands for. */
export function linesOf(node: TreeNode): LineRange {
  switch (node.type) {
    case 'group':
      return groupLines(node.group);
    case 'story':
      return node.story.lines;
    case 'part':
      return node.part.lines;
  }
}

/** True where the row stands for a story, or a part of one, that holds the 0-based line. */
export function standsFor(node: TreeNode, line: number): boolean {
  return node.type !== 'group' && containsLine(linesOf(node), line);
}

/** The groups with the stories that are shown, in their order. */
function arranged(groups: readonly StoryGroup[], sorted: readonly Story[]): readonly StoryGroup[] {
  const rank = new Map(sorted.map((story, index) => [story, index]));
  const rankOf = (story: Story): number => rank.get(story) ?? 0;
  return groups
    .map((group) => ({ ...group, stories: group.stories.filter((story) => rank.has(story)).sort((a, b) => rankOf(a) - rankOf(b)) }))
    .filter(({ stories }) => stories.length > 0);
}

function groupNode(group: StoryGroup): GroupNode {
  return { type: 'group', id: group.id, parent: null, group };
}

function partsOf(node: StoryNode | PartNode): readonly PartNode[] {
  return partNodes(node, node.type === 'story' ? outlineParts(node.story) : node.part.children);
}

function partNodes(parent: StoryNode | PartNode, parts: readonly OutlinePart[]): readonly PartNode[] {
  return parts.map((part, index) => ({ type: 'part', id: `${parent.id} / ${part.part.kind} ${index}`, parent, part }));
}

import type { Dump } from '../core/dump';
import { lastAtOrBefore } from '../core/span';
import type { LineRange } from '../core/span';
import type { Story } from '../core/story';

/** What stories were gathered by from all over a dump. */
export interface Gathered {
  readonly by: 'date' | 'source';
  /** Null for the stories that have none. */
  readonly value: string | null;
  /** Which of them, counted from 1, where they are too many for one row. */
  readonly part: LineRange | null;
}

/** Stories that one row stands for: neighbours, unless they were gathered. */
export interface StoryGroup {
  /** Unique among the groups of a dump. */
  readonly id: string;
  /** Null where the group is only a stretch of a long list. */
  readonly page: string | null;
  /** The section that all its stories share. */
  readonly section: string | null;
  /** Given where the dump holds pages of several dates. */
  readonly date: string | null;
  /** The 0-based line that the paper itself heads the page with; null where it has none. */
  readonly folio: number | null;
  /** Place of its first story among the dump's, 0-based. */
  readonly from: number;
  readonly stories: readonly Story[];
  readonly gathered?: Gathered;
}

/** More rows than this side by side are cut into stretches: lists of many thousands of rows freeze the tree. */
export const LONGEST_LIST = 500;
/** How many stories one stretch holds. */
export const STRETCH = 100;

const KNOWN = new WeakMap<Dump, readonly StoryGroup[]>();

/**
 * The dump's stories by page; by section where no pages are named and sections keep stories together;
 * in stretches where a plain list would be too long. Empty where a plain list serves best.
 */
export function groupStories(dump: Dump): readonly StoryGroup[] {
  const known = KNOWN.get(dump);
  if (known) return known;
  const groups = groupsOf(dump);
  KNOWN.set(dump, groups);
  return groups;
}

/** Cuts a long list into stretches of STRETCH. */
export function stretches(stories: readonly Story[]): readonly StoryGroup[] {
  return Array.from({ length: Math.ceil(stories.length / STRETCH) }, (_, index) => {
    const from = index * STRETCH;
    const unnamed = { page: null, section: null, date: null, folio: null };
    return { id: `stretch ${index}`, ...unnamed, from, stories: stories.slice(from, from + STRETCH) };
  });
}

/** First to last 0-based line of a group of neighbours. */
export function groupLines(group: StoryGroup): LineRange {
  return { first: group.stories[0]?.lines.first ?? 0, last: group.stories.at(-1)?.lines.last ?? 0 };
}

function groupsOf(dump: Dump): readonly StoryGroup[] {
  const { stories } = dump;
  const dated = new Set(stories.map(({ date }) => date)).size > 1;
  if (stories.some(({ page }) => page !== null)) {
    return withFolios(dump, runs(stories, (a, b) => a.page === b.page && (!dated || a.date === b.date), dated));
  }
  const sections = runs(stories, (a, b) => (a.section ?? '') === (b.section ?? ''), false);
  if (sections.length > 1 && sections.length * 2 <= stories.length && sections.length <= LONGEST_LIST) return sections;
  return stories.length > LONGEST_LIST ? stretches(stories) : [];
}

/** Neighbours that belong together become a group each. */
function runs(stories: readonly Story[], belong: (story: Story, next: Story) => boolean, dated: boolean): readonly StoryGroup[] {
  const starts = stories.flatMap((story, index) => {
    const before = stories[index - 1];
    return before && belong(before, story) ? [] : [index];
  });
  return starts.map((from, index) => groupOf(stories.slice(from, starts[index + 1]), from, index, dated));
}

function groupOf(stories: readonly Story[], from: number, index: number, dated: boolean): StoryGroup {
  const first = stories[0];
  const section = first?.section ?? null;
  return {
    id: `group ${index} ${first?.page ?? ''}`,
    page: first?.page ?? null,
    section: stories.every((story) => story.section === section) ? section : null,
    date: dated ? (first?.date ?? null) : null,
    folio: null,
    from,
    stories,
  };
}

/** A page's folio stands between the page before and its own first story; of several the first. */
function withFolios({ furniture }: Dump, groups: readonly StoryGroup[]): readonly StoryGroup[] {
  const folios = furniture.filter(({ kind }) => kind === 'folio').map(({ lines }) => lines.first);
  let above = -1;
  return groups.map((group) => {
    const { first, last } = groupLines(group);
    const next = folios[lastAtOrBefore(folios.length, (index) => folios[index] ?? 0, above) + 1];
    const folio = next !== undefined && next < first ? next : null;
    above = last;
    return { ...group, folio };
  });
}

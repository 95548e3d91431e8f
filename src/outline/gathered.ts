import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { groupStories, LONGEST_LIST } from './groups';
import type { StoryGroup } from './groups';

/** By what the stories of a tree can be gathered; `automatic` leaves it to the dump. */
export const GROUPINGS = ['automatic', 'page', 'date', 'source'] as const;

export type Grouping = (typeof GROUPINGS)[number];

/** What gathers stories from all over a dump. */
type Gathering = 'date' | 'source';

/** Where each group holds fewer stories than this on the average, the groups say little. */
const FEWEST = 2;

/**
 * The stories in groups, as the user wants them: neighbours by page or section (see `groupStories`), or gathered from all
 * over the dump by date, the earliest first, or by source, in the order of the alphabet; the stories of a group stand in the
 * order of the text. Empty where a plain list serves best.
 * @param locale BCP 47, whose alphabet it is
 */
export function gatherStories(dump: Dump, grouping: Grouping, locale?: string): readonly StoryGroup[] {
  switch (grouping) {
    case 'page':
      return groupStories(dump);
    case 'date':
    case 'source':
      return gathered(dump.stories, grouping, locale);
    case 'automatic':
      return automatic(dump, locale);
  }
}

/** Pages where they keep stories together; else sources or dates where those do. */
function automatic(dump: Dump, locale: string | undefined): readonly StoryGroup[] {
  const pages = groupStories(dump);
  const telling = (groups: readonly StoryGroup[]): boolean => groups.length > 1 && groups.length * FEWEST <= dump.stories.length;
  const named = pages.some(({ folio, page, section }) => folio !== null || (page ?? section) !== null);
  if (named && (telling(pages) || pages.some(({ folio }) => folio !== null) || dump.declaredStories === null)) return pages;
  return (['source', 'date'] as const).map((by) => gathered(dump.stories, by, locale)).find(telling) ?? pages;
}

function gathered(stories: readonly Story[], by: Gathering, locale: string | undefined): readonly StoryGroup[] {
  const places = new Map<string, number[]>();
  for (const [index, story] of stories.entries()) {
    const key = story[by] ?? '';
    const place = places.get(key);
    if (place) place.push(index);
    else places.set(key, [index]);
  }
  if (places.size < 2 && places.has('')) return [];
  const collator = new Intl.Collator(locale, { numeric: true });
  // Stories of which nothing is known come last.
  const keys = [...places.keys()].sort((a, b) => Number(a === '') - Number(b === '') || collator.compare(a, b));
  return keys.flatMap((key) => cut(key, by, places.get(key) ?? [], stories));
}

/** One group, or several where it would be too long a list. */
function cut(key: string, by: Gathering, places: readonly number[], stories: readonly Story[]): StoryGroup[] {
  const long = places.length > LONGEST_LIST;
  return Array.from({ length: Math.ceil(places.length / LONGEST_LIST) }, (_, index) => {
    const start = index * LONGEST_LIST;
    const own = places.slice(start, start + LONGEST_LIST);
    return {
      id: `${by} ${key} ${index}`,
      page: null,
      section: null,
      date: null,
      folio: null,
      from: own[0] ?? 0,
      stories: own.flatMap((place) => stories[place] ?? []),
      gathered: { by, value: key === '' ? null : key, part: long ? { first: start + 1, last: start + own.length } : null },
    };
  });
}

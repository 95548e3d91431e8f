import { describe, expect, it } from 'vitest';
import { gatherStories } from '../../../src/outline/gathered';
import type { Grouping } from '../../../src/outline/gathered';
import { LONGEST_LIST } from '../../../src/outline/groups';
import { StoryTree } from '../../../src/outline/storyTree';
import { dumpOf } from './markedPage';

/** An export: each story with its number, source and date. */
function exportOf(stories: readonly (readonly [source: string | null, date: string | null])[]) {
  const dump = dumpOf(`\n${stories.map((_, index) => `# news\nheadline  Story ${index + 1}`).join('\n')}\n`);
  return {
    ...dump,
    declaredStories: stories.length,
    stories: dump.stories.map((story, index) => ({ ...story, source: stories[index]?.[0] ?? null, date: stories[index]?.[1] ?? null })),
  };
}

const EXPORT = exportOf([
  ['Tolland Star', '2026-01-04'],
  ['Gilford Courier', '2026-01-03'],
  ['Tolland Star', '2026-01-03'],
  [null, '2026-01-04'],
  ['Gilford Courier', null],
  ['Tolland Star', '2026-01-03'],
]);

function groups(grouping: Grouping, dump = EXPORT): unknown[] {
  return gatherStories(dump, grouping, 'en').map(({ gathered, stories }) => [gathered?.value, stories.map(({ headline }) => headline?.replace('Story ', '')).join(' ')]);
}

describe('Stories are gathered', () => {
  it('by date, the earliest first, those without one last', () => {
    expect(groups('date')).toEqual([['2026-01-03', '2 3 6'], ['2026-01-04', '1 4'], [null, '5']]);
  });

  it('by source, in the order of the alphabet, those without one last', () => {
    expect(groups('source')).toEqual([['Gilford Courier', '2 5'], ['Tolland Star', '1 3 6'], [null, '4']]);
  });

  it('by source of itself where an export holds several papers', () => {
    expect(groups('automatic')).toEqual(groups('source'));
  });

  it('by date of itself where it holds one paper on several days', () => {
    const days = exportOf([['Post', '2026-01-04'], ['Post', '2026-01-03'], ['Post', '2026-01-04'], ['Post', '2026-01-03']]);
    expect(groups('automatic', days)).toEqual([['2026-01-03', '2 4'], ['2026-01-04', '1 3']]);
  });

  it('not at all where nothing is known', () => {
    expect(groups('date', exportOf([[null, null], [null, null]]))).toEqual([]);
  });

  it('in several rows where there are too many for one', () => {
    const many = exportOf(Array.from({ length: LONGEST_LIST + 3 }, () => ['Post', null] as const));
    expect(gatherStories(many, 'source', 'en').map(({ gathered, stories }) => [gathered?.part, stories.length])).toEqual([
      [{ first: 1, last: LONGEST_LIST }, LONGEST_LIST],
      [{ first: LONGEST_LIST + 1, last: LONGEST_LIST + 3 }, 3],
    ]);
  });
});

describe('The Stories tree', () => {
  it('sorts inside what it has gathered', () => {
    const { roots, shown } = new StoryTree(EXPORT, { filter: '', order: 'headline', grouping: 'source', locale: 'en' });
    expect(roots.map((root) => root.type)).toEqual(['group', 'group', 'group']);
    expect(shown).toBe(6);
  });

  it('leaves out groups that the filter has emptied', () => {
    const { roots } = new StoryTree(EXPORT, { filter: 'gilford', order: 'document', grouping: 'source', locale: 'en' });
    expect(roots.map((root) => (root.type === 'group' ? root.group.gathered?.value : null))).toEqual(['Gilford Courier']);
  });
});

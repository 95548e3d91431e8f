import { describe, expect, it } from 'vitest';
import type { Arrangement, TreeNode } from '../../../src/outline/storyTree';
import { isTreeNode, linesOf, standsFor, storiesOf, StoryTree } from '../../../src/outline/storyTree';
import { lineOf, MILL_PAGE } from './millPage';

const AS_PRINTED: Arrangement = { filter: '', order: 'document', locale: 'en' };

function tree(changes: Partial<Arrangement> = {}): StoryTree {
  return new StoryTree(MILL_PAGE, { ...AS_PRINTED, ...changes });
}

function shape(stories: StoryTree, nodes: readonly TreeNode[]): unknown[] {
  return nodes.map((node) => {
    const children = shape(stories, stories.children(node));
    return children.length > 0 ? [nameOf(node), children] : nameOf(node);
  });
}

function nameOf(node: TreeNode): string {
  switch (node.type) {
    case 'group':
      return `${node.group.page ?? ''} ${node.group.section ?? ''}`;
    case 'story':
      return node.story.headline ?? '';
    case 'part':
      return MILL_PAGE.source.line(linesOf(node).first);
  }
}

describe('The Stories tree', () => {
  it('leads from page to story to part', () => {
    const stories = tree();
    expect(shape(stories, stories.roots)).toEqual([
      [
        'A1 City',
        [
          [
            'Last mill on the Orrin closes its gates',
            [
              'TEXTILES',
              'By Ann Lee, Bo Diaz',
              '"We are done."',
              ['A long decline', ['The empty weaving shed']],
              ['What comes next', ['See MILL, Page A2']],
            ],
          ],
          ['Rowers at dawn', ["The club's boats on Tuesday."]],
        ],
      ],
      ['A2 Valley', [['Bridge shut', ['IN BRIEF']], 'Cat found']],
    ]);
  });

  it('finds the row of a story before anybody has opened its page, and it is the row that the page then shows', () => {
    const stories = tree();
    const row = stories.nodeAt(lineOf('Cat found'));
    const page = stories.roots[1];
    expect(row && page && stories.children(page).includes(row)).toBe(true);
    expect(row?.parent).toBe(page);
  });

  it('shows only what fits the filter, and leaves out pages that have nothing', () => {
    const found = tree({ filter: 'cat' });
    expect(shape(found, found.roots)).toEqual([['A2 Valley', ['Cat found']]]);
    expect(found.shown).toBe(1);
  });

  it.each([
    ['BO DIAZ', 1],
    ['mill textiles', 1],
    ['mill valley', 0],
    ['valley', 2],
    ['  ', 4],
  ])('filters by names, kickers and sections, all words together: “%s” leaves %i', (filter, count) => {
    expect(tree({ filter }).shown).toBe(count);
  });

  it('is a plain list in any other order', () => {
    const byHeadline = tree({ order: 'headline' });
    expect(byHeadline.roots.map(nameOf)).toEqual(['Bridge shut', 'Cat found', 'Last mill on the Orrin closes its gates', 'Rowers at dawn']);
    const byLength = tree({ order: 'length' });
    expect(byLength.roots.map(nameOf)).toEqual(['Last mill on the Orrin closes its gates', 'Bridge shut', 'Cat found', 'Rowers at dawn']);
  });

  it('finds the row of the story at a line, and its parents', () => {
    const stories = tree();
    const node = stories.nodeAt(lineOf('A long decline'));
    expect(node && nameOf(node)).toBe('Last mill on the Orrin closes its gates');
    expect(node?.parent && nameOf(node.parent)).toBe('A1 City');
    expect(stories.nodeAt(lineOf('Spring tires'))).toBeUndefined();
    expect(tree({ filter: 'cat' }).nodeAt(lineOf('A long decline'))).toBeUndefined();
  });

  it('gives the same objects each time it is asked, with ids that differ', () => {
    const stories = tree();
    const all = (nodes: readonly TreeNode[]): TreeNode[] => nodes.flatMap((node) => [node, ...all(stories.children(node))]);
    const nodes = all(stories.roots);
    expect(all(stories.roots)).toEqual(nodes);
    expect(new Set(nodes.map(({ id }) => id)).size).toBe(nodes.length);
  });

  it('knows which stories a row stands for, and whether it stands for a line', () => {
    const stories = tree();
    const [page] = stories.roots;
    const story = stories.nodeAt(lineOf('TEXTILES'));
    if (!page || !story) throw new Error('no rows');
    const [kicker] = stories.children(story);
    if (!kicker) throw new Error('no parts');
    expect(storiesOf(page)).toHaveLength(2);
    expect(storiesOf(kicker)).toEqual([story.story]);
    expect(standsFor(kicker, lineOf('TEXTILES'))).toBe(true);
    expect(standsFor(kicker, lineOf('A long decline'))).toBe(false);
    expect(standsFor(page, lineOf('TEXTILES'))).toBe(false);
    expect([page, story, kicker].every(isTreeNode)).toBe(true);
    expect([undefined, null, 'story', {}, { type: 'story' }].some(isTreeNode)).toBe(false);
  });
});

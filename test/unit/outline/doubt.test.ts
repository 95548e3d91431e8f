import { describe, expect, it } from 'vitest';
import { outlineRecord } from '../../../src/extract/storyRecord';
import { isUncertain, readingAt } from '../../../src/outline/doubt';
import { StoryTree } from '../../../src/outline/storyTree';
import { comparePage, emptyTallies } from '../../score/compare';
import { readGoldPages } from '../../score/gold';
import { parsePage } from '../parsePage';
import { dumpOf } from './markedPage';

const PAGE = `
folio      Page A1
# news A1 City 2026-03-19
headline   Mill closes
+          for good

byline     By Ann Lee
paragraph  The mill closed.
# news A1 City 2026-03-19
headline   Bridge opens
paragraph  The bridge opened.
`;

describe('Uncertain stories', () => {
  it('are mostly wrong, and most of the wrong ones; the others are mostly right', () => {
    const counts = { uncertain: { right: 0, wrong: 0 }, certain: { right: 0, wrong: 0 } };
    for (const { name, text, gold } of readGoldPages('test/pages/kept')) {
      const dump = parsePage(text);
      const { stories } = outlineRecord(dump, name);
      dump.stories.forEach((story, index) => {
        const record = stories.slice(index, index + 1);
        const tallies = emptyTallies();
        comparePage(record, gold.stories.filter(({ lines }) => lines[0] - 1 <= story.lines.last && story.lines.first <= lines[1] - 1), tallies);
        const isRight = Object.values(tallies).every(({ wrong, missed }) => wrong.length + missed.length === 0);
        counts[isUncertain(story) ? 'uncertain' : 'certain'][isRight ? 'right' : 'wrong'] += 1;
      });
    }
    const { uncertain, certain } = counts;
    expect(uncertain.wrong / (uncertain.wrong + uncertain.right)).toBeGreaterThan(0.58);
    expect(uncertain.wrong / (uncertain.wrong + certain.wrong)).toBeGreaterThan(0.58);
    expect(certain.right / (certain.wrong + certain.right)).toBeGreaterThan(0.77);
  }, 60_000);

  it('name their weakest line and what it could be instead', () => {
    for (const { weakest, lines, margin } of parsePage('沄湾日报\n\n老街路灯换新装\n孙望舒\n本报讯 城南老街的312盏路灯日前全部换上了新灯具。\n').stories) {
      expect(weakest?.line).toBeGreaterThanOrEqual(lines.first);
      expect(weakest?.line).toBeLessThanOrEqual(lines.last);
      expect(weakest?.kind).not.toBe(weakest?.instead);
      expect(margin).toBeLessThan(Infinity);
    }
  });

  it('are the only ones in a tree of those to check', () => {
    const dump = dumpOf(PAGE);
    const [mill, bridge] = dump.stories;
    const doubtful = { ...dump, stories: [{ ...(mill ?? expect.fail()), margin: 2 }, bridge ?? expect.fail()] };
    const tree = new StoryTree(doubtful, { filter: '', order: 'headline', toCheck: true });
    expect(tree.roots.map((node) => node.type === 'story' && node.story.headline)).toEqual(['Mill closes for good']);
    expect(tree.shown).toBe(1);
    expect(new StoryTree(doubtful, { filter: 'bridge', order: 'headline', toCheck: true }).shown).toBe(0);
  });
});

describe('The reading of a line', () => {
  it('is its part, more of it, furniture, or nothing', () => {
    const dump = dumpOf(PAGE);
    expect([0, 1, 2, 3, 4, 5].map((line) => readingAt(dump, line))).toEqual(['folio', 'headline', 'continuation', null, 'byline', 'paragraph']);
  });
});

import { expect, it } from 'vitest';
import { storyTitle } from '../../../src/extract/storyTitle';
import { handMadeExtracts } from './handMadeDump';

it.each([
  ['its headline', '新桥通车', '---\nheadline | 新桥通车\nparagraph | 昨天通车。'],
  ['its label', '简讯', '---\nlabel | 简讯\nparagraph | 昨天通车。'],
  ['its kicker', '便民', '---\nkicker | 便民\nparagraph | 昨天通车。'],
  ['the opening of its text', '桥'.repeat(30), `---\nparagraph | ${'桥'.repeat(31)}`],
  ['its id', 'story-1', '---\ncredit | 周牧野 摄'],
])('a story is called by %s: %s', (_, title, page) => {
  expect(handMadeExtracts(page).map(({ record }) => storyTitle(record))).toEqual([title]);
});

it('a story that continues another is called by that headline', () => {
  const [story] = handMadeExtracts('---\nparagraph | 桥。', [() => ({ continues: '新桥通车' })]);
  expect(story && storyTitle(story.record)).toBe('… 新桥通车');
});

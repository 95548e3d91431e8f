import { expect, it } from 'vitest';
import { outlineTree } from '../../../src/cli/outlineTree';
import { byline, credit, handMadeDump } from '../extract/handMadeDump';

const PAGE = `
  folio     | 第02版 综合
  ---
  headline  | 新桥通车
  byline    | 记者 秦远舟 王小满
  paragraph | 昨天上午,新桥通车。
  subhead   | 一、十年等一桥
  paragraph | 两岸人等了十年。
  credit    | 江牧云 摄
  ---
  headline  | 老街亮灯
  ---
  headline  | 来稿须知
`;

it('shows pages, stories and who made them', () => {
  const place = { page: '02', section: '综合', date: '2026-03-19' };
  const dump = handMadeDump(PAGE, [
    (source) => ({
      ...place,
      bylines: [{ ...byline(source, 'reporter', '秦远舟', '王小满'), title: '首席记者' }],
      credits: [credit(source, 'columnEditor', '江牧云')],
      characters: 18,
    }),
    () => ({ ...place, kind: 'brief', characters: 1 }),
  ]);
  expect(outlineTree({ ...dump, declaredStories: 4 }, 'page-2.txt')).toBe(
    `page-2.txt: 3 stories of 4 declared (page, zh, confidence 0.90)
  Page 2 综合 2026-03-19
    1    新桥通车
         news, lines 2-7, 18 characters
         reporter 秦远舟, 王小满 (首席记者)
         column editor 江牧云
         - 一、十年等一桥
    2    老街亮灯
         brief, line 8, 1 character
  Page unknown
    3    来稿须知
         news, line 9, 0 characters
`,
  );
});

it('lets no control character of a dump reach the terminal', () => {
  const dump = handMadeDump('---\nheadline | 题\u001b[2J\u0007目');
  expect(outlineTree(dump, 'p.txt')).toContain('题 [2J 目');
});

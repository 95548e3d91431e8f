import { describe, expect, it } from 'vitest';
import { atOneGo } from '../../../src/core/steps';
import { allPeople, bareNames } from '../../../src/words/people';
import { peopleCsv } from '../../../src/words/table';
import { titledNames } from '../../../src/words/titledNames';
import { DUMP } from './page';

/** `陆望川 (主席)`, for each person whom a text names with a title. */
function named(text: string): string[] {
  return titledNames(text).map(({ name, title }) => `${name} (${title})`);
}

describe('Names behind titles', () => {
  it.each([
    ['公司董事长顾长汀介绍说,新船下月下水。', ['顾长汀 (董事长)']],
    ['县政协主席陆望川出席会议并讲话,副主席邵云溪、祁晚舟、石青出席。', ['陆望川 (主席)', '邵云溪 (副主席)', '祁晚舟 (副主席)', '石青 (副主席)']],
    ['“今年收成好。”种粮大户秦山说。', ['秦山 (种粮大户)']],
    ['独山村党支部书记欧阳晚舟带着村民修路。', ['欧阳晚舟 (党支部书记)']],
    ['办公室产业科科长柳月汀说。', ['柳月汀 (科长)']],
  ])('are found: %s', (text, expected) => {
    expect(named(text)).toEqual(expected);
  });

  it.each(['我市长江大桥今天通车。', '老师傅说,手艺不能丢。', '居民方便了,商户高兴了。', '委员会议昨天召开。', '没有主任何时开会的消息。', '队员高兴地说。'])('are not seen where none is: %s', (text) => {
    expect(named(text)).toEqual([]);
  });
});

describe('People', () => {
  const people = allPeople([DUMP]);
  const rows = people.map(({ name, roles, titles, stories }) => [name, roles.join('+'), titles.join(' '), stories.flatMap(({ spans }) => spans).length]);

  it('are those of bylines and credits, and those with titles, wherever their names stand', () => {
    expect(rows).toEqual([
      ['宋见微', 'reporter', '', 1],
      ['阮知夏', 'correspondent', '', 1],
      ['尹小渔', 'correspondent', '', 1],
      ['纪南舟', 'author', '', 1],
      ['秦可舟', 'photographer', '', 1],
      ['顾长汀', 'mentioned', '董事长', 2],
      ['陆望川', 'mentioned', '主席', 1],
      ['祁晚舟', 'mentioned', '副主席', 1],
      ['邵云溪', 'mentioned', '副主席', 1],
    ]);
  });

  it('stand where their spans say', () => {
    for (const { name, stories } of people) {
      for (const { spans } of stories) expect(new Set(spans.map((span) => DUMP.source.slice(span)))).toEqual(new Set([name]));
    }
  });

  it('leave out a signature that the dictionary has as an ordinary word', () => {
    expect(bareNames([DUMP])).toEqual(['纪南舟']);
    const vetoed = allPeople([DUMP], new Map([['纪南舟', [{ word: '纪南舟', tag: 'n' }]]]));
    expect(vetoed.some(({ name }) => name === '纪南舟')).toBe(true);
  });

  it('are written as CSV, a row a story', () => {
    expect(atOneGo(peopleCsv(people, () => 'page.txt')).split('\n').slice(0, 2)).toEqual([
      'name,roles,titles,stories,file,line,story,roles_in_story,times',
      '宋见微,reporter,,1,page.txt,8,汀川船舶产业园开园,reporter,1',
    ]);
  });
});

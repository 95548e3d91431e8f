import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkStory } from '../../../src/figures/checks';
import type { CheckId } from '../../../src/figures/checks';
import { parsePage } from '../parsePage';

const INDENT = ' '.repeat(4);
const FOLIO = '澜津日报\n2026年3月18日 星期三 第02版 综合\n\n';

/** The alarms of a check on a page of one story. */
function alarms(check: CheckId, headline: string, ...paragraphs: readonly string[]): string[] {
  const dump = parsePage(`${FOLIO}${headline}\n\n本报记者 楚闻笛\n\n${paragraphs.map((text) => `${INDENT}${text}`).join('\n\n')}\n`);
  return dump.stories.flatMap((story) =>
    checkStory(dump, story, [check]).map(({ span, message, related }) => {
      const said = message.key.replace(/\{(\d)\}/g, (_whole, index: string) => message.arguments[Number(index)] ?? '');
      const there = related ? ` ↔ ${dump.source.slice(related.span)}` : '';
      return `${dump.source.slice(span)}: ${said}${there}`;
    }),
  );
}

const LONG = '项目负责人说，开工之后各个工地都已经排好了工期，材料也陆续进场，工人们正在抓紧时间平整土地，争取赶在汛期之前把基础打好，让周边的群众早一点用上新的设施，也让企业早一点把机器搬进来，把生产线转起来。';

describe('a headline figure that the body never gives', () => {
  it('fires where the body counts the same with another number', () => {
    expect(alarms('headlineFigure', '澜津87个项目集中开工', `本报讯 3月17日，澜津市78个项目集中开工，涉及交通、能源、水利等领域。${LONG}`)).toEqual([
      '87个: The headline says 87个; the story never does. ↔ 78个',
    ]);
  });

  it.each([
    ['the body gives it', '澜津87个项目集中开工', `本报讯 3月17日，澜津市78个项目签约，87个项目集中开工。${LONG}`],
    ['the headline rounds', '澜津312亿元项目集中开工', `本报讯 3月17日，澜津市312.6亿元项目集中开工，其中301亿元项目在滨江。${LONG}`],
    ['it is the sum of what the body gives', '澜津87个项目集中开工', `本报讯 3月17日，澜津市61个项目在城东集中开工，26个项目在城西集中开工。${LONG}`],
    ['the headline hedges', '澜津近90个项目集中开工', `本报讯 3月17日，澜津市78个项目集中开工。${LONG}`],
    ['another thing is counted', '澜津87个项目集中开工', `本报讯 3月17日，澜津市项目集中开工，78个工地同时打桩。${LONG}`],
  ])('is silent where %s', (_why, headline, body) => {
    expect(alarms('headlineFigure', headline, body)).toEqual([]);
  });
});

describe('the same quantity given two ways', () => {
  it('fires where the same words stand before two numbers', () => {
    expect(alarms('twoValues', '澜津大桥合龙', '本报讯 3月17日，澜津大桥合龙。澜津大桥主桥全长1280米，横跨澜江。', '据了解，澜津大桥主桥全长1208米，今年底通车。')).toEqual([
      '1208米: 1208米 here, 1280米 elsewhere in this story, in the same words. ↔ 1280米',
    ]);
  });

  it.each([
    ['the numbers are one', '澜津大桥主桥全长1.2公里，横跨澜江。', '据了解，澜津大桥主桥全长1.20公里，今年底通车。'],
    ['the words are of different years', '去年澜津招生计划为200人，报名踊跃。', '今年澜津招生计划为240人，报名踊跃。'],
    ['one of them is hedged', '澜津大桥主桥全长近1300米，横跨澜江。', '据了解，澜津大桥主桥全长1280米，今年底通车。'],
    ['the words say too little', '这座桥全长1280米，横跨澜江。', '那座桥全长1208米，今年底通车。'],
  ])('is silent where %s', (_why, one, other) => {
    expect(alarms('twoValues', '澜津大桥合龙', one, other)).toEqual([]);
  });
});

describe('a stated percentage that its amounts contradict', () => {
  it('fires in a sentence that says all three', () => {
    expect(alarms('percentChange', '澜津茶园扩种', '本报讯 去年以来，澜津的茶园由200亩增加到240亩，增长30%，茶农收入也涨了。')).toEqual([
      '30%: From 200亩 to 240亩 is 20.0 %, not 30%. ↔ 200亩',
    ]);
  });

  it.each([
    ['they agree', '本报讯 去年以来，澜津的茶园由200亩增加到240亩，增长20%，茶农收入也涨了。'],
    ['they agree when rounded', '本报讯 去年以来，澜津的茶园由1.8万亩增加到2.4万亩，增长33%，茶农收入也涨了。'],
    ['the share is of another thing', '本报讯 去年以来，澜津的茶园由200亩增加到240亩，茶农收入增长30%。'],
    ['one end is hedged', '本报讯 去年以来，澜津的茶园由200亩增加到近240亩，增长30%，茶农收入也涨了。'],
    ['the amounts are of two kinds', '本报讯 去年以来，澜津的茶园由200亩增加到240公顷，增长30%。'],
  ])('is silent where %s', (_why, body) => {
    expect(alarms('percentChange', '澜津茶园扩种', body)).toEqual([]);
  });
});

describe('parts that do not add up', () => {
  it('fires where the parts are all there are', () => {
    expect(alarms('sum', '澜津项目开工', '本报讯 昨日，澜津市87个项目集中开工，其中产业类61个、基础设施类15个、民生类12个。')).toEqual([
      '87个: The parts add up to 88, not to 87个. ↔ 12个',
    ]);
  });

  it.each([
    ['they add up', '本报讯 昨日，澜津市87个项目集中开工，其中产业类61个、基础设施类15个、民生类11个。'],
    ['only some are listed', '本报讯 昨日，澜津市87个项目集中开工，其中滨江新区21个、高新区15个。'],
    ['they may overlap', '本报讯 昨日，澜津市50人获表彰，其中女职工30人、党员25人。'],
    ['one is hedged', '本报讯 昨日，澜津市87个项目集中开工，其中产业类约60个、基础设施类15个、民生类11个。'],
    ['they are in another sentence', '本报讯 昨日，澜津市87个项目集中开工。产业类61个、基础设施类15个、民生类12个。'],
  ])('is silent where %s', (_why, body) => {
    expect(alarms('sum', '澜津项目开工', body)).toEqual([]);
  });
});

describe('a date that does not exist, or its day of the week', () => {
  it.each([
    ['本报讯 澜津市图书馆定于4月31日闭馆一天。', '4月31日: There is no such day: 4月31日.'],
    ['本报讯 澜津市图书馆建于2025年2月29日。', '2025年2月29日: There is no such day: 2025年2月29日.'],
    ['本报讯 澜津市图书馆定于3月20日（星期四）闭馆一天。', '3月20日: 3月20日 is 星期五, not 星期四.'],
    ['本报讯 澜津市图书馆2026年3月21日 周日恢复开放。', '2026年3月21日: 2026年3月21日 is 周六, not 周日.'],
  ])('fires: %s', (body, said) => {
    expect(alarms('impossibleDate', '图书馆闭馆通知', body)).toEqual([said]);
  });

  it.each([
    '本报讯 澜津市图书馆定于3月20日（星期五）闭馆一天。',
    '本报讯 每逢2月29日出生的市民可以免费入园。',
    '本报讯 澜津市图书馆定于3月20日（周五至周日）闭馆。',
    '本报讯 澜津市图书馆定于11月20日（星期四）闭馆一天，那是哪一年没有说。',
    '本报讯 澜津市图书馆3月20日星期无课时开放。',
  ])('is silent: %s', (body) => {
    expect(alarms('impossibleDate', '图书馆闭馆通知', body)).toEqual([]);
  });

  it('reads English and Japanese days', () => {
    const said = (text: string): string[] => {
      const dump = parsePage(text);
      return dump.stories.flatMap((story) => checkStory(dump, story, ['impossibleDate']).map(({ message }) => message.arguments.join(' ')));
    };
    expect(said('The Larkhill Mercury\nTuesday, May 5, 2026\n\nLibrary to close\n\nBy AGNES THORLEY\n\nThe library will close on Thursday, May 8, for repairs, the county said Monday. It opens again on Saturday, May 9.\n')).toEqual(['May 8 Friday Thursday']);
  });
});

/** Reading all of them takes long; `npm run score:figures` reads those with figures. */
const PAGES = 24;

it('has nothing against the pages that are not written to be wrong', () => {
  const folder = 'test/pages/tuning';
  const found = readdirSync(folder).filter((file) => file.endsWith('.txt')).slice(0, PAGES).flatMap((file) => {
    const dump = parsePage(readFileSync(join(folder, file), 'utf8'));
    return dump.stories.flatMap((story) => checkStory(dump, story).map(({ check, span }) => `${file}: ${check} ${dump.source.slice(span)}`));
  });
  expect(found).toEqual([]);
});

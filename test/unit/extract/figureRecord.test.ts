import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { figureRecords, figuresToCsv, figuresToJsonLines } from '../../../src/extract/figureRecord';
import type { FiledFigure } from '../../../src/extract/figureRecord';
import { figuresOfStory } from '../../../src/figures/storyFigures';
import { growth } from '../figures/growth';
import { handMadeDump } from './handMadeDump';

const PAGE = handMadeDump(`
  ---
  headline  | 渡口改造开工
  paragraph | 去年冬天很冷,夜里零下3℃。渡口改造投资近3
  +paragraph | 亿元,明年完工。
`);

function records(dump: Dump): FiledFigure[] {
  return dump.stories.flatMap((story) => figureRecords(dump, story, figuresOfStory(dump, story)).map((record) => ({ file: '页.txt', ...record })));
}

describe('the record of a figure', () => {
  it('says where it stands, what it is worth, and in which sentence, over a column break', () => {
    expect(records(PAGE).find(({ kind }) => kind === 'money')).toEqual({
      file: '页.txt',
      line: 2,
      column: 22,
      text: '3亿元',
      kind: 'money',
      value: 300000000,
      high: null,
      unit: 'CNY',
      comparator: 'approx',
      story: 'story-1',
      headline: '渡口改造开工',
      sentence: '渡口改造投资近3亿元,明年完工。',
    });
  });

  it('gives a year as a text, since it is no number', () => {
    const page = handMadeDump('---\nparagraph | 渡口始建于1932年。');
    expect(records(page).map(({ value }) => value)).toEqual(['1932']);
  });
});

describe('figures as text', () => {
  it('are CSV with numbers as numbers', () => {
    const [heading, ...rows] = figuresToCsv(records(PAGE)).trimEnd().split('\n');
    expect(heading).toBe('file,line,column,text,kind,value,high,unit,comparator,story,headline,sentence');
    expect(rows[0]).toBe('页.txt,2,10,零下3℃,temperature,-3,,℃,,story-1,渡口改造开工,"去年冬天很冷,夜里零下3℃。"');
  });

  it('are JSON Lines that begin with the file', () => {
    const [first = ''] = figuresToJsonLines(records(PAGE)).split('\n');
    expect(first).toMatch(/^\{"file":"页\.txt","line":2,"column":10,"text":"零下3℃","kind":"temperature","value":-3,"high":null,/);
  });
});

it('costs as much as a paragraph is long, however many figures it gives', () => {
  expect(growth((times) => records(handMadeDump(`---\nparagraph | ${'渡口投资3亿元。'.repeat(500 * times)}`)))).toBeLessThan(32);
});

import { describe, expect, it } from 'vitest';
import fc from 'fast-check';
import { headReading, headReadings, isSameReading, kindsOfLines, titleLines } from '../../../src/outline/headReadings';
import { dumpOf } from './markedPage';

const { source, stories } = dumpOf(`
  # news
  label     市井观察
  kicker    渡口拆了十年
  headline  摆渡人还在
  +         渡的是药和信
  deck      ——记者随船三日
  byline    记者 水长青
  paragraph 清早五点,船离岸。
  # brief
  headline  明日停水
  paragraph 检修管道。
  # news
  jump      (上接第1版)
  paragraph 会议还研究了其他事项。
`);
const [ferry, water, rest] = stories;

describe('The head of a story', () => {
  it('is its kickers, headline and decks, without the label above and the byline below', () => {
    expect(ferry && titleLines(ferry).map((line) => source.line(line))).toEqual(['渡口拆了十年', '摆渡人还在', '渡的是药和信', '——记者随船三日']);
    expect(ferry && headReading(ferry)).toEqual({ kickers: 1, headline: 2, decks: 1 });
    expect(water && titleLines(water).map((line) => source.line(line))).toEqual(['明日停水']);
    expect(rest && titleLines(rest)).toEqual([]);
  });

  it('of two lines can be read in three ways, of one line in one', () => {
    expect(headReadings(2).map(kindsOfLines)).toEqual([
      ['headline', 'deck'],
      ['headline', 'continuation'],
      ['kicker', 'headline'],
    ]);
    expect(headReadings(1).map(kindsOfLines)).toEqual([['headline']]);
  });

  it('has one headline in every reading, no line left over, and no reading twice', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 8 }), (count) => {
        const readings = headReadings(count);
        for (const reading of readings) {
          const kinds = kindsOfLines(reading);
          expect(kinds).toHaveLength(count);
          expect(kinds.filter((kind) => kind === 'headline')).toHaveLength(1);
          expect(readings.filter((other) => isSameReading(reading, other))).toHaveLength(1);
        }
      }),
    );
  });
});

import { expect, it } from 'vitest';
import { toPlainText } from '../../../src/extract/plainText';
import { handMadeExtracts } from './handMadeDump';

it('is what is printed, rejoined, each story with the place it comes from', () => {
  const extracts = handMadeExtracts(
    `
    ---
    label      | “开年第一铲”
    kicker     | 抓住枯水时节
    headline   | 87个工程同日动工
    byline     | 记者 秦远舟
    +byline    | 通讯员 陈 述
    paragraph  | 昨天,全市水利工程在沄
               |
    +paragraph | 湾新区开工。
    jump       | (下转第4版)
    ---
    headline   | 菜价与诗
    table      | 品名
    table      | 涨跌
    table      | 草鱼
    table      | 持平
    verse      | 雨停了
    verse      | 灯亮了
    `,
    [() => ({}), () => ({ tables: [{ lines: { first: 10, last: 13 }, columns: 2 }] })],
  );
  expect(toPlainText(extracts)).toBe(`抓住枯水时节

87个工程同日动工

记者 秦远舟 通讯员 陈 述

昨天,全市水利工程在沄湾新区开工。

[沄湾日报.txt:1-9]


菜价与诗

品名\t涨跌
草鱼\t持平

雨停了
灯亮了

[沄湾日报.txt:10-16]
`);
});

it('is nothing where no story was chosen', () => {
  expect(toPlainText([])).toBe('');
});

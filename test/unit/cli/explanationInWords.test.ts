import { expect, it } from 'vitest';
import { explanationInWords } from '../../../src/cli/explanationInWords';
import { handMadeDump } from '../extract/handMadeDump';

const dump = handMadeDump(`
  folio      | 第02版 综合
  ---
  headline   | 新桥通车
  paragraph  | 昨天上午,连接两岸的
             |
  +paragraph | 新桥通车。
`);

it('tells place, reading, evidence, runner-up and margin', () => {
  const explanation = {
    line: 4,
    chosen: { kind: 'continuation', score: 12.4, evidence: [{ feature: 'unfinished', ofPair: true, score: 3.1 }] },
    runnerUp: { kind: 'pullQuote', score: 8, evidence: [{ feature: 'brief', ofPair: false, score: -1.5 }] },
    margin: 4.4,
  };
  expect(explanationInWords(dump, 4, explanation)).toBe(`Line 5: 新桥通车。
Place: paragraph begun in line 3 of story 1, 新桥通车 (lines 2-5)
Read as: continuation, score 12.40
   +3.10  the line before breaks off
Runner-up: pull quote, score 8.00
   -1.50  is short
Margin: 4.40
`);
});

it.each([
  [0, '第02版 综合', 'folio, of no story'],
  [1, '新桥通车', 'headline of story 1, 新桥通车 (lines 2-5)'],
  [3, '(blank)', 'inside story 1, 新桥通车 (lines 2-5)'],
])('says of line %i, where nothing was weighed, only the place', (line, text, place) => {
  expect(explanationInWords(dump, line, null)).toBe(
    `Line ${line + 1}: ${text}\nPlace: ${place}\nNothing was weighed here.\n`,
  );
});

it('says by what rule a line of an export was read', () => {
  expect(explanationInWords(dump, 1, null, 'It stands where LexisNexis sets a headline.')).toBe(
    'Line 2: 新桥通车\nPlace: headline of story 1, 新桥通车 (lines 2-5)\nWhy: It stands where LexisNexis sets a headline.\n',
  );
});

import { expect, it } from 'vitest';
import { byColumn, varietyOf } from '../../../../src/formats/page/decoder/weightTable';
import type { WeightTable } from '../../../../src/formats/page/decoder/weightTable';

const table: WeightTable<'kicker' | 'deck', 'short' | 'dash' | 'quoted'> = {
  columns: ['kicker', 'deck'],
  rows: {
    short: [4, -2, /* en */ 3, 0, /* ja */ -4, 0, /* zh-Hant */ 0, 1],
    dash: [0, 9],
    quoted: [0, 0, 0, 5],
  },
};

it('Pages in simplified characters weigh what all pages do', () => {
  expect(byColumn(table, 'zh-Hans')).toEqual({ kicker: { short: 4 }, deck: { short: -2, dash: 9 } });
});

it('Other pages add their own to it', () => {
  expect(byColumn(table, 'en')).toEqual({ kicker: { short: 7 }, deck: { short: -2, dash: 9, quoted: 5 } });
  expect(byColumn(table, 'ja')).toEqual({ kicker: {}, deck: { short: -2, dash: 9 } });
  expect(byColumn(table, 'zh-Hant')).toEqual({ kicker: { short: 4 }, deck: { short: -1, dash: 9 } });
});

it('A Chinese page is told by its characters, others by their language', () => {
  expect(varietyOf({ language: 'zh', traditional: false })).toBe('zh-Hans');
  expect(varietyOf({ language: 'zh', traditional: true })).toBe('zh-Hant');
  expect(varietyOf({ language: 'ja', traditional: false })).toBe('ja');
});

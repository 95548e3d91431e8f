import { describe, expect, it } from 'vitest';
import { readDate, readFolio } from '../../../../src/formats/page/folio';
import { normaliseWidth } from '../../../../src/formats/page/normalise';

describe('Folio lines', () => {
  it.each([
    ['第03版 要闻', '3', '要闻', null],
    ['第02版 综合 2026年3月19日 星期四', '2', '综合', '2026-03-19'],
    ['4版', '4', null, null],
    ['第二版', '2', null, null],
    ['第十二版　文化', '12', '文化', null],
    ['第C0007版：科教', 'C7', '科教', null],
    ['第03版：城 事', '3', '城事', null],
    ['A02 综合新闻', 'A2', '综合新闻', null],
    ['2026年3月18日 星期三', null, null, '2026-03-18'],
    ['丙午年正月三十', null, null, null],
    ['３面', '3', null, null],
    ['A4 • The Ashford Courier', 'A4', null, null],
    ['WEDNESDAY, MARCH 18, 2026 • $2.50', null, null, '2026-03-18'],
    ['PAGE A4', 'A4', null, null],
    ['PAGE FOUR     THE WEXLEY CALL     SEPTEMBER 8, 1938', '4', null, '1938-09-08'],
    ['Page Twelve', '12', null, null],
    ['(3) THE WEXLEY CALL', '3', null, null],
    ['8 THE ISLAND BEACON, Wednesday, July 8, 2026', '8', null, '2026-07-08'],
    ['6  |  Saturday, June 13, 2026  |  DAILY DISPATCH', '6', null, '2026-06-13'],
    ['6A     THE COUNTY EXAMINER     MAY 3, 1961', '6A', null, '1961-05-03'],
    ['THE COUNTY EXAMINER     MAY 3, 1961     C3', 'C3', null, '1961-05-03'],
    ['12 May 1961', null, null, null],
    ['Page Turner', null, null, null],
  ])('%s', (line, page, section, date) => {
    expect(readFolio(normaliseWidth(line))).toEqual({ page, section, date });
  });
});

describe('Dates', () => {
  it.each([
    ['2026年3月18日', '2026-03-18'],
    ['2026.3.18', '2026-03-18'],
    ['2026-03-18', '2026-03-18'],
    ['二〇二六年三月十八日', '2026-03-18'],
    ['二○二六年十二月二十一日', '2026-12-21'],
    ['中華民國91年3月19日', '2002-03-19'],
    ['令和8年3月18日（水曜日）', '2026-03-18'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭和19年6月7日', '1944-06-07'],
    ['Wednesday, March 18, 2026', '2026-03-18'],
    ['JUNE 7, 1944', '1944-06-07'],
    ['2026年13月40日', null],
    ['3月18日', null],
    ['星期三', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

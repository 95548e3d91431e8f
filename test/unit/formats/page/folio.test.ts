import { describe, expect, it } from 'vitest';
import { readDate, readFolio } from '../../../../src/formats/page/features/folio';
import { normaliseWidth } from '../../../../src/formats/page/text/normalise';

describe('Folio lines', () => {
  it.each([
    ['第03版 要闻', '3', '要闻', null],
    ['第02版 综合 2026年3月19日 星期四', '2', '综合', '2026-03-19'],
    ['4版', '4', null, null],
    ['第二版', '2', null, null],
    ['今日出報32版　零售每份十五元', null, null, null],
    ['第十二版　文化', '12', '文化', null],
    ['第C0007版：科教', 'C7', '科教', null],
    ['第03版：城 事', '3', '城事', null],
    ['A02 综合新闻', 'A2', '综合新闻', null],
    ['2026年3月18日 星期三', null, null, '2026-03-18'],
    ['丙午年二月初三', null, null, null],
    ['３面', '3', null, null],
    ['A4 • The Carford Courier', 'A4', null, null],
    ['WEDNESDAY, MARCH 18, 2026 • $2.50', null, null, '2026-03-18'],
    ['PAGE A4', 'A4', null, null],
    ['PAGE FOUR', '4', null, null],
    ['Page Six     THE FORT MERRIL TIMES, TUESDAY, DECEMBER 5, 1933', '6', null, '1933-12-05'],
    ['8 THE HERON ISLAND BEACON, Wednesday, July 8, 2026', '8', null, '2026-07-08'],
    ['THE MERRIL GAZETTE     LOCAL & STATE     SATURDAY, FEBRUARY 14, 2026     A3', 'A3', 'LOCAL & STATE', '2026-02-14'],
    ['TUESDAY, APRIL 21, 2026 • $2.00 • VOL. 122 NO. 111', null, null, '2026-04-21'],
    ['SPORTS & OUTDOORS  •  SECTION C', null, 'SPORTS & OUTDOORS', null],
    // the page number alone, before or behind the section
    ['文化 4 蓼浦日报', '4', '文化', null],
    ['2　要闻　砚湖晨报　2026年8月11日 星期二', '2', '要闻', '2026-08-11'],
    ['鹭原早报 社区·民声 04 2026年3月31日 星期二 责编/麦 冬', '4', '社区·民声', '2026-03-31'],
    ['珞川日报　文旅　第六版', '6', '文旅', null],
    ['石牌镇报 第2版 民生 2026年2月10日', '2', '民生', '2026-02-10'],
    ['4 综合新闻 TUOCHUAN RIBAO 2026年1月27日 星期二', '4', '综合新闻', '2026-01-27'],
    ['2026年8月25日　星期二　第6版　本版主编：荆　楚', '6', null, '2026-08-25'],
    // so many pages the paper has: no page number
    ['总第4471期　本期四版', null, null, null],
    ['2026年4月9日 星期四 第6583期 今日12版', null, null, '2026-04-09'],
    ['云硚日报社出版 第12406号 今日对开八版', null, null, null],
    // Taiwan, Hong Kong, Japan
    ['檜原論壇報　A12　綜合　115.11.18（三）', 'A12', '綜合', '2026-11-18'],
    ['嶝島日報　A8　港聞　二零二六年三月二十五日　星期三　督印：嶝島報業', 'A8', '港聞', '2026-03-25'],
    ['（3）　港山夕刊　2026年11月30日　月曜日　総合', '3', '総合', '2026-11-30'],
    ['14版　オピニオン　2026年(令和8年)4月5日　日曜日　朝凪新報', '14', 'オピニオン', '2026-04-05'],
    ['潮見新聞　２０２６年（令和８年）６月１９日（金曜日）　地域　２２', '22', '地域', '2026-06-19'],
    ['月浜新聞　夕刊　二〇二六年（令和八年）七月三日　金曜日　社会　九', '9', '社会', '2026-07-03'],
    ['令和8年(2026年)11月12日　木曜日　第28417号', null, null, '2026-11-12'],
    ['PAGE FOUR     THE WEXLEY CALL     SEPTEMBER 8, 1938', '4', null, '1938-09-08'],
    ['Page Twelve', '12', null, null],
    ['(3) THE WEXLEY CALL', '3', null, null],
    ['8 THE ISLAND BEACON, Wednesday, July 8, 2026', '8', null, '2026-07-08'],
    ['6  |  Saturday, June 13, 2026  |  DAILY DISPATCH', '6', null, '2026-06-13'],
    ['6A     THE COUNTY EXAMINER     MAY 3, 1961', '6A', null, '1961-05-03'],
    ['THE COUNTY EXAMINER     MAY 3, 1961     C3', 'C3', null, '1961-05-03'],
    ['12 May 1961', null, null, '1961-05-12'],
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
    ['中華民國93年5月20日', '2004-05-20'],
    ['中華民國一一五年七月十日', '2026-07-10'],
    ['民國七十四年七月二十一日', '1985-07-21'],
    ['令和8年3月18日（水曜日）', '2026-03-18'],
    ['令和元年5月1日', '2019-05-01'],
    ['昭和19年6月7日', '1944-06-07'],
    ['Wednesday, March 18, 2026', '2026-03-18'],
    ['JUNE 7, 1944', '1944-06-07'],
    ['Mon., Aug. 3, 2026', '2026-08-03'],
    ['18 March 2026', '2026-03-18'],
    ['115.9.24', '2026-09-24'],
    ['昭和十九年六月七日', '1944-06-07'],
    ['2026年13月40日', null],
    ['3月18日', null],
    ['星期三', null],
    ['', null],
  ])('%s', (text, date) => {
    expect(readDate(text)).toBe(date);
  });
});

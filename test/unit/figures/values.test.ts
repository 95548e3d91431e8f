import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { FigureContext } from '../../../src/figures/figure';
import { findFigures } from '../../../src/figures/figures';

/** The one figure of a text as `value..high unit comparator`. */
function read(text: string, context: FigureContext = { date: '2026-03-18' }): string {
  const [figure, ...more] = findFigures(text, context);
  if (!figure || more.length > 0) return `${more.length + (figure ? 1 : 0)} figures`;
  const { value, high, unit, comparator } = figure;
  return [high === null ? value : `${value}..${high}`, unit?.code, comparator].filter((one) => one !== undefined && one !== null).join(' ');
}

describe('values in Chinese print', () => {
  it.each([
    ['总投资5亿元', '500000000 CNY'],
    ['共3541.07万元', '35410700 CNY'],
    ['出口1,100万美元', '11000000 USD'],
    ['约8亿元人民币', '800000000 CNY approx'],
    ['达到一万五千亿元', '1500000000000 CNY'],
    ['补助1億8,000萬元', '180000000 CNY'],
    ['卖到11块8，', '11.8 CNY'],
    ['一千二百余元', '1200 CNY approx'],
    ['叁佰贰拾万元', '3200000 CNY'],
    ['近五成', '50 % approx'],
    ['六成四', '64 %'],
    ['百分之三十七点五', '37.5 %'],
    ['7‰', '0.7 %'],
    ['下调25个基点', '0.25 百分点'],
    ['八五折', '85 %'],
    ['十分之一', '0.1'],
    ['三分之一', '0.3333'],
    ['翻了两番', '4 倍'],
    ['超1.2万亩', '12000 亩 moreThan'],
    ['上千名', '1000 名 approx'],
    ['七八百人', '700..800 人 approx'],
    ['零下2℃至1℃', '-2..1 ℃'],
    ['3至4万元', '30000..40000 CNY'],
    ['11个半月', '11.5 个月'],
    ['3小时4分19秒', '11059 秒'],
    ['60岁以上', '60 岁 atLeast'],
    ['身高1米75', '1.75 米'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });
});

describe('dates and times', () => {
  it.each([
    ['3月17日上午9时30分', '2026-03-17T09:30'],
    ['去年12月', '2025-12'],
    ['3月22日0时至6时', '2026-03-22T00:00..2026-03-22T06:00'],
    ['10月12日22时至13日6时', '2026-10-12T22:00..2026-10-13T06:00'],
    ['1至2月', '2026-01..2026-02'],
    ['二〇二六年三月十六日', '2026-03-16'],
    ['第一季度', '2026-Q1'],
    ['上世纪90年代', '1990..1999'],
    ['晚上10時40分', '22:40'],
    ['下午3点半', '15:30'],
    ['民國98年', '2009'],
  ])('%s is %s', (text, value) => {
    expect(read(text)).toBe(value);
  });

  it('say no more than the text does where nobody tells the date of the page', () => {
    expect(read('3月17日', {})).toBe('--03-17');
    expect(read('17日', { language: 'zh' })).toBe('---17');
  });

  it.each([
    ['The barge tore loose on June 9.', '2025-06-09'],
    ['Weight limits remain until May 1.', '2026-05-01'],
    ['He was born on Oct. 9, 1987.', '1987-10-09'],
    ['Open from 9 a.m. to 2 p.m. daily.', '09:00..14:00'],
  ])('%s is %s', (text, value) => {
    expect(read(text, { language: 'en', date: '2026-03-18' })).toBe(value);
  });
});

describe('values in English and Japanese print', () => {
  it.each([
    ['about $1.2 million', '1200000 USD approx'],
    ['£1.3m', '1300000 GBP'],
    ['$3-4 million', '3000000..4000000 USD'],
    ['12½ cents', '0.125 USD'],
    ['two hundred and thirty nurses', '230 nurses'],
    ['more than half a million people', '500000 people moreThan'],
    ['48 and 61 degrees', '48..61 F'],
    ['60 basis points', '0.6 percentage points'],
    ['an 11-year-old boy', '11 years'],
  ])('%s is %s', (text, value) => {
    expect(read(text, { language: 'en' })).toBe(value);
  });

  it.each([
    ['１３万３千円', '133000 JPY'],
    ['76ドル60セント', '76.6 USD'],
    ['2億4千万円', '240000000 JPY'],
    ['２・８メートル', '2.8 メートル'],
    ['令和5年', '2023'],
    ['27年度', '2027'],
    ['約1500人', '1500 人 approx'],
  ])('%s is %s', (text, value) => {
    expect(read(text, { language: 'ja', date: '2026-06-05' })).toBe(value);
  });
});

describe('exact decimals', () => {
  it('keep every digit of an amount', () => {
    expect(read('123456789012345678.91万元')).toBe('1234567890123456789100 CNY');
  });

  it('read a Chinese number as its digits', () => {
    const digits = '零一二三四五六七八九';
    const sections = [['千', 1000], ['百', 100], ['十', 10]] as const;
    const inWords = (number: number): string => sections.map(([word, size]) => (Math.floor(number / size) % 10 === 0 ? '零' : `${digits.charAt(Math.floor(number / size) % 10)}${word}`)).join('').replace(/^零+/, '').replace(/零+/g, '零') + (number % 10 === 0 ? '' : digits.charAt(number % 10));
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 9999 }), (number) => {
        expect(read(`${inWords(number).replace(/零$/, '')}亩`)).toBe(`${number} 亩`);
      }),
    );
  });
});

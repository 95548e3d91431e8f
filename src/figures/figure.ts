import type { Language } from '../core/dump';
import type { Span } from '../core/span';
import type { Comparator } from '../lexicon/figures/hedges';

export { COMPARATORS } from '../lexicon/figures/hedges';
export type { Comparator } from '../lexicon/figures/hedges';

/** What a figure gives. */
export const FIGURE_KINDS = [
  'money', //           308.4亿元, $1.2 million
  'percent', //         12.5％, 百分之十二, 近五成
  'percentagePoint', // 3.2个百分点, 60个基点
  'count', //           87个, 上千名, 120 (residents)
  'measure', //         一万五千亩, 59岁, 34-mile
  'temperature', //     零下2℃至1℃
  'date', //            3月17日上午9时30分, March 18, 一季度
  'time', //            14时05分, 9 a.m. to 2 p.m.
  'duration', //        四个小时, five-hour
  'ordinal', //         第三批, No. 1
  'ratio', //           1：3 (配比), 3 to 1 (odds)
  'fraction', //        三分之一, 1/3, one in five
  'multiple', //        翻了一番, 二十多倍
  'score', //           5-2 (vote), 3比1
  'range', //           3到4级: two ends of what has no kind of its own
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** What is measured: figures of one dimension can be compared. */
export type Dimension =
  | 'money' | 'share' | 'count' | 'age' | 'length' | 'area' | 'volume' | 'mass' | 'time' | 'speed' | 'temperature'
  | 'energy' | 'power' | 'data' | 'sound' | 'angle' | 'pressure' | 'frequency' | 'voltage' | 'grade' | 'concentration' | 'rank';

/** What a number counts or measures. */
export interface Unit {
  /** CNY, USD; %; 亩, 个, 小时; miles, hours: as it is printed where no code is common. */
  readonly code: string;
  readonly dimension: Dimension;
}

/** An amount as it is printed: number and unit, without the hedges around them. */
export interface Figure {
  /** UTF-16 offsets into the text that was searched. */
  readonly span: Span;
  readonly kind: FigureKind;
  /**
   * In base units (1.2亿元 is 120000000). A decimal in plain notation, every digit exact: '31260000000', '-2', '0.814';
   * a fraction that does not end has four significant digits. For `date` and `time`, ISO 8601 as far as it is said:
   * '1983', '2026-06', '2026-03-17T09:30', '2026-Q1', '2026-H1', '19:00'; without the year ('--03-17', '--Q1', '---17') where nothing tells it.
   */
  readonly value: string;
  /** The other end of a figure with two ends (零下2℃至1℃: value -2, high 1), written as `value` is; null for others. */
  readonly high: string | null;
  /** Null where the number stands alone (dates, times, fractions). */
  readonly unit: Unit | null;
  /** From the hedge inside or beside the number; null for a plain one. */
  readonly comparator: Comparator | null;
}

/** What helps to read a text. */
export interface FigureContext {
  readonly language?: Language;
  /** ISO date of the page: it gives the year, and the month, that are not printed. */
  readonly date?: string | null;
  /** ISO 4217 code of what the paper calls 元; CNY without it. */
  readonly yuan?: string;
}

/** True for a figure whose value is a decimal: all but dates and times. */
export function isDecimal({ kind }: Figure): boolean {
  return kind !== 'date' && kind !== 'time';
}

/** A value for JSON: a number where a number holds it exactly, else its text. */
export function jsonValue(value: string): number | string {
  const number = Number(value);
  return value === String(number) ? number : value;
}

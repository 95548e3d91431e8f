import type { Span } from '../core/span';

/** What a figure gives. */
export const FIGURE_KINDS = [
  'money', //           308.4亿元, $1.2 million
  'percent', //         12.5％, 百分之十二, 近五成
  'percentagePoint', // 3.2个百分点
  'count', //           87个, 上千名, 120 (residents)
  'measure', //         一万五千亩, 59岁, 34-mile
  'temperature', //     零下2℃至1℃
  'date', //            3月17日上午9时30分, March 18, 一季度
  'time', //            14时05分, 9 a.m. to 2 p.m.
  'duration', //        四个小时, five-hour
  'ordinal', //         第三批, No. 1
  'fraction', //        三分之一, 1/3, one in five
  'multiple', //        翻了一番, 二十多倍
  'score', //           5-2 (vote), 3比1
  'range', //           3到4级: two ends of what has no kind of its own
] as const;

export type FigureKind = (typeof FIGURE_KINDS)[number];

/** An amount as it is printed: number and unit, without the hedges around them. */
export interface Figure {
  /** UTF-16 offsets into the text that was searched. */
  readonly span: Span;
  readonly kind: FigureKind;
}

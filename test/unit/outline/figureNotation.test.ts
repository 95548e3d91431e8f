import { describe, expect, it } from 'vitest';
import type { Figure } from '../../../src/figures/figure';
import { figureNotation, plainValue } from '../../../src/outline/figureNotation';

function figure(details: Partial<Figure>): Figure {
  return { span: { start: 0, end: 1 }, kind: 'count', value: '1', high: null, unit: null, comparator: null, ...details };
}

const YUAN = { code: 'CNY', dimension: 'money' } as const;
const PERCENT = { code: '%', dimension: 'share' } as const;
const DEGREES = { code: '℃', dimension: 'temperature' } as const;

describe('the notation of a figure', () => {
  it.each<[printed: string, figure: Partial<Figure>, notation: string]>([
    ['5亿元', { kind: 'money', value: '500000000', unit: YUAN }, '500,000,000 CNY'],
    ['近五成', { kind: 'percent', value: '50', unit: PERCENT, comparator: 'approx' }, '≈ 50 %'],
    ['超过5亿元', { kind: 'money', value: '500000000', unit: YUAN, comparator: 'moreThan' }, '> 500,000,000 CNY'],
    ['零下2℃至1℃', { kind: 'temperature', value: '-2', high: '1', unit: DEGREES }, '−2 – 1 ℃'],
    ['零下1200℃', { kind: 'temperature', value: '-1200', unit: DEGREES }, '−1,200 ℃'],
    ['1234.5678', { value: '1234.5678' }, '1,234.5678'],
    ['第三批', { kind: 'ordinal', value: '3', unit: { code: '批', dimension: 'rank' } }, '№ 3'],
    ['翻了一番', { kind: 'multiple', value: '2' }, '× 2'],
    ['3比1', { kind: 'score', value: '3', high: '1' }, '3 : 1'],
    ['1983年', { kind: 'date', value: '1983' }, '1983'],
    ['3月17日9时30分', { kind: 'date', value: '2026-03-17T09:30' }, '2026-03-17 09:30'],
  ])('%s', (_printed, details, notation) => {
    expect(figureNotation(figure(details))).toBe(notation);
  });
});

it('a value for another program has no signs, and two ends make two cells', () => {
  expect(plainValue(figure({ value: '500000000', unit: YUAN, comparator: 'approx' }))).toBe('500000000');
  expect(plainValue(figure({ value: '-2', high: '1' }))).toBe('-2\t1');
});

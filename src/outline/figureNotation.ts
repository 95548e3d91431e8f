import type { Comparator, Figure, FigureKind } from '../figures/figure';
import { isDecimal } from '../figures/figure';

const SIGNS: Readonly<Record<Comparator, string>> = { approx: '≈', atLeast: '≥', atMost: '≤', moreThan: '>', lessThan: '<' };

/** What stands between the two ends; all others are `from – to`. */
const BETWEEN: Partial<Readonly<Record<FigureKind, string>>> = { score: ' : ', ratio: ' : ' };

/** What says by itself what is meant, before the number and in place of a unit. */
const BEFORE: Partial<Readonly<Record<FigureKind, string>>> = { ordinal: '№ ', multiple: '× ' };

/**
 * A figure's value as one writes it down, in any language: `500,000,000 CNY`, `≈ 50 %`, `−2 – 1 ℃`, `№ 3`, `× 2`,
 * `5 : 2`, `2026-03-17`.
 */
export function figureNotation(figure: Figure): string {
  const { kind, value, high, unit, comparator } = figure;
  const ends = [value, ...(high === null ? [] : [high])].map((end) => (isDecimal(figure) ? grouped(end) : end.replace('T', ' ')));
  const number = `${BEFORE[kind] ?? ''}${ends.join(BETWEEN[kind] ?? ' – ')}`;
  return [comparator && SIGNS[comparator], number, BEFORE[kind] === undefined && unit?.code].filter(Boolean).join(' ');
}

/** A figure's value for another program: the bare value; of a figure with two ends both, a tab between them, which makes two cells. */
export function plainValue({ value, high }: Figure): string {
  return high === null ? value : `${value}\t${high}`;
}

/** `-1234567.891` → `−1,234,567.891` */
function grouped(decimal: string): string {
  const [whole = '', fraction] = decimal.split('.');
  const groups = whole.replace('-', '−').replace(/\d(?=(?:\d{3})+$)/g, '$&,');
  return fraction === undefined ? groups : `${groups}.${fraction}`;
}

import type { Language } from '../../../core/dump';

/** The languages whose pages weigh some things otherwise than all pages together do. Of Chinese ones there are so many that they hardly differ. */
export const OWN_WEIGHTS = ['en', 'ja'] as const satisfies readonly Language[];

/**
 * Weights as they are kept: a row for each feature that weighs anything. It has a number for each column, learned from pages in all
 * languages; then, for each of OWN_WEIGHTS, what that language adds to each column; up to the last number that is not 0.
 */
export interface WeightTable<Column extends string, Feature extends string> {
  readonly columns: readonly Column[];
  readonly rows: Readonly<Partial<Record<Feature, readonly number[]>>>;
}

/** For each column of a table what each feature weighs there on pages in a language; zeros are left out. */
export function byColumn<Column extends string, Feature extends string>({ columns, rows }: WeightTable<Column, Feature>, language: Language): Record<Column, Partial<Record<Feature, number>>> {
  const own = columns.length * (OWN_WEIGHTS.findIndex((other) => other === language) + 1);
  const weight = (row: readonly number[], column: number): number => (row[column] ?? 0) + (own > 0 ? (row[own + column] ?? 0) : 0);
  // fromEntries and entries forget which keys they were given; they are columns and features
  const weights = (column: number): Partial<Record<Feature, number>> =>
    Object.fromEntries((Object.entries(rows) as [Feature, readonly number[]][]).map(([feature, row]) => [feature, weight(row, column)]).filter(([, sum]) => sum !== 0)) as Partial<Record<Feature, number>>;
  return Object.fromEntries(columns.map((column, index) => [column, weights(index)])) as Record<Column, Partial<Record<Feature, number>>>;
}

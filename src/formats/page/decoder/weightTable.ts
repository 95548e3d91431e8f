import type { PageView } from '../view/pageView';

/**
 * The pages that weigh some things otherwise than all pages together do. Of those in simplified characters there are so many that
 * they hardly differ from all.
 */
export const VARIETIES = ['en', 'ja', 'zh-Hant'] as const;
/** What a page is written in, as far as its weights are concerned. */
export type Variety = (typeof VARIETIES)[number] | 'zh-Hans';

/** What a page is written in. */
export function varietyOf({ language, traditional }: Pick<PageView, 'language' | 'traditional'>): Variety {
  if (language !== 'zh') return language;
  return traditional ? 'zh-Hant' : 'zh-Hans';
}

/**
 * Weights as they are kept: a row for each feature, in the order of the features, which a bundle relies on. It has a number for each column, learned from all pages;
 * then, for each of VARIETIES, what its pages add to each column; up to the last number that is not 0.
 */
export interface WeightTable<Column extends string, Feature extends string> {
  readonly columns: readonly Column[];
  readonly rows: Readonly<Partial<Record<Feature, readonly number[]>>>;
}

/** For each column of a table what each feature weighs there on pages of a variety; zeros are left out. */
export function byColumn<Column extends string, Feature extends string>({ columns, rows }: WeightTable<Column, Feature>, variety: Variety): Record<Column, Partial<Record<Feature, number>>> {
  const own = columns.length * (VARIETIES.findIndex((other) => other === variety) + 1);
  const weight = (row: readonly number[], column: number): number => (row[column] ?? 0) + (own > 0 ? (row[own + column] ?? 0) : 0);
  // fromEntries and entries forget which keys they were given; they are columns and features
  const weights = (column: number): Partial<Record<Feature, number>> =>
    Object.fromEntries((Object.entries(rows) as [Feature, readonly number[]][]).map(([feature, row]) => [feature, weight(row, column)]).filter(([, sum]) => sum !== 0)) as Partial<Record<Feature, number>>;
  return Object.fromEntries(columns.map((column, index) => [column, weights(index)])) as Record<Column, Partial<Record<Feature, number>>>;
}

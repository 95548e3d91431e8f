/** Weights as they are kept: a row for each feature that weighs anything, a number for each column up to the last that is not 0. */
export interface WeightTable<Column extends string, Feature extends string> {
  readonly columns: readonly Column[];
  readonly rows: Readonly<Partial<Record<Feature, readonly number[]>>>;
}

/** For each column of a table what each feature weighs there; zeros are left out. */
export function byColumn<Column extends string, Feature extends string>({ columns, rows }: WeightTable<Column, Feature>): Record<Column, Partial<Record<Feature, number>>> {
  // fromEntries and entries forget which keys they were given; they are columns and features
  const weights = (column: number): Partial<Record<Feature, number>> =>
    Object.fromEntries((Object.entries(rows) as [Feature, readonly number[]][]).map(([feature, row]) => [feature, row[column] ?? 0]).filter(([, weight]) => weight !== 0)) as Partial<Record<Feature, number>>;
  return Object.fromEntries(columns.map((column, index) => [column, weights(index)])) as Record<Column, Partial<Record<Feature, number>>>;
}

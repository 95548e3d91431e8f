import { FEATURE_NAMES, PAIR_FEATURE_NAMES } from '../../src/formats/page/decoder/model';
import type { PageWeights } from '../../src/formats/page/decoder/model';
import { VARIETIES } from '../../src/formats/page/decoder/weightTable';
import { RULE_NAMES } from './parameters';

/** Weights by column and feature. */
type Columns = Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>;

/**
 * The TypeScript module that holds the weights: a row a feature, a column a table of states or a way of hanging together.
 * @param weights those of all pages, then what each of VARIETIES adds to them
 */
export function weightsSource(weights: readonly PageWeights[]): string {
  return `// Learned from test/pages/tuning and test/pages/sites by \`npm run train\`, starting from the hand-set weights in test/train/prior.ts.
// In each row: of all pages${VARIETIES.map((variety) => `; what pages in ${variety} add`).join('')}.
import type { FeatureName } from '../features/features';
import type { PairFeatureName } from '../features/pairs';
import type { PairKind, RuleName, TableName } from './grammar';
import type { WeightTable } from './weightTable';

/** What each feature of a line adds to the states that share a table. */
export const LINE_WEIGHTS: WeightTable<TableName, FeatureName> = ${tableSource(FEATURE_NAMES, weights.map(({ lines }) => lines))};

/** What the evidence of two neighbouring lines adds for each way of hanging together. */
export const PAIR_WEIGHTS: WeightTable<PairKind, PairFeatureName> = ${tableSource(PAIR_FEATURE_NAMES, weights.map(({ pairs }) => pairs))};

/** What each step from state to state costs or earns. */
export const RULE_SCORES: WeightTable<'score', RuleName> = ${tableSource(RULE_NAMES, weights.map(({ rules }) => ({ score: rules })))};
`;
}

/** Where longer keys than this are among them, the numbers do not stand under one another. */
const WIDEST_KEY = 30;

/** A table whose columns stand under their names, cut to the width of a number. */
function tableSource(features: readonly string[], parts: readonly Columns[]): string {
  const columns = Object.keys(parts[0] ?? {});
  const keys = features.map((feature) => (/^\w+$/.test(feature) ? feature : `'${feature}'`));
  const width = Math.min(WIDEST_KEY, Math.max(...keys.map(({ length }) => length))) + 1;
  const head = columns.map((column) => column.slice(0, 4).padStart(4)).join(' ');
  const under = `,\n${' '.repeat(width + 6)}`;
  const rows = features
    .map((feature, index) => ({ key: `${keys[index] ?? ''}:`, row: withoutEnd(parts.flatMap((part) => columns.map((column) => part[column]?.[feature] ?? 0))) }))
    .map(({ key, row }) => `    ${key.padEnd(width)} [${inRows(row, columns.length).join(under)}],\n`);
  return `{
  columns: [${columns.map((column) => `'${column}'`).join(', ')}],
  rows: {
    // ${' '.repeat(width - 2)}${head}
${rows.join('')}  },
}`;
}

/** Numbers so many to a line. */
function inRows(numbers: readonly number[], width: number): string[] {
  const count = Math.ceil(numbers.length / width);
  return Array.from({ length: count }, (_, row) => numbers.slice(row * width, (row + 1) * width).map((number) => String(number).padStart(4)).join(','));
}

/** A row without the zeros at its end. */
function withoutEnd(row: readonly number[]): readonly number[] {
  return row.slice(0, row.findLastIndex((weight) => weight !== 0) + 1);
}

import { FEATURE_NAMES, PAIR_FEATURE_NAMES } from '../../src/formats/page/decoder/model';
import type { PageWeights } from '../../src/formats/page/decoder/model';

/** The TypeScript module that holds the weights: a row a feature, a column a table of states or a way of hanging together. */
export function weightsSource({ lines, pairs, rules }: PageWeights): string {
  return `// Learned from test/pages/tuning and test/pages/sites by \`npm run train\`, starting from the hand-set weights in test/train/prior.ts.
import type { FeatureName } from '../features/features';
import type { PairFeatureName } from '../features/pairs';
import type { PairKind, RuleName, TableName } from './grammar';
import type { WeightTable } from './weightTable';

/** What each feature of a line adds to the states that share a table. */
export const LINE_WEIGHTS: WeightTable<TableName, FeatureName> = ${tableSource(FEATURE_NAMES, lines)};

/** What the evidence of two neighbouring lines adds for each way of hanging together. */
export const PAIR_WEIGHTS: WeightTable<PairKind, PairFeatureName> = ${tableSource(PAIR_FEATURE_NAMES, pairs)};

/** What each step from state to state costs or earns. */
export const RULE_SCORES: Readonly<Record<RuleName, number>> = {
${Object.entries(rules).map(([name, value]) => `  '${name}': ${value},\n`).join('')}};
`;
}

/** A table whose columns stand under their names, cut to the width of a number. */
function tableSource(features: readonly string[], weights: Readonly<Record<string, Readonly<Partial<Record<string, number>>>>>): string {
  const columns = Object.keys(weights);
  const width = Math.max(...features.map(({ length }) => length)) + 1;
  const head = columns.map((column) => column.slice(0, 4).padStart(4)).join(' ');
  const rows = features
    .map((feature) => ({ feature, row: columns.map((column) => weights[column]?.[feature] ?? 0) }))
    .filter(({ row }) => row.some((weight) => weight !== 0))
    .map(({ feature, row }) => `    ${`${feature}:`.padEnd(width)} [${withoutEnd(row).map((weight) => String(weight).padStart(4)).join(',')}],\n`);
  return `{
  columns: [${columns.map((column) => `'${column}'`).join(', ')}],
  rows: {
    // ${' '.repeat(width - 2)}${head}
${rows.join('')}  },
}`;
}

/** A row without the zeros at its end. */
function withoutEnd(row: readonly number[]): readonly number[] {
  return row.slice(0, row.findLastIndex((weight) => weight !== 0) + 1);
}

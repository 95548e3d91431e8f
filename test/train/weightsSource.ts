import type { PageWeights } from '../../src/formats/page/model';

/** The TypeScript module that holds the weights: one row a table, the strongest evidence first. */
export function weightsSource({ lines, pairs, rules }: PageWeights): string {
  const row = (weights: object): string =>
    (Object.entries(weights) as [string, number][])
      .sort(([, a], [, b]) => b - a)
      .map(([name, value]) => `${name}: ${value}`)
      .join(', ');
  const tables = (record: object): string => Object.entries(record).map(([name, weights]) => `  ${name}: { ${row(weights as object)} },\n`).join('');
  return `// Learned from test/pages/tuning by \`npm run train\`, starting from the hand-set weights in test/train/prior.ts.
import type { LineWeights, PairKind, PairWeights, RuleName, TableName } from './grammar';

/** What each feature of a line adds to the states that share a table. */
export const LINE_WEIGHTS: Readonly<Record<TableName, LineWeights>> = {
${tables(lines)}};

/** What the evidence of two neighbouring lines adds for each way of hanging together. */
export const PAIR_WEIGHTS: Readonly<Record<PairKind, PairWeights>> = {
${tables(pairs)}};

/** What each step from state to state costs or earns. */
export const RULE_SCORES: Readonly<Record<RuleName, number>> = {
${Object.entries(rules).map(([name, value]) => `  '${name}': ${value},\n`).join('')}};
`;
}

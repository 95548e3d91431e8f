import { FEATURES } from '../../src/formats/page/features/features';
import type { Feature, FeatureName } from '../../src/formats/page/features/features';
import { HEAD_PAIRS, PAIR_KINDS, RULES, STATES } from '../../src/formats/page/decoder/grammar';
import type { PairKind, RuleName, StateName, TableName } from '../../src/formats/page/decoder/grammar';
import { FEATURE_NAMES, PAIR_FEATURE_NAMES, STATE_NAMES } from '../../src/formats/page/decoder/model';
import type { PageWeights } from '../../src/formats/page/decoder/model';
import { isHeadFeature } from '../../src/formats/page/features/pairs';

const TABLE_NAMES = [...new Set(STATE_NAMES.flatMap((state): readonly TableName[] => STATES[state].tables))];
/** The rules, in the order in which they are counted. */
export const RULE_NAMES = Object.keys(RULES) as RuleName[];
const LINE_COUNT = TABLE_NAMES.length * FEATURE_NAMES.length;
const PAIR_COUNT = PAIR_KINDS.length * PAIR_FEATURE_NAMES.length;

/** How many numbers the grammar has: weights of lines, then of pairs, then scores of rules. */
export const PARAMETER_COUNT = LINE_COUNT + PAIR_COUNT + RULE_NAMES.length;

/** The first number of each table that a state names; that of a feature stands as far behind it as the feature in FEATURE_NAMES. */
export const TABLES_OF_STATE: readonly (readonly number[])[] = STATE_NAMES.map((state) =>
  STATES[state].tables.map((table) => TABLE_NAMES.indexOf(table) * FEATURE_NAMES.length),
);

/** The first number of a way of hanging together. */
export function pairStart(kind: PairKind): number {
  return LINE_COUNT + PAIR_KINDS.indexOf(kind) * PAIR_FEATURE_NAMES.length;
}

/** The number of a rule. */
export function ruleIndex(rule: RuleName): number {
  return LINE_COUNT + PAIR_COUNT + RULE_NAMES.indexOf(rule);
}

/** All weights as one row of numbers. */
export function numbersOf({ lines, pairs, rules }: PageWeights): Float64Array {
  return Float64Array.from([
    ...TABLE_NAMES.flatMap((table) => FEATURE_NAMES.map((feature) => lines[table][feature] ?? 0)),
    ...PAIR_KINDS.flatMap((kind) => PAIR_FEATURE_NAMES.map((feature) => pairs[kind][feature] ?? 0)),
    ...RULE_NAMES.map((rule) => rules[rule] ?? 0),
  ]);
}

/** The numbers as whole weights; zeros are left out of the tables. */
export function weightsOf(numbers: Float64Array): PageWeights {
  const row = <Name extends string>(names: readonly Name[], start: number): Partial<Record<Name, number>> => {
    const weights: Partial<Record<Name, number>> = {};
    for (const [index, name] of names.entries()) {
      const weight = Math.round(numbers[start + index] ?? 0);
      if (weight !== 0) weights[name] = weight;
    }
    return weights;
  };
  return {
    lines: tableOf(TABLE_NAMES, (_, index) => row(FEATURE_NAMES, index * FEATURE_NAMES.length)),
    pairs: tableOf(PAIR_KINDS, (kind) => row(PAIR_FEATURE_NAMES, pairStart(kind))),
    rules: tableOf(RULE_NAMES, (rule) => Math.round(numbers[ruleIndex(rule)] ?? 0)),
  };
}

/** 1 for each number that is learned: what speaks of heads alone has no say in running text. */
export function learnedNumbers(): Uint8Array {
  return Uint8Array.from([
    ...TABLE_NAMES.flatMap((table) => FEATURE_NAMES.map((feature) => (!isForHeads(feature) || isHeadTable(table) ? 1 : 0))),
    ...PAIR_KINDS.flatMap((kind) => PAIR_FEATURE_NAMES.map((feature) => (!isHeadFeature(feature) || HEAD_PAIRS.includes(kind) ? 1 : 0))),
    ...RULE_NAMES.map(() => 1),
  ]);
}

/** The states of a head cluster and of what resembles one. */
const HEAD_STATES: readonly StateName[] = ['label', 'innerLabel', 'kicker', 'headline', 'headlineCont', 'deck', 'deckCont', 'subhead', 'photoHead', 'briefHead'];
const HEAD_TABLES: ReadonlySet<TableName> = new Set(HEAD_STATES.flatMap((state): readonly TableName[] => STATES[state].tables));

function isHeadTable(table: TableName): boolean {
  return HEAD_TABLES.has(table);
}

function isForHeads(name: FeatureName): boolean {
  const feature: Feature = FEATURES[name];
  return feature.heads === true;
}

function tableOf<Name extends string, Value>(names: readonly Name[], make: (name: Name, index: number) => Value): Record<Name, Value> {
  // fromEntries forgets which keys it was given; they are all of `names`
  return Object.fromEntries(names.map((name, index) => [name, make(name, index)])) as Record<Name, Value>;
}

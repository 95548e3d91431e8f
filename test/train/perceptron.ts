import { decodeStates } from '../../src/formats/page/decode';
import type { FiredFeatures, PageEvidence } from '../../src/formats/page/evidence';
import { FEATURES } from '../../src/formats/page/features';
import type { Feature, FeatureName } from '../../src/formats/page/features';
import { HEAD_PAIRS, STATES } from '../../src/formats/page/grammar';
import type { PairKind, RuleName, StateName, TableName } from '../../src/formats/page/grammar';
import { FEATURE_NAMES, PAIR_FEATURE_NAMES, STATE_NAMES, compileModel, edgeKey } from '../../src/formats/page/model';
import type { Model, PageWeights } from '../../src/formats/page/model';
import { isHeadFeature } from '../../src/formats/page/pairs';
import type { AllowedStates } from './goldStates';

/** A page and, for each of its lines, the states that its gold outline allows. */
export interface Lesson {
  readonly name: string;
  readonly evidence: PageEvidence;
  readonly allowed: readonly AllowedStates[];
}

/** How training goes. */
export interface Training {
  readonly epochs: number;
  /** What a wrong line must be beaten by: the margin that is trained for. */
  readonly cost: number;
  /** How much one mistake moves a weight. */
  readonly step: number;
  /** How many orders of the lessons the weights are averaged over. */
  readonly rounds: number;
  /** By how much each weight is drawn back to where it began, each epoch (0 to 1). */
  readonly pull: number;
}

/** Weights while they are trained: real numbers by a key that names table and feature. */
type Numbers = Map<string, number>;

const NEVER = -1e6;

/**
 * Structured perceptron with a margin (cost-augmented decoding), averaged over the second half of the steps: M. Collins, "Discriminative Training
 * Methods for Hidden Markov Models", EMNLP 2002; the cost as in I. Tsochantaridis et al., JMLR 6 (2005). Deterministic.
 */
export function train(prior: PageWeights, lessons: readonly Lesson[], training: Training): PageWeights {
  const total: Numbers = new Map();
  for (let round = 0; round < training.rounds; round++) {
    for (const [key, value] of trainRound(prior, lessons, training, round)) total.set(key, (total.get(key) ?? 0) + value / training.rounds);
  }
  return rounded(total, prior);
}

/** One pass over all epochs in one order of the lessons; gives the averaged weights. */
function trainRound(prior: PageWeights, lessons: readonly Lesson[], { epochs, cost, step, pull }: Training, round: number): Numbers {
  const start = numbersOf(prior);
  const weights: Numbers = new Map(start);
  const total: Numbers = new Map();
  let steps = 0;
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const lesson of shuffled(lessons, round * epochs + epoch)) {
      const model = compileModel(rounded(weights, prior));
      const found = decodeStates(lesson.evidence, model, (line, state) => (allows(lesson, line, state) ? 0 : cost));
      if (!lesson.allowed.every((_, line) => allows(lesson, line, found[line] ?? 0))) {
        const gold = decodeStates(lesson.evidence, model, (line, state) => (allows(lesson, line, state) ? 0 : NEVER));
        addEvidence(weights, lesson.evidence, model, gold, step);
        addEvidence(weights, lesson.evidence, model, found, -step);
      }
      if (epoch < epochs / 2) continue;
      for (const [key, value] of weights) total.set(key, (total.get(key) ?? 0) + value);
      steps++;
    }
    for (const [key, value] of weights) weights.set(key, value + pull * ((start.get(key) ?? 0) - value));
  }
  for (const [key, value] of total) total.set(key, value / steps);
  return total;
}

/** True where the best path through the allowed states is one that the grammar has. */
export function isReachable(lesson: Lesson, model: Model): boolean {
  return decodeStates(lesson.evidence, model, (line, state) => (allows(lesson, line, state) ? 0 : NEVER)).every((state, line) => allows(lesson, line, state));
}

function allows(lesson: Lesson, line: number, state: number): boolean {
  const allowed = lesson.allowed[line];
  const name = STATE_NAMES[state];
  return allowed === undefined || allowed.size === 0 || (name !== undefined && allowed.has(name));
}

const lineKey = (table: TableName, feature: string): string => `line ${table} ${feature}`;
const pairKey = (kind: PairKind, feature: string): string => `pair ${kind} ${feature}`;
const ruleKey = (rule: RuleName): string => `rule ${rule}`;

/** Adds what a path shows to the weights, times `factor`. */
function addEvidence(weights: Numbers, { lines, pairs }: PageEvidence, model: Model, path: Uint8Array, factor: number): void {
  const add = (key: string): void => void weights.set(key, (weights.get(key) ?? 0) + factor);
  for (const [line, state] of path.entries()) {
    const name = STATE_NAMES[state];
    if (name === undefined) continue;
    for (const feature of firedAt(lines, line, FEATURE_NAMES)) if (!isForHeads(feature) || HEAD_STATES.has(name)) for (const table of STATES[name].tables) add(lineKey(table, feature));
    const edge = line === 0 ? undefined : model.edges.get(edgeKey(path[line - 1] ?? 0, state));
    if (!edge) continue;
    add(ruleKey(edge.rule));
    for (const kind of edge.pairs) for (const feature of firedAt(pairs, line, PAIR_FEATURE_NAMES)) if (!isHeadFeature(feature) || HEAD_PAIRS.includes(kind)) add(pairKey(kind, feature));
  }
}

/** The states of a head cluster and of what resembles one. */
const HEAD_STATES: ReadonlySet<StateName> = new Set<StateName>(['label', 'innerLabel', 'kicker', 'headline', 'headlineCont', 'deck', 'deckCont', 'subhead', 'photoHead', 'briefHead']);

function isForHeads(name: FeatureName): boolean {
  const feature: Feature = FEATURES[name];
  return feature.heads === true;
}

function firedAt<Name>({ offsets, ids }: FiredFeatures, line: number, names: readonly Name[]): Name[] {
  return Array.from(ids.subarray(offsets[line], offsets[line + 1])).flatMap((id) => names[id] ?? []);
}

function numbersOf(weights: PageWeights): Numbers {
  const numbers: Numbers = new Map();
  for (const [table, row] of entries(weights.lines)) for (const [feature, value] of entries(row)) numbers.set(lineKey(table, feature), value);
  for (const [kind, row] of entries(weights.pairs)) for (const [feature, value] of entries(row)) numbers.set(pairKey(kind, feature), value);
  for (const [rule, value] of entries(weights.rules)) numbers.set(ruleKey(rule), value);
  return numbers;
}

/** The numbers as whole weights; zeros are left out of the tables. `shape` says which tables and rules there are. */
function rounded(numbers: Numbers, shape: PageWeights): PageWeights {
  const row = (names: readonly string[], key: (name: string) => string): Record<string, number> =>
    Object.fromEntries(names.map((name) => [name, Math.round(numbers.get(key(name)) ?? 0)] as const).filter(([, value]) => value !== 0));
  return {
    lines: mapValues(shape.lines, (table) => row(FEATURE_NAMES, (feature) => lineKey(table, feature))),
    pairs: mapValues(shape.pairs, (kind) => row(PAIR_FEATURE_NAMES, (feature) => pairKey(kind, feature))),
    rules: mapValues(shape.rules, (rule) => Math.round(numbers.get(ruleKey(rule)) ?? 0)),
  };
}

/** Object.entries with the keys' own type: the tables are built here from literal keys alone. */
function entries<Key extends string, Value>(record: Partial<Readonly<Record<Key, Value>>>): [Key, Value][] {
  return Object.entries(record) as [Key, Value][];
}

function mapValues<Key extends string, Value>(record: Readonly<Record<Key, unknown>>, make: (key: Key) => Value): Record<Key, Value> {
  // fromEntries forgets which keys it was given; they are those of `record`
  return Object.fromEntries(entries(record).map(([key]) => [key, make(key)])) as Record<Key, Value>;
}

/** A fixed order for each epoch: a linear congruential generator (Numerical Recipes) sorts the lessons. */
function shuffled(lessons: readonly Lesson[], epoch: number): Lesson[] {
  let seed = epoch * 7919 + 17;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
  return lessons.map((lesson) => ({ lesson, order: next() })).sort((a, b) => a.order - b.order).map(({ lesson }) => lesson);
}

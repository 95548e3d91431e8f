import { lazily } from '../../../core/lazily';
import { FEATURES } from '../features/features';
import type { FeatureName } from '../features/features';
import { PAIR_FEATURES } from '../features/pairs';
import type { PairFeatureName } from '../features/pairs';
import type { PageView } from '../view/pageView';
import { FIRST, LAST, RULES, STATES } from './grammar';
import type { LineWeights, PairKind, PairWeights, Rule, RuleName, StateName, TableName } from './grammar';
import { IMPOSSIBLE, compileSteps } from './steps';
import type { Edges, Steps } from './steps';
import { LINE_WEIGHTS, PAIR_WEIGHTS, RULE_SCORES } from './weights';
import { byColumn, varietyOf } from './weightTable';
import type { Variety } from './weightTable';

export const STATE_NAMES = Object.keys(STATES) as StateName[];
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
export const PAIR_FEATURE_NAMES = Object.keys(PAIR_FEATURES) as PairFeatureName[];
export const STATE_COUNT = STATE_NAMES.length;
const STATE_INDEX = new Map(STATE_NAMES.map((name, index) => [name, index]));

/** Index of a state in every table of the decoder. */
function stateIndex(name: StateName): number {
  return STATE_INDEX.get(name) ?? -1;
}

/** The kind of a state by its index. */
export function kindOf(state: number): string {
  return STATES[STATE_NAMES[state] ?? 'paragraph'].kind;
}

const KIND_NAMES = [...new Set(STATE_NAMES.map((_, state) => kindOf(state)))];
/** A number for the kind of each state. */
export const KIND_OF_STATE = Uint8Array.from(STATE_NAMES, (_, state) => KIND_NAMES.indexOf(kindOf(state)));

/** A step from state to state: which rule allows it, what it scores, and which pair evidence counts. */
export interface Edge {
  readonly from: number;
  readonly to: number;
  readonly rule: RuleName;
  readonly score: number;
  readonly pairs: readonly PairKind[];
}

/** The numbers of the grammar. */
export interface PageWeights {
  readonly lines: Readonly<Record<TableName, LineWeights>>;
  readonly pairs: Readonly<Record<PairKind, PairWeights>>;
  readonly rules: Readonly<Partial<Record<RuleName, number>>>;
}

/** Grammar and weights, compiled to columns. */
export interface Model {
  readonly into: Edges;
  /** Over the edges into each state, and out of each state. */
  readonly forwards: Steps;
  readonly backwards: Steps;
  readonly edges: ReadonlyMap<number, Edge>;
  /** Every set of pair kinds that some edge has: their scores are added up once a line, not once an edge. */
  readonly combinations: readonly (readonly PairKind[])[];
  /** STATE_COUNT weights for each feature. */
  readonly lineWeights: readonly Int16Array[];
  /** A weight for each pair feature and combination. */
  readonly pairWeights: readonly Int16Array[];
  readonly first: Float64Array;
  readonly last: Float64Array;
}

/** Compiles weights for the decoder. */
export function compileModel(weights: PageWeights): Model {
  const edges = allEdges(weights);
  const combinations = [...new Map(edges.map(({ pairs }) => [pairs.join(' '), pairs])).values()];
  const into = compileEdges(edges, 'to', combinations);
  return {
    into,
    forwards: compileSteps(into),
    backwards: compileSteps(compileEdges(edges, 'from', combinations)),
    combinations,
    edges: new Map(edges.map((edge) => [edgeKey(edge.from, edge.to), edge])),
    lineWeights: FEATURE_NAMES.map((feature) => Int16Array.from(STATE_NAMES, (state) => stateWeight(weights, state, feature))),
    pairWeights: PAIR_FEATURE_NAMES.map((feature) =>
      Int16Array.from(combinations, (kinds) => kinds.reduce((sum, kind) => sum + (weights.pairs[kind][feature] ?? 0), 0)),
    ),
    first: Float64Array.from(STATE_NAMES, (name) => FIRST[name] ?? IMPOSSIBLE),
    last: Float64Array.from(STATE_NAMES, (name) => LAST[name] ?? 0),
  };
}

/** The weights that pages of a variety are decoded with. */
export function pageWeights(variety: Variety): PageWeights {
  return { lines: byColumn(LINE_WEIGHTS, variety), pairs: byColumn(PAIR_WEIGHTS, variety), rules: byColumn(RULE_SCORES, variety).score };
}

const modelOf = (variety: Variety): (() => Model) => lazily(() => compileModel(pageWeights(variety)));
const MODELS: Readonly<Record<Variety, () => Model>> = { 'zh-Hans': modelOf('zh-Hans'), 'zh-Hant': modelOf('zh-Hant'), en: modelOf('en'), ja: modelOf('ja') };

/** The model that a page is decoded with; compiled for the first page of its variety, not when VS Code starts. */
export function pageModel(page: Pick<PageView, 'language' | 'traditional'>): Model {
  return MODELS[varietyOf(page)]();
}

/** The key of an edge in `Model.edges`. */
export function edgeKey(from: number, to: number): number {
  return from * STATE_COUNT + to;
}

function stateWeight(weights: PageWeights, state: StateName, feature: FeatureName): number {
  return STATES[state].tables.reduce((sum, table) => sum + (weights.lines[table][feature] ?? 0), 0);
}

/** The rules, spelled out for each pair of states. */
function allEdges(weights: PageWeights): Edge[] {
  const edges = new Map<number, Edge>();
  for (const [rule, { from, to, pairs = [] }] of Object.entries(RULES) as [RuleName, Rule][]) {
    for (const source of from) {
      for (const target of to) {
        const edge = { from: stateIndex(source), to: stateIndex(target), rule, score: weights.rules[rule] ?? 0, pairs };
        edges.set(edgeKey(edge.from, edge.to), edge);
      }
    }
  }
  return [...edges.values()];
}

function compileEdges(edges: readonly Edge[], by: 'from' | 'to', combinations: readonly (readonly PairKind[])[]): Edges {
  const sorted = [...edges].sort((a, b) => a[by] - b[by] || a.from - b.from || a.to - b.to);
  const offsets = new Uint16Array(STATE_COUNT + 1);
  for (const edge of sorted) offsets[edge[by] + 1] = (offsets[edge[by] + 1] ?? 0) + 1;
  for (let state = 0; state < STATE_COUNT; state++) offsets[state + 1] = (offsets[state + 1] ?? 0) + (offsets[state] ?? 0);
  return {
    offsets,
    other: Uint8Array.from(sorted, (edge) => (by === 'to' ? edge.from : edge.to)),
    score: Int16Array.from(sorted, (edge) => edge.score),
    combination: Uint8Array.from(sorted, (edge) => combinations.findIndex((kinds) => kinds.join(' ') === edge.pairs.join(' '))),
  };
}

import { FEATURES } from './features';
import type { FeatureName } from './features';
import { FIRST, LAST, PAIR_KINDS, PAIR_WEIGHTS, RULES, STATES } from './grammar';
import type { PairKind, StateName } from './grammar';
import { PAIR_FEATURES } from './pairs';
import type { PairFeatureName } from './pairs';
import type { PageView } from './pageView';

export const STATE_NAMES = Object.keys(STATES) as StateName[];
export const FEATURE_NAMES = Object.keys(FEATURES) as FeatureName[];
export const PAIR_FEATURE_NAMES = Object.keys(PAIR_FEATURES) as PairFeatureName[];
const STATE_COUNT = STATE_NAMES.length;
const STATE_INDEX = new Map(STATE_NAMES.map((name, index) => [name, index]));
/** Column of the pair scores that is always 0: edges without evidence of their own use it. */
const NO_PAIR = PAIR_KINDS.length;
const PAIR_COLUMNS = PAIR_KINDS.length + 1;
const IMPOSSIBLE = -1_000_000;

/** Index of a state in every table of the decoder. */
export function stateIndex(name: StateName): number {
  return STATE_INDEX.get(name) ?? -1;
}

/** The edges into (or out of) each state, as columns: edge e of state s has index offsets[s] ≤ e < offsets[s + 1]. */
interface Edges {
  readonly offsets: Uint16Array;
  readonly other: Uint8Array;
  readonly score: Int16Array;
  readonly pairA: Uint8Array;
  readonly pairB: Uint8Array;
}

interface Edge {
  readonly from: number;
  readonly to: number;
  readonly score: number;
  readonly pairs: readonly PairKind[];
}

/** The rules, spelled out for each pair of states; of two rules for one pair the later counts. */
function allEdges(): Edge[] {
  const edges = new Map<number, Edge>();
  for (const { from, to, score, pairs = [] } of RULES) {
    for (const source of from) {
      for (const target of to) {
        const edge = { from: stateIndex(source), to: stateIndex(target), score, pairs };
        edges.set(edge.from * STATE_COUNT + edge.to, edge);
      }
    }
  }
  return [...edges.values()];
}

function compileEdges(edges: readonly Edge[], by: 'from' | 'to'): Edges {
  const sorted = [...edges].sort((a, b) => a[by] - b[by] || a.from - b.from || a.to - b.to);
  const offsets = new Uint16Array(STATE_COUNT + 1);
  for (const edge of sorted) offsets[edge[by] + 1] = (offsets[edge[by] + 1] ?? 0) + 1;
  for (let state = 0; state < STATE_COUNT; state++) offsets[state + 1] = (offsets[state + 1] ?? 0) + (offsets[state] ?? 0);
  const pair = (edge: Edge, at: number): number => {
    const kind = edge.pairs[at];
    return kind === undefined ? NO_PAIR : PAIR_KINDS.indexOf(kind);
  };
  return {
    offsets,
    other: Uint8Array.from(sorted, (edge) => (by === 'to' ? edge.from : edge.to)),
    score: Int16Array.from(sorted, (edge) => edge.score),
    pairA: Uint8Array.from(sorted, (edge) => pair(edge, 0)),
    pairB: Uint8Array.from(sorted, (edge) => pair(edge, 1)),
  };
}

const EDGES = allEdges();
const INTO = compileEdges(EDGES, 'to');
const OUT_OF = compileEdges(EDGES, 'from');
const EDGE_OF = new Map(EDGES.map((edge) => [edge.from * STATE_COUNT + edge.to, edge]));

/** STATE_COUNT weights for each feature. */
const WEIGHTS = FEATURE_NAMES.map((feature) =>
  Int16Array.from(STATE_NAMES, (state) => (STATES[state].weights as Partial<Record<FeatureName, number>>)[feature] ?? 0),
);
const FEATURE_TESTS = FEATURE_NAMES.map((name) => FEATURES[name].holds);
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name) => PAIR_FEATURES[name].holds);
/** PAIR_COLUMNS weights for each pair feature. */
const PAIR_COLUMN_WEIGHTS = PAIR_FEATURE_NAMES.map((feature) =>
  Int16Array.from({ length: PAIR_COLUMNS }, (_, column) => {
    const kind = PAIR_KINDS[column];
    return kind === undefined ? 0 : (PAIR_WEIGHTS[kind][feature] ?? 0);
  }),
);
const FIRST_SCORES = Int32Array.from(STATE_NAMES, (name) => FIRST[name] ?? IMPOSSIBLE);
const LAST_SCORES = Int32Array.from(STATE_NAMES, (name) => LAST[name] ?? 0);

/** Scores of every line in every state, and of every pair of neighbours in every way of hanging together. */
interface Scores {
  readonly states: Int16Array;
  readonly pairs: Int16Array;
}

/** What the decoder says of a page: one state for each non-blank line. */
export interface Decoding {
  /** Index into STATE_NAMES for each line. */
  readonly states: Uint8Array;
  /** By how much the best decoding beats the best one that gives the line another kind. */
  readonly margins: Float64Array;
  /** The best state of another kind for each line. */
  readonly runnersUp: Uint8Array;
}

/**
 * Finds the best sequence of states for the lines of a page (Viterbi) and, for every line, by how much it beats the best
 * sequence that reads the line differently. Time and memory are linear in the lines.
 */
export function decode(page: PageView): Decoding {
  const count = page.lines.count;
  const scores = scorePage(page);
  const forward = forwardScores(scores, count);
  const backward = backwardScores(scores, count);
  const states = new Uint8Array(count);
  const runnersUp = new Uint8Array(count);
  const margins = new Float64Array(count);
  traceBack(forward, states, count);
  for (let line = 0; line < count; line++) {
    const chosen = states[line] ?? 0;
    const kind = kindOf(chosen);
    const total = (state: number): number => (forward.best[line * STATE_COUNT + state] ?? 0) + (backward[line * STATE_COUNT + state] ?? 0);
    let runnerUp = chosen;
    let best = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = total(state);
      if (score > best && kindOf(state) !== kind) {
        best = score;
        runnerUp = state;
      }
    }
    runnersUp[line] = runnerUp;
    margins[line] = total(chosen) - best;
  }
  return { states, margins, runnersUp };
}

/** The kind of a state by its index. */
export function kindOf(state: number): string {
  return STATES[STATE_NAMES[state] ?? 'paragraph'].kind;
}

function scorePage(page: PageView): Scores {
  const count = page.lines.count;
  const states = new Int16Array(count * STATE_COUNT);
  const pairs = new Int16Array(count * PAIR_COLUMNS);
  for (let line = 0; line < count; line++) {
    addWeights(FEATURE_TESTS, WEIGHTS, page, line, states, STATE_COUNT);
    if (line > 0) addWeights(PAIR_TESTS, PAIR_COLUMN_WEIGHTS, page, line, pairs, PAIR_COLUMNS);
  }
  return { states, pairs };
}

function addWeights(
  tests: readonly ((page: PageView, index: number) => boolean)[],
  weights: readonly Int16Array[],
  page: PageView,
  line: number,
  into: Int16Array,
  columns: number,
): void {
  for (const [feature, holds] of tests.entries()) {
    if (!holds(page, line)) continue;
    const row = weights[feature];
    if (!row) continue;
    for (let column = 0; column < columns; column++) into[line * columns + column] = (into[line * columns + column] ?? 0) + (row[column] ?? 0);
  }
}

interface Forward {
  readonly best: Float64Array;
  readonly from: Uint8Array;
}

function forwardScores(scores: Scores, count: number): Forward {
  const best = new Float64Array(count * STATE_COUNT);
  const from = new Uint8Array(count * STATE_COUNT);
  for (let state = 0; state < STATE_COUNT && count > 0; state++) best[state] = (FIRST_SCORES[state] ?? 0) + (scores.states[state] ?? 0);
  for (let line = 1; line < count; line++) {
    const row = line * STATE_COUNT;
    const before = row - STATE_COUNT;
    const pair = line * PAIR_COLUMNS;
    for (let state = 0; state < STATE_COUNT; state++) {
      let top = IMPOSSIBLE * 2;
      let source = 0;
      for (let edge = INTO.offsets[state] ?? 0; edge < (INTO.offsets[state + 1] ?? 0); edge++) {
        const other = INTO.other[edge] ?? 0;
        const score = (best[before + other] ?? 0) + edgeScore(INTO, edge, scores.pairs, pair);
        if (score > top) {
          top = score;
          source = other;
        }
      }
      best[row + state] = top + (scores.states[row + state] ?? 0);
      from[row + state] = source;
    }
  }
  for (let state = 0; state < STATE_COUNT && count > 0; state++) best[(count - 1) * STATE_COUNT + state] = (best[(count - 1) * STATE_COUNT + state] ?? 0) + (LAST_SCORES[state] ?? 0);
  return { best, from };
}

/** Best score of everything behind a line, for each state of the line. */
function backwardScores(scores: Scores, count: number): Float64Array {
  const best = new Float64Array(count * STATE_COUNT);
  for (let line = count - 2; line >= 0; line--) {
    const row = line * STATE_COUNT;
    const next = row + STATE_COUNT;
    const pair = (line + 1) * PAIR_COLUMNS;
    const last = line + 1 === count - 1;
    for (let state = 0; state < STATE_COUNT; state++) {
      let top = IMPOSSIBLE * 2;
      for (let edge = OUT_OF.offsets[state] ?? 0; edge < (OUT_OF.offsets[state + 1] ?? 0); edge++) {
        const other = OUT_OF.other[edge] ?? 0;
        const tail = last ? (LAST_SCORES[other] ?? 0) : 0;
        const score = (best[next + other] ?? 0) + (scores.states[next + other] ?? 0) + edgeScore(OUT_OF, edge, scores.pairs, pair) + tail;
        if (score > top) top = score;
      }
      best[row + state] = top;
    }
  }
  return best;
}

function edgeScore(edges: Edges, edge: number, pairs: Int16Array, pair: number): number {
  return (edges.score[edge] ?? 0) + (pairs[pair + (edges.pairA[edge] ?? 0)] ?? 0) + (pairs[pair + (edges.pairB[edge] ?? 0)] ?? 0);
}

function traceBack(forward: Forward, states: Uint8Array, count: number): void {
  if (count === 0) return;
  let state = 0;
  for (let candidate = 1; candidate < STATE_COUNT; candidate++) {
    const row = (count - 1) * STATE_COUNT;
    if ((forward.best[row + candidate] ?? 0) > (forward.best[row + state] ?? 0)) state = candidate;
  }
  for (let line = count - 1; line >= 0; line--) {
    states[line] = state;
    state = forward.from[line * STATE_COUNT + state] ?? 0;
  }
}

/** A piece of evidence and what it adds. */
export interface Evidence {
  readonly says: string;
  readonly score: number;
}

/** What speaks for and against a state at a line, the strongest first: its own features, then those of the pair with the state before. */
export function evidenceFor(page: PageView, line: number, state: number, before: number | null): Evidence[] {
  const own = FEATURE_NAMES.flatMap((name, feature) => {
    const score = WEIGHTS[feature]?.[state] ?? 0;
    return score !== 0 && FEATURES[name].holds(page, line) ? [{ says: FEATURES[name].says, score }] : [];
  });
  const edge = before === null ? undefined : EDGE_OF.get(before * STATE_COUNT + state);
  const pairs = (edge?.pairs ?? []).flatMap((kind) =>
    PAIR_FEATURE_NAMES.flatMap((name) => {
      const score = PAIR_WEIGHTS[kind][name] ?? 0;
      return score !== 0 && PAIR_FEATURES[name].holds(page, line) ? [{ says: PAIR_FEATURES[name].says, score }] : [];
    }),
  );
  return [...own, ...pairs].sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
}

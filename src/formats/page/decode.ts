import { FEATURES } from './features';
import { STATES } from './grammar';
import { FEATURE_NAMES, IMPOSSIBLE, PAGE_MODEL, PAIR_COLUMNS, PAIR_FEATURE_NAMES, STATE_COUNT, STATE_NAMES } from './model';
import type { Edges, Model } from './model';
import { PAIR_FEATURES } from './pairs';
import type { PageView } from './pageView';

const FEATURE_TESTS = FEATURE_NAMES.map((name) => FEATURES[name].holds);
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name) => PAIR_FEATURES[name].holds);

/** Scores of every line in every state, and of every pair of neighbours in every way of hanging together. */
interface Scores {
  readonly states: Int32Array;
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

/** Something added to the score of a state at a line: how a reader's correction fixes a line. */
export type Bias = (line: number, state: number) => number;

/**
 * Finds the best sequence of states for the lines of a page (Viterbi) and, for every line, by how much it beats the best
 * sequence that reads the line differently (max-marginals). Time and memory are linear in the lines.
 */
export function decode(page: PageView, model: Model = PAGE_MODEL): Decoding {
  const count = page.lines.count;
  const scores = scorePage(page, model);
  const forward = forwardScores(scores, model, count);
  const states = traceBack(forward, count);
  return { states, ...marginsOf(states, forward.best, backwardScores(scores, model, count)) };
}

/** The best sequence of states alone, and its score. */
export function decodeStates(page: PageView, model: Model, bias: Bias): { states: Uint8Array; score: number } {
  const count = page.lines.count;
  const forward = forwardScores(scorePage(page, model, bias), model, count);
  const states = traceBack(forward, count);
  return { states, score: forward.best[(count - 1) * STATE_COUNT + (states[count - 1] ?? 0)] ?? 0 };
}

/** The kind of a state by its index. */
export function kindOf(state: number): string {
  return STATES[STATE_NAMES[state] ?? 'paragraph'].kind;
}

const KIND_NAMES = [...new Set(STATE_NAMES.map((_, state) => kindOf(state)))];
const KIND_OF_STATE = Uint8Array.from(STATE_NAMES, (_, state) => KIND_NAMES.indexOf(kindOf(state)));

function marginsOf(states: Uint8Array, forward: Float64Array, backward: Float64Array): Omit<Decoding, 'states'> {
  const runnersUp = new Uint8Array(states.length);
  const margins = new Float64Array(states.length);
  for (const [line, chosen] of states.entries()) {
    const row = line * STATE_COUNT;
    let runnerUp = chosen;
    let best = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = (forward[row + state] ?? 0) + (backward[row + state] ?? 0);
      if (score > best && KIND_OF_STATE[state] !== KIND_OF_STATE[chosen]) {
        best = score;
        runnerUp = state;
      }
    }
    runnersUp[line] = runnerUp;
    margins[line] = (forward[row + chosen] ?? 0) + (backward[row + chosen] ?? 0) - best;
  }
  return { margins, runnersUp };
}

function scorePage(page: PageView, model: Model, bias?: Bias): Scores {
  const count = page.lines.count;
  const states = new Int32Array(count * STATE_COUNT);
  const pairs = new Int16Array(count * PAIR_COLUMNS);
  for (let line = 0; line < count; line++) {
    addWeights(FEATURE_TESTS, model.lineWeights, page, line, states, STATE_COUNT);
    if (line > 0) addWeights(PAIR_TESTS, model.pairWeights, page, line, pairs, PAIR_COLUMNS);
    if (bias) for (let state = 0; state < STATE_COUNT; state++) states[line * STATE_COUNT + state] = (states[line * STATE_COUNT + state] ?? 0) + bias(line, state);
  }
  return { states, pairs };
}

function addWeights(
  tests: readonly ((page: PageView, index: number) => boolean)[],
  weights: readonly Int16Array[],
  page: PageView,
  line: number,
  into: Int32Array | Int16Array,
  columns: number,
): void {
  const start = line * columns;
  for (let feature = 0; feature < tests.length; feature++) {
    if (tests[feature]?.(page, line) !== true) continue;
    const row = weights[feature];
    if (!row) continue;
    for (let column = 0; column < columns; column++) into[start + column] = (into[start + column] ?? 0) + (row[column] ?? 0);
  }
}

interface Forward {
  /** Best score of everything up to a line, for each state of the line. */
  readonly best: Float64Array;
  /** The state before on that best way. */
  readonly from: Uint8Array;
}

function forwardScores(scores: Scores, model: Model, count: number): Forward {
  const best = new Float64Array(count * STATE_COUNT);
  const from = new Uint8Array(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    const row = line * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) {
      const own = (scores.states[row + state] ?? 0) + (line === count - 1 ? (model.last[state] ?? 0) : 0);
      if (line === 0) best[row + state] = own + (model.first[state] ?? 0);
      else {
        const source = bestSource(best, row - STATE_COUNT, model.into, state, scores.pairs, line * PAIR_COLUMNS);
        from[row + state] = model.into.other[source] ?? 0;
        best[row + state] = own + scoreThrough(best, row - STATE_COUNT, model.into, source, scores.pairs, line * PAIR_COLUMNS);
      }
    }
  }
  return { best, from };
}

/** The edge into a state over which the best way comes; -1 where no edge leads there. */
function bestSource(best: Float64Array, before: number, into: Edges, state: number, pairs: Int16Array, pair: number): number {
  let top = -Infinity;
  let source = -1;
  for (let edge = into.offsets[state] ?? 0; edge < (into.offsets[state + 1] ?? 0); edge++) {
    const score = scoreThrough(best, before, into, edge, pairs, pair);
    if (score > top) {
      top = score;
      source = edge;
    }
  }
  return source;
}

function scoreThrough(best: Float64Array, row: number, edges: Edges, edge: number, pairs: Int16Array, pair: number): number {
  if (edge < 0) return IMPOSSIBLE;
  return (best[row + (edges.other[edge] ?? 0)] ?? 0) + (edges.score[edge] ?? 0) + (pairs[pair + (edges.pairA[edge] ?? 0)] ?? 0) + (pairs[pair + (edges.pairB[edge] ?? 0)] ?? 0);
}

/** Best score of everything behind a line, for each state of the line. */
function backwardScores(scores: Scores, model: Model, count: number): Float64Array {
  const best = new Float64Array(count * STATE_COUNT);
  /** Best score of a line and everything behind it. */
  const onwards = new Float64Array(STATE_COUNT);
  for (let line = count - 2; line >= 0; line--) {
    const row = line * STATE_COUNT;
    const next = row + STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) {
      onwards[state] = (best[next + state] ?? 0) + (scores.states[next + state] ?? 0) + (line === count - 2 ? (model.last[state] ?? 0) : 0);
    }
    for (let state = 0; state < STATE_COUNT; state++) {
      const edge = bestSource(onwards, 0, model.outOf, state, scores.pairs, (line + 1) * PAIR_COLUMNS);
      best[row + state] = scoreThrough(onwards, 0, model.outOf, edge, scores.pairs, (line + 1) * PAIR_COLUMNS);
    }
  }
  return best;
}

function traceBack({ best, from }: Forward, count: number): Uint8Array {
  const states = new Uint8Array(count);
  const row = (count - 1) * STATE_COUNT;
  let state = 0;
  for (let candidate = 1; candidate < STATE_COUNT && count > 0; candidate++) {
    if ((best[row + candidate] ?? 0) > (best[row + state] ?? 0)) state = candidate;
  }
  for (let line = count - 1; line >= 0; line--) {
    states[line] = state;
    state = from[line * STATE_COUNT + state] ?? 0;
  }
  return states;
}

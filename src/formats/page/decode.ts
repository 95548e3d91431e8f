import { FEATURES } from './features';
import { STATES } from './grammar';
import { FEATURE_NAMES, IMPOSSIBLE, pageModel, PAIR_FEATURE_NAMES, STATE_COUNT, STATE_NAMES } from './model';
import type { Edges, Model } from './model';
import { PAIR_FEATURES } from './pairs';
import type { PageView } from './pageView';

/** Which features hold, as columns: those of line (or pair of lines) i are `ids` from offsets[i] to offsets[i + 1]. */
export interface FiredFeatures {
  readonly offsets: Uint32Array;
  readonly ids: Uint8Array;
}

/** What holds of every line of a page, and of every line and the one before it. */
export interface PageEvidence {
  readonly count: number;
  readonly lines: FiredFeatures;
  readonly pairs: FiredFeatures;
}

const FEATURE_TESTS = FEATURE_NAMES.map((name) => FEATURES[name].holds);
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name) => PAIR_FEATURES[name].holds);

/** Looks at every line of a page for every feature: most of the cost of decoding it. */
export function evidenceOf(page: PageView): PageEvidence {
  return { count: page.lines.count, lines: firedFeatures(page, FEATURE_TESTS, 0), pairs: firedFeatures(page, PAIR_TESTS, 1) };
}

function firedFeatures(page: PageView, tests: readonly ((page: PageView, index: number) => boolean)[], first: number): FiredFeatures {
  const count = page.lines.count;
  const offsets = new Uint32Array(count + 1);
  const ids: number[] = [];
  for (let line = 0; line < count; line++) {
    for (let feature = 0; line >= first && feature < tests.length; feature++) if (tests[feature]?.(page, line) === true) ids.push(feature);
    offsets[line + 1] = ids.length;
  }
  return { offsets, ids: Uint8Array.from(ids) };
}

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
export function decode(evidence: PageEvidence, model: Model = pageModel(), bias?: Bias): Decoding {
  const scores = scoreEvidence(evidence, model, bias);
  const forward = forwardScores(scores, model, evidence.count);
  const states = traceBack(forward, evidence.count);
  return { states, ...marginsOf(states, forward.best, scores, model) };
}

/** The best sequence of states alone, and its score. */
export function decodeStates(evidence: PageEvidence, model: Model, bias: Bias): { states: Uint8Array; score: number } {
  const { count } = evidence;
  const forward = forwardScores(scoreEvidence(evidence, model, bias), model, count);
  const states = traceBack(forward, count);
  return { states, score: forward.best[(count - 1) * STATE_COUNT + (states[count - 1] ?? 0)] ?? 0 };
}

/** The kind of a state by its index. */
export function kindOf(state: number): string {
  return STATES[STATE_NAMES[state] ?? 'paragraph'].kind;
}

const KIND_NAMES = [...new Set(STATE_NAMES.map((_, state) => kindOf(state)))];
const KIND_OF_STATE = Uint8Array.from(STATE_NAMES, (_, state) => KIND_NAMES.indexOf(kindOf(state)));

/** Walks the lines backwards with the best score of everything behind each, and compares every state's best way with the chosen one. */
function marginsOf(states: Uint8Array, forward: Float64Array, scores: Scores, model: Model): Omit<Decoding, 'states'> {
  const count = states.length;
  const runnersUp = new Uint8Array(count);
  const margins = new Float64Array(count);
  const step = new Step(model.outOf, model.combinations.length);
  const unused = new Uint8Array(STATE_COUNT);
  /** Best score of everything behind the line, for each state of the line. */
  const behind = new Float64Array(STATE_COUNT);
  /** Best score of a line and everything behind it. */
  const onwards = new Float64Array(STATE_COUNT);
  for (let line = count - 1; line >= 0; line--) {
    const row = line * STATE_COUNT;
    if (line < count - 1) step.take(onwards, scores.pairs, line + 1, behind, unused);
    runnersUp[line] = runnerUpOf(states[line] ?? 0, forward.subarray(row, row + STATE_COUNT), behind);
    margins[line] = total(forward, behind, row, states[line] ?? 0) - total(forward, behind, row, runnersUp[line] ?? 0);
    for (let state = 0; state < STATE_COUNT; state++) {
      onwards[state] = (behind[state] ?? 0) + (scores.states[row + state] ?? 0) + (line === count - 1 ? (model.last[state] ?? 0) : 0);
    }
  }
  return { margins, runnersUp };
}

/** The best state of another kind. */
function runnerUpOf(chosen: number, forward: Float64Array, behind: Float64Array): number {
  let runnerUp = chosen;
  let best = -Infinity;
  for (let state = 0; state < STATE_COUNT; state++) {
    const score = total(forward, behind, 0, state);
    if (score > best && KIND_OF_STATE[state] !== KIND_OF_STATE[chosen]) {
      best = score;
      runnerUp = state;
    }
  }
  return runnerUp;
}

function total(forward: Float64Array, behind: Float64Array, row: number, state: number): number {
  return (forward[row + state] ?? 0) + (behind[state] ?? 0);
}

function scoreEvidence({ count, lines, pairs }: PageEvidence, model: Model, bias?: Bias): Scores {
  const states = new Int32Array(count * STATE_COUNT);
  const columns = model.combinations.length;
  const steps = new Int16Array(count * columns);
  addWeights(lines, model.lineWeights, count, states, STATE_COUNT);
  addWeights(pairs, model.pairWeights, count, steps, columns);
  for (let cell = 0; bias !== undefined && cell < states.length; cell++) states[cell] = (states[cell] ?? 0) + bias(Math.floor(cell / STATE_COUNT), cell % STATE_COUNT);
  return { states, pairs: steps };
}

function addWeights({ offsets, ids }: FiredFeatures, weights: readonly Int16Array[], count: number, into: Int32Array | Int16Array, columns: number): void {
  for (let line = 0; line < count; line++) {
    const start = line * columns;
    for (let at = offsets[line] ?? 0; at < (offsets[line + 1] ?? 0); at++) {
      const row = weights[ids[at] ?? 0];
      for (let column = 0; row !== undefined && column < columns; column++) into[start + column] = (into[start + column] ?? 0) + (row[column] ?? 0);
    }
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
  const step = new Step(model.into, model.combinations.length);
  for (let line = 0; line < count; line++) {
    const row = line * STATE_COUNT;
    if (line === 0) best.set(model.first);
    else step.take(best.subarray(row - STATE_COUNT, row), scores.pairs, line, best.subarray(row, row + STATE_COUNT), from.subarray(row, row + STATE_COUNT));
    for (let state = 0; state < STATE_COUNT; state++) {
      best[row + state] = (best[row + state] ?? 0) + (scores.states[row + state] ?? 0) + (line === count - 1 ? (model.last[state] ?? 0) : 0);
    }
  }
  return { best, from };
}

/** One step of dynamic programming over the edges of the grammar: the inner loop of decoding. */
class Step {
  constructor(
    private readonly edges: Edges,
    private readonly columns: number,
  ) {}

  /** For each state, the best score that comes over an edge from `before`, and over which. `pairs` is read at `line`. */
  take(before: Float64Array, pairs: Int16Array, line: number, best: Float64Array, source: Uint8Array): void {
    const { offsets, other, score, combination } = this.edges;
    const pair = line * this.columns;
    let edge = 0;
    for (let state = 0; state < STATE_COUNT; state++) {
      const end = offsets[state + 1] ?? 0;
      let top = IMPOSSIBLE;
      let from = 0;
      for (; edge < end; edge++) {
        const candidate = other[edge] ?? 0;
        const value = (before[candidate] ?? 0) + (score[edge] ?? 0) + (pairs[pair + (combination[edge] ?? 0)] ?? 0);
        if (value > top) {
          top = value;
          from = candidate;
        }
      }
      best[state] = top;
      source[state] = from;
    }
  }
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

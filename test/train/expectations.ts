import { STATE_COUNT } from '../../src/formats/page/model';

/** The steps that the grammar has, as columns: `rule` and `combination` are columns of what a step's score is made of. */
export interface StepColumns {
  readonly count: number;
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  readonly rule: Int32Array;
  readonly combination: Uint8Array;
}

/** What each line of a page is worth in each state, and each step into it: factors, not sums. */
export interface Factors {
  readonly count: number;
  /** STATE_COUNT for each line. */
  readonly states: Float64Array;
  /** One for each line and combination of pair kinds. */
  readonly combinations: Float64Array;
  /** One for each step. */
  readonly rules: Float64Array;
}

/** How often each state, combination and rule is met, over all paths, each weighed by its probability. */
export interface Expectations {
  readonly states: Float64Array;
  readonly combinations: Float64Array;
  /** One for each step. */
  readonly steps: Float64Array;
}

/**
 * Expectations over all paths through a page, by the forward-backward algorithm with each line scaled to a sum of one:
 * L. Rabiner, "A Tutorial on Hidden Markov Models", Proc. IEEE 77 (1989). Null where no path has a probability.
 */
export function expectationsOf(factors: Factors, steps: StepColumns, columns: number): Expectations | null {
  const { count } = factors;
  const scales = new Float64Array(count);
  const forward = forwardOf(factors, steps, columns, scales);
  if (!forward) return null;
  const met: Expectations = {
    states: new Float64Array(count * STATE_COUNT),
    combinations: new Float64Array(count * columns),
    steps: new Float64Array(steps.count),
  };
  let behind = new Float64Array(STATE_COUNT).fill(1);
  for (let line = count - 1; line >= 0; line--) {
    const row = line * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) met.states[row + state] = at(forward, row + state) * at(behind, state);
    if (line > 0) behind = stepBack(factors, steps, columns, line, behind, at(scales, line), forward, met);
  }
  return met;
}

function forwardOf({ count, states, combinations, rules }: Factors, steps: StepColumns, columns: number, scales: Float64Array): Float64Array | null {
  const { from, to, combination } = steps;
  const forward = new Float64Array(count * STATE_COUNT);
  for (let line = 0; line < count; line++) {
    const row = line * STATE_COUNT;
    if (line === 0) forward.fill(1, 0, STATE_COUNT);
    else {
      for (let step = 0; step < steps.count; step++) {
        const before = at(forward, row - STATE_COUNT + at(from, step));
        if (before === 0) continue;
        const here = row + at(to, step);
        forward[here] = at(forward, here) + before * at(rules, step) * at(combinations, line * columns + at(combination, step));
      }
    }
    let sum = 0;
    for (let state = 0; state < STATE_COUNT; state++) sum += forward[row + state] = at(forward, row + state) * at(states, row + state);
    if (!(sum > 0)) return null;
    scales[line] = sum;
    for (let state = 0; state < STATE_COUNT; state++) forward[row + state] = at(forward, row + state) / sum;
  }
  return forward;
}

/** Adds what the steps into a line are met, and gives the worth of everything behind the line before. */
function stepBack(factors: Factors, steps: StepColumns, columns: number, line: number, behind: Float64Array, scale: number, forward: Float64Array, met: Expectations): Float64Array<ArrayBuffer> {
  const { from, to, combination } = steps;
  const row = line * STATE_COUNT;
  const before = new Float64Array(STATE_COUNT);
  const worthHere = new Float64Array(STATE_COUNT);
  for (let state = 0; state < STATE_COUNT; state++) worthHere[state] = (at(factors.states, row + state) * at(behind, state)) / scale;
  for (let step = 0; step < steps.count; step++) {
    const here = at(worthHere, at(to, step));
    if (here === 0) continue;
    const column = line * columns + at(combination, step);
    const worth = at(factors.rules, step) * at(factors.combinations, column) * here;
    const source = at(from, step);
    const probability = at(forward, row - STATE_COUNT + source) * worth;
    before[source] = at(before, source) + worth;
    met.steps[step] = at(met.steps, step) + probability;
    met.combinations[column] = at(met.combinations, column) + probability;
  }
  return before;
}

function at(values: Float64Array | Uint8Array, index: number): number {
  return values[index] ?? 0;
}

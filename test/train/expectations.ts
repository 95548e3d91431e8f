import { STATE_COUNT } from '../../src/formats/page/decoder/model';
import type { StepColumns } from './stepColumns';

/** What each line of a page is worth in each state, and each step into it: factors, not sums. */
export interface Factors {
  readonly count: number;
  /** STATE_COUNT for each line. */
  readonly states: Float64Array;
  /** One for each line and combination of pair kinds. */
  readonly combinations: Float64Array;
  /** One for each route; such a list for each version of a line. */
  readonly routes: readonly Float64Array[];
  /** For each line which list counts for the steps into it. */
  readonly versions: Uint8Array;
}

/** How often each state, combination and route is met, over all paths, each weighed by its probability. */
export interface Expectations {
  readonly states: Float64Array;
  readonly combinations: Float64Array;
  readonly routes: Float64Array;
}

/**
 * Expectations over all paths through a page, by the forward-backward algorithm with each line scaled to a sum of one:
 * L. Rabiner, "A Tutorial on Hidden Markov Models", Proc. IEEE 77 (1989). Null where no path has a probability.
 */
export function expectationsOf(factors: Factors, steps: StepColumns, columns: number): Expectations | null {
  const { count } = factors;
  const walk = new Walk(factors, steps, columns);
  if (!walk.forwards()) return null;
  const met: Expectations = {
    states: new Float64Array(count * STATE_COUNT),
    combinations: new Float64Array(count * columns),
    routes: new Float64Array(steps.set.length),
  };
  let behind = new Float64Array(STATE_COUNT).fill(1);
  for (let line = count - 1; line >= 0; line--) {
    const row = line * STATE_COUNT;
    for (let state = 0; state < STATE_COUNT; state++) met.states[row + state] = at(walk.forward, row + state) * at(behind, state);
    if (line > 0) behind = walk.back(line, behind, met);
  }
  return met;
}

/** One way through a page and back. */
class Walk {
  /** For each line and state the probability of everything up to it; a line's sum is one. */
  readonly forward: Float64Array;
  private readonly scales: Float64Array;
  private readonly ofSet: Float64Array;
  private readonly ofRoute: Float64Array;

  constructor(
    private readonly factors: Factors,
    private readonly steps: StepColumns,
    private readonly columns: number,
  ) {
    this.forward = new Float64Array(factors.count * STATE_COUNT);
    this.scales = new Float64Array(factors.count);
    this.ofSet = new Float64Array(steps.sets.length - 1);
    this.ofRoute = new Float64Array(steps.set.length);
  }

  /** False where no path has a probability. */
  forwards(): boolean {
    const { forward, factors } = this;
    for (let line = 0; line < factors.count; line++) {
      const row = line * STATE_COUNT;
      if (line === 0) forward.fill(1, 0, STATE_COUNT);
      else this.stepInto(line);
      let sum = 0;
      for (let state = row; state < row + STATE_COUNT; state++) sum += forward[state] = at(forward, state) * at(factors.states, state);
      if (!(sum > 0)) return false;
      this.scales[line] = sum;
      for (let state = row; state < row + STATE_COUNT; state++) forward[state] = at(forward, state) / sum;
    }
    return true;
  }

  private stepInto(line: number): void {
    const { forward, ofRoute } = this;
    const { states, routes } = this.steps;
    this.sumSets(line - 1);
    for (let route = 0; route < ofRoute.length; route++) ofRoute[route] = at(this.ofSet, at(this.steps.set, route)) * this.worthOf(route, line);
    for (let state = 0, here = line * STATE_COUNT; state < STATE_COUNT; state++, here++) {
      let sum = 0;
      for (let index = at(states, state); index < at(states, state + 1); index++) sum += at(ofRoute, at(routes, index));
      forward[here] = sum;
    }
  }

  /** For each set of states the probability of being in one of them. */
  private sumSets(line: number): void {
    const { ofSet, forward } = this;
    const { sets, members } = this.steps;
    for (let set = 0; set < ofSet.length; set++) {
      let sum = 0;
      for (let index = at(sets, set); index < at(sets, set + 1); index++) sum += at(forward, line * STATE_COUNT + at(members, index));
      ofSet[set] = sum;
    }
  }

  private worthOf(route: number, line: number): number {
    const { routes, versions } = this.factors;
    return at(routes[at(versions, line)] ?? NONE, route) * at(this.factors.combinations, line * this.columns + at(this.steps.combination, route));
  }

  /** Adds how often the routes into a line are met, and gives the worth of everything behind the line before. */
  back(line: number, behind: Float64Array, met: Expectations): Float64Array<ArrayBuffer> {
    const { ofSet, ofRoute } = this;
    const { states, routes, set, combination, sets, members } = this.steps;
    ofRoute.fill(0);
    for (let state = 0; state < STATE_COUNT; state++) {
      const here = (at(this.factors.states, line * STATE_COUNT + state) * at(behind, state)) / at(this.scales, line);
      if (here === 0) continue;
      for (let index = at(states, state); index < at(states, state + 1); index++) add(ofRoute, at(routes, index), here);
    }
    this.sumSets(line - 1);
    const worthOfSet = new Float64Array(ofSet.length);
    for (let route = 0; route < ofRoute.length; route++) {
      if (ofRoute[route] === 0) continue;
      const worth = at(ofRoute, route) * this.worthOf(route, line);
      const probability = worth * at(ofSet, at(set, route));
      add(worthOfSet, at(set, route), worth);
      add(met.routes, route, probability);
      add(met.combinations, line * this.columns + at(combination, route), probability);
    }
    const before = new Float64Array(STATE_COUNT);
    for (let index = 0; index < worthOfSet.length; index++) {
      const worth = at(worthOfSet, index);
      if (worth > 0) for (let member = at(sets, index); member < at(sets, index + 1); member++) add(before, at(members, member), worth);
    }
    return before;
  }
}

const NONE = new Float64Array();

function add(values: Float64Array, index: number, value: number): void {
  values[index] = at(values, index) + value;
}

function at(values: Float64Array | Uint8Array | Uint16Array | Int32Array, index: number): number {
  return values[index] ?? 0;
}

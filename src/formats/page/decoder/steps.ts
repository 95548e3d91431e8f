/** Lower than any sum of scores that a page can reach. */
export const IMPOSSIBLE = -1e9;

/** The edges into (or out of) each state, as columns: edge e of state s has index offsets[s] ≤ e < offsets[s + 1]. */
export interface Edges {
  readonly offsets: Uint16Array;
  readonly other: Uint8Array;
  readonly score: Int16Array;
  /** Which column of `Model.combinations` the pair evidence of the edge is. */
  readonly combination: Uint8Array;
}

/**
 * The edges of the grammar as a step of dynamic programming takes them: the same states reach many others by the same rule,
 * so the best of them is found once. A route is a set of states with what it scores to come from them.
 */
export interface Steps {
  /** The states of set s are `members` from sets[s] to sets[s + 1]. */
  readonly sets: Uint16Array;
  readonly members: Uint8Array;
  /** For each route its set, its score and the pair evidence that counts. */
  readonly set: Uint16Array;
  readonly score: Int16Array;
  readonly combination: Uint8Array;
  /** The routes to state s are `routes` from states[s] to states[s + 1]. */
  readonly states: Uint16Array;
  readonly routes: Uint16Array;
}

/** Finds the sets and routes of edges. */
export function compileSteps(edges: Edges): Steps {
  const sets = new Numbered<readonly number[]>();
  const routes = new Numbered<readonly [set: number, score: number, combination: number]>();
  const routesTo = Array.from({ length: edges.offsets.length - 1 }, (_, state) => groupsOf(edges, state).map(({ members, score, combination }) => routes.numberOf([sets.numberOf(members), score, combination])));
  return {
    sets: offsetsOf(sets.all),
    members: Uint8Array.from(sets.all.flat()),
    set: Uint16Array.from(routes.all, ([set]) => set),
    score: Int16Array.from(routes.all, ([, score]) => score),
    combination: Uint8Array.from(routes.all, ([, , combination]) => combination),
    states: offsetsOf(routesTo),
    routes: Uint16Array.from(routesTo.flat()),
  };
}

/** Takes steps again and again, with room for what is found on the way. */
export class Stepper {
  private readonly bestOfSet: Int32Array;
  private readonly bestOfRoute: Int32Array;

  constructor(private readonly steps: Steps) {
    this.bestOfSet = new Int32Array(steps.sets.length - 1);
    this.bestOfRoute = new Int32Array(steps.set.length);
  }

  /**
   * One step, the inner loop of decoding: finds for each state the best score that comes over an edge. The scores before stand in `before` from `at` on, those of the
   * pair evidence in `pairs` from `pair` on.
   */
  take(before: Int32Array, at: number, pairs: Int16Array, pair: number, best: Int32Array): void {
    const { bestOfSet, bestOfRoute } = this;
    const { sets, members, set, score, combination, states, routes } = this.steps;
    for (let index = 0, member = 0; index < bestOfSet.length; index++) {
      let top = before[at + (members[member++] ?? 0)] ?? 0;
      for (const end = sets[index + 1] ?? 0; member < end; member++) top = Math.max(top, before[at + (members[member] ?? 0)] ?? 0);
      bestOfSet[index] = top;
    }
    for (let route = 0; route < bestOfRoute.length; route++) bestOfRoute[route] = (bestOfSet[set[route] ?? 0] ?? 0) + (score[route] ?? 0) + (pairs[pair + (combination[route] ?? 0)] ?? 0);
    for (let state = 0, next = 0; state < best.length; state++) {
      let top = IMPOSSIBLE;
      for (const end = states[state + 1] ?? 0; next < end; next++) top = Math.max(top, bestOfRoute[routes[next] ?? 0] ?? 0);
      best[state] = top;
    }
  }
}

/** The edges of a state with one score and one pair evidence. */
interface Group {
  readonly members: readonly number[];
  readonly score: number;
  readonly combination: number;
}

function groupsOf({ offsets, other, score, combination }: Edges, state: number): Group[] {
  const groups = new Map<string, { members: number[]; score: number; combination: number }>();
  for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
    const [scored, combined] = [score[edge] ?? 0, combination[edge] ?? 0];
    const key = `${scored} ${combined}`;
    const group = groups.get(key) ?? { members: [], score: scored, combination: combined };
    groups.set(key, group);
    group.members.push(other[edge] ?? 0);
  }
  return [...groups.values()];
}

/** Things without the second of two that are alike. */
export class Numbered<Thing extends readonly number[]> {
  readonly all: Thing[] = [];
  private readonly numbers = new Map<string, number>();

  numberOf(thing: Thing): number {
    const key = thing.join(' ');
    const number = this.numbers.get(key) ?? this.all.push(thing) - 1;
    this.numbers.set(key, number);
    return number;
  }
}

/** Where each list begins in all of them put together, and where the last ends. */
export function offsetsOf(lists: readonly (readonly unknown[])[]): Uint16Array {
  let length = 0;
  return Uint16Array.from([0, ...lists.map((list) => (length += list.length))]);
}

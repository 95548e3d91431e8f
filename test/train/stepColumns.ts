import { Numbered, offsetsOf } from '../../src/formats/page/decoder/steps';
import type { Model } from '../../src/formats/page/decoder/model';
import { STATE_COUNT, STATE_NAMES } from '../../src/formats/page/decoder/model';
import { opensStory } from '../../src/formats/page/stories/drafts';
import { ruleIndex } from './parameters';

/**
 * The steps that the grammar has, as columns. The same states reach many others by the same rule and pair evidence: such a set
 * with its rule is a route, which is looked at once.
 */
export interface StepColumns {
  /** The states of set s are `members` from sets[s] to sets[s + 1]. */
  readonly sets: Uint16Array;
  readonly members: Uint8Array;
  /** For each route its set, the number of its rule, the combination of pair kinds that counts, and whether it begins a story (1) or not (0). */
  readonly set: Uint16Array;
  readonly rule: Int32Array;
  readonly combination: Uint8Array;
  readonly opens: Uint8Array;
  /** The routes to state s are `routes` from states[s] to states[s + 1]. */
  readonly states: Uint16Array;
  readonly routes: Uint16Array;
}

/** The steps of a grammar. */
export function stepColumns(model: Model): StepColumns {
  const names = model.combinations.map((kinds) => kinds.join(' '));
  const sets = new Numbered<readonly number[]>();
  const routes = new Numbered<readonly [set: number, rule: number, combination: number, opens: number]>();
  const routesTo = Array.from({ length: STATE_COUNT }, (_, state) => {
    const groups = new Map<string, { readonly members: number[]; readonly rule: number; readonly combination: number; readonly opens: number }>();
    for (const { from, to, rule, pairs } of model.edges.values()) {
      if (to !== state) continue;
      const way = { rule: ruleIndex(rule), combination: names.indexOf(pairs.join(' ')), opens: Number(opensStory(STATE_NAMES[state] ?? 'paragraph', STATE_NAMES[from])) };
      const key = `${way.rule} ${way.combination} ${way.opens}`;
      const group = groups.get(key) ?? { members: [], ...way };
      groups.set(key, group);
      group.members.push(from);
    }
    return [...groups.values()].map(({ members, rule, combination, opens }) => routes.numberOf([sets.numberOf(members.sort((a, b) => a - b)), rule, combination, opens]));
  });
  return {
    sets: offsetsOf(sets.all),
    members: Uint8Array.from(sets.all.flat()),
    set: Uint16Array.from(routes.all, ([set]) => set),
    rule: Int32Array.from(routes.all, ([, rule]) => rule),
    combination: Uint8Array.from(routes.all, ([, , combination]) => combination),
    opens: Uint8Array.from(routes.all, ([, , , opens]) => opens),
    states: offsetsOf(routesTo),
    routes: Uint16Array.from(routesTo.flat()),
  };
}

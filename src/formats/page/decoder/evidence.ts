import { FEATURES } from '../features/features';
import { PAIR_FEATURES } from '../features/pairs';
import type { PageView } from '../view/pageView';
import { FEATURE_NAMES, PAIR_FEATURE_NAMES } from './model';

/** Which features hold, as columns: those of line (or pair of lines) i are `ids` from offsets[i] to offsets[i + 1]. */
export interface FiredFeatures {
  readonly offsets: Uint32Array;
  readonly ids: Uint8Array;
}

/** What holds of some lines of a page in a row, and of each of them and the line before it. */
export interface PageEvidence {
  readonly count: number;
  readonly lines: FiredFeatures;
  readonly pairs: FiredFeatures;
}

type Test = (page: PageView, index: number) => boolean;

const NEVER: Test = () => false;
const FEATURE_TESTS = FEATURE_NAMES.map((name) => FEATURES[name].holds);
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name) => PAIR_FEATURES[name]);

/** Looks at the lines of a page from `first` to before `end` for every feature: much of the cost of decoding it. */
export function evidenceOf(page: PageView, first = 0, end = page.lines.count): PageEvidence {
  return { count: end - first, lines: firedFeatures(page, FEATURE_TESTS, first, end), pairs: firedFeatures(page, PAIR_TESTS, Math.max(1, first), end, first) };
}

/** So many lines are looked at for one feature before the next: code and lines stay near the processor. */
const BLOCK = 64;

/** `base` is the line of which the first offsets are: the first line of a page has no pair. */
function firedFeatures(page: PageView, tests: readonly Test[], first: number, end: number, base = first): FiredFeatures {
  const offsets = new Uint32Array(end - base + 1);
  const fired = new Uint8Array(BLOCK * tests.length);
  const ids: number[] = [];
  for (let from = first; from < end; from += BLOCK) {
    const count = Math.min(BLOCK, end - from);
    for (let feature = 0; feature < tests.length; feature++) fire(page, tests[feature] ?? NEVER, from, count, fired, feature, tests.length);
    for (let line = 0; line < count; line++) {
      for (let feature = 0, at = line * tests.length; feature < tests.length; feature++, at++) if (fired[at] === 1) ids.push(feature);
      offsets[from + line - base + 1] = ids.length;
    }
  }
  return { offsets, ids: Uint8Array.from(ids) };
}

/** Notes of which lines a feature holds. */
function fire(page: PageView, test: Test, from: number, count: number, fired: Uint8Array, feature: number, features: number): void {
  for (let line = 0, at = feature; line < count; line++, at += features) fired[at] = test(page, from + line) ? 1 : 0;
}

import { FEATURES } from './features';
import { FEATURE_NAMES, PAIR_FEATURE_NAMES } from './model';
import { PAIR_FEATURES } from './pairs';
import type { PageView } from './pageView';

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

const FEATURE_TESTS = FEATURE_NAMES.map((name) => FEATURES[name].holds);
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name) => PAIR_FEATURES[name].holds);

/** Looks at the lines of a page from `first` to before `end` for every feature: much of the cost of decoding it. */
export function evidenceOf(page: PageView, first = 0, end = page.lines.count): PageEvidence {
  return { count: end - first, lines: firedFeatures(page, FEATURE_TESTS, first, end), pairs: firedFeatures(page, PAIR_TESTS, Math.max(1, first), end, first) };
}

/** `base` is the line of which the first offsets are: the first line of a page has no pair. */
function firedFeatures(page: PageView, tests: readonly ((page: PageView, index: number) => boolean)[], first: number, end: number, base = first): FiredFeatures {
  const offsets = new Uint32Array(end - base + 1);
  const ids: number[] = [];
  for (let line = first; line < end; line++) {
    for (let feature = 0; feature < tests.length; feature++) if (tests[feature]?.(page, line) === true) ids.push(feature);
    offsets[line - base + 1] = ids.length;
  }
  return { offsets, ids: Uint8Array.from(ids) };
}

import { FEATURES } from '../features/features';
import type { Feature } from '../features/features';
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

/** A test and the index of its feature. */
interface FeatureTest {
  readonly id: number;
  readonly holds: Test;
}

const FEATURE_TESTS = FEATURE_NAMES.map((name, id): FeatureTest & Feature => ({ id, ...FEATURES[name] }));
const PAIR_TESTS = PAIR_FEATURE_NAMES.map((name, id): FeatureTest => ({ id, holds: PAIR_FEATURES[name] }));
const FAR_TESTS = FEATURE_TESTS.filter(({ far }) => far);
/** The features that look no farther than CLOSE_REACH lines, by their index. */
export const CLOSE_FEATURES: readonly number[] = FEATURE_TESTS.filter(({ far }) => !far).map(({ id }) => id);

/** Looks at the lines of a page from `first` to before `end` for every feature: much of the cost of decoding it. */
export function evidenceOf(page: PageView, first = 0, end = page.lines.count): PageEvidence {
  return evidenceFrom(FEATURE_TESTS, page, first, end);
}

/** As `evidenceOf`, but of the features of a line only those that may look far. */
export function farEvidenceOf(page: PageView, first: number, end: number): PageEvidence {
  return evidenceFrom(FAR_TESTS, page, first, end);
}

function evidenceFrom(tests: readonly FeatureTest[], page: PageView, first: number, end: number): PageEvidence {
  return { count: end - first, lines: firedFeatures(page, tests, first, end), pairs: firedFeatures(page, PAIR_TESTS, Math.max(1, first), end, first) };
}

/** So many lines are looked at for one feature before the next: code and lines stay near the processor. */
const BLOCK = 64;

/** `base` is the line of which the first offsets are: the first line of a page has no pair. */
function firedFeatures(page: PageView, tests: readonly FeatureTest[], first: number, end: number, base = first): FiredFeatures {
  const offsets = new Uint32Array(end - base + 1);
  const fired = new Uint8Array(BLOCK * tests.length);
  const ids: number[] = [];
  for (let from = first; from < end; from += BLOCK) {
    const count = Math.min(BLOCK, end - from);
    tests.forEach(({ holds }, column) => {
      fire(page, holds, from, count, fired, column, tests.length);
    });
    for (let line = 0, at = 0; line < count; line++) {
      for (const { id } of tests) if (fired[at++] === 1) ids.push(id);
      offsets[from + line - base + 1] = ids.length;
    }
  }
  return { offsets, ids: Uint8Array.from(ids) };
}

/** Notes of which lines a test holds. */
function fire(page: PageView, test: Test, from: number, count: number, fired: Uint8Array, column: number, columns: number): void {
  for (let line = 0, at = column; line < count; line++, at += columns) fired[at] = test(page, from + line) ? 1 : 0;
}

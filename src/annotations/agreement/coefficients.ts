/** What each coder said of each unit: a row a unit, a column a coder; undefined where a coder said nothing of it. */
export type Ratings = readonly (readonly (string | undefined)[])[];

/**
 * The share of pairs of values of one unit that are the same, over all units that have at least two values: each unit counts
 * the same. NaN where there is none.
 */
export function percentAgreement(ratings: Ratings): number {
  const shares = ratings.map(given).filter((values) => values.length > 1).map((values) => {
    const pairs = values.length * (values.length - 1);
    return sum([...counts(values).values()].map((count) => count * (count - 1))) / pairs;
  });
  return sum(shares) / shares.length;
}

/**
 * Cohen's κ of two coders: (pₒ − pₑ) / (1 − pₑ) (J. Cohen, A coefficient of agreement for nominal scales, Educational and
 * Psychological Measurement 20, 1960, 37–46). Units that one of them has not coded are left out. NaN where nothing could be
 * by chance: no units, or one value only.
 */
export function cohenKappa(ratings: Ratings): number {
  const pairs = ratings.flatMap(([a, b]) => (a === undefined || b === undefined ? [] : [[a, b] as const]));
  const [left, right] = [counts(pairs.map(([a]) => a)), counts(pairs.map(([, b]) => b))];
  const observed = pairs.filter(([a, b]) => a === b).length / pairs.length;
  const expected = sum([...left].map(([value, count]) => count * (right.get(value) ?? 0))) / pairs.length ** 2;
  return (observed - expected) / (1 - expected);
}

/**
 * Krippendorff's α for nominal values, any number of coders, values missing or not:
 * [(n−1) Σ o_cc − Σ n_c(n_c−1)] / [n(n−1) − Σ n_c(n_c−1)], where o_cc counts the pairs of equal values in each unit, each pair
 * with the weight 1/(m_u−1), and n the values that can be paired (K. Krippendorff, Computing Krippendorff's
 * Alpha-Reliability, 2011, section C). NaN where all values are the same, or none can be paired.
 */
export function krippendorffAlpha(ratings: Ratings): number {
  const units = ratings.map(given).filter((values) => values.length > 1);
  const total = counts(units.flat());
  const n = sum([...total.values()]);
  const same = sum(units.map((values) => sum([...counts(values).values()].map((count) => count * (count - 1))) / (values.length - 1)));
  const byChance = sum([...total.values()].map((count) => count * (count - 1)));
  return ((n - 1) * same - byChance) / (n * (n - 1) - byChance);
}

function given(values: readonly (string | undefined)[]): readonly string[] {
  return values.filter((value) => value !== undefined);
}

function counts(values: readonly string[]): ReadonlyMap<string, number> {
  const found = new Map<string, number>();
  for (const value of values) found.set(value, (found.get(value) ?? 0) + 1);
  return found;
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

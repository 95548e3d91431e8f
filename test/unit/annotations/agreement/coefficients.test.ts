import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha, percentAgreement } from '../../../../src/annotations/agreement/coefficients';
import type { Ratings } from '../../../../src/annotations/agreement/coefficients';
import { alphaOfAll, unitizingAlpha, unitizingDisagreement } from '../../../../src/annotations/agreement/unitizing';
import type { Unitized } from '../../../../src/annotations/agreement/unitizing';

/** A row a coder, as the literature prints them: `*` and `.` are missing values. */
function ratings(...rows: readonly string[]): Ratings {
  const coders = rows.map((row) => row.split(' '));
  return (coders[0] ?? []).map((_, unit) => coders.map((values) => (values[unit] === '*' || values[unit] === '.' ? undefined : values[unit])));
}

/** So many units of each pair of values. */
function pairs(...counts: readonly (readonly [a: string, b: string, count: number])[]): Ratings {
  return counts.flatMap(([a, b, count]) => Array.from({ length: count }, () => [a, b]));
}

describe('Krippendorff’s alpha', () => {
  it('is 0.743 for the 12 units of Krippendorff 2011, section C', () => {
    const data = ratings('1 2 3 3 2 1 4 1 2 . . .', '1 2 3 3 2 2 4 1 2 5 . 3', '. 3 3 3 2 3 4 2 2 5 1 .', '1 2 3 3 2 4 4 1 2 5 1 .');
    expect(krippendorffAlpha(data)).toBeCloseTo(0.7434, 4);
    expect(data.flat().filter((value) => value !== undefined)).toHaveLength(41);
  });

  it('is 0.095 for the binary example of Krippendorff 2011, section A', () => {
    expect(krippendorffAlpha(ratings('0 1 0 0 0 0 0 0 1 0', '1 1 1 0 0 1 0 0 0 0'))).toBeCloseTo(0.095, 3);
  });

  it('is 0.692 for the nominal example of Krippendorff 2011, section B', () => {
    expect(krippendorffAlpha(ratings('a a b b d c c c e d d a', 'b a b b b c c c e d d d'))).toBeCloseTo(0.692, 3);
  });

  it('leaves out units that one coder alone has coded', () => {
    const data = ratings('a a b b', 'a b b b');
    expect(krippendorffAlpha([...data, ['a', undefined], [undefined, 'b'], [undefined, undefined]])).toBe(krippendorffAlpha(data));
  });

  it('is no number where there was nothing to choose', () => {
    expect(krippendorffAlpha(ratings('a a', 'a a'))).toBeNaN();
    expect(krippendorffAlpha(ratings('a .', '. b'))).toBeNaN();
  });
});

describe('Cohen’s kappa', () => {
  it('is 0.4 for 20, 5, 10 and 15 of 50 grant proposals', () => {
    expect(cohenKappa(pairs(['yes', 'yes', 20], ['yes', 'no', 5], ['no', 'yes', 10], ['no', 'no', 15]))).toBeCloseTo(0.4, 10);
  });

  it('is 0.492 for the diagnoses of Cohen 1960, table 1', () => {
    // In percent: pₒ = 0.70, pₑ = 0.41.
    const data = pairs(['1', '1', 44], ['1', '2', 5], ['1', '3', 1], ['2', '1', 7], ['2', '2', 20], ['2', '3', 3], ['3', '1', 9], ['3', '2', 5], ['3', '3', 6]);
    expect(cohenKappa(data)).toBeCloseTo(0.492, 3);
  });
});

describe('Percent agreement', () => {
  it('is the share of pairs that are the same', () => {
    expect(percentAgreement(ratings('a a b', 'a b b'))).toBeCloseTo(2 / 3, 10);
    expect(percentAgreement(ratings('a a', 'a b', 'b .'))).toBeCloseTo((1 / 3 + 0) / 2, 10);
  });
});

describe('Krippendorff’s alpha for unitizing', () => {
  const at = (start: number, length: number): { start: number; end: number } => ({ start: start - 150, end: start - 150 + length });
  /** Content Analysis, 2nd edition, p. 254: two observers, a continuum from 150 of length 300. */
  const c: Unitized = { length: 300, coders: [[at(225, 70), at(370, 30)], [at(220, 80), at(355, 20), at(400, 20)]] };
  const k: Unitized = { length: 300, coders: [[at(180, 60), at(300, 50)], [at(180, 60), at(300, 50)]] };

  it('is as Krippendorff 2004 works it out, p. 254', () => {
    expect(unitizingDisagreement(c).observed).toBeCloseTo(0.0144, 4);
    expect(unitizingDisagreement(c).expected).toBeCloseTo(0.0532, 4);
    expect(unitizingAlpha(c)).toBeCloseTo(0.7286, 3);
    expect(unitizingDisagreement(k)).toEqual({ observed: 0, expected: expect.closeTo(0.049, 4) as number });
    expect(unitizingAlpha(k)).toBe(1);
    expect(alphaOfAll([c, k].map(unitizingDisagreement))).toBeCloseTo(0.8591, 3);
  });

  it('is what can be worked out by hand for one long unit against three short ones', () => {
    // -11111111-
    // --1-1-1---   Dₒ = 2(37 + 25 + 29) / (2·10²) = 0.91; Dₑ = (2/10)(840 + 27) / (20·19 − 56) = 0.5352
    const data: Unitized = { length: 10, coders: [[{ start: 1, end: 9 }], [2, 4, 6].map((start) => ({ start, end: start + 1 }))] };
    expect(unitizingDisagreement(data).observed).toBeCloseTo(0.91, 10);
    expect(unitizingDisagreement(data).expected).toBeCloseTo((0.2 * 867) / 324, 10);
    expect(unitizingAlpha(data)).toBeCloseTo(-0.7003, 4);
  });

  it('is the same whoever of the two marked what the other did not', () => {
    // --111----- and ----------: Dₒ = 2·3² / (2·10²); Dₑ = (2/10)·3²·(3 + 8) / (20·19 − 6)
    const marked = [{ start: 2, end: 5 }];
    for (const coders of [[marked, []], [[], marked]]) {
      const { observed, expected } = unitizingDisagreement({ length: 10, coders });
      expect([observed, expected]).toEqual([expect.closeTo(0.09, 10), expect.closeTo(19.8 / 374, 10)]);
    }
  });

  it('is no number where nobody marked anything', () => {
    expect(unitizingAlpha({ length: 10, coders: [[], []] })).toBeNaN();
  });
});

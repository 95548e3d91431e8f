import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cohenKappa, krippendorffAlpha, percentAgreement } from '../../../../src/annotations/agreement/coefficients';
import type { Ratings } from '../../../../src/annotations/agreement/coefficients';
import { alphaOfAll, unitizingAlpha, unitizingDisagreement } from '../../../../src/annotations/agreement/unitizing';
import type { Disagreement, Unitized } from '../../../../src/annotations/agreement/unitizing';
import type { Span } from '../../../../src/core/span';

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

  it.each([
    // Both agree on 60 of 100, as is shown wherever κ is taught: the more one-sided the margins are, the more of it is chance.
    [45, 15, 25, 15, 0.1304],
    [25, 35, 5, 35, 0.2593],
  ])('is for %i, %i, %i and %i of 100 what is taught', (both, first, second, none, kappa) => {
    expect(cohenKappa(pairs(['yes', 'yes', both], ['yes', 'no', first], ['no', 'yes', second], ['no', 'no', none]))).toBeCloseTo(kappa, 4);
  });

  it('is 1 where all is the same, and what the largest κ can be where the margins differ', () => {
    expect(cohenKappa(pairs(['a', 'a', 3], ['b', 'b', 4]))).toBe(1);
    // Cohen 1960, p. 42: κ max = (pₒₘ − pₑ) / (1 − pₑ); margins .5 .5 and .7 .3 give pₒₘ = 0.8, pₑ = 0.5.
    expect(cohenKappa(pairs(['a', 'a', 5], ['b', 'a', 2], ['b', 'b', 3]))).toBeCloseTo(0.6, 10);
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

/**
 * Krippendorff 1995, equations 1 to 4, read unit of length by unit of length: a section is b, where it begins, l, how long it
 * is, and v, 1 where it is marked, 0 where it is a gap.
 */
function plainDisagreement(coders: readonly (readonly Span[])[], L: number): Disagreement {
  const sections = coders.map((spans) => {
    const isIn = (at: number): number => spans.findIndex(({ start, end }) => start <= at && at < end);
    const found: { b: number; l: number; v: number }[] = [];
    let before: number | undefined;
    for (let at = 0; at < L; at++) {
      const unit = isIn(at);
      const last = found.at(-1);
      if (last && unit === before) last.l += 1;
      else found.push({ b: at, l: 1, v: unit === -1 ? 0 : 1 });
      before = unit;
    }
    return found;
  });
  const m = coders.length;
  let observed = 0;
  let weighed = 0;
  let [units, same] = [0, 0];
  for (const [i, left] of sections.entries()) {
    for (const g of left) {
      for (const [j, right] of sections.entries()) {
        if (i === j) continue;
        for (const h of right) {
          if (g.v === 1 && h.v === 1 && -g.l < g.b - h.b && g.b - h.b < h.l) observed += (g.b - h.b) ** 2 + (g.b + g.l - h.b - h.l) ** 2;
          if (g.v === 1 && h.v === 0 && h.l - g.l >= g.b - h.b && g.b - h.b >= 0) observed += g.l ** 2;
          if (g.v === 0 && h.v === 1 && g.l - h.l >= h.b - g.b && h.b - g.b >= 0) observed += h.l ** 2;
        }
      }
      if (g.v === 0) continue;
      units += 1;
      same += g.l * (g.l - 1);
    }
  }
  for (const g of sections.flat()) {
    if (g.v === 0) continue;
    let gaps = 0;
    for (const h of sections.flat()) if (h.v === 0 && h.l >= g.l) gaps += h.l - g.l + 1;
    weighed += ((units - 1) / 3) * (2 * g.l ** 3 - 3 * g.l ** 2 + g.l) + g.l ** 2 * gaps;
  }
  return { observed: observed / (m * (m - 1) * L ** 2), expected: ((2 / L) * weighed) / (m * L * (m * L - 1) - same) };
}

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

  it('is what the formulae give when every section is compared with every other, one by one', () => {
    const coder = fc.array(fc.tuple(fc.integer({ min: 1, max: 6 }), fc.nat(5)), { maxLength: 4 });
    fc.assert(
      fc.property(fc.array(coder, { minLength: 2, maxLength: 4 }), fc.integer({ min: 50, max: 60 }), (lists, length) => {
        const coders = lists.map((list) => {
          let at = 0;
          return list.map(([long, gap]) => { const start = at + gap; at = start + long; return { start, end: at }; });
        });
        const { observed, expected } = unitizingDisagreement({ coders, length });
        const plain = plainDisagreement(coders, length);
        expect(observed).toBeCloseTo(plain.observed, 10);
        expect(expected).toBeCloseTo(plain.expected, 10);
      }),
    );
  });

  it('is no number where nobody marked anything', () => {
    expect(unitizingAlpha({ length: 10, coders: [[], []] })).toBeNaN();
  });
});

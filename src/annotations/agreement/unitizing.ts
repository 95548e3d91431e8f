import type { Span } from '../../core/span';

/** What there is of one code: what the coders marked, a list a coder, and how long the text is, all in one unit of length. */
export interface Unitized {
  readonly coders: readonly (readonly Span[])[];
  readonly length: number;
}

/** A stretch of the text that a coder marked, or that lies between two. */
interface Section extends Span {
  readonly isMarked: boolean;
}

/** Observed and expected disagreement: α is one minus what the first is of the second. */
export interface Disagreement {
  readonly observed: number;
  readonly expected: number;
}

/**
 * Krippendorff's α for unitizing, α_U, of one code: 1 − Dₒ/Dₑ (K. Krippendorff, On the reliability of unitizing continuous
 * data, Sociological Methodology 25, 1995, 47–76; Content Analysis, 2nd edition, 2004, section 11.6). NaN where nothing was
 * marked. What one coder marked twice counts once.
 */
export function unitizingAlpha(unitized: Unitized): number {
  return alphaOf(unitizingDisagreement(unitized));
}

/** α_U of several codes together: 1 − ΣDₒ/ΣDₑ. */
export function alphaOfAll(disagreements: readonly Disagreement[]): number {
  return alphaOf({ observed: total(disagreements, ({ observed }) => observed), expected: total(disagreements, ({ expected }) => expected) });
}

function alphaOf({ observed, expected }: Disagreement): number {
  return 1 - observed / expected;
}

/** Dₒ and Dₑ of one code, as the two works cited above define them. */
export function unitizingDisagreement({ coders, length }: Unitized): Disagreement {
  const sections = coders.map((spans) => sectionsOf(merged(spans), length));
  return { observed: observed(sections, length), expected: expected(sections, length) };
}

/** Dₒ: the squared distances of all sections of each pair of coders, over m(m−1)L². */
function observed(coders: readonly (readonly Section[])[], length: number): number {
  let distance = 0;
  for (const [i, left] of coders.entries()) for (const right of coders.slice(i + 1)) distance += 2 * distanceOf(left, right);
  return distance / (coders.length * (coders.length - 1) * length ** 2);
}

/** The sections of both cover the text in its order: only those that touch are compared. */
function distanceOf(left: readonly Section[], right: readonly Section[]): number {
  let distance = 0;
  let from = 0;
  for (const g of left) {
    while ((right[from]?.end ?? Infinity) <= g.start) from++;
    for (let at = from; (right[at]?.start ?? Infinity) < g.end; at++) {
      const h = right[at];
      if (h) distance += squaredDistance(g, h);
    }
  }
  return distance;
}

/** δ² of two sections that touch: of two marked ones how far their ends differ, of one that lies in a gap its length. */
function squaredDistance(g: Section, h: Section): number {
  if (g.isMarked && h.isMarked) return (g.start - h.start) ** 2 + (g.end - h.end) ** 2;
  if (g.isMarked && h.start <= g.start && g.end <= h.end) return (g.end - g.start) ** 2;
  if (h.isMarked && g.start <= h.start && h.end <= g.end) return (h.end - h.start) ** 2;
  return 0;
}

/**
 * Dₑ = (2/L) Σ over marked g of [ (N−1)/3 · (2l³ − 3l² + l) + l² · Σ over gaps not shorter than l of (l_gap − l + 1) ],
 * over mL(mL−1) − Σ over marked g of l(l−1), where l is the length of g and N how many are marked.
 */
function expected(coders: readonly (readonly Section[])[], length: number): number {
  const sections = coders.flat();
  const lengths = sections.filter(({ isMarked }) => isMarked).map(({ start, end }) => end - start);
  const gaps = new LongGaps(sections.filter(({ isMarked }) => !isMarked).map(({ start, end }) => end - start));
  const all = coders.length * length;
  const weighed = total(lengths, (l) => ((lengths.length - 1) / 3) * (2 * l ** 3 - 3 * l ** 2 + l) + l ** 2 * gaps.roomFor(l));
  return ((2 / length) * weighed) / (all * (all - 1) - total(lengths, (l) => l * (l - 1)));
}

/** Gaps by length, so that those that are long enough are found at once. */
class LongGaps {
  private readonly lengths: readonly number[];
  /** The sum of each length and all before it. */
  private readonly sums: number[] = [];

  constructor(lengths: readonly number[]) {
    this.lengths = [...lengths].sort((a, b) => b - a);
    for (const length of this.lengths) this.sums.push((this.sums.at(-1) ?? 0) + length);
  }

  /** In how many ways a section of a length can lie in a gap. */
  roomFor(length: number): number {
    let [low, high] = [0, this.lengths.length];
    while (low < high) {
      const middle = (low + high) >>> 1;
      if ((this.lengths[middle] ?? 0) >= length) low = middle + 1;
      else high = middle;
    }
    return low === 0 ? 0 : (this.sums[low - 1] ?? 0) - low * (length - 1);
  }
}

/** Spans in the order of the text; those that overlap are one. */
export function merged(spans: readonly Span[]): readonly Span[] {
  const kept: Span[] = [];
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    const last = kept.at(-1);
    if (last && start < last.end) kept[kept.length - 1] = { start: last.start, end: Math.max(last.end, end) };
    else if (start < end) kept.push({ start, end });
  }
  return kept;
}

function sectionsOf(spans: readonly Span[], length: number): readonly Section[] {
  const sections: Section[] = [];
  let at = 0;
  for (const { start, end } of spans) {
    if (at < start) sections.push({ start: at, end: start, isMarked: false });
    sections.push({ start, end, isMarked: true });
    at = end;
  }
  if (at < length) sections.push({ start: at, end: length, isMarked: false });
  return sections;
}

function total<Thing>(things: readonly Thing[], value: (thing: Thing) => number): number {
  return things.reduce((sum, thing) => sum + value(thing), 0);
}

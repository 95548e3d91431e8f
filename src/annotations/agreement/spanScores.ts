import type { Span } from '../../core/span';

/** How well two coders' spans of one code match. */
export interface SpanScore {
  /** F₁ = 2·matches / (spans of the one + spans of the other), as MUC and CoNLL count it; NaN where there is no span at all. */
  readonly f1: number;
  readonly matches: number;
  readonly left: number;
  readonly right: number;
}

/** Spans of one coder with those of the other that go with them. */
interface Matching<Left extends Span, Right extends Span> {
  readonly pairs: readonly (readonly [Left, Right])[];
  readonly left: readonly Left[];
  readonly right: readonly Right[];
}

/** Pairs spans that are the same: each goes with one of the other's at most. */
export function exactMatches<Left extends Span, Right extends Span>(left: readonly Left[], right: readonly Right[]): Matching<Left, Right> {
  return matched(left, right, (a, b) => (a.start === b.start && a.end === b.end ? 1 : 0));
}

/** Pairs spans that have text in common: those that have most in common of what they cover first. */
export function overlapMatches<Left extends Span, Right extends Span>(left: readonly Left[], right: readonly Right[]): Matching<Left, Right> {
  return matched(left, right, shared);
}

/** The score of a matching. */
export function scoreOf({ pairs, left, right }: Matching<Span, Span>): SpanScore {
  const counts = { matches: pairs.length, left: pairs.length + left.length, right: pairs.length + right.length };
  return { ...counts, f1: (2 * counts.matches) / (counts.left + counts.right) };
}

/** How much of what two spans cover they have in common: 0 to 1 (Jaccard). */
function shared(a: Span, b: Span): number {
  const common = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return common <= 0 ? 0 : common / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}

/** Takes the best pairs first, each span once. Only spans that touch are compared. */
function matched<Left extends Span, Right extends Span>(left: readonly Left[], right: readonly Right[], likeness: (a: Left, b: Right) => number): Matching<Left, Right> {
  const candidates = touching(left, right).map(([a, b]) => ({ a, b, score: likeness(a, b) })).filter(({ score }) => score > 0);
  const [usedLeft, usedRight] = [new Set<Left>(), new Set<Right>()];
  const pairs: (readonly [Left, Right])[] = [];
  for (const { a, b } of candidates.sort((one, other) => other.score - one.score || one.a.start - other.a.start)) {
    if (usedLeft.has(a) || usedRight.has(b)) continue;
    usedLeft.add(a);
    usedRight.add(b);
    pairs.push([a, b]);
  }
  pairs.sort(([a], [b]) => a.start - b.start);
  return { pairs, left: left.filter((span) => !usedLeft.has(span)), right: right.filter((span) => !usedRight.has(span)) };
}

function touching<Left extends Span, Right extends Span>(left: readonly Left[], right: readonly Right[]): readonly (readonly [Left, Right])[] {
  const sorted = [...right].sort((a, b) => a.start - b.start);
  const found: (readonly [Left, Right])[] = [];
  let open: Right[] = [];
  let next = 0;
  for (const span of [...left].sort((a, b) => a.start - b.start)) {
    for (let at = sorted[next]; at && at.start < span.end; at = sorted[++next]) open.push(at);
    open = open.filter(({ end }) => end > span.start);
    for (const other of open) if (other.start < span.end) found.push([span, other]);
  }
  return found;
}

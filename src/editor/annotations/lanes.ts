import type { Span } from '../../core/span';

/**
 * A lane for each of several things that stand in the text, in the order of their first spans, so that no two of one lane
 * overlap as long as the lanes suffice; then the last one is shared.
 */
export function lanesOf(things: readonly (readonly Span[])[], count: number): readonly number[] {
  const ends: number[] = [];
  return things.map((spans) => {
    const start = spans[0]?.start ?? 0;
    const free = ends.findIndex((end) => end <= start);
    const lane = free === -1 ? Math.min(ends.length, count - 1) : free;
    ends[lane] = Math.max(ends[lane] ?? 0, spans.at(-1)?.end ?? start);
    return lane;
  });
}

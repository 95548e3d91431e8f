import { lastAtOrBefore } from '../core/span';
import type { Span } from '../core/span';
import { codesOf, targetKind } from './annotation';
import type { PlacedAnnotation } from './annotations';

/** Which passages have which codes already. */
export class CodedSpans {
  /** By code, in the order of the text, with the furthest end up to each. */
  private readonly byCode = new Map<string, { readonly spans: readonly Span[]; readonly furthest: readonly number[] }>();

  /** `standing` gives what a code counts as now. */
  constructor(annotations: readonly PlacedAnnotation[], standing: (code: string) => string) {
    const spans = new Map<string, Span[]>();
    for (const { annotation, spans: places } of annotations) {
      if (targetKind(annotation) === 'story') continue;
      for (const code of codesOf(annotation).map(standing)) spans.set(code, [...(spans.get(code) ?? []), ...(places ?? [])]);
    }
    for (const [code, places] of spans) {
      places.sort((a, b) => a.start - b.start);
      let end = 0;
      this.byCode.set(code, { spans: places, furthest: places.map((place) => (end = Math.max(end, place.end))) });
    }
  }

  /** True where something of a span has a code. UTF-16 offsets. */
  has(code: string, { start, end }: Span): boolean {
    const coded = this.byCode.get(code);
    if (!coded) return false;
    const last = lastAtOrBefore(coded.spans.length, (index) => coded.spans[index]?.start ?? 0, end - 1);
    return (coded.furthest[last] ?? 0) > start;
  }
}

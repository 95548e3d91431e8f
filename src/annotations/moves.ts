import type { Span } from '../core/span';

/** One replacement in a text: what stood in the span became a text of this length. UTF-16 offsets into the text before. */
export interface Edit {
  readonly span: Span;
  readonly length: number;
}

/**
 * Where a span is after an edit: moved with the text around it, grown or shrunk by an edit inside it; null where the edit
 * took its beginning or end away, so that nobody can say where it is.
 */
export function moved({ start, end }: Span, { span, length }: Edit): Span | null {
  const by = length - (span.end - span.start);
  if (span.end <= start) return { start: start + by, end: end + by };
  if (span.start >= end) return { start, end };
  const isInside = start <= span.start && span.end <= end && (span.start > start || span.end < end);
  return isInside ? { start, end: end + by } : null;
}

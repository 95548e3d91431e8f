import type { TextEdit } from '../../core/sourceText';

/** Several edits as one that covers them: what stood between the offsets became a text of the length. UTF-16 units. */
export interface CoveringEdit {
  readonly start: number;
  readonly end: number;
  readonly length: number;
}

/** Covers edits, each of the text that the one before has made; null where there are none. */
export function coveringEdit(edits: readonly TextEdit[]): CoveringEdit | null {
  return edits.reduce<CoveringEdit | null>((cover, { span, text }) => {
    const { start, end, length } = cover ?? { start: span.start, end: span.start, length: 0 };
    const ahead = Math.max(0, start - span.start);
    const behind = Math.max(0, span.end - (start + length));
    return { start: start - ahead, end: end + behind, length: length + ahead + behind + text.length - (span.end - span.start) };
  }, null);
}

/** A half-open range [start, end) of UTF-16 offsets into one text. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** An inclusive range of 0-based physical lines. */
export interface LineRange {
  readonly first: number;
  readonly last: number;
}

/** True where the offset lies inside the span or at its start. */
export function contains(span: Span, offset: number): boolean {
  return span.start <= offset && offset < span.end;
}

/** True where the 0-based line lies inside the range. */
export function containsLine(range: LineRange, line: number): boolean {
  return range.first <= line && line <= range.last;
}

/**
 * Index of the last item that starts at or before `value`, of `count` items whose starts ascend; -1 where all start later.
 * Logarithmic: this is how a line, story or paragraph is found for a position.
 */
export function lastAtOrBefore(count: number, startOf: (index: number) => number, value: number): number {
  let low = 0;
  let high = count;
  while (low < high) {
    const middle = (low + high) >>> 1;
    if (startOf(middle) <= value) low = middle + 1;
    else high = middle;
  }
  return low - 1;
}

import { lastAtOrBefore } from './span';
import type { Span } from './span';

/** The characters of a text alone: blank lines, indents and line ends may come and go. */
export function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

/**
 * A text without its white space, and the way back into it: what is looked for in it is found whether or not a column
 * breaks there. Made once for a text, in one pass over it. All offsets are UTF-16 units.
 */
export class BareText {
  readonly text: string;
  /** The bare offset that each run of white space stands before, ascending. */
  private readonly gaps: Uint32Array;
  /** How many units of white space there are up to the end of each run. */
  private readonly skipped: Uint32Array;

  constructor(text: string) {
    const gaps: number[] = [];
    const skipped: number[] = [];
    let gone = 0;
    for (const { index, 0: gap } of text.matchAll(/\s+/g)) {
      gaps.push(index - gone);
      skipped.push((gone += gap.length));
    }
    this.text = bare(text);
    this.gaps = Uint32Array.from(gaps);
    this.skipped = Uint32Array.from(skipped);
  }

  /** The span in the whole text from the first to the last unit of a bare span, which must not be empty. */
  spanOf({ start, end }: Span): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end - 1) + 1 };
  }

  /** How many bare units stand before an offset into the whole text. */
  at(offset: number): number {
    const gap = lastAtOrBefore(this.gaps.length, (index) => this.startOf(index), offset);
    if (gap === -1) return offset;
    return Math.max(this.gaps[gap] ?? 0, offset - (this.skipped[gap] ?? 0));
  }

  private offsetOf(unit: number): number {
    const gap = lastAtOrBefore(this.gaps.length, (index) => this.gaps[index] ?? 0, unit);
    return unit + (this.skipped[gap] ?? 0);
  }

  /** Where a run of white space begins in the whole text. */
  private startOf(gap: number): number {
    return (this.gaps[gap] ?? 0) + (this.skipped[gap - 1] ?? 0);
  }
}

/** Everywhere where words stand in a text, places that overlap included. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) spans.push({ start, end: start + words.length });
  return spans;
}

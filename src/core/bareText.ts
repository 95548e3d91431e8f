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
    // Counted first, and by hand: matches and growing lists would cost several times as much in a long text.
    const count = runsOfSpace(text);
    const printed: string[] = [];
    this.gaps = new Uint32Array(count);
    this.skipped = new Uint32Array(count);
    let gone = 0;
    let from = 0;
    for (let run = 0; run < count; run++) {
      const gap = nextSpace(text, from);
      printed.push(text.slice(from, gap));
      this.gaps[run] = gap - gone;
      from = nextPrinted(text, gap);
      this.skipped[run] = gone += from - gap;
    }
    this.text = printed.join('') + text.slice(from);
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

/** The offset of the first white space from an offset on; the length of the text where there is none. */
function nextSpace(text: string, from: number): number {
  let at = from;
  while (at < text.length && !isSpace(text.charCodeAt(at))) at++;
  return at;
}

/** The offset of the first character that is no white space from an offset on. */
function nextPrinted(text: string, from: number): number {
  let at = from;
  while (at < text.length && isSpace(text.charCodeAt(at))) at++;
  return at;
}

function runsOfSpace(text: string): number {
  let count = 0;
  for (let at = nextSpace(text, 0); at < text.length; at = nextSpace(text, nextPrinted(text, at))) count++;
  return count;
}

/** What `\s` matches: most characters of a text are told by one comparison. */
function isSpace(unit: number): boolean {
  if (unit <= 0x20) return unit === 0x20 || (unit >= 0x09 && unit <= 0x0d);
  if (unit < 0x1680) return unit === 0xa0;
  if (unit >= 0x3001) return unit === 0xfeff;
  return unit === 0x1680 || (unit >= 0x2000 && unit <= 0x200a) || unit === 0x2028 || unit === 0x2029 || unit === 0x202f || unit === 0x205f || unit === 0x3000;
}

/** Everywhere where words stand in a text, places that overlap included. */
export function occurrences(text: string, words: string): Span[] {
  const spans: Span[] = [];
  if (words === '') return spans;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) spans.push({ start, end: start + words.length });
  return spans;
}

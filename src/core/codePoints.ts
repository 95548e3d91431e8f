import { lastAtOrBefore } from './span';

const LINE_FEED = 10;
const CARRIAGE_RETURN = 13;

/**
 * The way between UTF-16 offsets into a text and offsets in code points, as other programs count them. A line end counts
 * as one, LF or CRLF, so that a file counts the same on every system. Made once for a text, in one pass over it.
 */
export class CodePoints {
  /** Offsets of the units that do not count: low surrogates, and each LF behind a CR. */
  private readonly uncounted: Uint32Array;

  constructor(text: string) {
    this.uncounted = uncountedUnits(text);
  }

  /** Code points before a UTF-16 offset. */
  at(offset: number): number {
    return offset - (lastAtOrBefore(this.uncounted.length, (index) => this.uncounted[index] ?? 0, offset - 1) + 1);
  }

  /** The UTF-16 offset that so many code points lie before. */
  offsetOf(codePoints: number): number {
    return codePoints + lastAtOrBefore(this.uncounted.length, (index) => (this.uncounted[index] ?? 0) - index, codePoints) + 1;
  }
}

function uncountedUnits(text: string): Uint32Array {
  const units: number[] = [];
  for (let at = 1; at < text.length; at++) if (isSecondOfPair(text.charCodeAt(at - 1), text.charCodeAt(at))) units.push(at);
  return new Uint32Array(units);
}

function isSecondOfPair(before: number, unit: number): boolean {
  return unit === LINE_FEED ? before === CARRIAGE_RETURN : (unit & 0xfc00) === 0xdc00 && (before & 0xfc00) === 0xd800;
}

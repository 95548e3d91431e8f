import { lastAtOrBefore } from '../../core/span';
import type { Span } from '../../core/span';

const BYTE_ORDER_MARK = '\ufeff';

/**
 * A text as it is exported, and the way between it and the text of the dump: line ends are LF, and a byte order mark at its
 * beginning is gone. All offsets are UTF-16 units.
 */
export class ExportedText {
  readonly text: string;
  /** How many units are gone at the beginning. */
  private readonly mark: number;
  /** Offsets in the dump of each CR that is gone because a LF follows it. */
  private readonly gone: Uint32Array;

  constructor(dumpText: string) {
    this.mark = dumpText.startsWith(BYTE_ORDER_MARK) ? BYTE_ORDER_MARK.length : 0;
    this.gone = Uint32Array.from(dumpText.matchAll(/\r\n/g), ({ index }) => index);
    this.text = dumpText.slice(this.mark).replace(/\r\n?/g, '\n');
  }

  /** Where an offset of the dump is in the exported text. */
  at(offset: number): number {
    return Math.max(0, offset - this.mark - (this.lastGoneBefore(offset) + 1));
  }

  /** Where an offset of the exported text is in the dump: before both units of a line end, or behind both. */
  offsetOf(exported: number): number {
    return exported + this.mark + lastAtOrBefore(this.gone.length, (index) => (this.gone[index] ?? 0) - index - this.mark, exported - 1) + 1;
  }

  /** A span of the dump in the exported text. */
  spanAt({ start, end }: Span): Span {
    return { start: this.at(start), end: this.at(end) };
  }

  /** A span of the exported text in the dump. */
  spanOf({ start, end }: Span): Span {
    return { start: this.offsetOf(start), end: this.offsetOf(end) };
  }

  private lastGoneBefore(offset: number): number {
    return lastAtOrBefore(this.gone.length, (index) => this.gone[index] ?? 0, offset - 1);
  }
}

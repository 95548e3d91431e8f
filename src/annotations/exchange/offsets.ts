import { CodePoints } from '../../core/codePoints';
import type { Span } from '../../core/span';
import type { CodedText, Piece } from './codedText';
import { piecesOf } from './codedText';
import { ExchangeError } from './exchangeError';

/** What a format counts its offsets in. */
export type OffsetUnit = 'code point' | 'utf-16';

/** The way between UTF-16 offsets into one exported text and the offsets of a format. */
export class Offsets {
  private readonly points: CodePoints | undefined;

  constructor(
    private readonly text: string,
    unit: OffsetUnit,
  ) {
    this.points = unit === 'code point' ? new CodePoints(text) : undefined;
  }

  /** From UTF-16 units. */
  write({ start, end }: Span): Span {
    return this.points ? { start: this.points.at(start), end: this.points.at(end) } : { start, end };
  }

  /** To UTF-16 units. Throws ExchangeError for what lies outside the text. */
  read({ start, end }: Span): Piece {
    const units = this.points ? { start: this.points.offsetOf(start), end: this.points.offsetOf(end) } : { start, end };
    if (!(Number.isInteger(start) && Number.isInteger(end) && start >= 0 && start <= end && units.end <= this.text.length)) {
      throw new ExchangeError(`the offsets ${start}-${end} lie outside the text`);
    }
    return { ...units, quote: this.text.slice(units.start, units.end) };
  }
}

/**
 * Throws ExchangeError where a passage is not, in the unit of a format, exactly what the dump says it is: then no file may
 * be written.
 */
export function checkOffsets({ source, text, items }: CodedText, unit: OffsetUnit): void {
  const offsets = new Offsets(text, unit);
  for (const item of items) {
    for (const piece of piecesOf(item)) {
      if (piece.quote !== '' && offsets.read(offsets.write(piece)).quote === piece.quote) continue;
      throw new ExchangeError(`${source}: the passage “${piece.quote}” is not at its place in the exported text: nothing was written`);
    }
  }
}

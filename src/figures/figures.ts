import type { Figure, FigureContext } from './figure';
import { ANY_FIGURE, RECOGNISERS } from './recognisers';

export type { Figure, FigureContext, FigureKind } from './figure';

const FIGURES = new RegExp(ANY_FIGURE, 'g');

/**
 * The figures of a text, in its order, none overlapping another; spans are UTF-16 offsets into `text`.
 * Linear in the text: no recogniser looks further than a bounded number of characters. Never throws.
 */
export function findFigures(text: string, _context: FigureContext = {}): Figure[] {
  const figures: Figure[] = [];
  for (const match of text.matchAll(FIGURES)) {
    const kind = RECOGNISERS[match.indexOf(match[0], 1) - 1]?.kind;
    if (kind) figures.push({ kind, span: { start: match.index, end: match.index + match[0].length }, value: '0', high: null, unit: null, comparator: null });
  }
  return figures;
}

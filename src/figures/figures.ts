import type { Figure, FigureContext } from './figure';
import { comparatorOf } from './hedges';
import { printOf } from './print';
import type { Print, Reader, Reading } from './print';
import { ENGLISH_START, readersOfEnglish, skipEnglish } from './english';
import { HAN_START, readersOfHan, skipHan } from './han';

export type { Figure, FigureContext, FigureKind } from './figure';

/** How the figures of a script are read: where one may begin, who reads there, and how far to go where nobody can. */
export interface Script {
  readonly start: RegExp;
  readonly readers: readonly Reader[];
  readonly skip: (text: string, at: number) => number;
}

const ENGLISH: Script = { start: ENGLISH_START, readers: readersOfEnglish, skip: skipEnglish };
const HAN: Script = { start: HAN_START, readers: readersOfHan, skip: skipHan };

/**
 * The figures of a text, in its order, none overlapping another; spans are UTF-16 offsets into `text`. Linear in the text: the
 * readers are asked once at each place where a figure may begin, and each looks at a bounded stretch. Never throws.
 */
export function findFigures(text: string, context: FigureContext = {}): Figure[] {
  const print = printOf(text, context);
  const script = print.language === 'en' ? ENGLISH : HAN;
  const figures: Figure[] = [];
  const start = new RegExp(script.start, 'g');
  for (let found = start.exec(print.text); found; found = start.exec(print.text)) {
    const reading = firstReading(print, script.readers, found.index);
    if (reading?.kind) figures.push(figureOf(print, reading));
    start.lastIndex = Math.max(found.index + 1, reading?.end ?? script.skip(print.text, found.index));
  }
  return figures;
}

function firstReading(print: Print, readers: readonly Reader[], at: number): Reading | null {
  for (const read of readers) {
    const reading = read(print, at);
    if (reading) return reading;
  }
  return null;
}

/** True for 元 and for an amount without a word; 人民币, ¥ and RMB say what they are. */
function isPlainYuan(printed: string): boolean {
  return !/[币¥￥A-Z]/.test(printed);
}

function figureOf(print: Print, reading: Reading): Figure {
  const { start, end, value, high, unit } = reading;
  // Readings of no kind were passed over.
  const kind = reading.kind ?? 'count';
  const ownUnit = unit?.code === 'CNY' && isPlainYuan(print.text.slice(start, end)) ? { ...unit, code: print.yuan } : unit;
  return { span: { start, end }, kind, value, high, unit: ownUnit, comparator: comparatorOf(print, reading) };
}

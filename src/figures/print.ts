import type { Language } from '../core/dump';
import type { Decimal } from './decimal';
import { decimalText } from './decimal';
import type { Comparator, FigureContext, FigureKind, Unit } from './figure';
import { foldText } from './foldedText';
import { isoDay } from './calendar';
import type { Day } from './calendar';

/** A text as the readers of figures see it. */
export interface Print {
  /** Folded (see foldText): every offset is one of the printed text. */
  readonly text: string;
  readonly language: Language;
  /** The currency that 元 alone is. */
  readonly yuan: string;
  /** The day of the page, where it is known. */
  readonly day: Day | null;
}

/** What a reader has read at a place. */
export interface Reading {
  readonly start: number;
  readonly end: number;
  /** Null: what is printed here is no figure, and nothing in it is one. */
  readonly kind: FigureKind | null;
  readonly value: string;
  readonly high: string | null;
  readonly unit: Unit | null;
  /** The hedge inside the number: 3000余人. */
  readonly hedge: Comparator | null;
}

/** Reads one way of printing figures. Null where nothing of it begins at the offset. Looks at a bounded stretch of the text. */
export type Reader = (print: Print, at: number) => Reading | null;

const CJK = /[\u3040-\u30ff\u3400-\u9fff]/;
/** So much of a text shows its language where nobody tells it. */
const LANGUAGE_SAMPLE = 2000;

export function printOf(text: string, { language, date, yuan = 'CNY' }: FigureContext): Print {
  const spoken = language ?? (CJK.test(text.slice(0, LANGUAGE_SAMPLE)) ? 'zh' : 'en');
  return { text: foldText(text), language: spoken, yuan, day: isoDay(date) };
}

/** What is printed in [start, end) is no figure. */
export function noFigure(start: number, end: number): Reading {
  return { start, end, kind: null, value: '', high: null, unit: null, hedge: null };
}

/** A figure with a decimal value, or two. */
export function amount(start: number, end: number, kind: FigureKind, value: Decimal, more: { high?: Decimal | null; unit?: Unit | null; hedge?: Comparator | null } = {}): Reading {
  const { high = null, unit = null, hedge = null } = more;
  return { start, end, kind, value: decimalText(value), high: high && decimalText(high), unit, hedge };
}

export function isDigit(code: number): boolean {
  return code >= 48 && code <= 57;
}

/** A to Z, a to z. */
export function isLetter(code: number): boolean {
  return (code >= 65 && code <= 90) || (code >= 97 && code <= 122);
}

/** True where one of the words stands within so many characters before `start` or behind `end`, in the same sentence. */
export function hasCue(text: string, cues: RegExp, start: number, end: number, { before, behind }: { before: number; behind: number }): boolean {
  const ahead = text.slice(Math.max(0, start - before), start);
  const after = text.slice(end, end + behind);
  return cues.test(ahead.slice(lastStop(ahead) + 1)) || cues.test(after.slice(0, firstStop(after)));
}

const STOP = /[。!?;\n]/g;

function lastStop(text: string): number {
  let last = -1;
  for (const { index } of text.matchAll(STOP)) last = index;
  return last;
}

function firstStop(text: string): number {
  const at = text.search(STOP);
  return at === -1 ? text.length : at;
}

import type { Evidence } from '../format';

/** One thing that files of a family show. */
export interface Signal {
  /** What was seen, in words: `“n of N DOCUMENTS” lines`. */
  readonly says: string;
  /** Words of which one stands in whatever the pattern finds: where none does it is not tried, nor compiled. */
  readonly words?: readonly string[];
  /** With the flags g and m; linear. */
  readonly pattern: RegExp;
  /** Signals of the same group stand for each other. */
  readonly group: string;
}

/** What files of a family show, and how much of it makes one. */
export interface Signals {
  readonly signals: readonly Signal[];
  /** So many groups must be seen. */
  readonly groups: number;
  /** Any of these groups must be among them. */
  readonly telling: readonly string[];
  /** How sure that makes; each group more makes it surer. 0 to 1. */
  readonly confidence: number;
}

/** How much of what is still missing to certainty one group more gives. */
const STEP = 0.5;
/** Confidence of a file that shows something, but too little. */
const TOO_LITTLE = 0.3;
/** Programs and manuals quote what exports look like. */
const ABOUT_EXPORTS = /^(?:```|#!\/|#include\s|import\s\w+(?:;|$|\s(?:as|from)\s)|from\s\w[\w.]*\simport\s|def\s\w+\(|[^\S\r\n]{2,}(?:return|yield)\s|\w+\s=\s"""$|function\s\w+\(|(?:const|let|var)\s\w+\s=)/m;
/** Sightings beyond this are not counted. */
const MOST = 1000;

/** Judges samples by what they show. Linear in the sample. */
export function detectBySignals({ signals, groups, telling, confidence }: Signals): (sample: string) => Evidence {
  return (sample) => {
    const seen = signals.map((signal) => ({ ...signal, count: countOf(signal, sample) })).filter(({ count }) => count > 0);
    const found = new Set(seen.map(({ group }) => group));
    if (found.size === 0) return { confidence: 0, reasons: [] };
    const reasons = seen.map(({ count, says }) => `${count} × ${says}`);
    const isFamily = found.size >= groups && telling.some((group) => found.has(group)) && !ABOUT_EXPORTS.test(sample);
    return { confidence: isFamily ? grown(confidence, found.size - groups) : TOO_LITTLE, reasons };
  };
}

function grown(confidence: number, more: number): number {
  return Math.round((1 - (1 - confidence) * STEP ** more) * 1000) / 1000;
}

function countOf({ pattern, words }: Signal, sample: string): number {
  if (words?.some((word) => sample.includes(word)) === false) return 0;
  let count = 0;
  for (const { 0: match } of sample.matchAll(pattern)) {
    if (match !== '') count++;
    if (count === MOST) break;
  }
  return count;
}

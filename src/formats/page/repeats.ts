import type { NumberColumn } from './columns';
import { hashOf } from './hash';

/** Where else a short line's letters stand as a line: nowhere, further down, further up. */
export const REPEATS_NOT = 0;
export const REPEATS_LATER = 1;
export const REPEATS_EARLIER = 2;

/** How many lines a repetition is looked for around a line: a title list repeats the headlines of its own page. */
export const REPEAT_REACH = 300;
/** Fewer letters are repeated by chance. */
const REPEAT_LETTERS = 6;

/** ……2版, ........ B5: dots and what they lead to. No pattern here may repeat a repetition: leaders are long. */
const PAGE_LEADER = /(?:…|\.\.\.|·{3})[\s….·]*\S{0,4}$/;
const OUTER_MARKS = /^[\s·•◆■▲\d.]+|\s/g;

/** A number that lines with the same letters share, whatever marks and page numbers stand around them; 0 for few letters. */
export function lettersOf(line: string): number {
  const letters = line.replace(PAGE_LEADER, '').replace(OUTER_MARKS, '');
  return letters.length < REPEAT_LETTERS ? 0 : Math.max(1, hashOf(letters));
}

/** Marks in `repeats`, for the rows from `first` to before `end` of `count`, whose letters stand twice within reach. */
export function markRepeats(letters: NumberColumn, count: number, first: number, end: number, repeats: Uint8Array): void {
  const last = new Map<number, number>();
  const isMarked = (row: number): boolean => first <= row && row < end;
  repeats.fill(REPEATS_NOT, first, end);
  for (let row = Math.max(0, first - REPEAT_REACH); row < Math.min(count, end + REPEAT_REACH); row++) {
    const key = letters[row] ?? 0;
    if (key === 0) continue;
    const before = last.get(key);
    last.set(key, row);
    if (before === undefined || row - before > REPEAT_REACH) continue;
    if (isMarked(row)) repeats[row] = REPEATS_EARLIER;
    if (isMarked(before) && repeats[before] === REPEATS_NOT) repeats[before] = REPEATS_LATER;
  }
}

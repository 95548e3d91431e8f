import { hashOf } from '../text/hash';
import type { NumberColumn } from './columns';

/** Where else a short line's letters stand as a line: nowhere, further down, further up. */
export const REPEATS_NOT = 0;
export const REPEATS_LATER = 1;
export const REPEATS_EARLIER = 2;

/** How many lines a repetition is looked for around a line: a title list repeats the headlines of its own page. */
export const REPEAT_REACH = 300;
/** Fewer letters are repeated by chance. */
const REPEAT_LETTERS = 6;

/** ……2版, ........ B5: a whole run of dots and spaces, and what it leads to. No pattern here may begin amid a run: leaders are long. */
const PAGE_LEADER = /(?<![\s….·])([\s….·]+)\S{0,4}$/;
const DOTS = /…|\.{3}|·{3}/;
/** 渡口的灯  林 望; 渡口修好了(图): behind a title in a list stands who wrote it, or that there is a picture */
const BEHIND_TITLE = /(?<!\s)\s{2,}[\u4e00-\u9fff]{1,3}(?:\s[\u4e00-\u9fff]{1,3}){0,3}$|\s?\((?:组?图|組?圖|图文|圖文|视频|影片)\)$/;
const OUTER_MARKS = /^[\s·•◆■▲\d.]+|\s/g;

/** A number that lines with the same letters share, whatever marks and page numbers stand around them; 0 for few letters. */
export function lettersOf(line: string): number {
  const letters = line.replace(PAGE_LEADER, (leader: string, run: string) => (DOTS.test(run) ? '' : leader)).replace(BEHIND_TITLE, '').replace(OUTER_MARKS, '');
  return letters.length < REPEAT_LETTERS ? 0 : Math.max(1, hashOf(letters));
}

/** Marks in `repeats`, for the rows from `first` to before `end` of `count`, whose letters stand twice within reach. */
export function markRepeats(letters: NumberColumn, count: number, first: number, end: number, repeats: Uint8Array): void {
  const isMarked = (row: number): boolean => first <= row && row < end;
  const trail = new Trail(letters);
  repeats.fill(REPEATS_NOT, first, end);
  for (let row = Math.max(0, first - REPEAT_REACH); row < Math.min(count, end + REPEAT_REACH); row++) {
    const before = trail.before(row);
    if (before === -1) continue;
    if (isMarked(row)) repeats[row] = REPEATS_EARLIER;
    if (isMarked(before) && repeats[before] === REPEATS_NOT) repeats[before] = REPEATS_LATER;
  }
}

/** A power of two, and more rows than are looked back over. */
const TRAIL = 512;

/** The last rows with letters, in chains of those whose letters are alike in their last digits: needs no room for each, as a map would. */
class Trail {
  /** The last row of each chain, and the row before each in its chain; -1 where there is none. */
  private readonly ends = new Int32Array(TRAIL).fill(-1);
  private readonly links = new Int32Array(TRAIL);

  constructor(private readonly letters: NumberColumn) {}

  /** The last row within reach with the letters of this one, -1 for none. Rows are asked for in their order, each once. */
  before(row: number): number {
    const key = this.letters[row] ?? 0;
    if (key === 0) return -1;
    const chain = key % TRAIL;
    const last = this.ends[chain] ?? -1;
    this.ends[chain] = row;
    this.links[row % TRAIL] = last;
    for (let at = last; at >= Math.max(0, row - REPEAT_REACH); at = this.links[at % TRAIL] ?? -1) if (this.letters[at] === key) return at;
    return -1;
  }
}

import type { Steps } from '../../../core/steps';
import type { Marks } from './marks';

/** So many rows are visited in a step. */
const STEP = 512;

/** Visits the marked rows of `count`, the first first; where a visit gives true, the next row is visited too, marked or not. */
export function* visitForwards(marks: Marks, count: number, visit: (row: number) => boolean): Steps<void> {
  let row = marks.next(0);
  while (row !== -1 && row < count) {
    row = visit(row) ? row + 1 : marks.next(row + 1);
    if (row % STEP === 0) yield;
  }
}

/** Visits the marked rows, the last first; where a visit gives true, the row before is visited too, marked or not. */
export function* visitBackwards(marks: Marks, visit: (row: number) => boolean): Steps<void> {
  let row = marks.last;
  while (row !== -1) {
    row = visit(row) ? row - 1 : marks.previous(row - 1);
    if (row % STEP === 0) yield;
  }
}

import type { Marks } from './marks';

/** Visits the marked rows of `count`, the first first; where a visit gives true, the next row is visited too, marked or not. */
export function visitForwards(marks: Marks, count: number, visit: (row: number) => boolean): void {
  let row = marks.next(0);
  while (row !== -1 && row < count) row = visit(row) ? row + 1 : marks.next(row + 1);
}

/** Visits the marked rows, the last first; where a visit gives true, the row before is visited too, marked or not. */
export function visitBackwards(marks: Marks, visit: (row: number) => boolean): void {
  let row = marks.last;
  while (row !== -1) row = visit(row) ? row - 1 : marks.previous(row - 1);
}

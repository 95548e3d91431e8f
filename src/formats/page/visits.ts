/** Visits the marked rows, the first first; where a visit gives true, the next row is visited too, marked or not. */
export function visitForwards(marks: Uint8Array, visit: (row: number) => boolean): void {
  let row = marks.indexOf(1);
  while (row !== -1 && row < marks.length) row = visit(row) || marks[row + 1] === 1 ? row + 1 : marks.indexOf(1, row + 1);
}

/** Visits the marked rows, the last first; where a visit gives true, the row before is visited too, marked or not. */
export function visitBackwards(marks: Uint8Array, visit: (row: number) => boolean): void {
  let row = marks.lastIndexOf(1);
  while (row !== -1) row = visit(row) || marks[row - 1] === 1 ? row - 1 : row === 0 ? -1 : marks.lastIndexOf(1, row - 1);
}

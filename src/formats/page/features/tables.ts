const NUMERIC = /^[+\-−±]?[\d.,]+\s?[%％‰]?$|^(?:持平|—|-|–)$/;
const MOST_COLUMNS = 8;

/**
 * The number of columns of a table printed one cell a line: the smallest number (of at least two) that divides the cells
 * and makes every column below its head all numbers or all words; null where none does.
 */
export function columnsOf(cells: readonly string[]): number | null {
  for (let columns = 2; columns <= MOST_COLUMNS; columns++) {
    if (cells.length % columns === 0 && cells.length >= columns * 2 && columnsAgree(cells, columns)) return columns;
  }
  return null;
}

function columnsAgree(cells: readonly string[], columns: number): boolean {
  const body = cells.slice(columns);
  const numeric = (column: number): boolean[] => body.filter((_, at) => at % columns === column).map((cell) => NUMERIC.test(cell));
  const kinds = Array.from({ length: columns }, (_, column) => new Set(numeric(column)));
  return kinds.every((kind) => kind.size === 1) && kinds.some((kind) => kind.has(true)) && kinds.some((kind) => kind.has(false));
}

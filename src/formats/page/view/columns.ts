/** A column of numbers with a place for each row, and some to spare. */
export type NumberColumn = Uint8Array | Uint16Array | Uint32Array | Int16Array | Int32Array;

/** Rows that are taken out of parallel columns, and how many rows are put there instead. */
export interface RowSplice {
  readonly at: number;
  readonly removed: number;
  readonly inserted: number;
}

/** Rows from `first` to before `end`. */
export interface RowRange {
  readonly first: number;
  readonly end: number;
}

/** Places for so many rows and for those that typing will add: growing means copying. */
export function capacityFor(rows: number): number {
  return rows + (rows >>> 4) + 64;
}

/**
 * Makes room in a column that holds `count` rows of `width` numbers: what stands behind is moved, the inserted rows and
 * everything behind the last are 0. Gives the column, or a longer one where it was too short.
 */
export function spliceColumn<Column extends NumberColumn>(column: Column, count: number, { at, removed, inserted }: RowSplice, width = 1): Column {
  const rows = count - removed + inserted;
  const wide = rows * width > column.length ? grown(column, capacityFor(rows) * width) : column;
  if (inserted !== removed) wide.copyWithin((at + inserted) * width, (at + removed) * width, count * width);
  wide.fill(0, at * width, (at + inserted) * width);
  wide.fill(0, rows * width, Math.max(rows, count) * width);
  return wide;
}

/** Adds to the numbers from row `first` to before `end`. */
export function moveNumbers(column: Uint32Array, first: number, end: number, by: number): void {
  if (by === 0) return;
  for (let row = first; row < end; row++) column[row] = (column[row] ?? 0) + by;
}

/** A longer column that begins as the shorter one does. */
export function grown<Column extends NumberColumn>(column: Column, length: number): Column {
  // The constructor of a typed array is typed as any function.
  const longer = new (column.constructor as new (length: number) => Column)(length);
  longer.set(column);
  return longer;
}

/** A list of so many texts, none of them filled in, with room to spare as columns have it. */
export function blankTexts(rows: number): string[] {
  const texts = new Array<string>(capacityFor(rows)).fill('');
  texts.length = rows;
  return texts;
}

/** More than this are not handed over as arguments. */
const MOST_ARGUMENTS = 1000;

/** Puts items in the place of some of a list. Gives the list, or a new one where there are many items. */
export function spliceItems<Item>(list: Item[], at: number, removed: number, items: readonly Item[]): Item[] {
  if (items.length > MOST_ARGUMENTS) return list.slice(0, at).concat(items, list.slice(at + removed));
  list.splice(at, removed, ...items);
  return list;
}

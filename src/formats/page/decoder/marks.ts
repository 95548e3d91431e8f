import { capacityFor } from '../view/columns';

/**
 * Which rows of a page are marked. Made once and used again: to make a column for each edit would keep the garbage collector
 * busy. It knows between which rows all marks are: nothing but those is looked at.
 */
export class Marks {
  private bytes = new Uint8Array(0);
  private rows = 0;
  /** All marked rows are from `low` on, and before `high`. */
  private low = 0;
  private high = 0;

  /** Makes room for so many rows, none of them marked. */
  clear(rows: number): this {
    if (rows > this.bytes.length) this.bytes = new Uint8Array(capacityFor(rows));
    else this.bytes.fill(0, this.low, this.high);
    this.rows = rows;
    this.low = rows;
    this.high = 0;
    return this;
  }

  /** Marks the rows that others mark, and no more. */
  copy(others: Marks): this {
    this.clear(others.rows);
    if (others.low < others.high) this.bytes.set(others.bytes.subarray(others.low, others.high), others.low);
    this.low = others.low;
    this.high = others.high;
    return this;
  }

  /** Marks the rows from `first` to before `end`, as far as there are such. */
  fill(first: number, end: number): this {
    const [from, to] = [Math.max(0, first), Math.min(this.rows, end)];
    if (from >= to) return this;
    this.bytes.fill(1, from, to);
    this.low = Math.min(this.low, from);
    this.high = Math.max(this.high, to);
    return this;
  }

  /** Marks a row if there is such a row; always true. */
  mark(row: number): boolean {
    if (row < 0 || row >= this.rows) return true;
    this.bytes[row] = 1;
    if (row < this.low) this.low = row;
    if (row >= this.high) this.high = row + 1;
    return true;
  }

  /** Marks the rows before marked rows too. */
  withRowBefore(): this {
    for (let row = this.next(1); row !== -1; row = this.next(row + 1)) this.mark(row - 1);
    return this;
  }

  has(row: number): boolean {
    return this.bytes[row] === 1;
  }

  /** The first marked row from `row` on; -1 where there is none. */
  next(row: number): number {
    for (let at = Math.max(row, this.low); at < this.high; at++) if (this.bytes[at] === 1) return at;
    return -1;
  }

  /** The last marked row up to `row`; -1 where there is none. */
  previous(row: number): number {
    for (let at = Math.min(row, this.high - 1); at >= this.low; at--) if (this.bytes[at] === 1) return at;
    return -1;
  }

  /** The last of the marked rows; -1 where none is marked. */
  get last(): number {
    return this.previous(this.high);
  }

  /** The marked rows, run by run: the first row of each, and the one behind its last. */
  *runs(): Generator<readonly [first: number, end: number]> {
    for (let first = this.next(0); first !== -1; ) {
      let end = first + 1;
      while (this.has(end)) end++;
      yield [first, end];
      first = this.next(end);
    }
  }
}

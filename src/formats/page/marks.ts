import { capacityFor } from './columns';

/** One byte for each row, made once and used again: to make such columns for each edit would keep the garbage collector busy. */
export class Marks {
  private bytes = new Uint8Array(0);

  /** Marks for so many rows, all 0; what was given before is void. */
  clear(rows: number): Uint8Array {
    if (rows > this.bytes.length) this.bytes = new Uint8Array(capacityFor(rows));
    return this.bytes.subarray(0, rows).fill(0);
  }

  /** Marks like others. */
  copy(marks: Uint8Array): Uint8Array {
    const copied = this.clear(marks.length);
    copied.set(marks);
    return copied;
  }
}

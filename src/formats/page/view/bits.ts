const BITS = 32;

/** So many numbers of a column hold a set of small numbers below `size`, one bit each. */
export const wordsFor = (size: number): number => Math.ceil(size / BITS);

/** Adds a number to the set that begins at `start` of a column. */
export function setBit(column: Uint32Array, start: number, bit: number): void {
  const at = start + (bit >>> 5);
  column[at] = (column[at] ?? 0) | (1 << (bit % BITS));
}

/** True where a number is in the set that begins at `start` of a column. */
export function holdsBit(column: Uint32Array, start: number, bit: number): boolean {
  return (((column[start + (bit >>> 5)] ?? 0) >>> (bit % BITS)) & 1) === 1;
}

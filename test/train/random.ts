/** Whole numbers from 0 to below 2^32 by a linear congruential generator (Numerical Recipes): the same start gives the same numbers. */
export function generator(start: number): () => number {
  let seed = start;
  return () => {
    seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0;
    return seed;
  };
}

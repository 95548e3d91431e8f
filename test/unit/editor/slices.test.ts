import { describe, expect, it } from 'vitest';
import { eachOf } from '../../../src/core/steps';
import type { Steps } from '../../../src/core/steps';
import { inSlices } from '../../../src/editor/slices';

/** Steps that take as long as a whole slice, each noted when it is done. */
function* slowSteps(count: number, done: number[]): Steps<string> {
  for (let nth = 1; nth <= count; nth++) {
    const end = performance.now() + 11;
    while (performance.now() < end);
    done.push(nth);
    yield;
  }
  return 'all';
}

describe('Long work in slices', () => {
  it('gives what its last step gives, and lets others have their turn between the steps', async () => {
    const done: number[] = [];
    const seen: number[] = [];
    const others = setInterval(() => seen.push(done.length), 0);
    expect(await inSlices(slowSteps(4, done))).toBe('all');
    clearInterval(others);
    expect(done).toEqual([1, 2, 3, 4]);
    expect(seen.some((count) => count > 0 && count < 4)).toBe(true);
  });

  it('ends with the slice in which it was given up', async () => {
    const done: number[] = [];
    expect(await inSlices(slowSteps(4, done), () => done.length >= 2)).toBeUndefined();
    expect(done).toEqual([1, 2]);
  });

  it('does something with each of several items', async () => {
    const sums: number[] = [];
    expect(await inSlices(eachOf([1, 2, 3], (number) => sums.push(number * 10)), () => false)).toBe(true);
    expect(sums).toEqual([10, 20, 30]);
  });
});

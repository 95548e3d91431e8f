import { describe, expect, it } from 'vitest';
import { atOneGo, eachOf } from '../../../src/core/steps';
import type { Steps } from '../../../src/core/steps';
import { inSlices } from '../../../src/editor/slices';

/** Counts to a number, and tells each time how far it has come. */
function* count(to: number, tell: (at: number) => void = () => undefined): Steps<number> {
  for (let at = 1; at <= to; at++) {
    tell(at);
    yield;
  }
  return to;
}

describe('Long work in steps', () => {
  it('is done at one go, or in slices', async () => {
    expect(atOneGo(count(1000))).toBe(1000);
    expect(await inSlices(count(1000))).toBe(1000);
    expect(await inSlices(count(1000), () => false)).toBe(1000);
  });

  it('lets others have their turn, and ends for good when it is over', async () => {
    let [turns, last] = [0, 0];
    const others = setInterval(() => (turns += 1), 1);
    expect(await inSlices(count(Infinity, (at) => (last = at)), () => turns >= 3)).toBeUndefined();
    clearInterval(others);
    const reached = last;
    await new Promise((resolve) => setTimeout(resolve));
    expect([turns, last]).toEqual([3, reached]);
  });

  it('does something with each item', () => {
    const seen: string[] = [];
    expect(atOneGo(eachOf(['a', 'b'], (item) => seen.push(item)))).toBe(true);
    expect(seen).toEqual(['a', 'b']);
  });
});

import { describe, expect, it } from 'vitest';
import { atOneGo, inTurns } from '../../../src/core/steps';
import type { Steps } from '../../../src/core/steps';

/** Counts to a number, and tells each time how far it has come. */
function* count(to: number, tell: (at: number) => void = () => undefined): Steps<number> {
  for (let at = 1; at <= to; at++) {
    tell(at);
    yield;
  }
  return to;
}

/** Counts as long as nobody makes it stop. */
const forEver = (tell: (at: number) => void): Steps<number> => count(Infinity, tell);

describe('Long work in steps', () => {
  it('is done at one go, or in turns', async () => {
    expect(atOneGo(count(1000))).toBe(1000);
    expect(await inTurns(count(1000))).toBe(1000);
  });

  it('lets others have their turn', async () => {
    const given = new AbortController();
    let turns = 0;
    const others = setInterval(() => {
      turns += 1;
      if (turns === 3) given.abort();
    }, 1);
    await expect(inTurns(forEver(() => undefined), given.signal)).rejects.toThrow();
    clearInterval(others);
    expect(turns).toBe(3);
  });

  it('ends for good when it is given up, with the reason why', async () => {
    const given = new AbortController();
    const work = inTurns(
      forEver((at) => {
        if (at === 1000) given.abort(new Error('given up'));
      }),
      given.signal,
    );
    await expect(work).rejects.toThrow('given up');
  });

  it('is not begun where it was given up before', async () => {
    let last = 0;
    await expect(inTurns(forEver((at) => (last = at)), AbortSignal.abort())).rejects.toThrow();
    expect(last).toBe(0);
  });
});

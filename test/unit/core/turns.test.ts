import { setImmediate } from 'node:timers/promises';
import { describe, expect, it } from 'vitest';
import { inTurn } from '../../../src/core/turns';

describe('Works under one key', () => {
  /** A work that notes when it begins and ends, and ends when it is let. */
  function held(name: string, notes: string[]): { work: () => Promise<void>; release: () => void } {
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => {
      release = resolve;
    });
    const work = async (): Promise<void> => {
      notes.push(`${name} begins`);
      await released;
      notes.push(`${name} ends`);
    };
    return { work, release };
  }

  it('are done one after the other; those under others meanwhile', async () => {
    const notes: string[] = [];
    const [first, second, other] = [held('first', notes), held('second', notes), held('other', notes)];
    const all = Promise.all([inTurn('a', first.work), inTurn('a', second.work), inTurn('b', other.work)]);
    second.release();
    other.release();
    await setImmediate();
    expect(notes).toEqual(['first begins', 'other begins', 'other ends']);
    first.release();
    await all;
    expect(notes.slice(3)).toEqual(['first ends', 'second begins', 'second ends']);
  });

  it('are done where those before them failed, which only who gave these is told', async () => {
    const failing = inTurn('a', () => Promise.reject(new Error('The disk is full.')));
    const notes: string[] = [];
    const going = inTurn('a', () => Promise.resolve(void notes.push('done')));
    await expect(failing).rejects.toThrow('The disk is full.');
    await going;
    expect(notes).toEqual(['done']);
  });
});

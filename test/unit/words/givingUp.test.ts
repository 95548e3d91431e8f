import { describe, expect, it } from 'vitest';
import type { Steps } from '../../../src/core/steps';
import { concordanceOf } from '../../../src/words/concordance';
import { compilePattern } from '../../../src/words/pattern';
import { peopleOf } from '../../../src/words/people';
import { parsePage } from '../parsePage';
import { PAGE } from './page';

const LONG = parsePage(Array.from({ length: 40 }, () => PAGE).join('\n'));

function stepsOf(steps: Steps<unknown>): number {
  for (let count = 0; ; count++) if (steps.next().done === true) return count;
}

describe.each([
  ['People', () => peopleOf([LONG])],
  ['Find in Stories', () => concordanceOf(LONG, compilePattern('码头'))],
] satisfies [string, () => Steps<unknown>][])('%s', (_, begin: () => Steps<unknown>) => {
  it('can be given up after each story', () => {
    expect(stepsOf(begin())).toBeGreaterThanOrEqual(LONG.stories.length);
  });
});

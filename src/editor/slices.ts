import type { Steps } from '../core/steps';

/** For how long one slice of work may keep others waiting, in milliseconds. */
const SLICE = 10;

/**
 * Goes through the steps of long work that must not freeze the editor, and lets others have their turn again and again. Asks
 * after each pause whether the work is over; gives undefined where it was.
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
export async function inSlices<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined>;
export async function inSlices<Result>(steps: Steps<Result>, isOver = (): boolean => false): Promise<Result | undefined> {
  let end = performance.now() + SLICE;
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return undefined;
    end = performance.now() + SLICE;
  }
}

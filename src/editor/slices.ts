import type { Steps } from '../core/steps';

/** For how long one slice of work may keep others waiting, in milliseconds. */
const SLICE = 8;

/**
 * Goes through the steps of long work, and lets others have their turn again and again: work on a whole dump must not freeze
 * the editor. Asks in each pause whether the work is over; gives undefined where it was.
 */
export async function inSlices<Result>(steps: Steps<Result>): Promise<Result>;
export async function inSlices<Result>(steps: Steps<Result>, isOver: () => boolean): Promise<Result | undefined>;
export async function inSlices<Result>(steps: Steps<Result>, isOver: () => boolean = () => false): Promise<Result | undefined> {
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

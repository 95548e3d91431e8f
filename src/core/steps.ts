/** Long work in steps: whoever has it done can let others have their turn between them, or give it up. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at one go. */
export function atOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** How long others may be kept waiting, in milliseconds. */
const SLICE = 8;

/**
 * Does all steps, and lets others have their turn between them.
 * @throws the signal's reason, after no more than a slice, where the work is given up
 */
export async function inTurns<Result>(steps: Steps<Result>, signal?: AbortSignal): Promise<Result> {
  let began = performance.now();
  for (;;) {
    signal?.throwIfAborted();
    while (performance.now() - began < SLICE) {
      const step = steps.next();
      if (step.done === true) return step.value;
    }
    await new Promise((resolve) => setTimeout(resolve, 0));
    began = performance.now();
  }
}

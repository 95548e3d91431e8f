/** Long work in steps: whoever has it done can let others have their turn between them, or give it up. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at one go. */
export function atOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does something with each item, a step for each; true at the end, so that it can be told from work that was given up. */
export function* eachOf<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<true> {
  for (const item of items) {
    work(item);
    yield;
  }
  return true;
}

/** The same steps; at their end it is told for how long they were at work, in milliseconds. */
export function* timed<Result>(steps: Steps<Result>, tell: (atWork: number) => void): Steps<Result> {
  let atWork = 0;
  for (;;) {
    const began = performance.now();
    const step = steps.next();
    atWork += performance.now() - began;
    if (step.done !== true) {
      yield;
      continue;
    }
    tell(atWork);
    return step.value;
  }
}

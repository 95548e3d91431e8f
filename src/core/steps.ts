/** Long work in steps: whoever has it done can let others have their turn between them, or give it up. */
export type Steps<Result> = Generator<undefined, Result>;

/** Does all steps at one go. */
export function atOneGo<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
  }
}

/** Does something with each item, one a step. */
export function* eachOf<Item>(items: Iterable<Item>, work: (item: Item) => void): Steps<true> {
  for (const item of items) {
    work(item);
    yield undefined;
  }
  return true;
}

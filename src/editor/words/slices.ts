import type * as vscode from 'vscode';

/** How long others may be kept waiting, in milliseconds. */
const SLICE = 8;

/** Goes through the steps of long work, and lets others have their turn between them. Throws where the work is given up. */
export async function inSlices<Result>(steps: Generator<undefined, Result>, token?: vscode.CancellationToken): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested === true) throw new Error('Given up');
    began = performance.now();
  }
}

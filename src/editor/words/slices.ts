import * as vscode from 'vscode';
import type { Dump } from '../../core/dump';
import type { Steps } from '../../core/steps';

/** How long others may be kept waiting, in milliseconds. */
const SLICE = 8;

/** Work on dumps of so many UTF-16 units takes long enough to be given up. */
const LONG = 1_000_000;

/** How work on dumps is shown: in the corner, where it can be given up, if it is long, else in a quiet place. */
export function progressFor(dumps: readonly Dump[], title: string, quiet: vscode.ProgressOptions['location']): vscode.ProgressOptions {
  const isLong = dumps.reduce((sum, { source }) => sum + source.text.length, 0) > LONG;
  return isLong ? { location: vscode.ProgressLocation.Notification, title, cancellable: true } : { location: quiet, title };
}

/** Aborts where the token is cancelled, with the same error. */
export function signalOf(token: vscode.CancellationToken): AbortSignal {
  const controller = new AbortController();
  token.onCancellationRequested(() => {
    controller.abort(new vscode.CancellationError());
  });
  return controller.signal;
}

/**
 * Goes through the steps of long work, and lets others have their turn between them.
 * @throws vscode.CancellationError where the work is given up
 */
export async function inSlices<Result>(steps: Steps<Result>, token?: vscode.CancellationToken): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const step = steps.next();
    if (step.done === true) return step.value;
    if (performance.now() - began < SLICE) continue;
    await new Promise((resolve) => setTimeout(resolve, 0));
    if (token?.isCancellationRequested === true) throw new vscode.CancellationError();
    began = performance.now();
  }
}

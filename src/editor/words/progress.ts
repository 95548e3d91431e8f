import * as vscode from 'vscode';
import type { Dump } from '../../core/dump';
import type { Steps } from '../../core/steps';
import { inSlices } from '../slices';

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
  const abort = (): void => {
    controller.abort(new vscode.CancellationError());
  };
  if (token.isCancellationRequested) abort();
  else token.onCancellationRequested(abort);
  return controller.signal;
}

/**
 * Goes through the steps of long work in slices.
 * @throws vscode.CancellationError where the user gives it up
 */
export async function unlessCancelled<Result>(steps: Steps<Result>, token: vscode.CancellationToken): Promise<Result> {
  const result = await inSlices(steps, () => token.isCancellationRequested);
  if (result === undefined) throw new vscode.CancellationError();
  return result;
}

import * as vscode from 'vscode';
import type { Dump } from '../../core/dump';
import { inTurns } from '../../core/steps';
import type { Steps } from '../../core/steps';

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
 * Goes through the steps of long work, and lets others have their turn between them.
 * @throws vscode.CancellationError where the work is given up
 */
export async function inSlices<Result>(steps: Steps<Result>, token?: vscode.CancellationToken): Promise<Result> {
  return inTurns(steps, token && signalOf(token));
}

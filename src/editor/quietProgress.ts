import * as vscode from 'vscode';

/** What takes no longer than this needs no progress, in milliseconds. */
const SHORT = 500;

/** Waits for some work, and says in the status bar what is being done where that takes long. */
export async function withQuietProgress<Result>(title: string, work: Promise<Result>): Promise<Result> {
  const timer = setTimeout(() => {
    void vscode.window.withProgress({ location: vscode.ProgressLocation.Window, title }, () => work.catch(() => undefined));
  }, SHORT);
  try {
    return await work;
  } finally {
    clearTimeout(timer);
  }
}

import { styleText } from 'node:util';

/** Prints one line of progress, e.g. `› Installing VS Code (code-server 4.139.1) …`. */
export function report(line: string): void {
  console.log(`${styleText('cyan', '›')} ${line}`);
}

/** A failure that its message explains: what went wrong, and the way out. No stack is shown for it. */
export class Setback extends Error {
  override readonly name = 'Setback';
}

/**
 * Runs the main function of a script and ends the process with the exit code it gives.
 * A {@link Setback} is printed as its message, any other error with its stack; both end with exit code 1.
 * Ctrl+C and its like end it as an exit, so that what was started for it is stopped.
 */
export async function runScript(main: () => Promise<number>): Promise<void> {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) {
    process.once(signal, () => process.exit(130));
  }
  try {
    process.exit(await main());
  } catch (error) {
    console.error(error instanceof Setback ? `${styleText('red', '✗')} ${error.message}` : error);
    process.exit(1);
  }
}

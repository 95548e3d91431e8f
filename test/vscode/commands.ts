import { spawn } from 'node:child_process';

/** How a command ended: its exit code (null: a signal ended it, or it could not be started) and all it wrote. */
export interface Ended {
  readonly code: number | null;
  readonly output: string;
}

/** Runs a command to its end, without input, and keeps what it writes. Never throws: a command that is not there has code null. */
export function runCommand(
  command: string,
  args: readonly string[],
  options: { readonly cwd?: string; readonly env?: NodeJS.ProcessEnv } = {},
): Promise<Ended> {
  return new Promise((resolve) => {
    const child = spawn(command, args, { ...options, stdio: ['ignore', 'pipe', 'pipe'] });
    let output = '';
    const keep = (chunk: Buffer): void => {
      output += chunk.toString();
    };
    child.stdout.on('data', keep);
    child.stderr.on('data', keep);
    child.once('error', (error) => {
      resolve({ code: null, output: error.message });
    });
    child.once('close', (code) => {
      resolve({ code, output });
    });
  });
}

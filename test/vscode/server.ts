/** Starts and stops a VS Code that a browser can open, with settings, extensions and a home folder of its own. */
import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { runCommand } from './commands';
import { writeEmptyLanguagePack } from './emptyLanguagePack';
import { Setback } from './progress';
import type { ProvisionedVSCode } from './provision';
import { temporaryFolder } from './temporary';

/** VS Code's settings, by their full names. */
export type Settings = Readonly<Record<string, unknown>>;

export interface ServerOptions {
  /** Packaged extensions (paths of .vsix files) to install before the start. */
  readonly vsix?: readonly string[];
  /** Environment variables that extensions shall see. */
  readonly env?: Readonly<Record<string, string>>;
  /** Lets a page run an extension-host suite (see runExtensionTests.ts). */
  readonly testDriver?: boolean;
}

export interface Server {
  /** E.g. `127.0.0.1:40123`. */
  readonly host: string;
  /** All that the server has written so far. */
  log(): string;
  /** Replaces the user settings, on top of those that keep VS Code quiet, for workbenches that are opened later. */
  writeSettings(settings: Settings): void;
  /** Resolves when the server has ended, for whatever reason. */
  readonly ended: Promise<unknown>;
  /** Ends the server with all it has started. Happens by itself when this process exits. */
  stop(): void;
}

/** No welcome page, no look at the network, no question about trust: nothing that a test did not ask for. */
const quietSettings: Settings = {
  'workbench.startupEditor': 'none',
  'editor.minimap.enabled': false,
  'workbench.enableExperiments': false,
  'workbench.tips.enabled': false,
  'workbench.secondarySideBar.defaultVisibility': 'hidden',
  'telemetry.telemetryLevel': 'off',
  'update.mode': 'none',
  'extensions.autoCheckUpdates': false,
  'extensions.autoUpdate': false,
  'extensions.ignoreRecommendations': true,
  'chat.disableAIFeatures': true,
  'security.workspace.trust.enabled': false,
};

const serverArguments = [
  ...['--bind-addr', '127.0.0.1:0'],
  ...['--auth', 'none'],
  '--disable-telemetry',
  '--disable-update-check',
  '--disable-workspace-trust',
  '--disable-getting-started-override',
  '--disable-proxy',
];

const startTimeoutMs = 60_000;

/** @throws Setback when an extension cannot be installed, or the server is not there within a minute. */
export async function startServer(vscode: ProvisionedVSCode, options: ServerOptions = {}): Promise<Server> {
  const folder = temporaryFolder('vscode');
  const writeSettings = (settings: Settings): void => {
    const userFolder = join(folder, 'data', 'User');
    mkdirSync(userFolder, { recursive: true });
    writeFileSync(join(userFolder, 'settings.json'), JSON.stringify({ ...quietSettings, ...settings }, null, 2));
  };
  writeSettings({});
  writeEmptyLanguagePack(join(folder, 'data'));

  const env = { ...cleanEnvironment(folder), ...options.env };
  const launch = [vscode.entry, '--user-data-dir', join(folder, 'data'), '--extensions-dir', join(folder, 'extensions')];
  for (const vsix of options.vsix ?? []) {
    const ended = await runCommand(vscode.node, [...launch, '--install-extension', vsix], { env });
    if (ended.code !== 0) {
      throw new Setback(`VS Code could not install ${vsix}:\n${ended.output.trim()}`);
    }
  }

  const driver = options.testDriver === true ? ['--vscode-option', 'enable-smoke-test-driver'] : [];
  const child = spawn(vscode.node, [...launch, ...serverArguments, ...driver], {
    env,
    detached: true, // a process group of its own, so that the extension host ends with it
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const log = collectOutput(child);
  const stop = (): void => {
    endGroup(child);
  };
  process.prependOnceListener('exit', stop); // before its folder is removed
  const ended = once(child, 'exit');
  return { host: await listeningHost(child, log), log, writeSettings, ended, stop };
}

/** This process's environment with a home folder of its own, no extension gallery, and nothing that changes VS Code's start. */
function cleanEnvironment(home: string): NodeJS.ProcessEnv {
  const kept = Object.entries(process.env).filter(
    ([name]) => !/^(VSCODE_|ELECTRON_|CODE_SERVER_|npm_|NODE_OPTIONS$|(HASHED_)?PASSWORD$|PORT$)/.test(name),
  );
  return { ...Object.fromEntries(kept), HOME: home, XDG_CONFIG_HOME: home, XDG_DATA_HOME: home, EXTENSIONS_GALLERY: '{}' };
}

function collectOutput(child: ChildProcess): () => string {
  let output = '';
  const keep = (chunk: Buffer): void => {
    output += chunk.toString();
  };
  child.stdout?.on('data', keep);
  child.stderr?.on('data', keep);
  return () => output;
}

/** Waits until the server has said where it listens and answers there. */
async function listeningHost(child: ChildProcess, log: () => string): Promise<string> {
  const end = Date.now() + startTimeoutMs;
  while (Date.now() < end && child.exitCode === null) {
    const host = /HTTP server listening on http:\/\/([\d.:]+)/.exec(log())?.[1];
    if (host !== undefined && (await isHealthy(host))) {
      return host;
    }
    await wait(100);
  }
  endGroup(child);
  throw new Setback(`VS Code's server did not start:\n${log().trim()}`);
}

async function isHealthy(host: string): Promise<boolean> {
  try {
    return (await fetch(`http://${host}/healthz`)).ok;
  } catch {
    return false;
  }
}

function endGroup(child: ChildProcess): void {
  if (child.pid === undefined) {
    return;
  }
  try {
    process.kill(-child.pid, 'SIGKILL');
  } catch {
    // It has ended already.
  }
}

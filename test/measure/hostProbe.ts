import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';
import { buildSync } from 'esbuild';
import { outFolder } from '../vscode/paths';
import { temporaryFolder } from '../vscode/temporary';

/** A turn of the extension host's event loop, in milliseconds. */
export interface HostTurn {
  /** When it ended, by `Date.now()`. */
  readonly at: number;
  /** By the clock: for so long nothing else was done. */
  readonly waited: number;
  /** For which the host's thread was itself at work; on Linux only, else the same as `waited`. */
  readonly atWork: number;
}

/** Packages an extension that writes the turns of the extension host that it lives in to a log, and gives its path. */
export async function packageProbe(log: string): Promise<string> {
  writeFileSync(log, '');
  const folder = temporaryFolder('probe');
  const manifest = { name: 'probe', displayName: 'Probe', publisher: 'nobody', version: '0.0.1', license: 'MIT', engines: { vscode: '^1.90.0' }, main: './extension.js', activationEvents: ['*'], files: ['extension.js'] };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  buildSync({ entryPoints: [join(import.meta.dirname, 'probe.ts')], outfile: join(folder, 'extension.js'), bundle: true, platform: 'node', format: 'cjs', define: { LOG: JSON.stringify(log) } });
  const packagePath = join(outFolder, 'probe.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}

/** The turns that a probe has written down since a time. */
export function turnsSince(log: string, since: number): HostTurn[] {
  return linesSince(log, 'turn', since).map(([at = 0, waited = 0, atWork = 0]) => ({ at, waited, atWork }));
}

/** For how long Broadsheet was at work, by the clock, each time that it followed edits since a time: milliseconds. */
export function followedSince(log: string, since: number): number[] {
  return linesSince(log, 'followed', since).map(([, atWork = 0]) => atWork);
}

function linesSince(log: string, kind: string, since: number): number[][] {
  const lines = readFileSync(log, 'utf8').split('\n').map((line) => line.split(' '));
  return lines.filter(([name, at]) => name === kind && Number(at) >= since).map(([, ...numbers]) => numbers.map(Number));
}

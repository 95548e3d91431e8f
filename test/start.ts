/**
 * `npm start [-- --browser]`: builds Broadsheet and opens a sample dump with it, in the VS Code of this machine; where
 * there is none, or with --browser, in a VS Code that is served to a browser until Ctrl+C.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { remoteUri, workbenchUrl } from './vscode/browser';
import { runCommand } from './vscode/commands';
import { packageExtension } from './vscode/packageExtension';
import { repository } from './vscode/paths';
import { report, runScript, Setback } from './vscode/progress';
import { provisionVSCode } from './vscode/provision';
import { startServer } from './vscode/server';
import { temporaryCopy } from './vscode/temporary';

const sample = { folder: 'media/sample', file: 'linjiang-daily-p1.txt' };

void runScript(async () => {
  const { values } = parseArgs({ options: { browser: { type: 'boolean' } } });
  await build();
  const folder = join(repository, sample.folder);
  if (values.browser !== true && (await openInDesktop(folder))) {
    return 0;
  }
  return serveToBrowser(temporaryCopy(folder));
});

async function build(): Promise<void> {
  report('Building Broadsheet');
  const ended = await runCommand(process.execPath, ['esbuild.mjs'], { cwd: repository });
  if (ended.code !== 0) {
    throw new Setback(`Broadsheet could not be built:\n${ended.output.trim()}`);
  }
}

/** Gives false where there is no `code` on PATH, or it cannot show a window. */
async function openInDesktop(folder: string): Promise<boolean> {
  const args = [`--extensionDevelopmentPath=${repository}`, '--new-window', folder, join(folder, sample.file)];
  const ended = await runCommand('code', args);
  if (ended.code === 0) {
    report(`VS Code opens ${sample.folder}/${sample.file}`);
  }
  return ended.code === 0;
}

async function serveToBrowser(folder: string): Promise<number> {
  const vscode = await provisionVSCode();
  const server = await startServer(vscode, { vsix: [await packageExtension()] });
  const url = workbenchUrl(server, folder, { openFile: remoteUri(server, join(folder, sample.file)) });
  report(`Open this address in a browser (Ctrl+C here stops it):\n\n  ${url}\n`);
  await server.ended;
  throw new Setback(`VS Code's server has ended:\n${server.log().slice(-2000).trim()}`);
}

/**
 * `npm run test:desktop [-- --grep TEXT] [-- VERSION …]`: runs the extension-host suite in VS Code as a window, which
 * @vscode/test-electron downloads; by default in the oldest version that the extension supports and in the newest one.
 */
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { runTests } from '@vscode/test-electron';
import { engines } from '../../package.json';
import { repository } from './paths';
import { report, runScript, Setback } from './progress';
import { extensionSuite, suiteEnvironment } from './suite';
import { temporaryCopy, temporaryFolder } from './temporary';

const oldestSupported = engines.vscode.replace(/^\^/, '');

void runScript(async () => {
  const { values, positionals } = parseArgs({ options: { grep: { type: 'string' } }, allowPositionals: true });
  if (process.platform === 'linux' && process.env['DISPLAY'] === undefined && process.env['WAYLAND_DISPLAY'] === undefined) {
    throw new Setback('There is no display to show VS Code on. Use `xvfb-run -a npm run test:desktop`, or `npm run test:extension`.');
  }
  const versions = positionals.length > 0 ? positionals : [oldestSupported, 'stable'];
  for (const version of versions) {
    report(`VS Code ${version}`);
    await runSuite(version, values.grep);
  }
  return 0;
});

/** @throws Setback when a test has failed, or VS Code could not be had. */
async function runSuite(version: string, grep: string | undefined): Promise<void> {
  const workspace = temporaryCopy(join(repository, 'test', 'workspace'));
  try {
    await runTests({
      version,
      extensionDevelopmentPath: repository,
      extensionTestsPath: extensionSuite(),
      extensionTestsEnv: suiteEnvironment(grep),
      launchArgs: [
        workspace,
        '--disable-extensions',
        '--disable-workspace-trust',
        '--skip-welcome',
        `--user-data-dir=${temporaryFolder('desktop')}`,
      ],
    });
  } catch (error) {
    throw new Setback(
      `The suite failed in VS Code ${version}: ${error instanceof Error ? error.message : String(error)}\n` +
        'If it could not be downloaded, `npm run test:extension` runs the same suite in a VS Code from npm.',
    );
  }
}

/**
 * `npm run test:extension [-- --grep TEXT]`: runs the bundled extension-host suite in a real VS Code, without a desktop.
 * Exit code 0 when every test has passed.
 */
import { appendFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { format, parseArgs } from 'node:util';
import type { Page } from 'playwright-core';
import { launchBrowser, newPage, remoteUri, workbenchUrl } from './browser';
import { outFolder, repository } from './paths';
import { report, runScript, Setback } from './progress';
import { provisionVSCode } from './provision';
import { startServer } from './server';
import { extensionSuite, suiteEnvironment } from './suite';
import { temporaryCopy } from './temporary';

/** A suite that is silent for so long has hung: its single tests give up much earlier. */
const longestSilenceMs = 3 * 60_000;

/** What the suite's lines start with; all other lines are VS Code's own. */
const mark = '[suite] ';

void runScript(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' } } });
  const suite = extensionSuite();
  const env = { ...suiteEnvironment(values.grep), BROADSHEET_TEST_MARK: mark };
  const server = await startServer(await provisionVSCode(), { env, testDriver: true });
  const page = await newPage(await launchBrowser());
  const ended = exitCodeOfSuite(page);
  const payload = {
    extensionDevelopmentPath: remoteUri(server, repository),
    extensionTestsPath: remoteUri(server, suite),
    skipWelcome: 'true',
  };
  await page.goto(workbenchUrl(server, temporaryCopy(join(repository, 'test', 'workspace')), payload));
  try {
    return await ended;
  } catch (error) {
    const picture = join(outFolder, 'extension-tests.png');
    await page.screenshot({ path: picture });
    report(`What VS Code showed: ${picture}; the end of its server's log:\n${server.log().slice(-2000)}`);
    throw error;
  }
});

/**
 * Prints what the suite prints, and keeps what VS Code prints in a file; resolves to the suite's exit code.
 * The two functions have the names by which VS Code's test driver calls them.
 * @throws Setback when the suite does not come to its end.
 */
async function exitCodeOfSuite(page: Page): Promise<number> {
  const log = join(outFolder, 'extension-tests.log');
  writeFileSync(log, '');
  return new Promise((resolve, reject) => {
    const giveUp = (reason: string): void => {
      reject(new Setback(`${reason} What VS Code and the extension have printed is in ${log}`));
    };
    const silence = setTimeout(giveUp, longestSilenceMs, 'The suite has hung.');
    const print = (_type: string, args: unknown[]): void => {
      const text = format(...args);
      if (text.startsWith(mark)) {
        silence.refresh();
        console.log(text.slice(mark.length));
      } else {
        appendFileSync(log, `${text}\n`);
      }
    };
    page.once('crash', () => {
      giveUp('The page that shows VS Code has crashed.');
    });
    page.exposeFunction('codeAutomationLog', print).catch(reject);
    page.exposeFunction('codeAutomationExit', resolve).catch(reject);
  });
}

/** What both ways of running the extension-host suite have in common. */
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { outFolder, repository } from './paths';
import { Setback } from './progress';

/**
 * Gives the path of the bundled suite, `out/test/extension/index.js`.
 * @throws Setback when the extension or the suite has not been built.
 */
export function extensionSuite(): string {
  const suite = join(outFolder, 'test', 'extension', 'index.js');
  for (const built of [suite, join(repository, 'dist', 'extension.js')]) {
    if (!existsSync(built)) {
      throw new Setback(`${built} is not there. Build it first: node esbuild.mjs --tests`);
    }
  }
  return suite;
}

/** Environment variables that tell the suite which of its tests to run: those whose full titles hold `grep`, or all. */
export function suiteEnvironment(grep: string | undefined): Record<string, string> {
  return grep === undefined ? {} : { BROADSHEET_TEST_GREP: grep };
}

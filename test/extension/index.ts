/**
 * The suite that runs inside VS Code's extension host, bundled to `out/test/extension/index.js`.
 * A new file of tests becomes one line of `suites`.
 */
import Mocha from 'mocha';
import { LineReporter } from '../vscode/lineReporter';

const suites = [
  () => import('./activation.test'),
  () => import('./detection.test'),
  () => import('./dumps.test'),
  () => import('./languageFeatures.test'),
  () => import('./navigation.test'),
  () => import('./storiesView.test'),
  () => import('./extraction.test'),
  () => import('./corrections.test'),
  () => import('./figures.test'),
  () => import('./encodings.test'),
  () => import('./families.test'),
  () => import('./annotations.test'),
];

/** Called by VS Code. Rejects when a test has failed, or none was found. */
export async function run(): Promise<void> {
  process.setSourceMapsEnabled(true);
  const mocha = new Mocha({ ui: 'bdd', timeout: 20_000, reporter: LineReporter });
  const grep = process.env['BROADSHEET_TEST_GREP'];
  if (grep !== undefined) {
    mocha.fgrep(grep);
  }
  // Mocha hands out `describe` and `it` for a file that is about to be read.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const load of suites) {
    await load();
  }
  return new Promise((resolve, reject) => {
    const runner = mocha.run((failures) => {
      if (failures > 0 || runner.stats?.tests === 0) {
        reject(new Error(failures > 0 ? `${failures} failed` : 'no test was run'));
      } else {
        resolve();
      }
    });
  });
}

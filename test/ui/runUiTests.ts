/**
 * `npm run test:ui [-- --grep TEXT] [-- --update-screenshots]`: installs the packaged extension in a real VS Code and
 * uses it there the way a reader does. Pictures are kept in out/screenshots; --update-screenshots renews those in
 * media/screenshots, which the documentation shows. Exit code 0 when every step has passed.
 */
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { LineReporter } from '../vscode/lineReporter';
import { report, runScript } from '../vscode/progress';
import { annotates } from './annotations.ui';
import { chinese } from './chinese.ui';
import { colours } from './colours.ui';
import { putsRight } from './corrections.ui';
import { extracts } from './extracts.ui';
import { families } from './families.ui';
import { figures } from './figures.ui';
import { findsTheWay } from './findsTheWay.ui';
import { mainJob } from './mainJob.ui';
import { recognises } from './recognises.ui';
import { TestBed } from './testBed';
import { peopleAndWords } from './words.ui';

/** A new file of UI tests becomes one line here. */
const uiTests = [mainJob, findsTheWay, colours, putsRight, annotates, extracts, figures, recognises, families, peopleAndWords, chinese];

void runScript(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, 'update-screenshots': { type: 'boolean' } } });
  const testBed = await TestBed.start(values['update-screenshots'] === true);
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: LineReporter });
  if (values.grep !== undefined) {
    mocha.fgrep(values.grep);
  }
  mocha.rootHooks({ beforeEach: skipAfterFailure, afterEach: pictureOfFailure(testBed) });
  // Mocha hands out `describe` and `it` for a file that is about to be read.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  for (const declare of uiTests) {
    declare(testBed);
  }
  return new Promise((resolve) => {
    const runner = mocha.run((failures) => {
      resolve(failures === 0 && runner.stats?.passes !== 0 ? 0 : 1);
    });
  });
});

/** The tests of one `describe` are steps of one story: after a step that failed, the next ones would tell nothing. */
function skipAfterFailure(this: Mocha.Context): void {
  if (this.currentTest?.parent?.tests.some((step) => step.isFailed()) === true) {
    this.skip();
  }
}

function pictureOfFailure(testBed: TestBed): (this: Mocha.Context) => Promise<void> {
  return async function () {
    if (this.currentTest?.isFailed() === true) {
      const name = `failed ${this.currentTest.titlePath().join(' - ')}`.replace(/[^\p{L}\p{N} -]/gu, '');
      await testBed.screenshot(name);
      report(`What VS Code showed: out/screenshots/${name}.png`);
    }
  };
}

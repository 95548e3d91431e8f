/**
 * `npm run test:ui [-- --grep TEXT] [-- --update-screenshots]`: installs the packaged extension in a real VS Code and
 * uses it there the way a reader does. Pictures are kept in out/screenshots; --update-screenshots renews those in
 * media/screenshots, which the documentation shows. Exit code 0 when every step has passed.
 */
import { parseArgs } from 'node:util';
import Mocha from 'mocha';
import { LineReporter } from '../vscode/lineReporter';
import { report, runScript } from '../vscode/progress';
import { annotationTools } from './annotationTools.ui';
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
const uiTests = [mainJob, findsTheWay, colours, putsRight, annotates, annotationTools, extracts, figures, recognises, families, peopleAndWords, chinese];

/** What tells one story, or a few, step by step. */
type Declare = (testBed: TestBed) => void;

void runScript(async () => {
  const { values } = parseArgs({ options: { grep: { type: 'string' }, 'update-screenshots': { type: 'boolean' } } });
  const testBed = await TestBed.start(values['update-screenshots'] === true);
  const failed = await run(uiTests, testBed, values.grep);
  if (failed.length === 0) return 0;
  // A workbench that is slow to draw must not fail a good change; one that is wrong fails again.
  report('Once more from the beginning what has failed');
  return (await run(failed, testBed, values.grep)).length === 0 ? 0 : 1;
});

/** Gives those of which a step failed; all where nothing was run. */
async function run(declares: readonly Declare[], testBed: TestBed, grep: string | undefined): Promise<readonly Declare[]> {
  const mocha = new Mocha({ ui: 'bdd', timeout: 180_000, reporter: LineReporter });
  if (grep !== undefined) mocha.fgrep(grep);
  mocha.rootHooks({ beforeEach: skipAfterFailure, afterEach: pictureOfFailure(testBed) });
  // Mocha hands out `describe` and `it` for a file that is about to be read.
  mocha.suite.emit('pre-require', globalThis, '', mocha);
  const declaredBy = new Map<Mocha.Suite, Declare>();
  for (const declare of declares) {
    const first = mocha.suite.suites.length;
    declare(testBed);
    for (const suite of mocha.suite.suites.slice(first)) declaredBy.set(suite, declare);
  }
  const failed = new Set<Declare>();
  return new Promise((resolve) => {
    const runner = mocha.run(() => {
      resolve(runner.stats?.passes === 0 ? declares : [...failed]);
    });
    runner.on(Mocha.Runner.constants.EVENT_TEST_FAIL, ({ parent }) => {
      const declare = parent && declaredBy.get(parent);
      for (const one of declare ? [declare] : declares) failed.add(one);
    });
  });
}

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

import Mocha from 'mocha';

const { EVENT_SUITE_BEGIN, EVENT_SUITE_END, EVENT_TEST_PASS, EVENT_TEST_FAIL, EVENT_TEST_PENDING, EVENT_RUN_END } =
  Mocha.Runner.constants;

/**
 * Writes each line of a report with one `console.log` of a finished string, which is what arrives whole from an
 * extension host. The last line is `N passed, N failed`. Where the environment variable BROADSHEET_TEST_MARK is set, each
 * line starts with it, so that it can be told from what VS Code itself prints.
 */
export class LineReporter extends Mocha.reporters.Base {
  private readonly mark = process.env['BROADSHEET_TEST_MARK'] ?? '';
  private depth = 0;

  constructor(runner: Mocha.Runner, options: Mocha.MochaOptions) {
    super(runner, options);
    runner.on(EVENT_SUITE_BEGIN, (suite) => {
      this.write(suite.title);
      this.depth += suite.root ? 0 : 1;
    });
    runner.on(EVENT_SUITE_END, (suite) => {
      this.depth -= suite.root ? 0 : 1;
    });
    runner.on(EVENT_TEST_PASS, (test) => {
      this.write(`✓ ${test.title} (${test.duration ?? 0} ms)`);
    });
    runner.on(EVENT_TEST_PENDING, (test) => {
      this.write(`- ${test.title}`);
    });
    runner.on(EVENT_TEST_FAIL, (test, error: Error) => {
      this.write(`✗ ${test.title}`);
      this.write(error.stack ?? error.message);
    });
    runner.once(EVENT_RUN_END, () => {
      for (const test of this.failures) {
        this.write(`✗ ${test.titlePath().join(' › ')}`);
      }
      this.write(`${this.stats.passes} passed, ${this.stats.failures} failed`);
    });
  }

  private write(text: string): void {
    if (text !== '') {
      console.log(this.mark + text.replace(/^/gm, '  '.repeat(this.depth)));
    }
  }
}

/**
 * npm run measure:typing [-- COUNT]: what a keystroke in a dump of 10 MB costs in the extension host of a real VS Code, with
 * breadcrumbs on and the Stories view open, and what it costs there without Broadsheet. Of each keystroke: for how long the
 * dump was read again, the longest turn of the host's event loop until the next one, and how long the host was at work for it in all.
 */
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Page } from 'playwright-core';
import { quantile } from '../bench/measure';
import { milliseconds, printTable } from '../bench/table';
import { makeDump, randomNumbers } from '../bench/texts';
import type { Workbench } from '../ui/workbench';
import { packageExtension } from '../vscode/packageExtension';
import { outFolder } from '../vscode/paths';
import { report, runScript } from '../vscode/progress';
import { temporaryFolder } from '../vscode/temporary';
import type { HostTurn } from './hostProbe';
import { followedSince, packageProbe, turnsSince } from './hostProbe';
import { openWorkbench } from './openWorkbench';

const MB = 2 ** 20;
const count = Number(process.argv[2] ?? 200);
/** For how long a keystroke is alone, in milliseconds: until all that follows from it is done. */
const apart = 700;
const settledAfterMs = 60_000;

type Act = (workbench: Workbench, page: Page) => Promise<void>;

/** A keystroke of each kind; what has to be done before it is not measured. */
const kinds: Readonly<Record<string, { readonly before?: Act; readonly key: string }>> = {
  'a letter in the middle': { key: 'x' },
  'Enter in the middle': { key: 'Enter' },
  'Backspace in the middle': { key: 'Backspace' },
  'a letter anywhere': { before: goAnywhere, key: 'x' },
  'Enter anywhere': { before: goAnywhere, key: 'Enter' },
};

const random = randomNumbers(5);
let lines = 0;

async function goAnywhere(workbench: Workbench, page: Page): Promise<void> {
  await workbench.goToLine(1 + Math.floor(random() * lines));
  await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
  await page.keyboard.press('End');
  await wait(apart);
}

/** What came of a keystroke. */
interface Keystroke {
  readonly turns: readonly HostTurn[];
  readonly followed: readonly number[];
}

async function type(workbench: Workbench, log: string, kind: keyof typeof kinds): Promise<Keystroke[]> {
  const { before, key = '' } = kinds[kind] ?? {};
  const { page } = workbench;
  const keystrokes: Keystroke[] = [];
  while (keystrokes.length < count) {
    await before?.(workbench, page);
    const pressed = Date.now();
    await page.keyboard.press(key);
    await wait(apart);
    keystrokes.push({ turns: turnsSince(log, pressed), followed: followedSince(log, pressed) });
  }
  return keystrokes;
}

/** Median, 99th percentile and largest. */
function summary(values: readonly number[]): string[] {
  return [0.5, 0.99, 1].map((share) => milliseconds(quantile(values, share)));
}

async function measure(title: string, vsix: readonly string[], log: string): Promise<void> {
  report(title);
  const folder = temporaryFolder('typed');
  const text = makeDump(10 * MB);
  lines = text.split('\n').length;
  writeFileSync(join(folder, 'dump.txt'), text);
  // Else VS Code writes the file again and again.
  const workbench = await openWorkbench(folder, vsix, { 'files.autoSave': 'off' });
  const { page } = workbench;
  await workbench.openFile('dump.txt');
  if (vsix.length > 1) {
    await workbench.openSideBar('Broadsheet');
    await page.locator('.pane .monaco-list-row').first().waitFor();
  }
  await wait(settledAfterMs);
  await workbench.goToLine(Math.floor(lines / 2));
  const rows: string[][] = [];
  for (const kind of Object.keys(kinds)) {
    const keystrokes = await type(workbench, log, kind);
    const longest = keystrokes.map(({ turns }) => Math.max(0, ...turns.map(({ atWork }) => atWork)));
    const all = keystrokes.map(({ turns }) => turns.reduce((sum, { atWork }) => sum + atWork, 0));
    rows.push([kind, ...summary(keystrokes.flatMap(({ followed }) => followed)), ...summary(longest), ...summary(all)]);
    await page.screenshot({ path: join(outFolder, 'screenshots', `typed-${rows.length}.png`) });
  }
  printTable(`${title}: ${count} keystrokes each in a dump of 10 MB; what the extension host was at work`, ['', 'dump read again ms', 'p99', 'max', 'longest turn ms', 'p99', 'max', 'in all ms', 'p99', 'max'], rows);
  await page.close();
}

void runScript(async () => {
  const log = join(outFolder, 'probe.log');
  const probe = await packageProbe(log);
  await measure('Without Broadsheet', [probe], log);
  await measure('With Broadsheet', [await packageExtension(), probe], log);
  return 0;
});

/**
 * npm run measure:annotations [-- COUNT]: what 10,000 annotations in a dump of 10 MB cost in a real VS Code. Times are from
 * an action to what is seen of it, by the clock; blocks are how long nothing else was done in the extension host.
 */
import { statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import type { Locator } from 'playwright-core';
import { codeBody, quoteOf } from '../../src/annotations/annotation';
import type { Annotation } from '../../src/annotations/annotation';
import { writeAnnotations } from '../../src/annotations/jsonLines';
import { makeDump } from '../bench/texts';
import { packageExtension } from '../vscode/packageExtension';
import { outFolder } from '../vscode/paths';
import { report, runScript } from '../vscode/progress';
import { temporaryFolder } from '../vscode/temporary';
import { packageProbe, turnsSince } from './hostProbe';
import { openWorkbench } from './openWorkbench';

const MB = 2 ** 20;
const count = Number(process.argv[2] ?? 10_000);
const codes = 12;
const coder = 'ann';
const settledAfterMs = 5_000;

/** An annotation of a few characters, without surrogates in front of it, as any tool could have written it. */
function annotationAt(text: string, start: number, index: number): Annotation {
  const around = (from: number, to: number): string => text.slice(Math.max(0, from), to);
  const raw = around(start, start + 6 + (index % 25));
  const [from, exact] = [start + raw.length - raw.trimStart().length, raw.trim()];
  const end = from + exact.length;
  return {
    id: `urn:uuid:${index}`,
    motivation: 'tagging',
    creator: { type: 'Person', name: coder },
    created: new Date(index * 1000).toISOString(),
    body: codeBody(`code-${index % codes}`),
    target: {
      source: 'dump.txt',
      selector: [{ type: 'TextQuoteSelector', exact, prefix: around(from - 32, from), suffix: around(end, end + 32) }, { type: 'TextPositionSelector', start: from, end }],
    },
  };
}

/** A folder with a dump, a codebook and annotations evenly over the dump. */
function makeFolder(): string {
  const folder = temporaryFolder('annotated');
  const text = makeDump(10 * MB);
  const step = Math.floor(text.length / count);
  const annotations = Array.from({ length: count }, (_, index) => annotationAt(text, index * step, index)).filter(({ target }) => quoteOf({ target })?.trim() !== '');
  writeFileSync(join(folder, 'dump.txt'), text);
  writeFileSync(join(folder, `dump.txt.${coder}.annotations.jsonl`), writeAnnotations({ annotations, damaged: [] }));
  writeFileSync(join(folder, 'codebook.json'), JSON.stringify({ codes: Array.from({ length: codes }, (_, index) => ({ id: `code-${index}`, name: `Code ${index}`, key: String.fromCharCode(97 + index) })) }));
  return folder;
}

/** In bytes; 0 while another file is put in its place. */
function sizeOf(file: string): number {
  return statSync(file, { throwIfNoEntry: false })?.size ?? 0;
}

/** The longest block in the extension host since a time, in milliseconds. */
function longestBlock(log: string, since: number): string {
  return Math.max(0, ...turnsSince(log, since).map(({ waited }) => waited)).toFixed(0);
}

void runScript(async () => {
  report('Making a dump with annotations');
  const folder = makeFolder();
  const log = join(outFolder, 'probe.log');
  const workbench = await openWorkbench(folder, [await packageExtension(), await packageProbe(log)], { 'broadsheet.coder': coder });
  const { page } = workbench;
  await wait(settledAfterMs);

  const file = join(folder, `dump.txt.${coder}.annotations.jsonl`);
  const passage: Locator = page.locator('.editor-instance .view-overlays [class*="ced-"]').first();
  const steps: [string, () => Promise<void>][] = [
    ['opening, until its text is seen', async () => {
      await workbench.openFile('dump.txt');
      await page.locator('.editor-instance .view-line').first().waitFor({ state: 'attached' });
    }],
    ['from there, until its annotations are coloured', async () => {
      await passage.waitFor({ state: 'attached' });
    }],
    ['the Annotations view', async () => {
      await workbench.openSideBar('Broadsheet');
      await page.locator('.pane-header', { hasText: 'Annotations' }).click();
      await workbench.treeRow('Annotations', 'Code 3').waitFor();
    }],
    ['going to a line far away, until it is coloured', async () => {
      await workbench.goToLine(100_000);
      await page.locator('.quick-input-widget').waitFor({ state: 'hidden' });
      await passage.waitFor({ state: 'attached' });
    }],
    ['a page further', async () => {
      await page.keyboard.press('PageDown');
      await passage.waitFor({ state: 'attached' });
    }],
    ['adding one, until it is filed', async () => {
      const before = sizeOf(file);
      await page.keyboard.press('Shift+Alt+B');
      await page.keyboard.press('R');
      await workbench.pickQuickInput('Code 5');
      while ([before, 0].includes(sizeOf(file))) await wait(20);
    }],
    ['saving the dump after an edit', async () => {
      await page.keyboard.press('Home');
      await page.keyboard.type('x');
      await page.keyboard.press('Control+S');
      await page.locator('.tab.dirty').waitFor({ state: 'detached' });
    }],
  ];
  console.log(`${count} annotations in a dump of 10 MB: by the clock, and the extension host's longest block`);
  for (const [name, act] of steps) {
    const start = Date.now();
    await act();
    const seen = Date.now() - start;
    await wait(name.startsWith('opening') ? 0 : settledAfterMs);
    console.log(`${name}: ${seen} ms, block ${longestBlock(log, start)} ms`);
    await page.screenshot({ path: join(outFolder, 'screenshots', `measured-${steps.findIndex(([other]) => other === name)}.png`) });
  }
  return 0;
});

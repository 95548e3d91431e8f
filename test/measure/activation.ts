// npm run measure:activation: what it costs to activate Broadsheet in a real VS Code, beside an extension that does nothing.
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { createVSIX } from '@vscode/vsce';
import type { Page } from 'playwright-core';
import { Workbench } from '../ui/workbench';
import { launchBrowser, newPage, workbenchUrl } from '../vscode/browser';
import { packageExtension } from '../vscode/packageExtension';
import { outFolder, repository } from '../vscode/paths';
import { report, runScript } from '../vscode/progress';
import { provisionVSCode } from '../vscode/provision';
import { startServer } from '../vscode/server';
import { temporaryCopy, temporaryFolder } from '../vscode/temporary';

const runs = 7;
/** By then VS Code's own extensions have been activated, and what is measured has the machine for itself. */
const settledAfterMs = 12_000;
const activatedAfterMs = 4_000;

/** The least that an extension can be: VS Code's own part of every activation. */
async function packageFloor(): Promise<string> {
  const folder = temporaryFolder('floor');
  const manifest = {
    name: 'floor',
    displayName: 'Floor',
    publisher: 'nobody',
    version: '0.0.1',
    license: 'MIT',
    engines: { vscode: '^1.90.0' },
    main: './extension.js',
    activationEvents: ['onLanguage:plaintext'],
    files: ['extension.js'],
  };
  writeFileSync(join(folder, 'package.json'), JSON.stringify(manifest));
  writeFileSync(join(folder, 'extension.js'), 'exports.activate = () => {};\n');
  const packagePath = join(outFolder, 'floor.vsix');
  await createVSIX({ cwd: folder, packagePath, dependencies: false, allowMissingRepository: true, skipLicense: true });
  return packagePath;
}

/** Milliseconds that VS Code names in its list of running extensions: loading the code, and the call of `activate`. */
async function activationTimes(page: Page): Promise<ReadonlyMap<string, number>> {
  const rows = await page.locator('.runtime-extensions-editor .extension').allInnerTexts();
  return new Map(rows.map((row) => [row.split('\n')[0]?.trim() ?? '', Number(/(\d+)ms/.exec(row)?.[1])]));
}

void runScript(async () => {
  const server = await startServer(await provisionVSCode(), { vsix: [await packageExtension(), await packageFloor()] });
  const browser = await launchBrowser();
  const folder = temporaryCopy(join(repository, 'media', 'sample'));
  const times: { readonly broadsheet: number; readonly floor: number }[] = [];
  for (let run = 1; run <= runs; run++) {
    const page = await newPage(browser);
    await page.setViewportSize({ width: 1100, height: 2000 }); // so that the whole list is drawn
    await page.goto(workbenchUrl(server, folder));
    const workbench = new Workbench(page, folder, { screenshots: outFolder, documentation: undefined });
    await workbench.ready();
    await wait(settledAfterMs);
    await workbench.openFile('linjiang-daily-p1.txt');
    await wait(activatedAfterMs);
    await workbench.runCommand('Developer: Show Running Extensions');
    await page.locator('.runtime-extensions-editor .extension', { hasText: 'Broadsheet' }).waitFor();
    const found = await activationTimes(page);
    const broadsheet = found.get('Broadsheet') ?? NaN;
    const floor = found.get('Floor') ?? NaN;
    report(`Run ${run}: Broadsheet ${broadsheet} ms, an extension that does nothing ${floor} ms`);
    times.push({ broadsheet, floor });
    await page.context().close();
  }
  const beyond = times.map((time) => time.broadsheet - time.floor).sort((a, b) => a - b);
  console.log(`Beyond VS Code's own floor: median ${beyond[Math.floor(beyond.length / 2)]} ms, most ${beyond.at(-1)} ms`);
  return 0;
});

/**
 * `npm run test:packages`: looks through each package that `npm run package` has made, installs it in a real VS Code, and asks there
 * which engine cuts words: nodejieba from a package for one platform, jieba-wasm from the one for all. Exit code 0 when all is as it must be.
 */
import assert from 'node:assert/strict';
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { unzipSync } from 'fflate';
import { outFolder } from '../vscode/paths';
import { report, runScript, Setback } from '../vscode/progress';
import { expectEngine, expectKeyword } from './engineStatus';
import { TestBed } from './testBed';

const UNIVERSAL = 'broadsheet-universal.vsix';
const PACKAGE = /^broadsheet-.+\.vsix$/;

/** What a package may hold, and nothing else. */
const MAY_BE_THERE = [
  /^extension\.vsixmanifest$/,
  /^\[Content_Types\]\.xml$/,
  /^extension\/(?:package\.json|package\.nls(?:\.[a-z-]+)?\.json|readme\.md|changelog\.md|LICENSE\.txt)$/,
  /^extension\/(?:syntaxes|schemas|l10n)\/[\w.-]+\.json$/,
  /^extension\/media\/(?:broadsheet\.svg|icon\.png)$/,
  /^extension\/dist\/(?:extension\.js|later\/\w+\.js|THIRD-PARTY-NOTICES\.txt)$/,
  /^extension\/dist\/segmenter\/(?:host\.js|jieba_rs_wasm\.js|jieba_rs_wasm_bg\.wasm)$/,
];
const MAY_BE_THERE_ON_ONE_PLATFORM = /^extension\/dist\/segmenter\/(?:nodejieba\.(?:node|LICENSE\.txt)|[\w.]+\.utf8)$/;

const KB = 1024;
const MB = 1024 * KB;

/** How many bytes of each kind there are: less is something missing, more something that got in unnoticed. */
const SIZES: readonly { readonly of: RegExp; readonly least: number; readonly most: number }[] = [
  { of: /^extension\/dist\/extension\.js$/, least: 40 * KB, most: 120_000 },
  { of: /^extension\/dist\/later\/formats\.js$/, least: 200 * KB, most: 450 * KB },
  { of: /^extension\/dist\/later\//, least: 1 * MB, most: 2.25 * MB },
  { of: /^extension\/dist\/segmenter\/host\.js$/, least: 1 * KB, most: 20 * KB },
  { of: /^extension\/dist\/segmenter\/jieba_rs_wasm/, least: 3 * MB, most: 6 * MB },
];
const SIZES_ON_ONE_PLATFORM: typeof SIZES = [
  { of: /\/nodejieba\.node$/, least: 100 * KB, most: 1 * MB },
  { of: /\/segmenter\/[\w.]+\.utf8$/, least: 8 * MB, most: 14 * MB },
];

/** Packages that are bundled, each of which must be named with its licence. */
const NOTICED = ['approx-string-match', 'chardet', 'csv-parse', 'csv-stringify', 'entities', 'fflate', 'iconv-lite', 'jieba-wasm', 'jsonc-parser', 're2js', 'saxes', 'yaml'];

void runScript(async () => {
  const packages = existsSync(outFolder) ? readdirSync(outFolder).filter((name) => PACKAGE.test(name)) : [];
  if (!packages.includes(UNIVERSAL)) throw new Setback('There are no packages. Make them first: npm run package');
  for (const name of packages) {
    lookThrough(name);
    await install(name, name === UNIVERSAL ? 'jieba-wasm' : 'nodejieba');
  }
  return 0;
});

function lookThrough(name: string): void {
  const files = unzipSync(readFileSync(join(outFolder, name)));
  const isExpected = (path: string): boolean => MAY_BE_THERE.some((expected) => expected.test(path)) || (name !== UNIVERSAL && MAY_BE_THERE_ON_ONE_PLATFORM.test(path));
  assert.deepEqual(Object.keys(files).filter((path) => !isExpected(path)), [], `${name} holds what it should not`);
  assert.equal('extension/dist/segmenter/nodejieba.node' in files, name !== UNIVERSAL);
  const notices = new TextDecoder().decode(files['extension/dist/THIRD-PARTY-NOTICES.txt']);
  for (const noticed of NOTICED) assert.ok(notices.includes(`\n${noticed} `), `${noticed} is not in the notices of ${name}`);
  for (const size of name === UNIVERSAL ? SIZES : [...SIZES, ...SIZES_ON_ONE_PLATFORM]) expectSize(name, files, size);
  const bytes = Object.values(files).reduce((sum, { length }) => sum + length, 0);
  report(`${name}: ${Object.keys(files).length} files, ${(bytes / 2 ** 20).toFixed(1)} MB unpacked, nothing that should not be there`);
}

function expectSize(name: string, files: Readonly<Record<string, Uint8Array>>, { of, least, most }: (typeof SIZES)[number]): void {
  const bytes = Object.entries(files).reduce((sum, [path, { length }]) => (of.test(path) ? sum + length : sum), 0);
  assert.ok(bytes >= least && bytes <= most, `${name}: ${of.source} has ${bytes} bytes, not ${least} to ${most}`);
}

async function install(name: string, engine: string): Promise<void> {
  const testBed = await TestBed.start(false, join(outFolder, name));
  const workbench = await testBed.open('media/sample');
  await workbench.openFile('linjiang-daily-p1.txt');
  await workbench.openSideBar('Broadsheet');
  await workbench.widenSideBar(420);
  await expectKeyword(workbench, '百名非遗传承人走进课堂', '竹编');
  await expectEngine(workbench, engine);
  await testBed.screenshot(`engine of ${name}`);
  assert.deepEqual(await workbench.notifications(), []);
  await testBed.stop();
  report(`${name}: ${engine} answers`);
}

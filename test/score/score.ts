// npm run score -- DIR…: how well the pages of a folder (NAME.txt with NAME.gold.json) are outlined; and how far another editor agrees with
// the gold, where a page has the outline of one (NAME.second.json).
import { outlineRecord } from '../../src/extract/storyRecord';
import { parseDump } from '../../src/formats/formats';
import { MEASURES, compareEditors, comparePage, emptyTallies } from './compare';
import type { Tallies, Tally } from './compare';
import { readGoldPages } from './gold';

const percent = (value: number): string => (Number.isNaN(value) ? '   – ' : (value * 100).toFixed(1).padStart(5));

function ratios({ right, wrong, missed }: Tally): { precision: number; recall: number; f1: number } {
  const precision = right / (right + wrong.length);
  const recall = right / (right + missed.length);
  return { precision, recall, f1: (2 * right) / (2 * right + wrong.length + missed.length) };
}

function add(to: Tallies, from: Tallies): void {
  for (const measure of MEASURES) {
    to[measure].right += from[measure].right;
    to[measure].wrong.push(...from[measure].wrong);
    to[measure].missed.push(...from[measure].missed);
  }
}

function printTable(rows: readonly (readonly [string, Tallies])[]): void {
  console.log(`${'F1'.padEnd(30)}${MEASURES.map((measure) => measure.slice(0, 9).padStart(10)).join('')}`);
  for (const [name, tallies] of rows) console.log(`${name.slice(0, 29).padEnd(30)}${MEASURES.map((measure) => percent(ratios(tallies[measure]).f1).padStart(10)).join('')}`);
}

async function scoreFolder(folder: string, verbose: boolean): Promise<Tallies> {
  const all = emptyTallies();
  const editors = emptyTallies();
  const rows: [string, Tallies][] = [];
  const pages = readGoldPages(folder);
  for (const { name, text, gold, second } of pages) {
    const tallies = emptyTallies();
    comparePage(outlineRecord(await parseDump(text), name).stories, gold.stories, tallies);
    rows.push([name, tallies]);
    add(all, tallies);
    if (second) compareEditors(second.stories, gold.stories, editors);
  }
  console.log(`\n${folder}`);
  const another: [string, Tallies][] = pages.some(({ second }) => second) ? [['another editor', editors]] : [];
  printTable([...rows, ['ALL', all], ...another]);
  console.log('\nprecision and recall over all pages');
  for (const measure of MEASURES) {
    const { precision, recall } = ratios(all[measure]);
    console.log(`  ${measure.padEnd(12)} P ${percent(precision)}  R ${percent(recall)}  (${all[measure].right} right, ${all[measure].wrong.length} wrong, ${all[measure].missed.length} missed)`);
  }
  if (verbose) for (const [name, tallies] of rows) printCases(name, tallies);
  return all;
}

function printCases(name: string, tallies: Tallies): void {
  const cases = MEASURES.flatMap((measure) => [
    ...tallies[measure].wrong.map((shown) => `  + ${measure.padEnd(11)} ${shown}`),
    ...tallies[measure].missed.map((shown) => `  - ${measure.padEnd(11)} ${shown}`),
  ]);
  if (cases.length > 0) console.log(`\n${name} (+ found but not in the gold, - in the gold but not found)\n${cases.join('\n')}`);
}

async function scoreAll(): Promise<void> {
  for (const folder of folders) await scoreFolder(folder, !process.argv.includes('--summary'));
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (folders.length === 0) {
  console.error('usage: npm run score -- DIR… [--summary]   (each DIR holds NAME.txt with NAME.gold.json)');
  process.exitCode = 2;
}
void scoreAll();

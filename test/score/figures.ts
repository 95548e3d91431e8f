// npm run score:figures -- DIR… [--summary]: how well the figures of a folder's pages (NAME.figures.json) are read.
import { parseDump } from '../../src/formats/formats';
import { compareFigures, emptyFigureTally, foundFigures } from './compareFigures';
import type { FigureTally } from './compareFigures';
import { readFiguredPages } from './goldFigures';

const percent = (part: number, whole: number): string => (whole === 0 ? '    –' : ((part / whole) * 100).toFixed(1).padStart(5));

function row(name: string, { right, rightValue, rightUnit, rightApprox, wrong, missed, hits }: FigureTally): string {
  const cells = [percent(right, right + wrong.length), percent(right, right + missed.length), percent(rightValue, right), percent(rightUnit, right), percent(rightApprox, right)];
  return `${name.padEnd(30)}${cells.map((cell) => cell.padStart(8)).join('')}${String(hits.length).padStart(8)}${String(right + missed.length).padStart(8)}`;
}

function merge(tallies: readonly FigureTally[]): FigureTally {
  const all = emptyFigureTally();
  for (const tally of tallies) {
    for (const key of ['right', 'rightValue', 'rightUnit', 'rightApprox'] as const) all[key] += tally[key];
    for (const key of ['wrong', 'missed', 'hits'] as const) all[key].push(...tally[key]);
  }
  return all;
}

function printCases(name: string, tally: FigureTally): void {
  const cases = [
    ...tally.wrong.map((shown) => `  + ${shown}`),
    ...tally.missed.map((shown) => `  - ${shown}`),
    ...tally.wrongValue.map((shown) => `  = ${shown}`),
    ...tally.wrongUnit.map((shown) => `  u ${shown}`),
    ...tally.wrongApprox.map((shown) => `  ≈ ${shown}`),
    ...tally.hits.map((shown) => `  ! ${shown}`),
  ];
  if (cases.length > 0) console.log(`\n${name} (+ not in the gold, - not found, = value, u unit, ≈ hedge, ! is no figure)\n${cases.join('\n')}`);
}

async function scoreFolder(folder: string, verbose: boolean): Promise<void> {
  const rows: [string, FigureTally][] = [];
  for (const page of readFiguredPages(folder)) {
    const tally = emptyFigureTally();
    compareFigures(page, foundFigures(await parseDump(page.text)), tally);
    rows.push([page.name, tally]);
  }
  const heads = ['P', 'R', 'value', 'unit', 'hedge', 'no figs', 'gold'];
  console.log(`\n${folder.padEnd(30)}${heads.map((head) => head.padStart(8)).join('')}`);
  for (const [name, tally] of rows) console.log(row(name, tally));
  console.log(row('ALL', merge(rows.map(([, tally]) => tally))));
  if (verbose) for (const [name, tally] of rows) printCases(name, tally);
}

async function scoreAll(): Promise<void> {
  for (const folder of folders) await scoreFolder(folder, !process.argv.includes('--summary'));
}

const folders = process.argv.slice(2).filter((argument) => !argument.startsWith('-'));
if (folders.length === 0) {
  console.error('usage: npm run score:figures -- DIR… [--summary]   (each DIR holds NAME.figures.json and what its "file" names)');
  process.exitCode = 2;
}
void scoreAll();

// npm run bench:figures -- DIR…: Broadsheet and npm @microsoft/recognizers-text-suite side by side, on the same pages.
import { Culture, recognizeAge, recognizeCurrency, recognizeDateTime, recognizeDimension, recognizeNumber, recognizeOrdinal, recognizePercentage, recognizeTemperature } from '@microsoft/recognizers-text-suite';
import type { Dump } from '../../src/core/dump';
import { joinedPart } from '../../src/core/partText';
import { findFigures } from '../../src/figures/figures';

import { parseDump } from '../../src/formats/formats';
import { foundFigures } from '../score/compareFigures';
import type { GoldFigure } from '../score/goldFigures';
import { readFiguredPages } from '../score/goldFigures';
import { printTable, ratio } from './table';

type ModelResult = ReturnType<typeof recognizeNumber>[number];
type Recognise = (text: string, culture: string) => ModelResult[];

/** Dates first: of what overlaps, the longest counts. */
const MODELS: readonly Recognise[] = [
  (text, culture) => recognizeDateTime(text, culture),
  (text, culture) => recognizeCurrency(text, culture),
  (text, culture) => recognizeDimension(text, culture),
  (text, culture) => recognizeAge(text, culture),
  (text, culture) => recognizeTemperature(text, culture),
  (text, culture) => recognizePercentage(text, culture),
  (text, culture) => recognizeOrdinal(text, culture),
  (text, culture) => recognizeNumber(text, culture),
];

const CULTURES = { zh: Culture.Chinese, en: Culture.English, ja: Culture.Japanese } as const;

/** What the suite finds in a text: of results that overlap the longest. Models without a culture find nothing. */
function suite(text: string, culture: string): ModelResult[] {
  const all = MODELS.flatMap((recognise) => {
    try {
      return recognise(text, culture);
    } catch {
      return [];
    }
  });
  const chosen: ModelResult[] = [];
  for (const one of all.sort((a, b) => b.end - b.start - (a.end - a.start))) if (!chosen.some((other) => one.start <= other.end && other.start <= one.end)) chosen.push(one);
  return chosen;
}

/** The running texts of a dump, one for each part of a story. */
function textsOf(dump: Dump): string[] {
  return dump.stories.flatMap((story) => story.parts.map((part) => joinedPart(dump.source, part).text));
}

const bare = (text: string): string => text.replace(/\s+/g, '');

/**
 * How many of the gold's texts are found, each as often as it is there, whatever kind is given to it: the suite has other
 * kinds, and its unit is counted as found where it leaves it out.
 */
function spansFound(gold: readonly GoldFigure[], found: readonly string[], isLoose: boolean): { right: number; found: number } {
  const open = found.map(bare);
  const right = gold.filter(({ text }) => {
    const index = open.findIndex((one) => one === bare(text) || (isLoose && one.length > 0 && bare(text).startsWith(one)));
    if (index >= 0) open.splice(index, 1);
    return index >= 0;
  }).length;
  return { right, found: found.length };
}

interface Score {
  right: number;
  found: number;
  milliseconds: number;
}

function timed<Result>(score: Score, run: () => Result): Result {
  const before = process.cpuUsage();
  const result = run();
  const { user, system } = process.cpuUsage(before);
  score.milliseconds += (user + system) / 1000;
  return result;
}

async function benchFolder(folder: string): Promise<void> {
  const pages = await Promise.all(readFiguredPages(folder).map(async (page) => ({ ...page, dump: await parseDump(page.text) })));
  const texts = pages.map(({ dump }) => textsOf(dump));
  const [ours, theirs, loose]: [Score, Score, Score] = [empty(), empty(), empty()];
  for (const list of texts) for (const text of list) findFigures(text);
  suite('3月17日，投资5亿元。', Culture.Chinese);
  suite('On March 17 it cost $5 million.', Culture.English);
  let [gold, bytes] = [0, 0];
  for (const [index, { dump, gold: { figures } }] of pages.entries()) {
    const list = texts[index] ?? [];
    const found = timed(theirs, () => list.flatMap((text) => suite(text, CULTURES[dump.language]).map((result) => result.text)));
    timed(ours, () => list.map((text) => findFigures(text, { language: dump.language })));
    add(ours, spansFound(figures, foundFigures(dump).map(({ text }) => text), false));
    add(theirs, spansFound(figures, found, false));
    add(loose, spansFound(figures, found, true));
    gold += figures.length;
    bytes += list.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
  }
  const row = (name: string, score: Score, time: number): string[] => [name, share(score.right, score.found), share(score.right, gold), time === 0 ? '' : (bytes / 1e6 / (time / 1000)).toFixed(3)];
  printTable(`${folder}: ${gold} figures in ${(bytes / 1000).toFixed(0)} kB`, ['', 'precision', 'recall', 'MB/s'], [
    row('Broadsheet', ours, ours.milliseconds),
    row('recognizers-text-suite', theirs, theirs.milliseconds),
    row('… without its units', loose, 0),
  ]);
  console.log(`  Broadsheet is ${ratio(theirs.milliseconds / ours.milliseconds)} as fast.`);
}

const empty = (): Score => ({ right: 0, found: 0, milliseconds: 0 });
const share = (part: number, whole: number): string => ((part / Math.max(1, whole)) * 100).toFixed(1);

function add(to: Score, { right, found }: { right: number; found: number }): void {
  to.right += right;
  to.found += found;
}

async function benchAll(folders: readonly string[]): Promise<void> {
  for (const folder of folders) await benchFolder(folder);
}

const folders = process.argv.slice(2);
void benchAll(folders.length > 0 ? folders : ['test/figures/tuning', 'test/figures/kept']);

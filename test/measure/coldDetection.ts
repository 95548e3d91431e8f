/**
 * `npm run measure:cold -- [RUNS]`: what the first look at a text takes in a fresh process, with the code as it is shipped: compiled by nobody
 * yet, its tables not made. Each text is judged in RUNS processes (10) of its own.
 */
import { execFileSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_LENGTH } from '../../src/formats/format';
import { milliseconds, printTable } from '../bench/table';
import { repository } from '../vscode/paths';
import { temporaryFolder } from '../vscode/temporary';
import { runScript } from '../vscode/progress';

/** What of each kind is judged: what there is of it, over and over, until a sample is full. */
const TEXTS = {
  'Chinese page': 'test/pages/kept/caodian-daily-p4.txt',
  'Chinese page, traditional': 'test/pages/kept/heungtong-post-a10.txt',
  'English page': 'test/pages/kept/belden-mills-observer-b1-local.txt',
  'Japanese page': 'test/pages/kept/iwatsu-nippo-p19.txt',
  'LexisNexis, 50 MB': 'test/families/lexisNexis/harrow-ledger.txt',
  'Factiva, 50 MB': 'test/families/factiva/tagged.txt',
  'wire, 50 MB': 'test/families/wire/chinese.txt',
  'wire in English, 50 MB': 'test/families/wire/ap-slugs.txt',
  'no dump, Chinese': 'test/notDumps/novel-1.txt',
  'no dump, English': 'test/notDumps/essay-1.txt',
  'no dump, code': 'test/notDumps/source-2.ts',
} as const;

interface Took {
  /** Milliseconds. */
  readonly time: number;
  readonly cpu: number;
}

interface First {
  readonly load: Took;
  readonly detect: Took;
  readonly verdict: string;
}

const folder = temporaryFolder('cold');

function firstOf(path: string): First {
  const module = join(repository, 'dist', 'later', 'formats.js');
  return JSON.parse(execFileSync(process.execPath, [join(repository, 'test', 'measure', 'firstDetection.mjs'), module, path], { encoding: 'utf8' })) as First;
}

/** A text of a full sample. */
function sampleFile(path: string): string {
  const text = readFileSync(join(repository, path), 'utf8');
  const sample = join(folder, 'sample.txt');
  writeFileSync(sample, `${text}\n`.repeat(Math.ceil(SAMPLE_LENGTH / text.length)).slice(0, SAMPLE_LENGTH));
  return sample;
}

function row(name: string, path: string, runs: number): string[] {
  const sample = sampleFile(path);
  const firsts = Array.from({ length: runs }, () => firstOf(sample));
  const sorted = (numbers: readonly number[]): number[] => [...numbers].sort((a, b) => a - b);
  const times = sorted(firsts.map(({ detect }) => detect.time));
  const [cpu, load] = [sorted(firsts.map(({ detect }) => detect.cpu)), sorted(firsts.map((first) => first.load.time))];
  const middle = Math.floor(runs / 2);
  return [name, ...[times[0], times[middle], times.at(-1), cpu[middle], load[middle]].map((time) => milliseconds(time ?? NaN)), firsts[0]?.verdict ?? ''];
}

void runScript(() => {
  const runs = Number(process.argv[2] ?? 10);
  const rows = Object.entries(TEXTS).map(([name, path]) => row(name, path, runs));
  printTable('The first look of a process, in milliseconds', ['', 'least', 'median', 'most', 'of processor', 'load', 'verdict'], rows);
  return Promise.resolve(0);
});

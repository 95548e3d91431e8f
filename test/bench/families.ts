// npm run bench:families [-- parse growth detection]: how fast each family is parsed, against splitting the text into lines, and whether it is linear.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_LENGTH } from '../../src/formats/format';
import { detectFormat, formatById } from '../../src/formats/formats';
import { SourceText } from '../../src/core/sourceText';
import { atOneGo } from '../../src/core/steps';
import { medianTime } from './measure';
import { milliseconds, printTable, ratio } from './table';

const MB = 2 ** 20;
const FOLDER = join('test', 'families');

/** A fixture over and over, each time with other digits in its text. */
function repeated(text: string, length: number): string {
  const copies: string[] = [];
  for (let round = 0, made = 0; made < length; round++) {
    const copy = text.replace(/(?<=\p{L}{3} )\d(?= \p{L}{3})/gu, String(round % 10));
    copies.push(copy);
    made += copy.length;
  }
  return copies.join('\n');
}

interface Sample {
  readonly family: string;
  /** One fixture of the family. */
  readonly text: string;
}

const samples = readdirSync(FOLDER).map((family): Sample => {
  const [name = ''] = readdirSync(join(FOLDER, family)).filter((file) => !file.endsWith('.json'));
  return { family, text: readFileSync(join(FOLDER, family, name), 'utf8') };
});

/** What parsing a text as one of a family takes, in milliseconds. */
async function parsing(family: string, whole: string, runs: number): Promise<number> {
  const reader = await formatById(family).reader();
  return medianTime(() => atOneGo(reader.parse(new SourceText(whole))), runs);
}

async function benchParse(): Promise<void> {
  const rows: string[][] = [];
  for (const { family, text } of samples) {
    const whole = repeated(text, MB);
    const time = await parsing(family, whole, 3);
    const splitting = medianTime(() => whole.split(/\r?\n/), 3);
    rows.push([family, (Buffer.byteLength(whole) / MB / (time / 1000)).toFixed(1), ratio(time / splitting)]);
  }
  printTable('Parsing of families (a million characters)', ['', 'MB/s', '÷ split'], rows);
}

const SIZES = [1, 2, 4, 8];

/** Twice the text must take twice the time. */
async function benchGrowth(): Promise<void> {
  const rows: string[][] = [];
  for (const { family, text } of samples) {
    const times: number[] = [];
    for (const size of SIZES) times.push(await parsing(family, repeated(text, size * MB), 1));
    rows.push([family, milliseconds(times[0] ?? 0), ...times.slice(1).map((time, index) => ratio(time / (times[index] ?? 1)))]);
  }
  printTable('Growth: time for a million characters, and how many times as much each doubling takes', ['', 'ms', ...SIZES.slice(1).map((size) => `${size} M`)], rows);
}

function benchDetection(): void {
  const big = repeated(readFileSync(join(FOLDER, 'lexisNexis', 'harrow-ledger.txt'), 'utf8'), 50 * MB);
  const sample = big.slice(0, SAMPLE_LENGTH);
  printTable('Deciding on a file of 50 MB, its sample read', ['', 'ms'], [['detectFormat', milliseconds(medianTime(() => detectFormat(sample), 9))]]);
}

const BENCHES = { parse: benchParse, growth: benchGrowth, detection: benchDetection } as const;

async function runAll(chosen: readonly string[]): Promise<void> {
  for (const [name, bench] of Object.entries(BENCHES)) if (chosen.length === 0 || chosen.includes(name)) await bench();
}

void runAll(process.argv.slice(2));

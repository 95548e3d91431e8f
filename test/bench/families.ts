// npm run bench:families: how fast each family is parsed, against splitting the text into lines, and whether it is linear.
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { SAMPLE_LENGTH } from '../../src/formats/format';
import { detectFormat, formatById } from '../../src/formats/formats';
import { SourceText } from '../../src/core/sourceText';
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

const rows = readdirSync(FOLDER).map((family) => {
  const [name = ''] = readdirSync(join(FOLDER, family)).filter((file) => !file.endsWith('.json'));
  const text = readFileSync(join(FOLDER, family, name), 'utf8');
  const format = formatById(family);
  const parse = (whole: string) => (): unknown => format.parse(new SourceText(whole)).stories;
  const [one, four] = [repeated(text, MB / 4), repeated(text, MB)];
  const [small, large] = [medianTime(parse(one), 1), medianTime(parse(four), 1)];
  const splitting = medianTime(() => four.split(/\r?\n/), 3);
  const megabytes = Buffer.byteLength(four) / MB;
  return [family, (megabytes / (large / 1000)).toFixed(1), ratio(large / splitting), ratio(large / small)];
});
printTable('Parsing of families (a million characters)', ['', 'MB/s', '÷ split', '4 × the text'], rows);

const big = repeated(readFileSync(join(FOLDER, 'lexisNexis', 'harrow-ledger.txt'), 'utf8'), 50 * MB);
const sample = big.slice(0, SAMPLE_LENGTH);
printTable('Deciding on a file of 50 MB, its sample read', ['', 'ms'], [['detectFormat', milliseconds(medianTime(() => detectFormat(sample), 9))]]);

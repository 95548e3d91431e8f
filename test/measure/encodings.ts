/**
 * `npx tsx test/measure/encodings.ts`: how often the encoding of a text is guessed right, for each encoding and language and
 * for texts of 100, 300 and 1,000 bytes and of a whole page, beside what the guessing library says alone.
 */
import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import { detect } from 'chardet';
import { decoded, encoded } from '../../src/encodings/decode';
import { ENCODING_IDS, encodingNamed } from '../../src/encodings/encoding';
import type { EncodingId } from '../../src/encodings/encoding';
import { guessEncoding } from '../../src/encodings/guess';
import { texts } from './encodedTexts';

const LENGTHS = [100, 300, 1000, Infinity];

interface Tally {
  texts: number;
  right: number;
  library: number;
  readonly wrong: Map<string, number>;
}

const tallies = new Map<string, Tally>();
let spent = 0;
let read = 0;
const verbose = process.argv.includes('--files');

for (const { file, language } of texts()) {
  const text = readFileSync(file, 'utf8').replace(/^\ufeff/, '');
  for (const encoding of ENCODING_IDS) {
    const bytes = encoded(text, encoding);
    if (!bytes) continue;
    for (const length of LENGTHS) for (const part of parts(text, bytes, encoding, length)) count(part, encoding, `${encoding} ${language}`, length, file);
  }
}
const width = Math.max(...[...tallies.keys()].map((key) => key.length));
for (const [key, { texts: n, right, library, wrong }] of [...tallies].sort()) {
  const mistakes = [...wrong].map(([name, times]) => `${name} ×${times}`).join(', ');
  console.log(`${key.padEnd(width)} ${String(n).padStart(5)} texts  ${percent(right, n)} right  (library alone ${percent(library, n)})  ${mistakes}`);
}
console.log(`${((read / 1e6 / spent) * 1000).toFixed(1)} MB/s`);

/** Parts of that many bytes: from the beginning, the middle and the last third; whole characters. */
function parts(text: string, bytes: Uint8Array, encoding: EncodingId, length: number): Uint8Array[] {
  if (length === Infinity) return [bytes];
  return [0, 1 / 3, 2 / 3].flatMap((place) => encoded(text.slice(Math.floor(text.length * place)), encoding)?.subarray(0, length - (length % 2)) ?? []);
}

function count(bytes: Uint8Array, encoding: EncodingId, name: string, length: number, file: string): void {
  if (encoding !== 'utf-16le' && encoding !== 'utf-16be' && !bytes.some((byte) => byte > 0x7f)) return;
  const key = `${name} ${length === Infinity ? 'page' : length}`;
  const tally = tallies.get(key) ?? { texts: 0, right: 0, library: 0, wrong: new Map<string, number>() };
  tallies.set(key, tally);
  const began = performance.now();
  const guessed = guessEncoding(bytes);
  spent += performance.now() - began;
  read += bytes.length;
  tally.texts += 1;
  if (encodingNamed(detect(bytes) ?? '') === encoding) tally.library += 1;
  // Another encoding that reads the same bytes as the same text is as right.
  if (guessed === encoding || decoded(bytes, guessed) === decoded(bytes, encoding)) tally.right += 1;
  else {
    tally.wrong.set(guessed, (tally.wrong.get(guessed) ?? 0) + 1);
    if (verbose) console.log(basename(resolve(file)), encoding, length, guessed);
  }
}

function percent(part: number, whole: number): string {
  return `${((100 * part) / whole).toFixed(1).padStart(5)} %`;
}

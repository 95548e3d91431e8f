import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';

const PAGES = join('test', 'pages', 'tuning');
/** Shorter lines are names, dates and labels: another letter in them would make them something else. */
const VARIED_LENGTH = 8;

/** A small generator of numbers in [0, 1): the same texts in every run. */
export function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
}

/**
 * A dump of at least so many UTF-8 bytes: the tuning pages over and over, each time with other digits and, in every
 * longer line, a letter that stood elsewhere in it, so that hardly a line stands twice.
 */
export function makeDump(bytes: number): string {
  const random = randomNumbers(1);
  const pages = readdirSync(PAGES).filter((file) => file.endsWith('.txt')).sort().map((file) => readFileSync(join(PAGES, file), 'utf8'));
  return repeatUntil(bytes, (round) => varied(pages[round % pages.length] ?? '', random));
}

function varied(page: string, random: () => number): string {
  return page.split('\n').map((line) => variedLine(line, random)).join('\n');
}

function variedLine(line: string, random: () => number): string {
  const digits = line.replace(/[1-9]/g, () => String(1 + Math.floor(random() * 9)));
  if (digits.length < VARIED_LENGTH) return digits;
  const letters = [...digits.matchAll(/\p{L}/gu)].filter(({ index }) => index > 2 && index < digits.length - 2);
  const from = letters[Math.floor(random() * letters.length)];
  const to = letters[Math.floor(random() * letters.length)];
  return from && to ? digits.slice(0, to.index) + from[0] + digits.slice(to.index + to[0].length) : digits;
}

const WORDS = 'river council budget school harbour repair evening market station bridge winter record village teacher orchard railway notice weather library garden'.split(' ');

/** Markdown of at least so many bytes: headings, paragraphs with emphasis, links and code, lists, quotations, tables. */
export function makeMarkdown(bytes: number): string {
  const random = randomNumbers(2);
  const pick = (): string => WORDS[Math.floor(random() * WORDS.length)] ?? '';
  const words = (count: number): string => Array.from({ length: count }, pick).join(' ');
  const sentence = (): string => `The ${words(6)} **${pick()}** and [${words(2)}](https://example.org/${pick()}) of \`${pick()}\`, *${words(3)}* ${words(8)}.`;
  const paragraph = (): string => Array.from({ length: 2 + Math.floor(random() * 4) }, sentence).join(' ');
  const list = (): string => Array.from({ length: 4 }, () => `- ${sentence()}`).join('\n');
  const table = (): string => ['| place | count |', '|---|---:|', ...Array.from({ length: 4 }, () => `| ${words(2)} | ${Math.floor(random() * 1000)} |`)].join('\n');
  const section = (round: number): string => [`## ${round + 1}. ${words(4)}`, paragraph(), paragraph(), list(), `> ${sentence()}`, table(), paragraph()].join('\n\n') + '\n';
  return repeatUntil(bytes, section);
}

function repeatUntil(bytes: number, make: (round: number) => string): string {
  const pieces: string[] = [];
  let length = 0;
  for (let round = 0; length < bytes; round++) {
    const piece = make(round);
    pieces.push(piece);
    length += Buffer.byteLength(piece) + 1;
  }
  return pieces.join('\n');
}

/** The beginning of a text up to so many UTF-8 bytes, cut at a line end. */
export function beginning(text: string, bytes: number): string {
  const cut = Buffer.from(text).subarray(0, bytes).toString('utf8');
  return cut.slice(0, cut.lastIndexOf('\n') + 1);
}

// npm run train:wording: learns by which words labels are told from lines of heads, from test/train/wording, and writes src/lexicon/labelWording.ts.
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Language } from '../../src/core/dump';
import { normaliseWidth } from '../../src/formats/page/text/normalise';
import { ALWAYS, piecesOf } from '../../src/formats/page/view/wording';
import { learnKind } from './logistic';

/** Of each language, how many pieces are kept: found by cross-validation of the page decoder, of Chinese ones as many as a bundle has room for. */
const MOST: Readonly<Record<Language, number>> = { zh: 1900, ja: 600, en: 300 };
const FOLDER = join(import.meta.dirname, 'wording');
const TABLE_FILE = 'src/lexicon/labelWording.ts';
/** A weight of 1 is so much. */
const SCALE = 10;
/** Pieces of fewer lines are left out. */
const LEAST_LINES = 3;

interface Line {
  readonly isLabel: boolean;
  readonly pieces: readonly string[];
}

/** The lines of a language: `label` or `head`, a tab, the line. */
function readLines(language: Language): Line[] {
  const rows = readFileSync(join(FOLDER, `${language}.tsv`), 'utf8').trimEnd().split('\n');
  return rows.map((row) => {
    const [kind, text = ''] = row.split('\t');
    return { isLabel: kind === 'label', pieces: [ALWAYS, ...piecesOf(normaliseWidth(text), language)] };
  });
}

/** Whole weights of the pieces that tell most: those are found in a first lesson and weighed anew in a second. */
function learn(language: Language): ReadonlyMap<string, number> {
  const lines = readLines(language);
  const counts = new Map<string, number>();
  for (const { pieces } of lines) for (const piece of pieces) counts.set(piece, (counts.get(piece) ?? 0) + 1);
  const first = weigh(lines, [...counts.keys()].filter((piece) => (counts.get(piece) ?? 0) >= LEAST_LINES));
  const telling = (piece: string): number => Math.abs(first.get(piece) ?? 0) * Math.sqrt(counts.get(piece) ?? 0);
  const weights = weigh(lines, [...first.keys()].sort((a, b) => telling(b) - telling(a)).slice(0, MOST[language]));
  return new Map([...weights].map(([piece, weight]): [string, number] => [piece, Math.round(weight * SCALE)]).filter(([, weight]) => weight !== 0));
}

function weigh(lines: readonly Line[], known: readonly string[]): ReadonlyMap<string, number> {
  const numbers = new Map(known.map((piece, number) => [piece, number]));
  const weights = learnKind(lines.map(({ isLabel, pieces }) => ({ isOfKind: isLabel, pieces: pieces.flatMap((piece) => numbers.get(piece) ?? []) })), known.length);
  return new Map(known.map((piece, number) => [piece, weights[number] ?? 0]));
}

/** Rows of pieces that weigh the same, the heaviest first. */
function tableSource(weights: ReadonlyMap<string, number>): string {
  const rows = [...new Set(weights.values())].sort((a, b) => b - a).map((weight) => {
    const pieces = [...weights].filter(([, other]) => other === weight).map(([piece]) => piece.replaceAll('\\', '\\\\').replaceAll("'", "\\'")).sort();
    return `    [${weight}, '${pieces.join(' ')}'],\n`;
  });
  return `[\n${rows.join('')}  ]`;
}

// the keys of an object are typed as any text
const tables = (Object.keys(MOST) as Language[]).map((language) => {
  const weights = learn(language);
  console.log(`${language}: ${weights.size} pieces`);
  return `  ${language}: ${tableSource(weights)},\n`;
});
writeFileSync(
  TABLE_FILE,
  `// Learned from test/train/wording by \`npm run train:wording\`.
import type { Language } from '../core/dump';

/** Weights, and the pieces of lines that weigh so much. */
export type WordingTable = readonly (readonly [weight: number, pieces: string])[];

/** By which pieces labels are told from lines of heads: weights above 0 speak for a label. */
export const LABEL_WORDING: Readonly<Record<Language, WordingTable>> = {
${tables.join('')}};
`,
);

import type { Language } from '../../../core/dump';
import { lazily } from '../../../core/lazily';
import { LABEL_WORDING } from '../../../lexicon/labelWording';
import type { WordingTable } from '../../../lexicon/labelWording';

/** How a line is worded, from as nothing but a line of a head to as nothing but a label; 0 where that was not looked at. */
export const WORDINGS = ['unknown', 'head', 'ratherHead', 'perhapsHead', 'either', 'ratherLabel', 'label'] as const;
export type Wording = (typeof WORDINGS)[number];
/** From which sum of weights on each but the first two begins. Found by cross-validation. */
const FROM = [-50, -30, -15, 0, 20] as const;

/** The longest line that may be a label, in UTF-16 units. */
const LONGEST: Readonly<Record<Language, number>> = { zh: 20, ja: 22, en: 44 };

const weights = lazily((): Readonly<Record<Language, ReadonlyMap<string, number>>> => ({ zh: weightsOf(LABEL_WORDING.zh), ja: weightsOf(LABEL_WORDING.ja), en: weightsOf(LABEL_WORDING.en) }));

function weightsOf(table: WordingTable): ReadonlyMap<string, number> {
  return new Map(table.flatMap(([weight, pieces]): [string, number][] => pieces.split(' ').map((piece) => [piece, weight])));
}

/** What begins no label: the middle of a sentence, also behind a word cut in two. */
const MIDDLE = /^[a-z]/;

/** Index into WORDINGS for a line as it is matched (see `normaliseWidth`). */
export function wordingOf(line: string, language: Language): number {
  if (line.length > LONGEST[language] || MIDDLE.test(line)) return 0;
  const sum = wordingSum(line, language);
  return 1 + FROM.filter((from) => sum >= from).length;
}

/** The sum of the weights of a line's pieces: above 0 for what is worded as a label. Ten is a factor of e in the odds. */
export function wordingSum(line: string, language: Language): number {
  const table = weights()[language];
  return piecesOf(line, language).reduce((sum, piece) => sum + (table.get(piece) ?? 0), table.get(ALWAYS) ?? 0);
}

/** The piece that every line has. */
export const ALWAYS = '*';
const DIGITS = /\d+|[①-⑳]/g;
const WORD = /[a-z]+|0|[^\sa-z0]/g;

/**
 * What a line is made of: characters alone, in twos and in threes where words are not set apart, else words alone and in twos;
 * ^ stands for its beginning, $ for its end, _ for a space, 0 for a number. Each piece once.
 */
export function piecesOf(line: string, language: Language): readonly string[] {
  const text = line.replace(DIGITS, '0');
  const units = language === 'en' ? (text.toLowerCase().match(WORD) ?? []) : Array.from(text.replace(/\s+/g, '_'));
  const runs = (length: number): string[] => chain(['^', ...units, '$'], length, language === 'en' ? '_' : '');
  return [...new Set([...units, ...runs(2), ...(language === 'en' ? [] : runs(3))])];
}

function chain(units: readonly string[], length: number, between: string): string[] {
  return Array.from({ length: Math.max(0, units.length - length + 1) }, (_, at) => units.slice(at, at + length).join(between));
}

import { lazily } from '../core/lazily';
import { ENGLISH_CURRENCIES, ENGLISH_DURATIONS, ENGLISH_MEASURES } from '../lexicon/figures/englishUnits';
import type { Dimension, FigureKind } from './figure';
import { isDigit, isLetter } from './print';
import { WordTree } from './wordTree';

/** What a unit behind an English number makes of it. */
export interface EnglishUnit {
  readonly kind: FigureKind;
  readonly code: string;
  readonly dimension: Dimension;
  readonly places: number;
  readonly end: number;
}

type Meaning = Omit<EnglishUnit, 'end'>;

const UNITS = lazily(() => {
  const words: (readonly [string, Meaning])[] = [];
  const add = (code: string, spellings: string, meaning: Meaning): void => {
    for (const word of [code, ...spellings.split(code.includes(' ') || spellings.includes('|') ? '|' : ' ')]) words.push([word, meaning]);
  };
  for (const [dimension, units] of Object.entries(ENGLISH_MEASURES)) {
    // The keys of the lexicon's record are dimensions: Object.entries forgets their type.
    for (const [code, others] of Object.entries(units)) add(code, others, { kind: 'measure', code, dimension: dimension as Dimension, places: 0 });
  }
  for (const [code, others] of Object.entries(ENGLISH_DURATIONS)) add(code, others, { kind: 'duration', code, dimension: 'time', places: 0 });
  for (const [code, others, places] of ENGLISH_CURRENCIES) for (const word of others.split(' ')) words.push([word, { kind: 'money', code, dimension: 'money', places }]);
  for (const word of ['percent', 'per cent', 'pct', 'pct.']) words.push([word, { kind: 'percent', code: '%', dimension: 'share', places: 0 }]);
  for (const word of ['percentage point', 'percentage points']) words.push([word, { kind: 'percentagePoint', code: 'percentage points', dimension: 'share', places: 0 }]);
  for (const word of ['basis point', 'basis points']) words.push([word, { kind: 'percentagePoint', code: 'percentage points', dimension: 'share', places: -2 }]);
  for (const [word, code] of [['degrees fahrenheit', 'F'], ['degrees celsius', '℃'], ['degrees c', '℃'], ['degrees f', 'F'], ['degrees', 'F'], ['degree', 'F']] as const) {
    words.push([word, { kind: 'temperature', code, dimension: 'temperature', places: 0 }]);
  }
  return new WordTree(words);
});

const SIGNS: Readonly<Record<string, Meaning>> = {
  '%': { kind: 'percent', code: '%', dimension: 'share', places: 0 },
  '‰': { kind: 'percent', code: '%', dimension: 'share', places: -1 },
  '℃': { kind: 'temperature', code: '℃', dimension: 'temperature', places: 0 },
  '°C': { kind: 'temperature', code: '℃', dimension: 'temperature', places: 0 },
  '°F': { kind: 'temperature', code: 'F', dimension: 'temperature', places: 0 },
  '°': { kind: 'temperature', code: 'F', dimension: 'temperature', places: 0 },
  p: { kind: 'money', code: 'GBP', dimension: 'money', places: -2 },
  C: { kind: 'temperature', code: '℃', dimension: 'temperature', places: 0 },
  F: { kind: 'temperature', code: 'F', dimension: 'temperature', places: 0 },
};

/** The longest unit is `kilometres per hour`. */
const LONGEST = 24;

/** The unit behind a number that ends at the offset: `%`, ` per cent`, `-mile`, ` sq. ft.`; null where none stands there. */
export function englishUnitAt(text: string, at: number): EnglishUnit | null {
  for (const length of [2, 1]) {
    const printed = text.slice(at, at + length);
    const sign = SIGNS[printed];
    if (sign && printed.length === length && !isLetter(text.charCodeAt(at + length)) && !isDigit(text.charCodeAt(at + length))) return { ...sign, end: at + length };
  }
  const joint = text.charAt(at);
  const from = joint === ' ' || joint === '-' ? at + 1 : at;
  const folded = text.slice(from, from + LONGEST).toLowerCase();
  const found = UNITS().at(folded, 0, (end) => !isLetter(folded.charCodeAt(end)));
  if (!found || /[A-Z]/.test(text.charAt(from))) return null;
  const end = from + found.word.length;
  const isGlued = from === at && found.word.length > 3;
  if (isGlued || (joint === '-' && text.charAt(end) === '-' && !text.startsWith('-old', end))) return null;
  if (/^degrees?$/.test(found.word) && /^ (?:north|south|east|west|in |of )/.test(text.slice(end, end + 7))) return null;
  return { ...found.meaning, end };
}

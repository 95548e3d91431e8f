import { lazily } from '../core/lazily';
import {
  BARE_ORDINAL_WORDS, CLASSIFIERS, CLASSIFIERS_BEHIND_DIGITS, CURRENCY_WORDS, DEGREE_WORDS, DURATION_WORDS, MEASURE_WORDS,
  MEASURE_WORDS_BEHIND_DIGITS, NO_BARE_ORDINALS, NO_UNITS, ORDINAL_WORDS, SHARE_WORDS, SMALL_CHANGE,
} from '../lexicon/figures/units';
import type { Dimension, FigureKind } from './figure';
import { isLetter } from './print';
import type { FoundWord } from './wordTree';
import { WordTree, wordsOf } from './wordTree';

/** What a word behind a number makes of it; null for words that only begin like a unit. */
export interface UnitMeaning {
  readonly kind: FigureKind;
  readonly code: string;
  readonly dimension: Dimension;
  /** How the point moves to base units. */
  readonly places: number;
  /** False for what a single Chinese digit does not count. */
  readonly behindHan: boolean;
}

type Entry = readonly [string, UnitMeaning | null];

function entries(words: string, meaning: (word: string) => UnitMeaning | null): Entry[] {
  return words.trim() === '' ? [] : wordsOf(words).map((word) => [word, meaning(word)] as const);
}

function unit(kind: FigureKind, dimension: Dimension, code: string, more: { places?: number; behindHan?: boolean } = {}): UnitMeaning {
  const { places = 0, behindHan = true } = more;
  return { kind, dimension, code, places, behindHan };
}

const currencies = (): Entry[] => [
  ...Object.entries(CURRENCY_WORDS).flatMap(([code, words]) => entries(words, () => unit('money', 'money', code))),
  ...SMALL_CHANGE.flatMap(([code, words, places]) => entries(words, () => unit('money', 'money', code, { places }))),
];

/** A record's entries with its keys as they are. */
function typed<Key extends string, Value>(record: Readonly<Record<Key, Value>>): [Key, Value][] {
  // Object.entries forgets the type of the keys; the records are literals of the lexicon, without other keys.
  return Object.entries(record) as [Key, Value][];
}

const measures = (): Entry[] => [
  ...typed(MEASURE_WORDS).flatMap(([dimension, words]) => entries(words, (word) => unit('measure', dimension, dimension === 'age' ? '岁' : word))),
  ...typed(MEASURE_WORDS_BEHIND_DIGITS).flatMap(([dimension, words]) => entries(words, (word) => unit('measure', dimension, word, { behindHan: false }))),
];

const durations = (): Entry[] =>
  Object.entries(DURATION_WORDS).flatMap(([code, words]) => entries(words === '' ? code : words, () => unit('duration', 'time', code)));

const others = (): Entry[] => [
  ...SHARE_WORDS.flatMap(([kind, code, words, places]) => entries(words, () => unit(kind, 'share', code, { places }))),
  ...Object.entries(DEGREE_WORDS).flatMap(([code, words]) => entries(words, () => unit('temperature', 'temperature', code))),
];

const classifiers = (): Entry[] => [
  ...entries(CLASSIFIERS_BEHIND_DIGITS, (word) => unit('count', 'count', word, { behindHan: false })),
  ...entries(CLASSIFIERS, (word) => unit('count', 'count', word)),
];

/** Words that stand for themselves where the number before them is the whole of it. */
const HAN_UNITS = lazily(() => new WordTree<UnitMeaning | null>([...entries(NO_UNITS, () => null), ...currencies(), ...others(), ...durations(), ...measures(), ...classifiers()]));

/** The unit that stands at the offset, the longest; a Latin one only where its word ends. */
export function unitAt(text: string, at: number): FoundWord<UnitMeaning> | null {
  const found = HAN_UNITS().at(text, at, (end) => !(isLetter(text.charCodeAt(end - 1)) && isLetter(text.charCodeAt(end))));
  return found?.meaning ? { word: found.word, meaning: found.meaning } : null;
}

const ORDINALS = lazily(() => new WordTree<boolean>([...entries(NO_UNITS, () => null), ...entries(ORDINAL_WORDS, () => null)].map(([word]) => [word, wordsOf(ORDINAL_WORDS).includes(word)] as const)));

/** What is ranked by 第 and a number that end at the offset; null where nothing is. */
export function ordinalAt(text: string, at: number): string | null {
  const found = ORDINALS().at(text, at);
  return found?.meaning ? found.word : null;
}

const BARE_ORDINALS = lazily(() => new WordTree<boolean>([...wordsOf(BARE_ORDINAL_WORDS).map((word) => [word, true] as const), ...wordsOf(NO_BARE_ORDINALS).map((word) => [word, false] as const)]));

/** 期 楼 年级 behind a number that has no 第. */
export function bareOrdinalAt(text: string, at: number): string | null {
  const found = BARE_ORDINALS().at(text, at);
  return found?.meaning ? found.word : null;
}

import {
  BEFORE_NUMBERS, BEFORE_ORDINALS, ENGLISH_HEAT, ENGLISH_RATIOS, ENGLISH_SCORES, NO_COUNTED, NO_COUNTS, NO_MULTIPLE, NO_ORDINAL_BEHIND, RANKED_BEHIND, TIMES_AS,
} from '../lexicon/figures/englishUnits';
import { ENGLISH_PARTS } from '../lexicon/figures/numerals';
import { NAMED_BY_NUMBER, STREET_WORDS } from '../lexicon/figures/words';
import type { Decimal } from './decimal';
import { compare, decimalOf, negated, quotient, shifted, whole } from './decimal';
import { readEnglishDate, readEnglishTime } from './englishDates';
import type { EnglishNumber } from './englishNumeral';
import { rankAt, readEnglishNumber, wordAt } from './englishNumeral';
import type { EnglishUnit } from './englishUnits';
import { englishUnitAt } from './englishUnits';
import type { FigureKind, Unit } from './figure';
import { readSignedMoney } from './moneySigns';
import { digitsEnd } from './numeral';
import type { Print, Reader, Reading } from './print';
import { amount, hasCue, isDigit, isLetter, noFigure } from './print';

/** Where a figure of English print, or a code that looks like one, may begin. */
export const ENGLISH_START = /(?<![A-Za-z0-9])[0-9A-Za-z]|[$€£￡¥￥-]/;

const RANGED: ReadonlySet<FigureKind> = new Set<FigureKind>(['count', 'measure', 'duration']);
const NAMED = new Set(NAMED_BY_NUMBER);
const STREETS = new Set(STREET_WORDS);

/** Behind a word or a number that nobody can read. */
export function skipEnglish(text: string, at: number): number {
  let end = Math.max(at + 1, digitsEnd(text, at));
  while (isLetter(text.charCodeAt(end)) && isLetter(text.charCodeAt(end - 1))) end++;
  return end;
}

/** No. 1, third, 21st, seventh. */
const readRank: Reader = ({ text }, at) => {
  const number = /^No\. ?(\d{1,3}(?:,\d{3})?)(?![\d-]|,\d)/.exec(text.slice(at, at + 12));
  if (number) return amount(at, at + number[0].length, 'ordinal', decimalOf((number[1] ?? '').replace(',', '')));
  const rank = rankAt(text, at);
  if (!rank) return null;
  const behind = text.slice(rank.end, rank.end + 20);
  if (isLetter(text.charCodeAt(rank.end)) || NO_ORDINAL_BEHIND.test(behind) || isStreet(text, rank.end)) return noFigure(at, rank.end);
  const isWord = isLetter(text.charCodeAt(at));
  const before = text.slice(Math.max(0, at - 12), at);
  if (isWord && !RANKED_BEHIND.test(behind) && (!BEFORE_ORDINALS.test(before) || before.endsWith("of a "))) return null;
  return amount(at, rank.end, 'ordinal', whole(rank.value));
};

/** two-thirds, three quarters, one in five, nine out of ten, 1/3, half of. */
const readFraction: Reader = ({ text }, at) => {
  const slashed = /^(\d{1,2})\/(\d{1,3})(?![\d/A-Za-z])/.exec(text.slice(at, at + 7));
  if (slashed && Number(slashed[1]) < Number(slashed[2])) return fraction(at, at + slashed[0].length, decimalOf(slashed[1] ?? ''), decimalOf(slashed[2] ?? ''));
  if (/^half$/.test(wordAt(text, at))) {
    const isShare = /^ (?:of|the|its|their|his|her|as|a (?!dozen|million|cent|block|hour))/.test(text.slice(at + 4, at + 16)) && !/(?:and a|first|second|other|-) ?$/i.test(text.slice(Math.max(0, at - 8), at));
    return isShare ? amount(at, at + 4, 'fraction', decimalOf('0.5')) : null;
  }
  const above = readEnglishNumber(text, at);
  if (!above || above.places > 0) return null;
  const share = /^ (?:in|out of) (?:every )?(?=[a-z0-9])/.exec(text.slice(above.end, above.end + 14));
  if (share) {
    const below = readEnglishNumber(text, above.end + share[0].length);
    const isShare = below && compare(above.value, below.value) < 0 && englishUnitAt(text, below.end)?.kind !== 'duration' && !(below.plain && below.value.coefficient > 1000n) && (share[0].startsWith(' out') || above.value.coefficient < 10n);
    return isShare ? fraction(at, below.end, above.value, below.value) : null;
  }
  const part = wordAt(text, above.end + 1);
  const below = ENGLISH_PARTS[part];
  const isPart = below !== undefined && /[ -]/.test(text.charAt(above.end)) && above.words && above.value.coefficient < BigInt(below) && above.value.coefficient > 0n;
  return isPart && !(part === 'second' || (/^(?:third|fourth|fifth)$/.test(part) && above.value.coefficient > 1n)) ? fraction(at, above.end + 1 + part.length, above.value, whole(below)) : null;
};

function fraction(start: number, end: number, above: Decimal, below: Decimal): Reading | null {
  const value = quotient(above, below);
  return value && amount(start, end, 'fraction', value);
}

/** twice, doubled, triple, 2.5 times as many. */
const readMultiple: Reader = ({ text }, at) => {
  const word = wordAt(text, at);
  if (word === 'twice' || word === 'thrice') {
    const value = whole(word === 'twice' ? 2 : 3);
    const isMultiple = /^ (?:as|the|that|what|its|their|last|his|her)\b/.test(text.slice(at + word.length, at + word.length + 6));
    return isMultiple ? amount(at, at + word.length, 'multiple', value) : amount(at, at + word.length, 'count', value, { unit: { code: 'times', dimension: 'count' } });
  }
  const factor = { double: 2, doubled: 2, doubling: 2, triple: 3, tripled: 3, tripling: 3, quadruple: 4, quadrupled: 4 }[word];
  if (factor === undefined || NO_MULTIPLE.test(text.slice(at + word.length, at + word.length + 10)) || text.charAt(at - 1) === '-') return null;
  const isAdjective = /^(?:double|triple)$/.test(word) && !/^ (?:the|its|their|what|that|last|in|to|by|for|over|from|his|her|a)\b/.test(text.slice(at + word.length, at + word.length + 6));
  return isAdjective || /[A-Z]/.test(text.charAt(at)) ? null : amount(at, at + word.length, 'multiple', whole(factor));
};

/** 5-2 vote, won 4-0, 212 to 97; 5 to 1 odds, 1:3, 2-to-1. */
const readScore: Reader = ({ text }, at) => {
  const match = /^(\d{1,3})([-–:]| to |-to-)(\d{1,3})(?![\d,.:/-]\d|[A-Za-z%]|\d)/.exec(text.slice(at, at + 12));
  if (!match || /[\d$.,-]/.test(text.charAt(at - 1)) || text.slice(at + match[0].length, at + match[0].length + 2) === '-0') return null;
  const end = at + match[0].length;
  const isRatio = match[2] === '-to-' || hasCue(text, ENGLISH_RATIOS, at, end, { before: 24, behind: 12 });
  const [one, other] = [decimalOf(match[1] ?? ''), decimalOf(match[3] ?? '')];
  if (isRatio && !/[-–]$/.test((match[2] ?? '').slice(0, 1)) || match[2] === '-to-') return amount(at, end, 'ratio', one, { high: other });
  if (englishUnitAt(text, end) || !hasCue(text, ENGLISH_SCORES, at, end, { before: 40, behind: 24 })) return null;
  const votes: Unit | null = /^ (?:vote|ballot|decision|ruling|majority)|vote/.test(text.slice(Math.max(0, at - 12), end + 8)) ? { code: 'votes', dimension: 'count' } : null;
  return amount(at, end, 'score', one, { high: other, unit: votes });
};

/** 34-mile, 2.3 percent, five-hour, 48 and 61 degrees, 3-4 million, 70 to 85 mph, 120 residents. */
const readNumber: Reader = (print, at) => {
  const { text } = print;
  const minus = /^(?:-|minus )(?=\d)/i.exec(text.slice(at, at + 7));
  if (text.charAt(at) === '-' && (!minus || /[\dA-Za-z]/.test(text.charAt(at - 1)))) return null;
  const from = at + (minus?.[0].length ?? 0);
  const half = /^half[ -](?=cent|an? (?!million|billion|thousand|dozen)|hour|mile)/i.exec(text.slice(from, from + 20));
  if (half) return readHalf(text, at, from + half[0].length);
  const first = readEnglishNumber(text, from);
  if (!first || isLetter(text.charCodeAt(first.end))) return isDigit(text.charCodeAt(from)) ? readCodeOrUnit(text, at, first) : null;
  const signed = (value: Decimal): Decimal => (minus ? negated(value) : value);
  const second = otherEnd(text, first);
  const unit = englishUnitAt(text, second?.end ?? first.end);
  if (second && unit) return rangeOf(at, first, second, unit, signed);
  return unitReading(text, at, first, signed) ?? (minus ? null : countReading(print, at, first));
};

/** 28C, 180ft: a unit that is printed close; 401(k), 5G: a code. */
function readCodeOrUnit(text: string, at: number, number: EnglishNumber | null): Reading {
  const reading = number && unitReading(text, at, number, (value) => value);
  return reading ?? noFigure(at, skipEnglish(text, at));
}

function readHalf(text: string, at: number, from: number): Reading | null {
  const start = /^an? /i.exec(text.slice(from, from + 3));
  const unit = englishUnitAt(text, from + (start?.[0].length ?? 0) - 1);
  return unit && unit.kind !== 'temperature' ? amount(at, unit.end, unit.kind, shifted(decimalOf('0.5'), unit.places), { unit }) : null;
}

function unitReading(text: string, at: number, number: EnglishNumber, signed: (value: Decimal) => Decimal): Reading | null {
  const unit = englishUnitAt(text, number.end);
  if (!unit) return null;
  const old = /^[ -]old(?![A-Za-z])/.exec(text.slice(unit.end, unit.end + 5));
  if (old && unit.code === 'years') return amount(at, unit.end + old[0].length, 'measure', number.value, { unit: { code: 'years', dimension: 'age' } });
  if (unit.code === 'years' && /^ of age\b/.test(text.slice(unit.end, unit.end + 8))) return amount(at, unit.end, 'measure', number.value, { unit: { code: 'years', dimension: 'age' } });
  if (old) return amount(at, unit.end, 'duration', number.value, { unit: plainUnit(unit) });
  return amount(at, unit.end, unit.kind, signed(shifted(number.value, unit.places)), { unit: plainUnit(unit) });
}

function plainUnit({ code, dimension }: EnglishUnit): Unit {
  return { code, dimension };
}

/** The other end of a range, without its unit. */
function otherEnd(text: string, first: EnglishNumber): EnglishNumber | null {
  const to = /^(?:[-–]| to | and )(?=[0-9a-z])/.exec(text.slice(first.end, first.end + 7));
  if (!to || (first.words && to[0] === '-')) return null;
  const second = readEnglishNumber(text, first.end + to[0].length);
  return second?.words === first.words && compare(first.value, second.value) < 0 ? second : null;
}

function rangeOf(at: number, first: EnglishNumber, second: EnglishNumber, unit: EnglishUnit, signed: (value: Decimal) => Decimal): Reading | null {
  const inherits = second.places > 0 && first.places === 0 && compare(first.value, second.base) <= 0;
  const low = shifted(inherits ? shifted(first.value, second.places) : first.value, unit.places);
  const high = shifted(second.value, unit.places);
  return amount(at, unit.end, RANGED.has(unit.kind) ? 'range' : unit.kind, signed(low), { high, unit: plainUnit(unit) });
}

/** A number without a unit of measure: what is counted, an age behind a name, degrees behind `High`; no number of a road or a house. */
function countReading(print: Print, at: number, number: EnglishNumber): Reading | null {
  const { text } = print;
  const { end, value, words } = number;
  const behind = text.slice(end, end + 30);
  const times = /^ times(?![A-Za-z])/.exec(behind);
  if (times) {
    const isMultiple = TIMES_AS.test(behind.slice(6)) || value.exponent < 0;
    return amount(at, end + 6, isMultiple ? 'multiple' : 'count', value, { unit: { code: 'times', dimension: isMultiple ? 'share' : 'count' } });
  }
  if (ENGLISH_HEAT.test(text.slice(Math.max(0, at - 24), at)) && !words && value.coefficient < 140n) return amount(at, end, 'temperature', value, { unit: { code: 'F', dimension: 'temperature' } });
  if (isAge(text, at, number)) return amount(at, end, 'measure', value, { unit: { code: 'years', dimension: 'age' } });
  if (isName(text, at, number)) return noFigure(at, end);
  const noun = /^[ -]([A-Za-z][A-Za-z'’-]*)/.exec(behind)?.[1] ?? '';
  if (words && !countsInWords(text, at, number, noun)) return null;
  return amount(at, end, 'count', value, { unit: noun === '' || NO_COUNTED.has(noun) ? null : { code: noun, dimension: 'count' } });
}

/** Gloria Tate, 77, and Gloria Tate, 77. */
function isAge(text: string, at: number, { value, words, end, plain }: EnglishNumber): boolean {
  if (words || !plain || value.coefficient > 115n || !/^(?:[,.;:)]|$| and )/.test(text.slice(end, end + 8))) return false;
  if (/(?:I['’]m|\bage|\baged|\bdied .{0,12}\bat) $/.test(text.slice(Math.max(0, at - 22), at))) return true;
  return /\b(?:[A-Z][A-Za-z.'’-]+|Jr\.|Sr\.), $/.test(text.slice(Math.max(0, at - 24), at)) && !text.slice(end, end + 4).startsWith(" and");
}

/** Route 9, I-84, 212 Depot St., 555-0142, 4-0-7, Pick 3, (0000), #40112: numbers that name. */
function isName(text: string, at: number, { end, words }: EnglishNumber): boolean {
  const before = /([A-Za-z][A-Za-z'’.]*) $/.exec(text.slice(Math.max(0, at - 20), at))?.[1] ?? '';
  if (/[A-Za-z0-9#.,:/–-]/.test(text.charAt(at - 1)) && at > 0 && !/[—]/.test(text.charAt(at - 1))) return true;
  if (!words && /^[-–/:.+]\d|^\(|^[A-Za-z]/.test(text.slice(end, end + 2))) return true;
  if (NAMED.has(before.toLowerCase().replace(/\.$/, '')) && !words) return true;
  if (!words && /^\. [A-Z]/.test(text.slice(end, end + 3)) && /(?:^|[—–(] ?)$/.test(text.slice(Math.max(0, at - 2), at))) return true;
  if (isStreet(text, end)) return true;
  const isCapital = /^[A-Z]/.test(before);
  return isCapital && !words && !BEFORE_NUMBERS.has(before.toLowerCase().replace(/\.$/, '')) && !before.endsWith('.');
}

/** 212 Depot St., 41 Canal St. */
function isStreet(text: string, end: number): boolean {
  const names = /^(?: [A-Z][A-Za-z'’]+\.?){1,3}/.exec(text.slice(end, end + 48))?.[0] ?? '';
  return names.split(' ').some((name) => STREETS.has(name.toLowerCase().replace('.', '')));
}

/** Words count where a thing follows, or a sentence ends with them; `one` is a pronoun as often. */
function countsInWords(text: string, at: number, { value, end }: EnglishNumber, noun: string): boolean {
  if (compare(value, whole(1)) === 0 || value.coefficient === 0n) return false;
  if (NO_COUNTS.test(text.slice(at, at + 24)) || /[-]$/.test(text.charAt(at - 1)) || text.charAt(end) === '-') return false;
  if (/^[A-Z]/.test(noun) && /^[A-Z]/.test(text.charAt(at)) && !/[.?!"”] $|^$/.test(text.slice(Math.max(0, at - 2), at))) return false;
  return noun !== '' || /^[,.;:?!)]|^ ?[—–]|^$/.test(text.slice(end, end + 2));
}

/** An address on the web or of mail; a telephone number. */
const readAddress: Reader = ({ text }, at) => {
  const token = /^[^\s,;()]{1,120}/.exec(text.slice(at, at + 121))?.[0] ?? '';
  if (/:\/\/|www\.|@|\.(?:com|org|net|gov|edu|example)\b/.test(token)) return noFigure(at, at + token.length);
  const phone = /^(?:\(\d{3,4}\) ?)?\d{3,5}[- ]\d{3,4}(?:[- ]\d{3,4})?(?![\d,]|\.\d)/.exec(text.slice(at, at + 20));
  if (phone && (phone[0].includes('-') || phone[0].startsWith("0")) && !/^(?:1[5-9]|20)\d\d-(?:1[5-9]|20)?\d\d$/.test(phone[0])) return noFigure(at, at + phone[0].length);
  const draw = /^\d{1,3}(?:-\d{1,3}){2,}/.exec(text.slice(at, at + 24));
  return draw ? noFigure(at, at + draw[0].length) : null;
};

/** In the order in which they are asked: the first that can read has the place. */
export const readersOfEnglish: readonly Reader[] = [readAddress, readSignedMoney, readEnglishTime, readEnglishDate, readRank, readFraction, readMultiple, readScore, readNumber];

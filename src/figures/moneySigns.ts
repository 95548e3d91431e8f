import { lazily } from '../core/lazily';
import { ENGLISH_SCALES } from '../lexicon/figures/numerals';
import { CURRENCY_SIGNS } from '../lexicon/figures/signs';
import type { Decimal } from './decimal';
import { compare, shifted } from './decimal';
import type { Numeral } from './numeral';
import { readArabic, readNumeral } from './numeral';
import type { Print, Reader } from './print';
import { amount, isDigit, isLetter } from './print';
import { WordTree } from './wordTree';

const SIGNS = lazily(() => new WordTree(CURRENCY_SIGNS));
/** Behind a sign in English print a split group is of the number. */
const HAN = /[\u3040-\u9fff]/;
const TO = /^(?:——?| ?[-–~至到] ?| to )/;

/** ¥420, ＄50万, US$37 million, £1.3m, $3-4 million, $1,040 to $1,200. */
export const readSignedMoney: Reader = (print, at) => {
  const { text, language } = print;
  if (isLetter(text.charCodeAt(at - 1))) return null;
  const sign = SIGNS().at(text, at);
  if (!sign) return null;
  const first = valueAt(text, at + sign.word.length);
  if (!first) return null;
  const unit = { code: language === 'ja' && sign.meaning === 'CNY' ? 'JPY' : sign.meaning, dimension: 'money' } as const;
  const second = otherEnd(print, first, sign.word);
  if (!second) return amount(at, first.end, 'money', first.value, { unit, hedge: first.hedged ? 'approx' : null });
  const low = first.scale === 0 && compare(first.value, second.base) <= 0 ? shifted(first.value, second.scale) : first.value;
  if (compare(low, second.value) > 0) return amount(at, first.end, 'money', first.value, { unit });
  return amount(at, second.end, 'money', low, { high: second.value, unit });
};

interface Amount {
  readonly value: Decimal;
  readonly base: Decimal;
  readonly scale: number;
  readonly end: number;
  readonly hedged: boolean;
}

/** The number behind a sign with its scale: 50万, 37 million, 1.3m, 1.9M. */
function valueAt(text: string, at: number): Amount | null {
  const from = text.charAt(at) === ' ' ? at + 1 : at;
  if (!isDigit(text.charCodeAt(from))) return null;
  const numeral: Numeral | null = readNumeral(text, from);
  if (!numeral) return null;
  if (numeral.han || numeral.scale > 0 || numeral.rounded) return { value: numeral.value, base: numeral.scaled, scale: numeral.scale, end: numeral.end, hedged: numeral.rounded };
  const arabic = readArabic(text, from, undefined, () => !HAN.test(text.slice(from, from + 16)));
  if (!arabic) return null;
  const scale = scaleWordAt(text, arabic.end);
  return { value: shifted(arabic.value, scale.places), base: arabic.value, scale: scale.places, end: scale.end, hedged: false };
}

/** ` million`, `-million`, `bn`, `m`, `k` behind a number. */
export function scaleWordAt(text: string, at: number): { readonly places: number; readonly end: number } {
  const match = /^([ -]?)(hundred|thousand|million|billion|trillion|bn|mn|mln|bln|tn|m|k|b)(?![A-Za-z])/i.exec(text.slice(at, at + 10));
  const word = match?.[2] ?? '';
  if (!match || (word.length === 1 && match[1] !== '')) return { places: 0, end: at };
  return { places: ENGLISH_SCALES[word.toLowerCase()] ?? 0, end: at + match[0].length };
}

function otherEnd({ text }: Print, first: Amount, sign: string): Amount | null {
  const to = TO.exec(text.slice(first.end, first.end + 4));
  if (!to) return null;
  const from = first.end + to[0].length;
  const signed = text.startsWith(sign, from);
  if (!signed && to[0] === ' to ') return null;
  return valueAt(text, from + (signed ? sign.length : 0));
}

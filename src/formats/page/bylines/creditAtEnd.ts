import type { Lexicon } from '../../../lexicon/lexicon';
import { parseByline } from './byline';
import { isCreditRole } from './creditRole';
import type { ParsedByline } from './parsedByline';

/** A word without which no text ends with a credit: spares the parser most lines. */
const CREDIT_WORD = /摄|攝|影|照|图|圖|供|提供|蔵|写真|撮|Photo|photo|PHOTO|[Pp]icture|PICTURE|P(?:ic|IC)[sS]?:|Image|[Cc]ourtesy|[/|]|,\sTHE\s[A-Z]/;

/** The longest credit that is looked for behind a sentence. */
const LONGEST_CREDIT = 32;
/** In brackets it may be longer: (Messenger photo by Al Terwilliger) */
const LONGEST_BRACKET = 56;

/** Where a credit stands at the end of a text, behind its last sentence, in brackets or behind a place: `……。 江牧云 摄`, `……(AP Photo/Jane Doe)`, `……＝浜戸球場、岸本拓撮影`. */
export function creditAtEnd(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number; readonly parsed: ParsedByline } | null {
  const from = Math.max(0, text.length - (/[)）]\s*$/.test(text) ? LONGEST_BRACKET : LONGEST_CREDIT));
  const tail = text.slice(from);
  if (!CREDIT_WORD.test(tail)) return null;
  const bracket = /[(（=＝]([^()（）=＝]{2,50})[)）=＝]?\s*$/.exec(tail);
  const starts = bracket ? startsBehind(bracket, tail) : [...tail.matchAll(/[。！？!?.」”\s\u3000]+/g)].map((cut) => cut.index + cut[0].length);
  const end = bracket ? bracket.index + 1 + (bracket[1] ?? '').length : tail.length;
  for (const start of starts) {
    if (from + start === 0 || start >= end || !CREDIT_WORD.test(tail.slice(start, end))) continue;
    const parsed = parseByline(tail.slice(start, end), lexicon);
    if (parsed?.marked === true && saysWhosePicture(parsed)) return { start: from + start, end: from + end, parsed };
  }
  return null;
}

/** 圖與文/記者馮望川: who took it may have written too; 代表撮影: nobody may be named */
const saysWhosePicture = ({ groups }: ParsedByline): boolean => groups.every(({ role }) => isCreditRole(role) || role === 'reporter') && (groups.length === 0 || groups.some(({ role }) => isCreditRole(role)));

/** ＝浜戸球場、岸本拓撮影: behind the sign, or behind the place that stands there. */
function startsBehind(sign: RegExpExecArray, tail: string): number[] {
  const behindPlace = Math.max(sign.index, tail.lastIndexOf('、')) + 1;
  return /^[=＝]/.test(sign[0]) ? [sign.index + 1, behindPlace] : [sign.index + 1];
}

import { lazily } from '../core/lazily';
import { JAPANESE_SURNAMES } from '../lexicon/japaneseNames';
import { LEXICONS } from '../lexicon/lexicons';
import { EVERYDAY_WORDS } from '../lexicon/words';

/** What a character is one of. `ascii` counts for nothing itself: it is the same in nearly every encoding. */
type Script = 'ascii' | 'latin' | 'cyrillic' | 'han' | 'kana' | 'hangul' | 'mark' | 'sign' | 'wide' | 'other';

/** Tried from the top; a character that fits none is `other`. */
const SCRIPTS: readonly (readonly [script: Script, pattern: RegExp])[] = [
  ['han', /[\u3400-\u9fff々〇]/],
  ['kana', /[ぁ-ゖァ-ヺー]/],
  ['hangul', /[가-힣]/],
  ['latin', /[À-ÖØ-öø-ÿŒœŠšŽžŸĀ-ž]/],
  ['cyrillic', /[А-яЁё]/],
  ['mark', /[“”‘’«»‹›–—…•、。〈-】〔〕・★☆■□◆◇●○◎▲△▼▽]/],
  ['sign', /[¡¿°§©®½¼¾ªº·€£¥\u00a0]/],
  ['wide', /[！-～\u3000￥]/],
];

/** What a character says for a decoding, from 1 (as newspapers write) to -1 (as they never do). */
const USUAL = 1;
const RARE = -0.3;
const WRONG = -1;
/** A sign stands between plain letters. */
const SIGN = 0.25;

/**
 * How much a text looks like what newspapers print rather than bytes read in a wrong encoding, from -1 to 1 a character,
 * plain ASCII left out; 0 for a text of nothing else. Ideographs are weighed by whether the lexicon knows them, letters by
 * whether their neighbours are letters of the same script.
 */
export function plausibility(text: string): number {
  const characters = Array.from(text);
  let sum = 0;
  let count = 0;
  let before = edge(' ');
  let current = edge(characters[0] ?? ' ');
  for (let index = 0; index < characters.length; index += 1) {
    const after = edge(characters[index + 1] ?? ' ');
    if (current.script !== 'ascii') {
      sum += weight(current, before, after);
      count += 1;
    }
    before = current;
    current = after;
  }
  return count === 0 ? 0 : (sum + unclosedMarks(text) * (WRONG - SIGN)) / count;
}

/** How many ¡ and ¿ no ! or ? answers: in a wrong encoding the dashes of a page look like them. */
function unclosedMarks(text: string): number {
  const [opened, closed] = [/[¡¿]/g, /[!?]/g].map((marks) => text.match(marks)?.length ?? 0);
  return Math.max(0, (opened ?? 0) - (closed ?? 0));
}

/** A character and what it is one of. */
interface Seen {
  readonly character: string;
  readonly script: Script;
  /** An unaccented letter: accented ones stand beside such in every language that has them. */
  readonly isLetter: boolean;
}

const EAST_ASIAN: ReadonlySet<Script> = new Set(['han', 'kana', 'hangul', 'mark', 'wide']);

function weight({ character, script }: Seen, before: Seen, after: Seen): number {
  const besideLetter = before.isLetter || after.isLetter;
  const beside = (other: Script): boolean => before.script === other || after.script === other;
  const alone = !EAST_ASIAN.has(before.script) && !EAST_ASIAN.has(after.script);
  // A printed rule looks like one letter over and over in a wrong encoding.
  const again = before.character === character || after.character === character;
  if (again && (script === 'han' || script === 'hangul')) return RARE;
  if (alone && (script === 'han' || script === 'kana' || script === 'hangul')) return besideLetter ? WRONG : RARE;
  switch (script) {
    case 'han':
      return beside('hangul') || !printed().has(character) ? RARE : USUAL;
    case 'kana':
      return USUAL;
    case 'hangul':
      return beside('han') || beside('kana') ? WRONG : USUAL;
    case 'cyrillic':
      return besideLetter || beside('han') ? WRONG : USUAL;
    case 'latin':
      if (beside('han') || (!besideLetter && beside('latin'))) return WRONG;
      return besideLetter ? USUAL : RARE;
    case 'mark':
      return markWeight(character, before, after);
    case 'sign':
      return before.script === 'ascii' && after.script === 'ascii' ? SIGN : WRONG;
    case 'wide':
      return besideLetter ? RARE : USUAL / 2;
    case 'ascii':
    case 'other':
      return WRONG;
  }
}

/** Quotes open before a word and close behind it; `…` divides no word. */
function markWeight(character: string, before: Seen, after: Seen): number {
  if (before.isLetter && /[“‘«‹…、。「『]/.test(character)) return after.isLetter || /[“‘«‹]/.test(character) ? WRONG : USUAL / 2;
  if (after.isLetter && /[”»›、。」』]/.test(character)) return WRONG;
  return USUAL / 2;
}

function edge(character: string): Seen {
  const code = character.codePointAt(0) ?? 0;
  const script = code < 0x80 ? asciiScript(code) : (SCRIPTS.find(([, pattern]) => pattern.test(character))?.[0] ?? 'other');
  return { character, script, isLetter: code < 0x80 && /[a-z]/i.test(character) };
}

/** Control characters are not written. */
function asciiScript(code: number): Script {
  return code >= 0x20 || (code >= 9 && code <= 13) ? 'ascii' : 'other';
}

/** The ideographs that the lexicon writes anywhere: in words, cues, roles and names. */
const printed = lazily((): ReadonlySet<string> => {
  const patterns = Object.values(LEXICONS).flatMap(({ cues, leads }) => [...Object.values(cues).flat(), ...leads]);
  return new Set([EVERYDAY_WORDS, ...JAPANESE_SURNAMES, ...patterns.map(({ source }) => source)].join(''));
});

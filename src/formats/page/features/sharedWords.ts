import { lazily } from '../../../core/lazily';
import { lineText } from '../view/lines';
import type { PageView } from '../view/pageView';
import { FEATURE_REACH, NEAR } from '../view/rows';
import { remembered } from './remembered';

/** How much running text on either side of a line is compared, UTF-16 units: more of it in English, whose words return less soon. */
const READ = 240;
const READ_ENGLISH = 500;
/** So many lines below one a lead ends at most: pairs of lines ask for that of the upper one. */
const LEAD_REACH = FEATURE_REACH - 1;
/** Fewer words of a line say nothing. */
const FEWEST_WORDS = 3;

const HAN_START = 0x3400;
const HAN_END = 0x9fff;
/** What every text has: a pair with one of them says nothing. */
const COMMON = '的了一是在有不个個年月日这這也和';

/** 1 for a Han character that means something. */
const telling = lazily(() => Uint8Array.from({ length: HAN_END + 1 }, (_, unit) => (unit >= HAN_START && !COMMON.includes(String.fromCharCode(unit)) ? 1 : 0)));
const STEM = 6;
const SHORTEST_WORD = 5;
/** English words of every page, which do not tell what a text is about. */
const EVERYDAY =
  'about after again along among another around because became before began being between could during early every first found going group house hundred later least little local might million minute ' +
  'month morning never night number office often other people place school several should since small something state still street taken their there these thing think third those thousand three through ' +
  'today together tomorrow under until where which while whose within without woman women would years yesterday monday tuesday wednesday thursday friday saturday sunday january february march april august ' +
  'september october november december county';

const words = lazily(() => new Words());

/**
 * Which share of a short line's words (pairs of Han characters, stems of longer words) stands in the running text below it: a lead
 * tells again what its headline says, the words of a label are nowhere in it. -1 where there is too little to compare.
 */
export const retellingOf = remembered((page, index) => shareToldIn(page, index, leadBelow));

/** The same share for the first sentence of that text alone: it tells what the headline tells, what decks add comes later. */
export const earlyRetellingOf = remembered((page, index) => shareToldIn(page, index, firstSentenceBelow));

function shareToldIn(page: PageView, index: number, textOf: (page: PageView, index: number) => string): number {
  const count = words().take(page.texts[index] ?? '');
  const text = count < FEWEST_WORDS ? '' : textOf(page, index);
  return text === '' ? -1 : words().sharedWith(text) / count;
}

/** The same share of a short line's words for the running text above it: the label of a series stands at the foot of its story too, and names what that is about. */
export const toldAboveOf = remembered((page, index) => shareToldIn(page, index, textAbove));

const FIRST_SENTENCE = /^[^。！？!?]{0,120}/;

function firstSentenceBelow(page: PageView, index: number): string {
  return FIRST_SENTENCE.exec(leadBelow(page, index))?.[0] ?? '';
}

/**
 * How many words the running text below a short line shares with that above it: a story goes on with its names and things across
 * a subhead, and loses them at the next headline. -1 where there is no text on both sides.
 */
export const kinshipAround = remembered((page, index) => {
  const above = textAbove(page, index);
  const below = above === '' ? '' : textBelow(page, index);
  if (below === '') return -1;
  words().take(above);
  return words().sharedWith(below);
});

/** …, said Mr. Quill; in Ferry Road: a word with a capital behind one without */
const NAME = /(?<=[a-z,”]\s(?:(?:Mr|Mrs|Ms|Dr)\.\s)?)[A-Z][a-z]{2,}\b/g;
/** What is no name, or is part of many. */
const NO_NAMES = new Set('Monday Tuesday Wednesday Thursday Friday Saturday Sunday January February March April May June July August September October November December Street Road Avenue County City Town School High Council Board'.split(' '));

/** How many names English running text below a short line shares with that above it. -1 where there are none on both sides. */
export const namesAround = remembered((page, index) => {
  if (page.language !== 'en' || page.body[index] === 1) return -1;
  const [above, below] = [namesIn(textAbove(page, index)), namesIn(textBelow(page, index))];
  return above.size === 0 || below.size === 0 ? -1 : [...below].filter((name) => above.has(name)).length;
});

const namesIn = (text: string): Set<string> => new Set((text.match(NAME) ?? []).filter((name) => !NO_NAMES.has(name)));

const readOf = (page: PageView): number => (page.language === 'en' ? READ_ENGLISH : READ);

/** The first running text below a line, over other short lines: a lead. */
const leadBelow = remembered((page, index) => {
  let text = '';
  for (let step = 1; step <= LEAD_REACH && text.length < READ && index + step < page.lines.count; step++) {
    if (page.body[index + step] === 1) text += `${lineText(page.lines, index + step).slice(0, READ - text.length)}\n`;
    else if (text !== '' || step > NEAR) break;
  }
  return text;
});

const textAbove = remembered((page, index) => textBeside(page, index, -1));
const textBelow = remembered((page, index) => textBeside(page, index, 1));

/** The running text on one side of a line (-1 above, 1 below) as far as it is compared, whatever stands between its paragraphs. */
function textBeside(page: PageView, index: number, side: -1 | 1): string {
  let text = '';
  const read = readOf(page);
  for (let step = 1; step <= FEATURE_REACH && text.length < read; step++) {
    const at = index + side * step;
    if (page.body[at] !== 1) continue;
    const left = read - text.length;
    const line = lineText(page.lines, at);
    text += `${side === 1 ? line.slice(0, left) : line.slice(-left)}\n`;
  }
  return text;
}

const SLOTS = 1024;

/**
 * The words of a text as numbers: pairs of Han characters without common ones, hashes of the stems of longer words. Each has one slot
 * it can be in, where a later word pushes out an earlier one: that loses few and costs little. Made once, for every text.
 */
class Words {
  private readonly slots = new Int32Array(SLOTS);
  private readonly telling = telling();
  private readonly everyday = new Set(EVERYDAY.split(' ').map(stemOf));
  private found = new Int32Array(SLOTS);

  /** Takes the words of a text in the place of those before; gives their number. */
  take(text: string): number {
    const count = this.read(text);
    this.slots.fill(0);
    for (let at = 0; at < count; at++) {
      const word = this.found[at] ?? 0;
      this.slots[slotOf(word)] = word;
    }
    return count;
  }

  /** How many of the words a text has too. They are forgotten as they are found. */
  sharedWith(text: string): number {
    const count = this.read(text);
    let shared = 0;
    for (let at = 0; at < count; at++) {
      const word = this.found[at] ?? 0;
      const slot = slotOf(word);
      if (this.slots[slot] !== word) continue;
      this.slots[slot] = 0;
      shared++;
    }
    return shared;
  }

  /** Finds the words of a text; gives their number. The innermost loop of looking for features. */
  private read(text: string): number {
    if (text.length > this.found.length) this.found = new Int32Array(text.length * 2);
    const { found, everyday, telling: isTelling } = this;
    let [count, letters, stem, before] = [0, 0, 0, 0];
    for (let at = 0; at <= text.length; at++) {
      const unit = at < text.length ? text.charCodeAt(at) : 0;
      if (unit < 0x80) {
        const letter = unit | 0x20;
        if (letter >= 0x61 && letter <= 0x7a) {
          if (letters++ < STEM) stem = addLetter(stem, letter);
        } else {
          if (letters >= SHORTEST_WORD && !everyday.has(stem)) found[count++] = stem;
          letters = 0;
          stem = 0;
        }
      }
      const han = isTelling[unit] === 1 ? unit : 0;
      if (han !== 0 && before !== 0) found[count++] = (before << 16) | han;
      before = han;
    }
    return count;
  }
}

const addLetter = (stem: number, letter: number): number => Math.imul(stem, 31) + letter;
const stemOf = (word: string): number => Array.from(word.slice(0, STEM)).reduce((stem, letter) => addLetter(stem, letter.charCodeAt(0)), 0);
const slotOf = (word: number): number => Math.imul(word, 0x9e3779b1) >>> 22;

import { bare } from '../core/bareText';
import type { BareText } from '../core/bareText';
import type { Span } from '../core/span';
import { lastAtOrBefore } from '../core/span';
import type { StoryWords } from './annotation';
import { GRAM } from './grams';
import type { Grams } from './grams';

/** What the value of a selector of a story's words keeps to: words that stand in the story and nowhere else, in its order, a space between two. */
export const STORY_WORDS = 'urn:x-broadsheet:story-words';

/** So many are kept at most: a few from the headline and the lead, the rest from all over the story. */
const MOST = 16;
/** Of the words of a story so many must be there still, and of the others so few as that. */
const ENOUGH = 0.5;
const TOO_LIKE = 0.5;
/** Fewer words than these tell no story. */
const FEWEST = 3;
const NUMERAL = /[\p{N}零一二三四五六七八九十两百千万亿兩萬億]/u;

/**
 * Tells a story by words all over it, so that it is found although its headline, its lead or its end were written anew: a
 * fingerprint that can be read. Made once for a text.
 */
export class WordsOfStories {
  /** `grams` are those of the bare text. */
  constructor(
    private readonly text: BareText,
    private readonly grams: () => Grams,
  ) {}

  /** Words that stand in a story and nowhere else in the text, from all over it; undefined where there are too few. UTF-16 offsets. */
  of({ start, end }: Span): StoryWords | undefined {
    const [from, to] = [this.text.at(start), this.text.at(end)];
    const room = Math.max(GRAM, Math.floor((to - from) / MOST));
    const words: string[] = [];
    for (let at = from; at + GRAM <= to; at += room) {
      const place = this.telling(at, Math.min(at + room, to) - GRAM);
      if (place !== undefined) words.push(this.text.text.slice(place, place + GRAM));
    }
    return words.length < FEWEST ? undefined : { type: 'FragmentSelector', conformsTo: STORY_WORDS, value: words.join(' ') };
  }

  /** True where all the words stand in a story in their order. UTF-16 offsets. */
  standIn({ start, end }: Span, { value }: StoryWords): boolean {
    const story = this.text.text.slice(this.text.at(start), this.text.at(end));
    let at = 0;
    return value.split(' ').every((words) => {
      const found = story.indexOf(words, at);
      at = found + words.length;
      return found !== -1;
    });
  }

  /**
   * Which of some stories the words are of, in UTF-16 offsets and the order of the text: the one that has most of them, and of
   * those with numerals half, if no other has nearly as many; null where that cannot be told.
   */
  find({ value }: StoryWords, stories: readonly Span[]): Span | null {
    const words = [...new Set(value.split(' ').map(bare))].filter((each) => each !== '');
    const held = new Map<number, number>();
    const numerals = new Map<number, number>();
    for (const each of words) {
      for (const story of this.storiesWith(each, stories)) {
        held.set(story, (held.get(story) ?? 0) + 1);
        if (NUMERAL.test(each)) numerals.set(story, (numerals.get(story) ?? 0) + 1);
      }
    }
    const [best, second] = [...held].sort(([, a], [, b]) => b - a);
    if (!best || best[1] < Math.max(FEWEST, ENOUGH * words.length) || (second && second[1] > TOO_LIKE * best[1])) return null;
    const told = words.filter((each) => NUMERAL.test(each)).length;
    return (numerals.get(best[0]) ?? 0) * 2 >= told ? (stories[best[0]] ?? null) : null;
  }

  private storiesWith(words: string, stories: readonly Span[]): ReadonlySet<number> {
    const found = new Set<number>();
    const { text } = this.text;
    for (let at = text.indexOf(words); at !== -1; at = text.indexOf(words, at + 1)) {
      const { start, end } = this.text.spanOf({ start: at, end: at + words.length });
      const story = lastAtOrBefore(stories.length, (index) => stories[index]?.start ?? 0, start);
      if (end <= (stories[story]?.end ?? 0)) found.add(story);
    }
    return found;
  }

  /** The first place of whole characters between two whose words stand nowhere else. */
  private telling(from: number, to: number): number | undefined {
    const { text } = this.text;
    const grams = this.grams();
    for (let at = from; at <= to; at++) {
      const isWhole = !isSecondHalf(text.charCodeAt(at)) && !isSecondHalf(text.charCodeAt(at + GRAM));
      if (isWhole && grams.isOnly(at)) return at;
    }
    return undefined;
  }
}

function isSecondHalf(unit: number): boolean {
  return (unit & 0xfc00) === 0xdc00;
}

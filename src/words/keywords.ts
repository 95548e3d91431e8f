import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { senseTown } from '../formats/page/view/town';
import { STOP_WORDS } from '../lexicon/stopWords';
import { storyTexts } from './storyTexts';
import type { TaggedWord, WeightedWord, WordSegmenter } from './wordSegmenter';

export interface KeywordOptions {
  /** How many keywords a story gets. */
  readonly most?: number;
  /** Words that are never keywords, beside those that are none in any newspaper. */
  readonly stopWords?: readonly string[];
  /** Names of people: they are listed elsewhere. */
  readonly names?: readonly string[];
  readonly signal?: AbortSignal;
}

/** A story gets so many keywords unless something else is said. */
export const KEYWORDS_OF_A_STORY = 8;
/** So many stories are a background of their own: what stands in most of them says little of any. */
const BACKGROUND = 30;
/** The background is that of so many stories at most, spread over the dump. */
const MOST_BACKGROUND = 300;
/** Candidates for each keyword. */
const CANDIDATES = 8;
/** Nouns and what else names a matter; words in a headline count for more. */
const WEIGHTS: readonly (readonly [tag: RegExp, weight: number])[] = [
  [/^(?:nr|t|m|r|d|c|p|u|f|y|q|w)/, 0],
  [/^(?:n|vn|eng|l|i|j|an|b|s)/, 1],
  [/^x/, 0.6],
  [/^(?:v|a)/, 0.5],
];
const IN_HEADLINE = 1.5;
const WORD = /^[\p{L}\p{N}·-]*\p{L}[\p{L}\p{N}·-]*$/u;
const HAS_DIGIT = /[\p{N}一二三四五六七八九十百千万亿]{2}|\p{N}/u;

/**
 * The words that tell what stories of a dump are about, for each story the most telling first: how often they stand in it, against how
 * often in other text. A dump of some size is its own background too. Digits, names and the paper's own town are left out.
 */
export async function keywordsOf(dump: Dump, stories: readonly Story[], segmenter: WordSegmenter, options: KeywordOptions = {}): Promise<string[][]> {
  const { most = KEYWORDS_OF_A_STORY, signal } = options;
  const texts = stories.map((story) => textOf(dump, story));
  const weighted = await segmenter.keywords(texts, most * CANDIDATES, signal);
  const candidates = [...new Set(weighted.flatMap((words) => words.map(({ word }) => word)))];
  const tagged = await segmenter.tag(candidates, signal);
  const tags = new Map(candidates.map((word, index) => [word, tagged[index] ?? []]));
  const isLeftOut = leftOut(dump, options);
  const background = backgroundOf(dump);
  return weighted.map((words, index) => {
    const headline = stories[index]?.headline ?? '';
    const weigh = ({ word, weight }: WeightedWord): WeightedWord => ({
      word,
      weight: isLeftOut(word) ? 0 : weight * tagWeight(tags.get(word) ?? []) * rarity(word, background) * (headline.includes(word) ? IN_HEADLINE : 1),
    });
    return best(words.map(weigh), most);
  });
}

function textOf({ source }: Dump, story: Story): string {
  return storyTexts(source, story).map(({ text }) => text).join('\n');
}

function leftOut(dump: Dump, { stopWords = [], names = [] }: KeywordOptions): (word: string) => boolean {
  const town = senseTown(dump.source.text);
  const stop = new Set([...STOP_WORDS, ...stopWords].map((word) => word.toLowerCase()));
  const named = new Set(names);
  const isTown = (word: string): boolean => town !== '' && (word === town || (word.startsWith(town) && word.length === town.length + 1));
  return (word) => word.length < 2 || !WORD.test(word) || HAS_DIGIT.test(word) || stop.has(word.toLowerCase()) || named.has(word) || isTown(word);
}

/** A word that the engine knows as several is weighed by the last of them, which says what it is. */
function tagWeight(words: readonly TaggedWord[]): number {
  const tag = words.at(-1)?.tag ?? 'x';
  return WEIGHTS.find(([pattern]) => pattern.test(tag))?.[1] ?? 0;
}

/** The texts of stories from all over the dump; none where there are too few. */
function backgroundOf(dump: Dump): readonly string[] {
  const { stories } = dump;
  if (stories.length < BACKGROUND) return [];
  const step = Math.ceil(stories.length / MOST_BACKGROUND);
  return stories.filter((_, index) => index % step === 0).map((story) => textOf(dump, story));
}

/** 1 for a word of one story alone, less the more stories have it: inverse document frequency. */
function rarity(word: string, background: readonly string[]): number {
  if (background.length === 0) return 1;
  const holding = background.filter((text) => text.includes(word)).length;
  return Math.log((background.length + 1) / (holding + 0.5)) / Math.log(background.length + 1);
}

/** The words with the largest weights; one that is only a piece of a better one is left out. */
function best(words: readonly WeightedWord[], most: number): string[] {
  const chosen: string[] = [];
  for (const { word, weight } of words.toSorted((a, b) => b.weight - a.weight)) {
    if (weight <= 0 || chosen.length === most) break;
    if (!chosen.some((better) => better.includes(word))) chosen.push(word);
  }
  return chosen;
}

/** What can cut a text into words, the best first. Those after the first are there for where it cannot be had. */
export const ENGINES = ['nodejieba', 'jieba-wasm', 'intl'] as const;

export type EngineId = (typeof ENGINES)[number];

/** A word and its part of speech as jieba names it: `n`, `nr` (a person), `v`, `m` (a number), `x` (unknown). */
export interface TaggedWord {
  readonly word: string;
  readonly tag: string;
}

/** A word and how telling it is for the text that it was taken from; weights of different texts cannot be compared. */
export interface WeightedWord {
  readonly word: string;
  readonly weight: number;
}

/**
 * Cuts texts into words. All methods take several texts and give one answer for each, in their order; words that are put
 * together again are the text, white space included. They reject with the signal's reason where that is aborted.
 */
export interface WordSegmenter {
  cut(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly string[])[]>;
  /** As `cut`, each word with its part of speech; an engine that knows none says `x` for letters. */
  tag(texts: readonly string[], signal?: AbortSignal): Promise<readonly (readonly TaggedWord[])[]>;
  /** The `most` words that tell each text from others, the most telling first, by what the engine knows of the language. */
  keywords(texts: readonly string[], most: number, signal?: AbortSignal): Promise<readonly (readonly WeightedWord[])[]>;
}

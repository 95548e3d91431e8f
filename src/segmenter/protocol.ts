import type { EngineId, TaggedWord, WeightedWord } from '../words/wordSegmenter';

/** The engines that need a process of their own. */
export type ProcessEngine = Exclude<EngineId, 'intl'>;

/** What the first message to the process says. */
export interface Setup {
  readonly engine: ProcessEngine;
  /** Words that are to be known beside those of the dictionary, each as `word` or `word tag`. */
  readonly words: readonly string[];
}

export interface Answers {
  readonly cut: readonly string[];
  readonly tag: readonly TaggedWord[];
  readonly keywords: readonly WeightedWord[];
}

export type Method = keyof Answers;

/** A question to the process. Each has a number of its own, under which it is answered. */
export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly texts: readonly string[];
  /** How many keywords are wanted. */
  readonly most: number;
}

/** The number under which the first message is answered: with no answers where the engine is ready, else with the reason why it is not. */
export const SETUP = 0;

/** The answer to a call: one for each text, or why there is none. */
export type Reply =
  | { readonly id: number; readonly answers: readonly Answers[Method][] }
  | { readonly id: number; readonly error: string };

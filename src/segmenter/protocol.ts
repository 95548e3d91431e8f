import type { EngineId, TaggedWord, WeightedWord } from '../words/wordSegmenter';
import type { PackedWords } from './packing';

/** What the first message to the process says. */
export interface Setup {
  readonly engine: EngineId;
  /** Words that are to be known beside those of the dictionary, each as `word` or `word tag`. */
  readonly words: readonly string[];
}

/** What each method answers to a text. */
export interface Answers {
  readonly cut: readonly string[];
  readonly tag: readonly TaggedWord[];
  readonly keywords: readonly WeightedWord[];
}

export type Method = keyof Answers;

/** How the answers to all texts of a call are sent. */
export interface Sent {
  readonly cut: PackedWords;
  readonly tag: PackedWords;
  readonly keywords: readonly Answers['keywords'][];
}

/** A question to the process. Each has a number of its own, under which it is answered. */
export interface Call {
  readonly id: number;
  readonly method: Method;
  readonly texts: readonly string[];
  /** How many keywords are wanted. */
  readonly most: number;
}

/** The number under which the first message is answered: with nothing where the engine is ready, else with the reason why it is not. */
export const SETUP = 0;

/** What comes back for a call: the answers to its texts, or why there are none. */
export type Reply =
  | { readonly id: number; readonly sent: Sent[Method] | undefined }
  | { readonly id: number; readonly error: string };

import type { TaggedWord } from '../words/wordSegmenter';

/**
 * The words of several texts as they are sent from one process to another. Words that are put together again are the text, which
 * both sides have: their lengths are enough, and cost neither side the time that a hundred thousand strings do.
 */
export interface PackedWords {
  /** How many words each text has. */
  readonly counts: Uint32Array;
  /** The length of each word, one text after the other, in UTF-16 units. */
  readonly lengths: Uint32Array;
  /** The tags that words have, each once; none where they were not asked for. */
  readonly tags: readonly string[];
  /** Which of the tags each word has. */
  readonly tagged: Uint8Array;
}

/** Packs what an engine says of each text. */
export function packWords(texts: readonly (readonly string[])[]): PackedWords {
  return {
    counts: Uint32Array.from(texts, (words) => words.length),
    lengths: Uint32Array.from(texts.flatMap((words) => words.map(({ length }) => length))),
    tags: [],
    tagged: new Uint8Array(),
  };
}

/** As `packWords`, with what part of speech each word is. */
export function packTagged(texts: readonly (readonly TaggedWord[])[]): PackedWords {
  const all = texts.flatMap((words) => words.map(({ tag }) => tag));
  const numbers = new Map([...new Set(all)].map((tag, number) => [tag, number]));
  return {
    ...packWords(texts.map((words) => words.map(({ word }) => word))),
    tags: [...numbers.keys()],
    tagged: Uint8Array.from(all, (tag) => numbers.get(tag) ?? 0),
  };
}

/** So many words are known at once. */
const MOST_KNOWN = 50_000;

/**
 * Words that have been met. A text of a hundred thousand words has a few thousand that differ: each is kept once, so that there is
 * little for the garbage collector to copy, which would keep others waiting.
 */
export class KnownWords {
  private words = new Map<string, string>();
  private tagged = new Map<string, TaggedWord>();

  /** The word that was equal to this one when it was first met. */
  word(word: string): string {
    return this.words.get(word) ?? remember(this.words, word, word);
  }

  /** As `word`, of a word with its tag; of one that is now this part of speech and now that, the last is known. */
  taggedWord(word: string, tag: string): TaggedWord {
    const known = this.tagged.get(word);
    return known?.tag === tag ? known : remember(this.tagged, word, { word, tag });
  }
}

function remember<Value>(known: Map<string, Value>, word: string, value: Value): Value {
  if (known.size >= MOST_KNOWN) known.clear();
  known.set(word, value);
  return value;
}

/** The words of each text. */
export function unpackWords(texts: readonly string[], packed: PackedWords, known: KnownWords): string[][] {
  return unpack(texts, packed, (word) => known.word(word));
}

/** The words of each text, with what part of speech each is. */
export function unpackTagged(texts: readonly string[], packed: PackedWords, known: KnownWords): TaggedWord[][] {
  const { tags, tagged } = packed;
  return unpack(texts, packed, (word, number) => known.taggedWord(word, tags[tagged[number] ?? 0] ?? ''));
}

/** Makes something of each word and of its number among the words of all texts. */
function unpack<Word>(texts: readonly string[], { counts, lengths }: PackedWords, make: (word: string, number: number) => Word): Word[][] {
  let next = 0;
  return texts.map((text, index) => {
    let at = 0;
    return Array.from({ length: counts[index] ?? 0 }, () => {
      const start = at;
      at += lengths[next] ?? 0;
      return make(text.slice(start, at), next++);
    });
  });
}

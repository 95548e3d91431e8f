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
  /** The tag of each word, with a space between; empty where none were asked for. */
  readonly tags: string;
}

const BETWEEN = ' ';

/** Packs what an engine says of each text. */
export function packWords(texts: readonly (readonly string[])[], tags: readonly string[] = []): PackedWords {
  return {
    counts: Uint32Array.from(texts, (words) => words.length),
    lengths: Uint32Array.from(texts.flatMap((words) => words.map(({ length }) => length))),
    tags: tags.join(BETWEEN),
  };
}

/** As `packWords`, with what part of speech each word is. */
export function packTagged(texts: readonly (readonly TaggedWord[])[]): PackedWords {
  return packWords(
    texts.map((words) => words.map(({ word }) => word)),
    texts.flatMap((words) => words.map(({ tag }) => tag)),
  );
}

/** The words of each text. */
export function unpackWords(texts: readonly string[], { counts, lengths }: PackedWords): string[][] {
  let next = 0;
  return texts.map((text, index) => {
    let at = 0;
    return Array.from({ length: counts[index] ?? 0 }, () => {
      const start = at;
      at += lengths[next++] ?? 0;
      return text.slice(start, at);
    });
  });
}

/** The words of each text, with what part of speech each is. */
export function unpackTagged(texts: readonly string[], packed: PackedWords): TaggedWord[][] {
  const tags = packed.tags.split(BETWEEN);
  let next = 0;
  return unpackWords(texts, packed).map((words) => words.map((word) => ({ word, tag: tags[next++] ?? '' })));
}

/** A word of a lexicon, found in a text. */
export interface FoundWord<Meaning> {
  readonly word: string;
  readonly meaning: Meaning;
}

/**
 * The words of a lexicon by their first characters: of those that stand at a place, the longest is found. So a word that only
 * begins like another (名单 like 名) keeps that from being found when it is in the lexicon too.
 */
export class WordTree<Meaning> {
  private readonly byFirst = new Map<number, FoundWord<Meaning>[]>();
  private readonly byLast = new Map<number, FoundWord<Meaning>[]>();

  constructor(words: Iterable<readonly [string, Meaning]>) {
    for (const [word, meaning] of words) {
      push(this.byFirst, word.charCodeAt(0), { word, meaning });
      push(this.byLast, word.charCodeAt(word.length - 1), { word, meaning });
    }
    for (const list of [...this.byFirst.values(), ...this.byLast.values()]) list.sort((a, b) => b.word.length - a.word.length);
  }

  /** The longest word that begins at the offset, of those that may end where they do. */
  at(text: string, offset: number, mayEnd: (end: number) => boolean = () => true): FoundWord<Meaning> | undefined {
    return this.byFirst.get(text.charCodeAt(offset))?.find(({ word }) => (word.length === 1 || text.startsWith(word, offset)) && mayEnd(offset + word.length));
  }

  /** The longest word that ends at the offset. */
  before(text: string, offset: number): FoundWord<Meaning> | undefined {
    const list = this.byLast.get(text.charCodeAt(offset - 1));
    return list?.find(({ word }) => offset >= word.length && text.startsWith(word, offset - word.length));
  }
}

function push<Value>(map: Map<number, Value[]>, key: number, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The words of a template text, at white space. */
export function wordsOf(text: string): string[] {
  return text.trim().split(/\s+/);
}

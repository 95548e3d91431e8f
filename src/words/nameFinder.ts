import type { Span } from '../core/span';

/** A name and where it stands, in UTF-16 units. */
export interface FoundName {
  readonly name: string;
  readonly span: Span;
}

const LATIN = /[\p{Script=Latin}\p{N}]/u;

/** Finds names wherever they stand in texts, the longest that fits first. Made once for many texts; linear in each. */
export class NameFinder {
  /** The names by their first two letters, the longest first. */
  private readonly names = new Map<string, string[]>();

  /** @param names of two letters or more; shorter ones are passed over */
  constructor(names: Iterable<string>) {
    for (const name of new Set(names)) {
      if (name.length < 2) continue;
      const key = name.slice(0, 2);
      this.names.set(key, [...(this.names.get(key) ?? []), name].sort((a, b) => b.length - a.length));
    }
  }

  /** The names in a text, in its order; none overlaps another. */
  find(text: string): FoundName[] {
    const found: FoundName[] = [];
    for (let at = 0; at < text.length - 1; at++) {
      const name = this.names.get(text.slice(at, at + 2))?.find((candidate) => standsAt(text, at, candidate));
      if (name === undefined) continue;
      found.push({ name, span: { start: at, end: at + name.length } });
      at += name.length - 1;
    }
    return found;
  }
}

/** A Latin name is no part of a longer word. */
function standsAt(text: string, at: number, name: string): boolean {
  if (!text.startsWith(name, at)) return false;
  return !LATIN.test(name) || !(LATIN.test(text.charAt(at - 1)) || LATIN.test(text.charAt(at + name.length)));
}

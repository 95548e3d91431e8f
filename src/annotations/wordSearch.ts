import type { Span } from '../core/span';

/** Letters and digits of scripts that put spaces between words, and digits of all: beside one of them a word goes on. */
const GOES_ON = /^[\p{Script=Latin}\p{Script=Cyrillic}\p{Script=Greek}\p{N}\p{M}]$/u;

/** In the place of the second unit of words that have none. */
const ALONE = -1;

/** Words that were found. UTF-16 offsets. */
interface FoundWords extends Span {
  readonly words: string;
}

/**
 * Everywhere where any of several words stand in a text, in its order, in one pass over it. As whole words where the script
 * has such, unless `isPlace` says otherwise: `art` is not in `party`, nor `12` in `312`. Of places that overlap, each is given.
 */
export function findWords(text: string, all: Iterable<string>, isPlace: (text: string, start: number, end: number) => boolean = isWhole): FoundWords[] {
  const byStart = groupedByStart(all);
  const found: FoundWords[] = [];
  for (let at = 0; at < text.length; at++) {
    const starting = byStart.get(text.charCodeAt(at));
    if (!starting) continue;
    for (const words of [...(starting.get(ALONE) ?? []), ...(starting.get(text.charCodeAt(at + 1)) ?? [])]) {
      const end = at + words.length;
      if (text.startsWith(words, at) && isPlace(text, at, end)) found.push({ words, start: at, end });
    }
  }
  return found;
}

/** Words by their first unit, then by their second. */
function groupedByStart(all: Iterable<string>): ReadonlyMap<number, ReadonlyMap<number, readonly string[]>> {
  const groups = new Map<number, Map<number, string[]>>();
  for (const words of new Set(all)) {
    if (words === '') continue;
    const second = words.length === 1 ? ALONE : words.charCodeAt(1);
    const group = groups.get(words.charCodeAt(0)) ?? new Map<number, string[]>();
    groups.set(words.charCodeAt(0), group.set(second, [...(group.get(second) ?? []), words]));
  }
  return groups;
}

function isWhole(text: string, start: number, end: number): boolean {
  return !(goesOn(text, start - 1) && goesOn(text, start)) && !(goesOn(text, end - 1) && goesOn(text, end));
}

function goesOn(text: string, at: number): boolean {
  return GOES_ON.test(text.charAt(at));
}

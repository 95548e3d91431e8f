import type { NameToken } from './bylineTokens';

/** 白 露; 田 间 谷 雨: single characters, of two or three one name, of four two. */
const SINGLE_CHARACTERS = /^[\u3400-\u9fff](?:[\s\u3000]+[\u3400-\u9fff]){1,3}$/;

/** The names in a text of single characters set apart, where they stand in it; undefined for other texts. */
export function setWide(printed: string): NameToken[] | undefined {
  if (!SINGLE_CHARACTERS.test(printed)) return undefined;
  const characters = [...printed.matchAll(/\S/g)];
  const each = characters.length === 4 ? 2 : characters.length;
  return Array.from({ length: characters.length / each }, (_, name) => {
    const own = characters.slice(name * each, (name + 1) * each);
    return { text: own.join(''), start: own[0]?.index ?? 0, end: (own.at(-1)?.index ?? 0) + 1 };
  });
}

import type { Lexicon } from '../../../lexicon/lexicon';
import type { Role } from './bylineTokens';
import type { ParsedByline, RoleGroup } from './parsedByline';

/** By the Associated Press: no part of an agency's name unless it has a capital */
const ARTICLE = /^the\s/;

/** The role of a signature and what of it is the name: all, or the group that stands for it. */
export function signatureOf(text: string, lexicon: Lexicon): { readonly role: Role; readonly name: string } | null {
  if (lexicon.marks.signature?.test(text) === false) return null;
  for (const { pattern, role, word } of lexicon.signatures) {
    const match = word === undefined || text.includes(word) ? pattern.exec(text) : null;
    const name = match?.groups?.['name'] ?? match?.groups?.['giver'] ?? text;
    if (match) return { role, name: role === 'agency' ? name.replace(ARTICLE, '') : name };
  }
  return null;
}

/** One role and what stands for its names: 本报评论员, 清泽县渔政大队, 新华社、中新社. */
export function named(role: Role, text: string, list: string): ParsedByline {
  const names = list.split('、').map((name) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return { groups: [{ role, names }], marked: true };
}

/** What sets two English names apart: Ada Quill and Tom Ruhl. */
export const NAMES_APART = /\s(?:and|&)\s/i;

/** People of whom no word says that they wrote the text. */
export function unmarked(list: string, text: string, said: Pick<RoleGroup, 'title' | 'affiliation'>): ParsedByline {
  const names = (said.title === undefined ? list.split(NAMES_APART) : [list]).map((name) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return { groups: [{ role: 'author', names, ...said }], marked: false };
}

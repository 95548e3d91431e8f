import type { BylineRole } from '../../core/story';
import { AUTHOR_TITLES, BIOGRAPHY, BYLINE_JOINTS, BYLINE_PREFIXES, NOT_AUTHORS } from '../../lexicon/exportAuthors';
import type { NameToken } from '../page/bylines/bylineTokens';
import type { RoleGroup } from '../page/bylines/parsedByline';

const CONTACT = /[\w.+-]+@[\w-]+\.[\w.-]+/g;
/** A person's name: capitalised words, initials, particles. */
const NAME = /^(?:(?:\p{Lu}|[ødv]['’]\p{Lu})[\p{L}.'’-]*|(?:de|del|della|di|da|do|dos|du|des|la|le|van|von|der|den|ten|ter|zu|zur|vom|af|al|el|bin|ben|y|e|i)(?=\s))(?:\s+(?:(?:\p{Lu}|[ødv]['’]\p{Lu})[\p{L}.'’-]*|["“]\p{Lu}[\p{L}.]+["”]|(?:de|del|della|di|da|do|dos|du|des|la|le|van|von|der|den|ten|ter|zu|zur|vom|af|al|el|bin|ben|y|e|i)(?=\s))){0,5}$/u;
/** JR., III: belongs to the name before the comma. */
const SUFFIX = /^(?:Jr|Sr|II|III|IV|M\.?D|Ph\.?D)\.?$/i;
/** VAN DIJK, HENK: no word of the surname's own */
const PARTICLE = /^(?:de|del|della|di|da|do|dos|du|des|la|le|van|von|der|den|ten|ter|zu|zur|af|al|el|bin|ben)$/i;
/** SUR NAME, FIRST: how many words may stand before and behind the comma. */
const SURNAME_WORDS = 3;
const GIVEN_WORDS = 3;
/** Longer pieces are sentences. UTF-16 units. */
const LONGEST_NAME = 60;
const LONGEST_BYLINE = 300;

/** Emilyn Yap And */
const LOOSE_END = /\s+(?:and|und|et|y|en|e)$/i;

/** A piece of the byline and where it stands. */
interface Piece {
  readonly text: string;
  readonly start: number;
}

/**
 * The people whom the byline of a Latin-script record names, with what they are, and who stands in their place (`AP`, `Our Reporter`).
 * E-mail addresses are contacts; biographies and phrases such as `Email The Author` name nobody. Offsets are UTF-16 units into the text.
 */
export function parseLatinByline(text: string): RoleGroup[] {
  if (text.length > LONGEST_BYLINE) return [];
  const [contact] = text.match(CONTACT) ?? [];
  const body = text.replace(CONTACT, (address) => ' '.repeat(address.length)).replace(/[()[\]<>]/g, ' ');
  const whole = trimmedPiece({ text: body, start: 0 });
  const unnamed = notAuthor(whole);
  if (unnamed !== undefined) return unnamed ? [unnamed] : [];
  const prefix = BYLINE_PREFIXES.exec(whole.text)?.[0] ?? '';
  const rest = { text: whole.text.slice(prefix.length), start: whole.start + prefix.length };
  const groups = piecesOf(rest, BYLINE_JOINTS).reduce<RoleGroup[]>(withPiece, []);
  return withContact(joined(groups), contact);
}

/** Adds the people of a piece; a piece that names none may say what the last one is: Staff Reporter of The Harrow Financial. */
function withPiece(groups: RoleGroup[], piece: Piece): RoleGroup[] {
  const found = groupsOfPiece(piece);
  const last = groups.at(-1);
  if (found.length > 0 || !last || last.title !== undefined || piece.text.length > LONGEST_NAME || !AUTHOR_TITLES.test(piece.text)) return [...groups, ...found];
  return [...groups.slice(0, -1), { ...last, title: piece.text }];
}

function trimmedPiece({ text, start }: Piece): Piece {
  const trimmed = text.trim().replace(LOOSE_END, '').replace(/[\s,.:–—-]+$/u, (tail) => (/^\.$/.test(tail) && /(?:\b\p{Lu}|\b[JS]r)\.$/u.test(text.trim()) ? tail : ''));
  return { text: trimmed, start: start + text.length - text.trimStart().length };
}

/** Who stands in an author's place; null where nobody does, undefined where the text may name an author. */
function notAuthor({ text, start }: Piece): RoleGroup | null | undefined {
  if (text === '') return null;
  const known = NOT_AUTHORS.find(({ pattern }) => pattern.test(text));
  if (!known) return undefined;
  return known.role && group(known.role, { text, start });
}

/** What stands for the staff is nobody's name. */
function group(role: BylineRole, { text, start }: Piece): RoleGroup {
  return { role, names: role === 'staff' ? [] : [{ text, start, end: start + text.length }] };
}

function piecesOf({ text, start }: Piece, joint: RegExp): Piece[] {
  const pieces: Piece[] = [];
  let from = 0;
  for (const { 0: mark, index } of text.matchAll(joint)) {
    pieces.push({ text: text.slice(from, index), start: start + from });
    from = index + mark.length;
  }
  return [...pieces, { text: text.slice(from), start: start + from }].map(trimmedPiece).filter((piece) => piece.text !== '');
}

/** The people in a piece without `and`: commas stand between names, within one, or before what he is. */
function groupsOfPiece(piece: Piece): RoleGroup[] {
  const unnamed = notAuthor(piece);
  if (unnamed !== undefined) return unnamed ? [unnamed] : [];
  if (BIOGRAPHY.test(` ${piece.text} `)) return [];
  if (isInverted(piece.text)) return [group('reporter', piece)];
  const groups: RoleGroup[] = [];
  for (const part of piecesOf(piece, /\s*,\s*/g)) {
    const last = groups.at(-1);
    const other = notAuthor(part);
    if (last?.names[0] && SUFFIX.test(part.text)) groups[groups.length - 1] = lengthened(last, last.names[0], part);
    else if (other !== undefined && !last) groups.push(...(other ? [other] : []));
    else if (last && other?.role === 'agency') groups[groups.length - 1] = { ...last, affiliation: last.affiliation ?? part.text };
    else if (last && (other !== undefined || AUTHOR_TITLES.test(part.text))) groups[groups.length - 1] = { ...last, title: last.title ?? part.text };
    else if (isName(part.text)) groups.push(group('reporter', part));
    else if (last) groups[groups.length - 1] = { ...last, affiliation: last.affiliation ?? part.text };
    else return [];
  }
  return groups;
}

function lengthened(last: RoleGroup, name: NameToken, suffix: Piece): RoleGroup {
  const end = suffix.start + suffix.text.length;
  return { ...last, names: [{ text: `${name.text}, ${suffix.text}`, start: name.start, end }] };
}

/** Olivarez-Giles, Nathan; PRUIM, FRED; van der Berg, J. M. */
function isInverted(text: string): boolean {
  const [surname = '', given = '', ...others] = text.split(/\s*,\s*/);
  if (others.length > 1 || given === '' || (others[0] !== undefined && !SUFFIX.test(others[0]))) return false;
  const words = (name: string): number => name.split(/\s+/).filter((word) => /^\p{Lu}/u.test(word) && !PARTICLE.test(word)).length;
  if (AUTHOR_TITLES.test(given) || notAuthor({ text: given, start: 0 }) !== undefined) return false;
  return words(surname) === 1 && surname.split(/\s+/).length <= SURNAME_WORDS && given.split(/\s+/).length <= GIVEN_WORDS && isName(surname) && isName(given) && !(words(given) > 1 && given.split(/\s+/).every((word) => word.length > 2) && surname.length < 2);
}

function isName(text: string): boolean {
  return text.length <= LONGEST_NAME && NAME.test(text) && !/\d/.test(text);
}

/** Neighbours of the same role, of whom nothing else is said, are one byline. */
function joined(groups: readonly RoleGroup[]): RoleGroup[] {
  const together: RoleGroup[] = [];
  for (const next of groups) {
    const last = together.at(-1);
    const plain = last?.role === next.role && last.title === undefined && last.affiliation === undefined && next.affiliation === undefined;
    if (last && plain) together[together.length - 1] = { ...next, names: [...last.names, ...next.names] };
    else together.push(next);
  }
  return together;
}

function withContact(groups: readonly RoleGroup[], contact: string | undefined): RoleGroup[] {
  const [first, ...others] = groups;
  return first && contact !== undefined ? [{ ...first, contact }, ...others] : [...groups];
}

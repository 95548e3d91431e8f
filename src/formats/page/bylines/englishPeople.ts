import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import type { Lexicon } from '../../../lexicon/lexicon';
import type { NameToken, Role } from './bylineTokens';
import { named } from './namedPeople';
import { canBeLatinName, isLatinName } from './names';
import type { ParsedByline } from './parsedByline';

/** By A. D. Q.: who gives no more of his name writes a column, no news */
const INITIALS_ALONE = /^(?:[A-Z]\.\s?){2,4}$/;
/** By “Old Timer” */
const PEN_NAME = new RegExp(`^[“"‘']([${CAPITALS}][${LETTERS}.’' -]{1,24}?)[.,]?[”"’']$`);
const TITLE_WORD = /\b(?:Staff|Writers?|Reporter|Editor|Correspondent|Columnist|Bureau|Press|News|Service)\b/i;
const EMAIL = /^[\w.+-]+@[\w-]+\.\S+$|^@\w{3,}$/;
/** By Dora Whitcomb and Courier staff: who wrote it with others of the paper */
export const AND_STAFF = /\s(?:and|&|AND)\s((?:[A-Z][\w'’.-]*\s|\d+\s){0,3}(?:staff|Staff|STAFF)(?:\s[Rr]eports)?)$/;
/** By Dora Whitcomb and: the other name stands on the next line */
export const AND_AT_END = /,?\s(?:and|AND|&)\s*$/;
/** What sets the pieces of a byline apart, no comma within a place (in Anxi, Weiluo and …): DORA WHITCOMB and LEWIS GRANTLEY | Staff Writers; Dora Whitcomb of The Courier dwhitcomb@example.com; Dora Whitcomb from staff reports */
const BYLINE_PIECES = /\s+from\s(?:[a-z]+\s){1,3}reports$|(?<!\sin\s\w+(?=,\s\w+\sand\s)),\s+(?!(?:Jr|Sr|I{1,3}|IV)\b)|\s+(?:and|AND|with|&)\s+|\s*[|/•·]\s*|\s{3,}|\s+(?=\S+@)|\s+(?=(?:of|for|special to)\s(?:the|The)\s)|\s+(?=(?:at|@|in|reports from)\s(?:the\s)?[A-Z])|\s-\s/;
const GROUND = /^(?:at|@|in|reports from)\s/;
/** By DORA WHITCOMB.; —Cora Vance.; not Tom Ruhl Jr. */
export const STOP_BEHIND_WORD = new RegExp(`(?<=[${LETTERS}]{2})(?<!\\b(?:Jr|Sr|Esq))\\.$`, 'i');

/** `DORA WHITCOMB and LEWIS P. GRANTHAM, Staff Writers`: names up to the first piece that is none. */
export function englishGroups(role: Role, list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const penName = PEN_NAME.exec(list)?.[1];
  if (penName !== undefined) return named(role, text, penName);
  const staff = AND_STAFF.exec(list);
  if (staff?.[1] !== undefined) {
    const people = englishGroups(role, list.slice(0, staff.index), text, lexicon);
    return people && { ...people, groups: [...people.groups, ...named('staff', text, staff[1]).groups] };
  }
  if (role === 'reporter' && INITIALS_ALONE.test(list)) return named('author', text, list);
  const names: NameToken[] = [];
  let title: string | undefined;
  let contact: string | undefined;
  for (const piece of list.replace(STOP_BEHIND_WORD, '').replace(AND_AT_END, '').split(BYLINE_PIECES)) {
    if (piece === '') continue;
    const start = text.indexOf(piece, names.at(-1)?.end ?? 0);
    if (GROUND.test(piece)) continue;
    if (EMAIL.test(piece)) contact ??= piece;
    else if (title === undefined && !TITLE_WORD.test(piece) && canBeLatinName(piece) && !(names.length > 0 && isPaper(piece, lexicon))) names.push({ text: piece, start, end: start + piece.length });
    else if (names.length > 0) title ??= piece;
    else return null;
  }
  if (names.length === 0) return null;
  return { groups: [{ role, names, ...(title === undefined ? {} : { title }), ...(contact === undefined ? {} : { contact }) }], marked: true };
}

/** The Gazette, Corliss County Argus; not Ann Post: behind a name whose writer somebody is. */
export function isPaper(piece: string, lexicon: Lexicon): boolean {
  return lexicon.cues.paperName?.some((name) => name.test(piece)) === true && !isLatinName(piece);
}

import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import type { Lexicon } from '../../../lexicon/lexicon';
import type { NameToken, Role } from './bylineTokens';
import { NAMES_APART, named, signatureOf, unmarked } from './namedPeople';
import { canBeLatinName, isLatinName } from './names';
import type { ParsedByline } from './parsedByline';

/** MARCUS BALE / Carford Courier; Marcus Bale/The Courier; MARCUS BALE | THE COURIER */
const NAME_SLASH_PAPER = new RegExp(`^(.{4,40}?)\\s?[/|]\\s?[${CAPITALS}][${LETTERS}.'’ -]{2,40}$`);
/** Photo by Al Crane; Courier photo by Al Crane; Picture sent in by Al Crane; Photos courtesy of Al Crane; Al Crane photo */
const PHOTO_BY = /^(?:[\w.'’&-]+\s){0,3}(?:photos?|photographs?|pictures?|images?)\s(?:(?:taken|sent in|submitted|supplied)\s)?(?:by|courtesy(?:\sof)?)[\s:]+(.+)$/i;
/** Globe Photo by Crane: old papers give no more of his name */
const PHOTO_BY_SURNAME = /\bphoto(?:graph)?\sby\s(\p{Lu}\p{Ll}{2,})$/iu;
const NAME_PHOTO = /^(.{5,30})\s(?:photos?|photography)$/i;
/** AP Photo/Al Crane; Valley Press/Al Crane */
const AGENCY_PHOTO = new RegExp(`^(?:AP|UPI|AFP|Reuters|Getty Images|(?:[${CAPITALS}][\\w.'’&-]*\\s){1,3}(?:Press|News|Service|Images))(?:\\s(?:wire)?photos?)?\\s?/\\s?(.+)$`, 'i');
/** Courier photo/Al Crane; Courier staff photo/Al Crane; Photo/Al Crane */
const PHOTO_SLASH = new RegExp(`^(?:[${CAPITALS}][\\w.'’&-]*\\s){0,3}(?:(?:wire|file|staff)\\s)?photos?\\s?[/:]\\s?(.+)$`, 'i');
/** Photo courtesy of the Bend Historical Society: who gave the picture */
const COURTESY = new RegExp(`^(?:(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?)\\s)?(?:[Cc]ourtesy|COURTESY)(?:\\s?[:/]\\s?|\\s(?:of|OF)\\s(?:the\\s)?)([${CAPITALS}].+?)\\.?$`);
/** Story and photos by Dora Whitcomb */
const WRITTEN_AND_PICTURED = /^(?:(?:story|stories|text|words|article|report)\s(?:and|&)\s(?:photos?|photographs?|pictures?|images?)|(?:photos?|photographs?|pictures?|images?)\s(?:and|&)\s(?:story|text|words))(?:\sby\s|\s?[:/]\s?)(.+)$/i;
/** Words: Dora Whitcomb; Parish correspondent: Fr Amos Dell */
const NAMED_BEHIND = /^(words|text|story|interview|report|(?:[a-z]+\s)?correspondents?)\s?:\s?(.+)$/i;
/** – With files from Dora Whitcomb: as papers of Canada say who helped */
const FILES_FROM = /^(?:[—–-]{1,2}\s?)?with\sfiles\sfrom\s(.{4,60}?)\.?$/i;
/** Reporter Dora Whitcomb contributed to this story. The Associated Press contributed to this report. */
const CONTRIBUTED = new RegExp(`^(?:(?:[${CAPITALS}][\\w'’]*\\s){0,2}(?:staff\\s)?(?:writers?|reporters?|correspondents?|editors?)\\s)?(.{4,60}?)\\s(?:also\\s)?contributed\\s(?:reporting\\s)?(?:to\\sthis\\s(?:story|report|article|column)|reporting)\\.$`, 'i');
/** Courtesy photo, Courier file photo: nobody's name, but whose the picture is */
const UNNAMED_PHOTO = /^((?:[\w.'’&-]+\s){0,3}(?:courtesy|submitted|contributed|provided|file|staff|archive|handout|ap|upi)\s(?:photos?|images?|wirephoto)|photos?\s(?:submitted|provided|courtesy))\.?$/i;
/** NORA PELL Heron Lake Call; NORA PELL, THE EXAMINER: a photographer in capitals, and his paper */
const NAME_BEFORE_PAPER = /^((?:[A-Z][A-Z.'’-]*\s){1,3}[A-Z][A-Z'’-]+)(?:\s(?=(?:The\s)?[A-Z][a-z])|\s?,\s(?=THE\s[A-Z]))(.{4,44})$/;
/** By A. D. Q.: who gives no more of his name writes a column, no news */
const INITIALS_ALONE = /^(?:[A-Z]\.\s?){2,4}$/;
/** By “Old Timer” */
const PEN_NAME = new RegExp(`^[“"‘']([${CAPITALS}][${LETTERS}.’' -]{1,24}?)[.,]?[”"’']$`);
const TITLE_WORD = /\b(?:Staff|Writers?|Reporter|Editor|Correspondent|Columnist|Bureau|Press|News|Service)\b/i;
const EMAIL = /^[\w.+-]+@[\w-]+\.\S+$|^@\w{3,}$/;
/** DORA WHITCOMB | dwhitcomb@example.com; Dora Whitcomb / Staff Writer / @dorawhitcomb; Dora Whitcomb dwhitcomb@example.com: who wrote it and where to reach her */
const NAME_AND_ADDRESS = /^([^\s|/•·,:@]+(?:\s[^\s|/•·,:@]+){1,3}?)\s?(?:[|/•·,—–:-]\s?|\s)(?:[^@:]{3,40}[|/•·,]\s?)?(?:[\w.+-]+@[\w-]+\.\S+|@\w{3,})$/;
/** Mrs D Whitcomb, 01632 496 0111; Dora Whitcomb 01632 496011: a village's correspondent and where to ring her */
const NAME_AND_PHONE = /^([^\s,:@]+(?:\s[^\s,:@]+){1,3}?),?\s(?:[Tt]el\.?:?\s|[Pp]hone:?\s)?(\(?0\d{2,4}\)?[ -]?\d{3,4}(?:[ -]?\d{3,4})?|(?:\(?\d{3}\)?[ -])?\d{3}-\d{4})$/;
/** Picture: Gwen Rushby TJ070226-3; Picture: Gwen Rushby (TJ2602-11) */
const PICTURE_COLON = /^(?:photos?|photographs?|pictures?|images?|pics?)\s?:\s?(.+?)(?:\s\(?[A-Z]{2,3}\d[\w-]*\)?)?$/i;
/** Picture: Bend Lifeboat Station, Image: The Courier: whose picture it is, nobody's name */
const INSTITUTION = /\b(?:Station|Society|Museum|Library|Council|Police|Services?|Club|Trust|University|School|Images|Supplied|Mail|News|Gazette|Herald|Post|Times)$/;
/** By Dora Whitcomb and Courier staff: who wrote it with others of the paper */
const AND_STAFF = /\s(?:and|&|AND)\s((?:[A-Z][\w'’.-]*\s|\d+\s){0,3}(?:staff|Staff|STAFF)(?:\s[Rr]eports)?)$/;
/** By Dora Whitcomb and: the other name stands on the next line */
export const AND_AT_END = /,?\s(?:and|AND|&)\s*$/;
/** What sets the pieces of a byline apart: DORA WHITCOMB and LEWIS GRANTLEY | Staff Writers; Dora Whitcomb of The Courier dwhitcomb@example.com */
const BYLINE_PIECES = /,\s+(?!(?:Jr|Sr|I{1,3}|IV)\b)|\s+(?:and|AND|with|&)\s+|\s*[|/•·]\s*|\s{3,}|\s+(?=\S+@)|\s+(?=(?:of|for|special to)\s(?:the|The)\s)|\s+(?=(?:at|in|reports from)\s(?:the\s)?[A-Z])|\s-\s/;
const GROUND = /^(?:at|in|reports from)\s/;
/** Dora Whitcomb at Mill Lane; Dora Whitcomb reports from the Civic Hall: who saw it, and where; not Dora Whitcomb at Last */
const NAME_AND_GROUND = new RegExp(`^(\\S+(?:\\s\\S+){1,3}?)\\s(?:at|(reports)\\sfrom)\\s(?:the\\s)?(?!(?:Last|Least|Home|Work|Odds|Risk|War|Sea|Large|Play|Stake|Issue)$)[${CAPITALS}][${LETTERS}.’' -]{2,30}$`);
/** Gus Palermo, Upper Selwyn; Patricia Noone (Mrs), Mill Road, Selwyn; Gus Palermo, Concession 4; A. J. Whitlam, by email: the writer of a letter and where he lives */
const NAME_AND_TOWN = new RegExp(`^([^,(]{5,40}?)(?:\\s\\((?:Mrs?|Ms|Miss|Dr|Rev)\\.?\\))?,\\s([${CAPITALS}][${LETTERS}.’' -]{2,30}(?:\\s\\d{1,4})?(?:,\\s[${CAPITALS}][${LETTERS}.’' -]{2,30})?|\\d{1,4}\\s[${CAPITALS}][${LETTERS}.’' -]{2,30}|by e-?mail)$`);

/** Prof. Ada Quill (College of Fisheries, Bend University): who wrote it, and where he works */
const NAME_AND_HOUSE = /^([^,()]{5,40}?)\s\(((?:[A-Z][\w'’-]*,?\s)(?:[\w'’&-]+,?\s){0,8}[A-Z][\w'’-]*)\)$/;
/** Prof. Ada Quill, ATTY. TOM RUHL: what somebody is by profession, no part of his name */
const PROFESSION = /^\s*((?:Assoc\.?\s)?Prof\.?|Atty\.?|Engr\.?|Kagawad)\s(?=\p{Lu})/iu;
const HOUSE_NUMBER = /^\d+$/;
const CAPITAL_FIRST = new RegExp(`^[${CAPITALS}]`);
/** —Cora Vance, in The Argus.; Mrs. J. B. Dell and family: what stands around who signs */
const AROUND_SIGNATURE = /^[—–-]{1,2}\s?|\s(?:and|&)\s(?:family|sons|daughters|children)\.?$|(?<=,\s)in\s(?=[A-Z])|(?<=,\s.+)\.$/gi;

/** By DORA WHITCOMB.; —Cora Vance.; not Tom Ruhl Jr. */
const STOP_BEHIND_WORD = new RegExp(`(?<=[${LETTERS}]{2})(?<!\\b(?:Jr|Sr|Esq))\\.$`, 'i');
/** (By “Old Timer.”), (Photo by Al Crane): what stands in brackets */
const BRACKETED = /^[([]([^()[\]]+)[)\]]$/;
/** with Dora Whitcomb, with Sergeant Amos Dell, Carford Police: whose column this is; no stop behind, as at the end of a text */
const HOST = /^with\s([^.,]+)(?:,\s([^.,]{3,40}))?$/i;
/** AFP, UNI; (Reuters/AP): more than one, of one text */
const AROUND_AGENCIES = /^[^\w]+|\)$/g;
const AGENCIES_APART = /\s?[,/&]\s?|\sand\s/;
/** – The Canadian Press: at the end of its text */
const DASH_SIGNED = /^[—–-]{1,2}\s?/;
/** —Courier Photo by Al Crane: old papers set a dash before a credit */
const DASH_BEFORE = /^[—–]\s?(?=.*\b(?:photo|picture|by\s|wirephoto|telephoto|courtesy))/i;

/** H. D. Case, Secretary; A. B. Dell, Township Clerk: who signs a notice */
const NAME_AND_OFFICE = new RegExp(`^([^,(]{5,40}?),\\s((?:[${CAPITALS}][${LETTERS}.’'-]+\\s){0,3}(?:Clerk|Secretary|Treasurer|Collector|Mayor|Chair(?:man|woman)?|President|Auditor|Assessor|Sheriff|Commissioner|Administrat(?:or|rix)|Execut(?:or|rix)|Trustee|Superintendent|Postmaster|Receiver|Recorder|Registrar|Attorney|Agent|Solicitor|Supervisor|Engineer|Marshal|Moderator|Warden|Referee|Guardian|Constable|Selectman|Coroner|Librarian|Principal|Manager|Director|Officer|Adjutant|Cashier|Proprietors?|Props?|Mgr|Secy|Sec'y|Supt|Treas))\\.?$`);
/** Words by which a headline says what somebody was, no place where he lives: T. R. Ellery, Merchant */
const WHO_HE_WAS = /^(?:Merchant|Banker|Pioneer|Farmer|Author|Actor|Actress|Lawyer|Physician|Teacher|Educator|Musician|Poet|Painter|Artist|Veteran|Soldier|Inventor|Builder|Businessman|Rancher|Senator|Governor|Judge|Pastor|Preacher|Settler|Resident|Native|Hero|Dies|Dead|Mate|Wife|Husband|Sons?|Brother|Sister|Others?|Former|Retired|Longtime|Ex)\b/;

/** By Dora Whitcomb   Updated 6:12 PM, May 3; By Dora Whitcomb | May 3, 2024: when a site has put it up */
const WHEN_PUBLISHED = /[|•·–—-]?\s(?:(?:last )?updated|published|posted|modified)\b.*$|[|•·]\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}.*$/i;

/** Ada Quill / and Tom Ruhl; ADA / QUILL: one byline on two lines */
const AND_BETWEEN_LINES = /^[^\n]+\n(?:and|AND|&)\s[^\n]+$|\s(?:and|AND|&)\n[^\n]+$|^\p{Lu}[\p{L}'’-]+\n\p{Lu}[\p{L}'’-]+$/u;

/** A word or mark without which no English line is marked as a byline or credit, unless it is a signature: spares the parser most lines. */
const LATIN_MARK = /@|\s(?:at|from)\s|^[\w ]{4,30}:\s|\bpics?\b|\d{3}[ -]?\d{3,4}$|^\W?[A-Za-z.]{2,7}(?:[,/]|\sand\s)|\bby\s|contributed|courtesy|[/|]|photo|picture|image|files from|^with\s/i;

/** Reads an English text that is nothing but a byline or a credit, as it is matched (see `normaliseWidth`); null where anything else is in it. */
export function parseEnglish(text: string, lexicon: Lexicon): ParsedByline | null {
  const trimmed = text.trim().replace(WHEN_PUBLISHED, '').trimEnd();
  const marked = LATIN_MARK.test(trimmed) || lexicon.marks.signature?.test(trimmed) !== false ? markedEnglish(trimmed.replace(DASH_BEFORE, ''), text, lexicon) : null;
  if (marked) return marked;
  const [titled = '', title = ''] = PROFESSION.exec(text) ?? [];
  const person = title === '' ? null : parseEnglish(text.replace(titled, ' '.repeat(titled.length)), lexicon);
  if (person) return { ...person, groups: person.groups.map((group) => ({ title, ...group })) };
  if (trimmed.includes('\n')) return AND_BETWEEN_LINES.test(trimmed) ? parseEnglish(text.replace('\n', ' '), lexicon) : null;
  const [, photographer = '', paper = ''] = NAME_BEFORE_PAPER.exec(trimmed) ?? [];
  if (canBeLatinName(photographer) && isPaper(paper, lexicon)) return named('photographer', text, photographer);
  const signature = trimmed.replace(AROUND_SIGNATURE, '').replace(STOP_BEHIND_WORD, '');
  if (areLatinNames(signature)) return unmarked(signature, text, {});
  const officer = NAME_AND_OFFICE.exec(signature);
  if (officer?.[1] !== undefined) return canBeLatinName(officer[1]) ? unmarked(officer[1], text, { title: officer[2] ?? '' }) : null;
  const signed = NAME_AND_TOWN.exec(signature);
  if (signed?.[1] !== undefined && (areLatinNames(signed[1]) || isSetUnlike(signed[1], signed[2] ?? '')) && isSetLikeName(signed[2] ?? '')) return unmarked(signed[1], text, { affiliation: signed[2] ?? '' });
  const [, bearer = '', belongs = ''] = NAME_AND_HOUSE.exec(signature) ?? [];
  return areLatinNames(bearer) ? unmarked(bearer, text, { affiliation: belongs }) : null;
}

/** SOLEDAD M. ARRIETA, Barangay Dos: a name in capitals, which no list knows, and where its bearer lives, which is not in them */
const isSetUnlike = (name: string, place: string): boolean => canBeLatinName(name) && name === name.toUpperCase() && place !== place.toUpperCase();

/** A byline or credit with a word or a mark that says so. */
function markedEnglish(line: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const signature = AND_STAFF.test(line) ? null : (signatureOf(line, lexicon) ?? signatureOf(line.replace(DASH_SIGNED, ''), lexicon));
  if (signature) return named(signature.role, text, signature.name);
  const agencies = line.replace(AROUND_AGENCIES, '').split(AGENCIES_APART);
  if (agencies.length > 1 && agencies.every((agency) => signatureOf(agency, lexicon)?.role === 'agency')) return named('agency', text, agencies.join('、'));
  const trimmed = BRACKETED.exec(line)?.[1] ?? line;
  const both = WRITTEN_AND_PICTURED.exec(trimmed)?.[1];
  if (both !== undefined) return writtenAndPictured(both, text, lexicon);
  const [, word = '', people] = NAMED_BEHIND.exec(trimmed) ?? [];
  if (people !== undefined) return englishGroups(/cor/i.test(word) ? 'correspondent' : 'reporter', people, text, lexicon);
  const contributor = (CONTRIBUTED.exec(trimmed) ?? FILES_FROM.exec(trimmed))?.[1];
  if (contributor !== undefined) return contributed(contributor, text, lexicon);
  for (const { word, role } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    if (trimmed.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `) return englishGroups(role, trimmed.slice(word.length + 1).trim(), text, lexicon);
  }
  const [, host, office = ''] = HOST.exec(trimmed) ?? [];
  if (host !== undefined) return !canBeLatinName(host) ? null : office === '' ? englishGroups('author', host, text, lexicon) : { groups: named('author', text, host).groups.map((group) => ({ ...group, affiliation: office })), marked: true };
  const reachable = NAME_AND_ADDRESS.exec(trimmed)?.[1];
  if (reachable !== undefined) return canBeLatinName(reachable) ? englishGroups('reporter', trimmed, text, lexicon) : null;
  const [, witness = '', reports] = NAME_AND_GROUND.exec(trimmed) ?? [];
  if (reports === undefined ? isLatinName(witness) : canBeLatinName(witness)) return englishGroups('reporter', trimmed, text, lexicon);
  const [, rung = '', phone = ''] = NAME_AND_PHONE.exec(trimmed) ?? [];
  if (canBeLatinName(rung)) return { groups: named('reporter', text, rung).groups.map((group) => ({ ...group, contact: phone })), marked: true };
  const giver = COURTESY.exec(trimmed)?.[1];
  if (giver !== undefined) return named('source', text, giver);
  const institution = PICTURE_COLON.exec(trimmed)?.[1];
  if (institution !== undefined && INSTITUTION.test(institution)) return named('source', text, institution);
  const surname = PHOTO_BY_SURNAME.exec(trimmed)?.[1];
  if (surname !== undefined) return named('photographer', text, surname);
  const credit = AGENCY_PHOTO.exec(trimmed)?.[1] ?? PHOTO_SLASH.exec(trimmed)?.[1] ?? PHOTO_BY.exec(trimmed)?.[1] ?? PICTURE_COLON.exec(trimmed)?.[1];
  if (credit !== undefined) return englishGroups('photographer', credit.trim(), text, lexicon);
  const name = NAME_SLASH_PAPER.exec(trimmed)?.[1] ?? NAME_PHOTO.exec(trimmed)?.[1];
  if (name !== undefined && canBeLatinName(name)) return englishGroups('photographer', name, text, lexicon);
  const unnamed = UNNAMED_PHOTO.exec(trimmed)?.[1];
  return unnamed === undefined ? null : named('source', text, unnamed);
}

/** One who wrote a story and took its pictures. */
function writtenAndPictured(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const written = englishGroups('reporter', list, text, lexicon);
  return written && { ...written, groups: written.groups.flatMap((group) => [group, { role: 'photographer' as const, names: group.names }]) };
}

/** Who a note at the end of a story says helped with it: an agency or people. */
function contributed(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const signature = signatureOf(list, lexicon);
  return signature ? named(signature.role, text, signature.name) : englishGroups('reporter', list, text, lexicon);
}

/** Cane Hollow, 12 Mill Road: words that all begin with a capital, and where in the road. */
function isSetLikeName(place: string): boolean {
  if (WHO_HE_WAS.test(place)) return false;
  return place === 'by email' || place === 'by e-mail' || place.split(' ').every((word) => CAPITAL_FIRST.test(word) || HOUSE_NUMBER.test(word));
}

/** Ada Quill; Tom Ruhl and Mona Dell; of two names one that is known vouches for the other */
function areLatinNames(list: string): boolean {
  const names = list.split(NAMES_APART);
  return names.every(isLatinName) || (names.length === 2 && names.some(isLatinName) && names.every(canBeLatinName));
}

/** `DORA WHITCOMB and LEWIS P. GRANTHAM, Staff Writers`: names up to the first piece that is none. */
function englishGroups(role: Role, list: string, text: string, lexicon: Lexicon): ParsedByline | null {
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
function isPaper(piece: string, lexicon: Lexicon): boolean {
  return lexicon.cues.paperName?.some((name) => name.test(piece)) === true && !isLatinName(piece);
}

import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import { STOP_BEHIND_WORD } from './englishPeople';
import { NAMES_APART, unmarked } from './namedPeople';
import { canBeLatinName, isLatinName } from './names';
import type { ParsedByline } from './parsedByline';

/** Gus Palermo, Upper Selwyn; Patricia Noone (Mrs), Mill Road, Selwyn; A. J. Whitlam (Capt, retd), Selwyn; Gus Palermo, Concession 4; A. J. Whitlam, by email: the writer of a letter and where he lives */
const NAME_AND_TOWN = new RegExp(`^([^,(]{5,40}?)(?:\\s\\([^()]{2,20}\\))?,\\s([${CAPITALS}][${LETTERS}.’' -]{2,30}(?:\\s\\d{1,4})?(?:,\\s[${CAPITALS}][${LETTERS}.’' -]{2,30})?|\\d{1,4}\\s[${CAPITALS}][${LETTERS}.’' -]{2,30}|by e-?mail)$`);
/** “Ratepayer”, Mill Lane: who would not be named */
const PEN_NAME = /^[“"‘']([A-Z][\w’' -]{2,24})[”"’']$/;
/** Prof. Ada Quill (College of Fisheries, Bend University): who wrote it, and where he works */
const NAME_AND_HOUSE = /^([^,()]{5,40}?)\s\(((?:[A-Z][\w'’-]*,?\s)(?:[\w'’&-]+,?\s){0,8}[A-Z][\w'’-]*)\)$/;
const HOUSE_NUMBER = /^\d+$/;
/** Ada Quill, 2 Tom Ruhl: whoever came second lives nowhere */
const PLACED = /^\d+\s(?=(.+)$)/;
const CAPITAL_FIRST = new RegExp(`^[${CAPITALS}]`);
/** —Cora Vance.; (Mrs) Cora Vance; Mrs. J. B. Dell and family; Cora Vance, in The Argus; (Seal) Cora Vance; Cora Vance (aged 9): what stands around who signs */
const AROUND_SIGNATURE = /^[—–-]{1,2}\s?|^\((?:Seal|Signed|Mrs?|Ms|Miss|Dr|Rev|Fr|Prof)\.?\)\s+|\s\(aged\s\d{1,2}\)$|\s(?:and|&)\s(?:family|sons|daughters|children)\.?$|(?<=,\s)in\s(?=[A-Z])|(?<=,\s.+)\.$/gi;
/** —River Rhymer, in Coalport Sentinel.: under verse, by whatever name, and from which paper */
const NAME_AND_PAPER = new RegExp(`^[—–-]{1,2}\\s?([${CAPITALS}][^,]{2,30}),\\sin\\s(?:the\\s)?([${CAPITALS}][${LETTERS}' ]{3,30})\\.?$`);
/** H. D. Case, Secretary; A. B. Dell, Township Clerk: who signs a notice */
const NAME_AND_OFFICE = new RegExp(`^([^,(]{5,40}?),\\s((?:[${CAPITALS}][${LETTERS}.’'-]+\\s){0,3}(?:Clerk|Secretary|Treasurer|Collector|Mayor|(?:County|Probate)\\sJudge|Chair(?:man|woman)?|President|Auditor|Assessor|Sheriff|Commissioner|Administrat(?:or|rix)|Execut(?:or|rix)|Trustee|Superintendent|Postmaster|Receiver|Recorder|Registrar|Attorney|Agent|Solicitor|Supervisor|Engineer|Marshal|Moderator|Warden|Referee|Guardian|Constable|Selectman|Coroner|Librarian|Principal|Manager|Director|Officer|Adjutant|Cashier|Proprietors?|Props?|Mgr|Secy|Sec'y|Supt|Treas))\\.?$`);
/** Ada Quill (Madam): how she wants to be called makes a name of any words */
const NAME_AND_ADDRESS_FORM = /^([^,()]{5,40}?)\s\((?:Mrs?|Ms|Miss|Madam|Mdm|Dr)\.?\)$/;
/** Words by which a headline says what somebody was, no place where he lives: T. R. Ellery, Merchant */
const WHO_HE_WAS = /^(?:Merchant|Banker|Pioneer|Farmer|Author|Actor|Actress|Lawyer|Physician|Teacher|Educator|Musician|Poet|Painter|Artist|Veteran|Soldier|Inventor|Builder|Businessman|Rancher|Senator|Governor|Judge|Pastor|Preacher|Settler|Resident|Native|Hero|Dies|Dead|Mate|Wife|Husband|Sons?|Brother|Sister|Others?|Former|Retired|Longtime|Ex)\b/i;

/** Reads who signs a text, a letter or a notice, by names and what they say of him, in `line`, a part of `text` as it is matched; null where it is anything else. */
export function englishSigner(line: string, text: string): ParsedByline | null {
  const [, rhymer = '', paper = ''] = NAME_AND_PAPER.exec(line) ?? [];
  if (rhymer !== '') return unmarked(rhymer, text, { affiliation: paper });
  const called = NAME_AND_ADDRESS_FORM.exec(line)?.[1] ?? '';
  if (canBeLatinName(called)) return unmarked(called, text, {});
  const signature = line.replace(AROUND_SIGNATURE, '').replace(STOP_BEHIND_WORD, '');
  if (areLatinNames(signature)) return unmarked(signature, text, {});
  const officer = NAME_AND_OFFICE.exec(signature);
  if (officer?.[1] !== undefined) return canBeLatinName(officer[1]) ? unmarked(officer[1], text, { title: officer[2] ?? '' }) : null;
  const [, name = '', place = ''] = NAME_AND_TOWN.exec(signature) ?? [];
  const penName = PEN_NAME.exec(name)?.[1];
  if (name !== '' && (penName !== undefined || areLatinNames(name) || isSetUnlike(name, place)) && isSetLikeName(place)) return unmarked(penName ?? name, text, { affiliation: place });
  const [, bearer = '', belongs = ''] = NAME_AND_HOUSE.exec(signature) ?? [];
  return areLatinNames(bearer) ? unmarked(bearer, text, { affiliation: belongs }) : null;
}

/** SOLEDAD M. ARRIETA, Barangay Dos: a name in capitals, which no list knows, and where its bearer lives, which is not in them */
const isSetUnlike = (name: string, place: string): boolean => canBeLatinName(name) && name === name.toUpperCase() && place !== place.toUpperCase();

/** Cane Hollow, 12 Mill Road: words that all begin with a capital, and where in the road. */
function isSetLikeName(place: string): boolean {
  if (WHO_HE_WAS.test(place)) return false;
  if (isLatinName(PLACED.exec(place)?.[1] ?? '')) return false;
  return place === 'by email' || place === 'by e-mail' || place.split(' ').every((word) => CAPITAL_FIRST.test(word) || HOUSE_NUMBER.test(word));
}

/** True for Ada Quill, or for Tom Ruhl and Mona Dell; of two names one that is known vouches for the other. */
export function areLatinNames(list: string): boolean {
  const names = list.split(NAMES_APART);
  return names.every(isLatinName) || (names.length === 2 && names.some(isLatinName) && names.every(canBeLatinName));
}

import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import type { Lexicon } from '../../../lexicon/lexicon';
import { PAPERS } from '../../../lexicon/papers';
import { englishGroups } from './englishPeople';
import { NAMES_APART, named } from './namedPeople';
import { canBeLatinName, isLatinName } from './names';
import type { ParsedByline } from './parsedByline';

/** MARCUS BALE / Carford Courier; Marcus Bale and Ada Quill / The Courier, who have written; MARCUS BALE | THE COURIER; MARCUS BALE FOR THE COURIER; MARCUS BALE/AP */
const NAME_SLASH_PAPER = new RegExp(`^(.{4,40}?)(?:\\s?[/|•]|\\s(?:for|FOR)(?=\\sT(?:he|HE)\\s))\\s?[${CAPITALS}][${LETTERS}.'’ -]{1,40}$`);
/** PIONEER / Marcus Bale; Daily Courier/Marcus Bale: the paper first */
const PAPER_SLASH_NAME = new RegExp(`^(?:\\S+\\s){0,3}(?:${PAPERS})\\s?[/|]\\s?([^/|]{5,40})$`, 'i');
/** EXAMINER/Marcus Bale: the same in capitals, by whatever name; not WORDS/Dora Whitcomb */
const CAPITALS_SLASH_NAME = /^(?!WORDS|TEXT|STORY)[A-Z]{3,15}\/([A-Z][a-z][^/|]{4,40})$/;
/** Photo by Al Crane; Courier photo by Al Crane; Picture sent in by Al Crane; Submitted by Al Crane; Photos courtesy of Al Crane; Al Crane photo */
const PHOTO_BY = /^(?:(?:[\w.'’&-]+\s){0,3}(?:photos?|photographs?|pictures?|images?)\s(?:(?:taken|sent in|submitted|supplied)\s)?(?:by|courtesy(?:\sof)?)|(?:sent in|submitted)\sby)[\s:]+(.+)$/i;
/** Globe Photo by Crane: old papers give no more of his name */
const PHOTO_BY_SURNAME = /\bphoto(?:graph)?\sby\s(\p{Lu}\p{Ll}{2,})\.?$/iu;
/** Al Crane photo; AL CRANE (120226AC4): by which number the picture is filed */
const NAME_PHOTO = /^(.{5,30})\s(?:photos?|photography|\(?[A-Z]{0,3}\d{5,8}[A-Z]{1,3}\d{0,3}\)?)$/i;
/** AP Photo/Al Crane; Valley Press/Al Crane */
const AGENCY_PHOTO = new RegExp(`^(?:AP|UPI|AFP|Reuters|Getty Images|(?:[${CAPITALS}][\\w.'’&-]*\\s){1,3}(?:Press|News|Service|Images))(?:\\s(?:wire)?photos?)?\\s?/\\s?(.+)$`, 'i');
/** Courier photo/Al Crane; Courier staff photo/Al Crane; Photo/Al Crane; CONTRIBUTED / AL CRANE */
const PHOTO_SLASH = new RegExp(`^(?:(?:[${CAPITALS}][\\w.'’&-]*\\s){0,3}(?:(?:wire|file|staff)\\s)?photos?|contributed|submitted)\\s?[/:]\\s?(.+)$`, 'i');
/** Photo courtesy of the Bend Historical Society; Courtesy photo/Al Crane; Handout/Town of Bend: who gave the picture */
const COURTESY = new RegExp(`^(?:(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?)\\s)?(?:[Cc]ourtesy|COURTESY|[Hh]andout|HANDOUT)(?:(?:\\s[Pp]hoto|\\sPHOTO)?\\s?[:/]\\s?|\\s(?:of|OF)\\s(?:the\\s)?)([${CAPITALS}].+?)\\.?$`);
/** AP photo, AFP picture: an agency's, nobody named */
const AGENCY_ALONE = /^(AP|UPI|AFP|EPA|AAP|PTI|REUTERS|Reuters)\s(?:wire)?(?:photo|picture)$/i;
/** Courtesy photo, Courier file photo, Courier archives: nobody's name, but whose the picture is */
const UNNAMED_PHOTO = /^((?:[\w.'’&-]+\s){0,3}(?:courtesy|submitted|contributed|provided|file|staff|archive|handout)\s(?:photos?|images?)|photos?\s(?:submitted|provided|courtesy)|(?!from|our|the)(?:[\w'’-]+\s){1,3}archives?)\.?$/i;
/** Picture: Gwen Rushby TJ070226-3; Picture: Gwen Rushby (TJ2602-11), (1309-442), (ref 89/212/4A); Photo supplied: Gwen Rushby */
const PICTURE_COLON = /^(?:photos?|photographs?|pictures?|images?|pics?)(?:\ssupplied)?\s?:\s?(.+?)(?:\s\(?(?:ref\s\S{3,12}?|[A-Z]{2,3}-?\d[\w-]*|\d{3,6}-\d{2,4})\)?)?$/i;
/** Picture: Bend Lifeboat Station, Image: The Courier, Bend Ski Club photo: whose picture it is, nobody's name */
const INSTITUTION = /\b(?:Station|Society|Museum|Library|Council|Police|Services?|Club|Trust|University|School|Images|Supplied|Mail|News|Gazette|Herald|Post|Times)$/;

/** Reads who took a picture or gave it, in `line`, a part of `text` as it is matched; null where nobody is said to. */
export function englishCredit(line: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const giver = COURTESY.exec(line)?.[1];
  if (giver !== undefined) return named('source', text, giver);
  const institution = PICTURE_COLON.exec(line)?.[1];
  if (institution !== undefined && INSTITUTION.test(institution)) return named('source', text, institution);
  const agency = AGENCY_ALONE.exec(line)?.[1];
  if (agency !== undefined) return named('photographer', text, agency);
  const surname = PHOTO_BY_SURNAME.exec(line)?.[1];
  if (surname !== undefined) return named('photographer', text, surname);
  const credit = AGENCY_PHOTO.exec(line)?.[1] ?? PHOTO_SLASH.exec(line)?.[1] ?? PHOTO_BY.exec(line)?.[1] ?? PICTURE_COLON.exec(line)?.[1];
  if (credit !== undefined) return englishGroups('photographer', credit.trim(), text, lexicon);
  const taker = PAPER_SLASH_NAME.exec(line)?.[1] ?? '';
  const other = CAPITALS_SLASH_NAME.exec(line)?.[1] ?? '';
  if (isLatinName(taker) || canBeLatinName(other)) return named('photographer', text, taker || other);
  const name = NAME_SLASH_PAPER.exec(line)?.[1] ?? NAME_PHOTO.exec(line)?.[1];
  if (name !== undefined && line.endsWith('photo') && INSTITUTION.test(name)) return named('source', text, name);
  const pair = name?.split(NAMES_APART) ?? [];
  if (name !== undefined && pair.every(canBeLatinName)) return englishGroups(pair.length > 1 ? 'reporter' : 'photographer', name, text, lexicon);
  const unnamed = UNNAMED_PHOTO.exec(line)?.[1];
  return unnamed === undefined ? null : named('source', text, unnamed);
}

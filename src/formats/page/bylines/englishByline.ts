import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import type { Lexicon } from '../../../lexicon/lexicon';
import { englishCredit } from './englishCredit';
import { AND_STAFF, englishGroups, isPaper } from './englishPeople';
import { englishSigner } from './englishSigner';
import { named, signatureOf } from './namedPeople';
import { canBeLatinName, isLatinName } from './names';
import type { ParsedByline } from './parsedByline';

/** Story and photos by Dora Whitcomb; Pictures and interviews: Dora Whitcomb */
const WRITTEN_AND_PICTURED = /^(?:(?:story|stories|text|words|article|report)\s(?:and|&)\s(?:photos?|photographs?|pictures?|images?)|(?:photos?|photographs?|pictures?|images?)\s(?:and|&)\s(?:story|text|words|interviews?))(?:\sby\s|\s?[:/]\s?)(.+)$/i;
/** Words: Dora Whitcomb; Reporter: Dora Whitcomb; Parish correspondent: Fr Amos Dell */
const NAMED_BEHIND = /^(words|text|story|interview|report(?:er)?|(?:[a-z]+\s)?correspondents?)\s?:\s?(.+)$/i;
/** Words DORA WHITCOMB Pictures AL CRANE; Story by Dora Whitcomb, photos by Al Crane; Words: Dora Whitcomb | Photography: Al Crane; By Dora Whitcomb, photos by Al Crane */
const WORDS_THEN_PICTURES = /^(?:(?:words|text|story|report)\s?(?:by|:)?|by)\s([^,;:|]{4,60}?)\s?[,;|/•]?\s(?:(?:and|&)\s)?(?:photos?|photographs?|photography|pictures?|images?|illustrations?)\s?(?:by|:)?\s([^,;:|]{4,60})$/i;
/** – With files from Dora Whitcomb; (With inputs from PTI); Information from Kyodo added: as papers of Canada, India and Japan say who helped */
const FILES_FROM = /^(?:[—–-]{1,2}\s?)?(?:with\s(?:files|inputs?)|information)\sfrom\s(.{2,60}?)(?:\sadded)?\.?$/i;
/** Reporter Dora Whitcomb contributed to this story. The Associated Press contributed to this report. Associated Press writer Dora Whitcomb in Port Dell contributed. */
const CONTRIBUTED = new RegExp(`^((?:[${CAPITALS}][\\w'’]*\\s){0,2}(?:staff\\s)?(?:writers?|reporters?|correspondents?|editors?)\\s)?(.{4,90}?)\\s(?:also\\s)?contributed(\\sreporting)?(\\sto\\sthis\\s(?:story|report|article|column))?(?:\\sfrom\\s[^.]{3,30})?\\.$`, 'is');
/** NORA PELL Heron Lake Call; NORA PELL, THE EXAMINER: a photographer in capitals, and his paper */
const NAME_BEFORE_PAPER = /^((?:[A-Z][A-Z.'’-]*\s){1,3}[A-Z][A-Z'’-]+)(?:\s(?=(?:The\s)?[A-Z][a-z])|\s?,\s(?=THE\s[A-Z]))(.{4,44})$/;
/** DORA WHITCOMB | dwhitcomb@example.com; Dora Whitcomb / Staff Writer / @dorawhitcomb; Dora Whitcomb dwhitcomb@example.com: who wrote it and where to reach her */
const NAME_AND_ADDRESS = /^([^\s|/•·,:@]+(?:\s[^\s|/•·,:@]+){1,3}?)\s?(?:[|/•·,—–:-]\s?|\s)(?:[^@:]{3,40}[|/•·,]\s?)?(?:[\w.+-]+@[\w-]+\.\S+|@\w{3,})$/;
/** Mrs D Whitcomb, 01632 496 0111; Dora Whitcomb 01632 496011; by Dora Whitcomb (902-555-0111); Miss D. Whitcomb, Tel. Dell 0147: a village's correspondent and where to ring her */
const NAME_AND_PHONE = /^(?:[Bb]y\s)?([^\s,:@(]+(?:\s[^\s,:@(]+){1,3}?),?\s\(?(?:[Tt]el\.?:?\s|[Pp]hone:?\s)?((?<=(?:[Tt]el\.?|[Pp]hone):?\s)[A-Z][a-z]+\s\d{2,6}|\(?0\d{2,4}\)?[ -]?\d{3,4}(?:[ -]?\d{3,4})?|(?:\(?\d{3}\)?[ -])?\d{3}-\d{4})\)?$/;
/** Dora Whitcomb at Mill Lane; Dora Whitcomb in Port Dell; DORA WHITCOMB @ Port Dell; Dora Whitcomb reports from the Civic Hall; From Dora Whitcomb at Mill Lane; From Dora Whitcomb, Port Dell: who saw it, and where; not Dora Whitcomb at Last, Dora Whitcomb in Court, Capt. Dell Stays at the Wheel */
const NAME_AND_GROUND = new RegExp(`^(From\\s)?(?![A-Z][a-z]+\\.\\s)(\\S+(?:\\s\\S+){1,3}?)(?:\\s(?:at|@|in|(reports)\\sfrom)|(?<=^From\\s.*),)\\s(?:the\\s)?(?!(?:Last|Least|Home|Work|Odds|Risk|War|Sea|Large|Play|Stake|Issue|Court|Hospital|Jail|Prison|Charge)\\b)[${CAPITALS}][${LETTERS}.’' -]{2,30}$`);

/** Dora Whitcomb, Local Democracy Reporter; By DORA WHITCOMB Education reporter; Dora Whitcomb Economics Editor; Mrs. Dora Whitcomb, correspondent; Dora Whitcomb Cricket correspondent, Port Dell: a name, and what its bearer is at the paper */
const NAME_AND_TITLE = /^(?:by\s)?((?:M(?:r|is)s\.?\s)?\p{Lu}\S+\s(?:\p{Lu}\.?\s)?\p{Lu}\S+?)(,?)\s((?!(?:an?|the|his|her|and|is|as|to|named)\s)(?:\S+\s){1,3}(?:reporters?|correspondent|writer|columnist)|(?<=,\s)correspondent|(?:\S+\s)?(?:money|politic\S+|business|econom\S+|sports?|education|health|science|arts|foreign|affairs)\seditor)(?:,\s[\p{L} ]+)?$/iu;
/** By court reporter Dora Whitcomb; From Our Farming Editor, DORA WHITCOMB: what she is at the paper stands before her name */
const TITLE_AND_NAME = /^(?:by|from)\s(?:(?:our|the)\s)?((?:[\w'’-]+\s){0,3}(?:reporter|correspondent|writer|editor)),?\s(\S.{3,40})$/i;

/** Prof. Ada Quill, ATTY. TOM RUHL: what somebody is by profession, no part of his name */
const PROFESSION = /^\s*((?:Assoc\.?\s)?Prof\.?|Atty\.?|Engr\.?|Kagawad)\s(?=\p{Lu})/iu;

/** (By “Old Timer.”), (Photo by Al Crane): what stands in brackets */
const BRACKETED = /^[([]([^()[\]]+)[)\]]$/;
/** with Dora Whitcomb, with Dora Whitcomb of Dell & Quill, with Sergeant Amos Dell, Carford Police: whose column this is; no stop behind, as at the end of a text; not WITH THE ARMY IN FRANCE */
const HOST = /^with\s(?![^,]*\s(?:in|at|on)(?:\s|$))([^.,]+?)(?:(?:,|\sof)\s([^.,]{3,40}))?$/i;
/** AFP, UNI; (Reuters/AP): more than one, of one text */
const AROUND_AGENCIES = /^[^\w]+|\)$/g;
const AGENCIES_APART = /\s?[,/&]\s?|\sand\s/;
/** – The Canadian Press: at the end of its text */
const DASH_SIGNED = /^[—–-]{1,2}\s?/;
/** —Courier Photo by Al Crane: old papers set a dash before a credit */
const DASH_BEFORE = /^[—–]\s?(?=.*\b(?:photo|picture|by\s|wirephoto|telephoto|courtesy))/i;

/** By Dora Whitcomb   Updated 6:12 PM, May 3; By Dora Whitcomb | May 3, 2024: when a site has put it up */
const WHEN_PUBLISHED = /[|•·–—-]?\s(?:(?:last )?updated|published|posted|modified)\b.*$|[|•·]\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}.*$/i;

/** Ada Quill / and Tom Ruhl; ADA / QUILL: one byline on two lines */
const AND_BETWEEN_LINES = /^[^\n]+\n(?:and|AND|&)\s[^\n]+$|\s(?:and|AND|&)\n[^\n]+$|^\p{Lu}[\p{L}'’-]+\n\p{Lu}[\p{L}'’-]+$/u;

/** A word or mark without which no English line is marked as a byline or credit, unless it is a signature: spares the parser most lines. */
const LATIN_MARK = /@|\btel\b|(?:reporters?|correspondent|writer|columnist|editor)(?:$|,)|\s(?:at|in|from|for the)\s|^[\w ]{4,30}:\s|\bpics?\b|\d{3}[ -]?\d{3,4}\)?$|\d[a-z]{1,3}\d{0,3}\)?$|^\W?[A-Za-z.]{2,7}(?:[,/]|\sand\s)|\bby\s|\btold to\s|contributed|handout|courtesy|[/|•]|photo|picture|image|files from|archives?|^with\s/i;

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
  return englishSigner(trimmed, text);
}

/** A byline or credit with a word or a mark that says so. */
function markedEnglish(line: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const [, titled = '', comma = '', title = ''] = NAME_AND_TITLE.exec(line) ?? [];
  if ((title.endsWith(' Editor') ? canBeLatinName(titled) && !isPaper(titled, lexicon) : isLatinName(titled)) && (comma === ',' || !isPaper(title, lexicon))) return { groups: named(title === 'correspondent' ? title : 'reporter', text, titled).groups.map((group) => ({ ...group, title })), marked: true };
  const signature = AND_STAFF.test(line) ? null : (signatureOf(line, lexicon) ?? signatureOf(line.replace(DASH_SIGNED, ''), lexicon));
  if (signature) return named(signature.role, text, signature.name);
  const agencies = line.replace(AROUND_AGENCIES, '').split(AGENCIES_APART);
  if (agencies.length > 1 && agencies.every((agency) => signatureOf(agency, lexicon)?.role === 'agency')) return named('agency', text, agencies.join('、'));
  const trimmed = BRACKETED.exec(line)?.[1] ?? line;
  const both = WRITTEN_AND_PICTURED.exec(trimmed)?.[1];
  if (both !== undefined) return writtenAndPictured(both, text, lexicon);
  const [, writers, takers] = WORDS_THEN_PICTURES.exec(trimmed) ?? [];
  const written = writers === undefined ? null : englishGroups('reporter', writers, text, lexicon);
  const taken = takers === undefined ? null : englishGroups('photographer', takers, text, lexicon);
  if (written && taken) return { ...written, groups: [...written.groups, ...taken.groups] };
  const [, word = '', people] = NAMED_BEHIND.exec(trimmed) ?? [];
  if (people !== undefined) return englishGroups(/cor/i.test(word) ? 'correspondent' : 'reporter', people, text, lexicon);
  const [, who = '', helper, reporting = '', report = ''] = CONTRIBUTED.exec(trimmed) ?? [];
  const contributor = who + reporting + report === '' ? FILES_FROM.exec(trimmed)?.[1] : helper;
  if (contributor !== undefined) return contributed(contributor, text, lexicon);
  const [, rung = '', phone = ''] = NAME_AND_PHONE.exec(trimmed) ?? [];
  if (canBeLatinName(rung)) return { groups: named('correspondent', text, rung).groups.map((group) => ({ ...group, contact: phone })), marked: true };
  const [, office = '', holder = ''] = TITLE_AND_NAME.exec(trimmed) ?? [];
  if (canBeLatinName(holder)) return { groups: named('reporter', text, holder).groups.map((group) => ({ ...group, title: office })), marked: true };
  for (const { word, role } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    if (trimmed.slice(0, word.length + 1).toLowerCase() === `${word.toLowerCase()} `) {
      const list = trimmed.slice(word.length + 1).trim();
      return role === 'reporter' ? contributed(list, text, lexicon) : englishGroups(role, list, text, lexicon);
    }
  }
  const [, host, house = ''] = HOST.exec(trimmed) ?? [];
  if (host !== undefined) return !canBeLatinName(host) ? null : house === '' ? englishGroups('author', host, text, lexicon) : { groups: named('author', text, host).groups.map((group) => ({ ...group, affiliation: house })), marked: true };
  const reachable = NAME_AND_ADDRESS.exec(trimmed)?.[1];
  if (reachable !== undefined) return canBeLatinName(reachable) ? englishGroups('reporter', trimmed, text, lexicon) : null;
  const [, from = '', witness = '', reports = ''] = NAME_AND_GROUND.exec(trimmed) ?? [];
  if (from + reports === '' ? isLatinName(witness) : canBeLatinName(witness)) return named('reporter', text, witness);
  return englishCredit(trimmed, text, lexicon);
}

/** One who wrote a story and took its pictures. */
function writtenAndPictured(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const written = englishGroups('reporter', list, text, lexicon);
  return written && { ...written, groups: written.groups.flatMap((group) => [group, { role: 'photographer' as const, names: group.names }]) };
}

/** Whom a word names who wrote a story or helped with it: an agency or people. */
function contributed(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const people = englishGroups('reporter', list, text, lexicon);
  const signature = people ? null : signatureOf(list, lexicon);
  return signature ? named(signature.role, text, signature.name) : people;
}


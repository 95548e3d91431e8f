import type { Span } from '../core/span';
import { WORDS_LIKE_NAMES } from '../lexicon/givenNames';
import { COMPOUND_SURNAMES } from '../lexicon/names';
import { AFTER_NAMES, TITLES } from '../lexicon/titles';
import { hasSurname } from '../formats/page/bylines/names';
import { nameLikeness } from './bareName';

/** A person whom a text names with what he or she is. */
export interface TitledName {
  readonly name: string;
  readonly title: string;
  /** Where the name stands, in UTF-16 units. */
  readonly span: Span;
}

const TITLE = new RegExp(`(?:${TITLES.toSorted((a, b) => b.length - a.length).join('|')})(?=[\\u4e00-\\u9fff]{2})`, 'g');
const COMPOUND = new Set<string>(COMPOUND_SURNAMES);
const WORDS = new Set([...WORDS_LIKE_NAMES, '高兴', '方便', '高度', '马上', '于是', '于今', '任何', '那么', '如何', '和谐', '和平', '安心', '应该', '温情']);
/** 老|师傅: a title that is none. */
const NO_TITLE = '老师';
/** Where nothing that follows says so, a name must look very much like one. */
const LIKELY = 1;
/** How far a title and what comes behind it is looked at. */
const REACH = 24;
/** Letters with which somebody says or does something; few names end with them. */
const GOES_ON = new Set('说道称在对与及等是有为从到已也就又还都则曾将把被让给用以由的同赴率');
/** 汤云溪、董晚舟、俞秋: who else is the same. */
const AND = /^[、,，和与及]/;

/**
 * The people whom a text names behind a title: 董事长沈砚秋, 副主席汤云溪、董晚舟. Whether a name has two letters or three is told by
 * what follows it, and by whether it stands elsewhere in the text. Linear in the text.
 */
export function titledNames(text: string): TitledName[] {
  const found: TitledName[] = [];
  for (const { 0: title, index } of text.matchAll(TITLE)) {
    const first = index + title.length;
    if (title.endsWith(NO_TITLE) && text.charAt(first) === '傅') continue;
    let at = first;
    while (at === first || AND.test(text.charAt(at - 1))) {
      const name = nameAt(text, at);
      if (name === '') break;
      found.push({ name, title, span: { start: at, end: at + name.length } });
      // Behind the mark that leads to the next one.
      at += name.length + 1;
    }
  }
  return found;
}

/** The name that begins at an offset; empty where none does. */
function nameAt(text: string, at: number): string {
  const rest = text.slice(at, at + REACH);
  const shortest = COMPOUND.has(rest.slice(0, 2)) ? 3 : 2;
  const [short, long] = [rest.slice(0, shortest), rest.slice(0, shortest + 1)];
  if (!hasSurname(short) || WORDS.has(short)) return '';
  const fits = (name: string): boolean => hasSurname(name) && AFTER_NAMES.test(rest.slice(name.length));
  if (fits(short) && (!fits(long) || GOES_ON.has(long.slice(-1)))) return short;
  if (fits(long)) return long;
  const isKnown = hasSurname(long) && text.indexOf(long) !== text.lastIndexOf(long);
  return isKnown || nameLikeness(long) > LIKELY ? long : '';
}

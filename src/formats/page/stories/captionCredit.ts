import type { Language } from '../../../core/dump';
import { parseByline } from '../bylines/byline';
import type { NameToken } from '../bylines/bylineTokens';
import { creditAtEnd } from '../bylines/creditAtEnd';
import type { ParsedByline } from '../bylines/parsedByline';
import { normaliseWidth } from '../text/normalise';
import type { PrintedLines } from '../view/pageView';
import type { DraftPart } from './drafts';
import { located, within } from './located';
import type { Located } from './located';
import { NAME_BEFORE, TAIL_AGENCY, TAIL_BRACKET, bracketed, tailOf, unbroken } from './tailByline';

/** 写真部 山田太郎, Ada Quill: whom a line names where a credit stands has taken the picture, whatever he does elsewhere; ロイター=共同: agencies have given it. */
export function asCredit({ language }: PrintedLines, found: ParsedByline | null): ParsedByline | null {
  if (found?.groups.length !== 1) return found;
  return { ...found, groups: found.groups.map((group) => (group.role === 'reporter' || (language === 'en' && group.role === 'author') ? { ...group, role: 'photographer' } : group.role === 'agency' ? { role: 'source', names: group.names.flatMap(agenciesIn) } : group)) };
}

/** Each agency of ロイター=共同. */
function agenciesIn({ text, start }: NameToken): NameToken[] {
  return [...text.matchAll(/[^=]+/g)].map(({ 0: name, index }) => ({ text: name, start: start + index, end: start + index + name.length }));
}

/** 岸本拓, 岸本 拓: one name of three characters or more, and no other word */
export function isNameAlone({ groups }: ParsedByline, { text }: Located): boolean {
  const name = text.replace(/\s/g, '');
  return name.length > 2 && groups[0]?.names[0]?.text === name;
}

/** …推測する(岸本拓): in Japanese a name behind a caption is of who took the picture; 宮本(浦北中央) is of some school, 浜戸市(岸本 拓) not. */
function takerBehind(page: PrintedLines, where: Located): [ParsedByline | null, Located] | null {
  const match = page.language === 'ja' ? TAIL_BRACKET.exec(normaliseWidth(where.text)) : null;
  if (match?.[1] === undefined) return null;
  const inner = within(where, match.index + 1, match.index + 1 + match[1].length);
  const [parsed, shifted] = bracketed(page, inner);
  return parsed && isNameAlone(parsed, inner) && (/\S\s\S/.test(inner.text) || !NAME_BEFORE.test(where.text.slice(0, match.index))) ? [asCredit(page, parsed), shifted] : null;
}

/** The Associated Press under a writer's name: whose text it is, no title of his. */
export function isAgency(parsed: ParsedByline | null): boolean {
  return parsed?.groups.every(({ role }) => role === 'agency') === true;
}

/** ①船靠岸了。(石越攝) ②街坊上船。(居民提供): where in a line with the texts of several pictures one of them ends */
const PICTURE_END = /[)）](?=\s{1,2}(?:[①-⑳▲▼◀▶]|[左右上下][圖图]))/g;

/** The credit of each picture whose text stands in a caption. */
export function captionCredits(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  const whole = located(page, part.lines);
  const ends = [...[...whole.text.matchAll(PICTURE_END)].map(({ index }) => index + 1), whole.text.length];
  return ends.map((end, at) => captionCredit(page, within(whole, ends[at - 1] ?? 0, end)));
}

/** ……積雪。 共同社 */
const BEHIND_SENTENCE = /[。」”!?]\s{1,2}([^\s。]{2,16})$/;

/** … on Tuesday. A. B. QUILL; … on Tuesday. — Ada Quill */
const NAME_BEHIND = /(?:\b[a-z]+|[a-z]{4}|[\d)])[.!?]\s((?:[^.!?,]|\b[A-Z]\.){5,40})$/;

/** Where whoever gave the picture may stand: (AP), (ロイター=共同) */
const GIVER_BEHIND: Readonly<Record<Language, (text: string) => RegExpExecArray | null>> = {
  en: (text) => TAIL_AGENCY.exec(text) ?? NAME_BEHIND.exec(text),
  ja: (text) => TAIL_BRACKET.exec(text),
  zh: (text) => TAIL_BRACKET.exec(text) ?? BEHIND_SENTENCE.exec(text),
};

/** Who stands at the end of a caption without a word for it: an agency has given the picture, in English taken it, as a bare name has. */
function giverBehind(page: PrintedLines, tail: Located): [ParsedByline | null, Located] | null {
  const match = GIVER_BEHIND[page.language](normaliseWidth(tail.text));
  const giver = match?.[1];
  const given = giver === undefined ? null : parseByline(giver, page.lexicon);
  if (!match || giver === undefined || !given) return null;
  const where = within(tail, match.index + match[0].indexOf(giver), tail.text.length);
  if (page.language !== 'en') return isAgency(given) ? [asCredit(page, given), where] : null;
  return isAgency(given) || !given.marked ? [{ ...given, groups: given.groups.map((group) => ({ ...group, role: 'photographer' })) }, where] : null;
}

/** A credit in brackets or behind the last sentence of a caption. */
export function captionCredit(page: PrintedLines, whole: Located): [ParsedByline | null, Located] {
  const printed = tailOf(whole);
  const tail = page.language === 'en' ? { ...printed, text: printed.text.replaceAll('\n', ' ') } : printed;
  const joined = unbroken(page, tail);
  for (const where of page.language === 'ja' ? [...joined, tail] : [tail, ...joined]) {
    const found = creditAtEnd(where.text, page.lexicon);
    if (found) return [found.parsed, within(where, found.start, found.end)];
  }
  const taker = takerBehind(page, joined[0] ?? tail);
  if (taker && !isAgency(taker[0])) return taker;
  return giverBehind(page, tail) ?? [null, whole];
}

import type { Language } from '../../../core/dump';
import { parseByline } from '../bylines/byline';
import { named as namedAs, unmarked } from '../bylines/namedPeople';
import { looksLikeName } from '../bylines/names';
import { SURVEYOR } from '../bylines/surveyor';
import { setWide } from '../bylines/namesSetWide';
import type { ParsedByline } from '../bylines/parsedByline';
import { normaliseWidth } from '../text/normalise';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';
import { signatureBehind } from '../view/sentenceEnd';
import type { Draft, DraftPart } from './drafts';
import { located, within, withoutBreaks } from './located';
import type { Located } from './located';

/** How far back from a paragraph's end a byline may begin. UTF-16 units. */
const TAIL_REACH = 160;

/** Brackets at a paragraph's end: `(冯 娟)`, `(记者 王强)`. */
export const TAIL_BRACKET = /[(〔【]([^()〔〕【】]{2,40})[)〕】]\s*[。.]?$/;
/** 記者:陳大文、李小明; 記者陳大文, ■記者陳大文, 圖、文/記者陳大文 at the end of a lead */
const TAIL_ROLE = /[\s。」”][■●◎▲]?((?:本報|本报)?(?:(?:記者|记者|通讯员|[圖图、.與与和]{0,2}文[圖图、.與与和]{0,2})\s?[:/](?:記者|记者)?|(?:記者|记者))\s?[\u4e00-\u9fff、\s]{2,24})$/;

/** The pitcher will play at State. — Jasper Loomis; Bring a sweater. —Staff report; not “Know thyself.” — Ada Quill, whose words are quoted */
const TAIL_DASH = /[.!?)]\s?(?:—|--|–)\s?(\p{Lu}[^()“”"!?—–]{1,40})$/u;

/** after the vote. REUTERS; “… late.” — AP; of a picture: … last week. | KYODO */
export const TAIL_AGENCY = /[.!?”]\s(?:[—–|]\s?)?(REUTERS|Reuters|AP|AFP|AAP|EPA|KYODO|PA|PTI|UNI|ANI|IANS|BERNAMA|XINHUA|dpa)$/;

/** They voted Friday. Associated Press writer Ada Quill in Port Dell contributed to this report. */
const TAIL_HELPED = /(?:^|[.!?”]\s+)([^.!?”]{8,150}\scontributed\b[^.!?”]{0,50}\.)$/;

/** — Additional reporting by NZPA; (Reporting by Ada Quill; Additional reporting by Tom Ruhl in Dell; Editing by Mona Dell) */
const TAIL_ADDED = /(?:^|[;(—–-]\s?)(additional\sreporting\sby\s[^();]{3,60})(?:;[^()]{0,80})?\)?\.?$/i;

/** — WAM, — Bend News, — Herald wires: whatever stands in capitals behind a dash, or says that it is one, is an agency */
const AGENCY_BEHIND_DASH = /[—–-]\s?(?:[A-Z]{3,5}|[A-Z][\w -]+\s(?:[Nn]ews|[Ww]ires?))$/;

/** How else a byline may stand behind the last sentence. */
const BEHIND_SENTENCE: Readonly<Record<Language, (text: string) => RegExpExecArray | null>> = {
  en: (text) => TAIL_DASH.exec(text) ?? TAIL_AGENCY.exec(text) ?? TAIL_HELPED.exec(text) ?? TAIL_ADDED.exec(text),
  ja: () => null,
  zh: signatureBehind,
};

/** （通|讯员 王强）: half a role word, which reads like a name */
const CUT_ROLE = /通\s*\n\s*[讯訊][员員]|[讯訊]\s*\n\s*[员員]|[记記]\s*\n\s*者/;

/** A byline at the end of a paragraph. Bare names count only where the story names nobody else and ends there, or behind an item of a list. */
export function tailByline(page: PrintedLines, part: DraftPart, draft: Draft): [ParsedByline | null, Located] {
  const whole = located(page, part.lines);
  const tail = tailOf(whole);
  const asPrinted = bylineAtEnd(page, part, draft, tail);
  const [joined] = asPrinted[0] === null || page.language === 'ja' || CUT_ROLE.test(tail.text) ? unbroken(page, tail) : [];
  return joined ? bylineAtEnd(page, part, draft, joined) : asPrinted;
}

/** The end of a text, where a byline or a credit may stand. */
export function tailOf(whole: Located): Located {
  return { ...within(whole, Math.max(0, whole.text.length - TAIL_REACH), whole.text.length), firstLine: whole.lastLine };
}

/** A text that is cut into lines inside its words, put together; nothing for any other. */
export function unbroken(page: PrintedLines, where: Located): Located[] {
  return page.language !== 'en' && where.text.includes('\n') ? [withoutBreaks(where)] : [];
}

function bylineAtEnd(page: PrintedLines, part: DraftPart, draft: Draft, where: Located): [ParsedByline | null, Located] {
  const text = normaliseWidth(where.text);
  const closes = part === draft.parts.findLast(({ kind }) => kind === 'paragraph');
  const named = draft.parts.some(({ kind }) => kind === 'byline');
  const signed = closes && !named ? signedByInitial(page, where, text) : null;
  if (signed) return signed;
  const match = TAIL_BRACKET.exec(text) ?? TAIL_ROLE.exec(text) ?? BEHIND_SENTENCE[page.language](text);
  if (!match?.[1]) return [null, where];
  const inner = within(where, match.index + match[0].indexOf(match[1]), match.index + match[0].indexOf(match[1]) + match[1].length);
  const isSignedItem = hasCue(page, part.lines[0] ?? 0, 'listItem') && SENTENCE_BEFORE.test(text.slice(0, match.index));
  const surveyor = page.language === 'ja' ? SURVEYOR.exec(match[1])?.[0] : undefined;
  if (surveyor !== undefined) return [namedAs('source', match[1], surveyor), inner];
  const [parsed, shifted] = bracketed(page, inner);
  if (page.language === 'ja' && (NAME_BEFORE.test(text.slice(0, match.index)) || isTownOfNews(page, part, inner.text))) return [null, inner];
  if (!parsed && page.language === 'en') return [AGENCY_BEHIND_DASH.test(match[0]) ? namedAs('agency', inner.text, inner.text) : null, inner];
  if (!parsed) return [page.language === 'zh' && closes && !named && SENTENCE_BEFORE.test(text.slice(0, match.index)) ? penName(inner.text) : null, inner];
  return [parsed.marked || ((closes || isSignedItem || isSignedLead(page, part, text.slice(0, match.index))) && !named) ? parsed : null, shifted];
}

/** Who signs a text with one character; null where nobody does. */
function signedByInitial(page: PrintedLines, where: Located, text: string): [ParsedByline | null, Located] | null {
  const initial = INITIAL[page.language]?.exec(text)?.[1];
  if (initial === undefined) return null;
  const inner = within(where, text.length - 2, text.length - 1);
  return page.language === 'ja' ? bracketed(page, inner) : [unmarked(initial, initial, {}), inner];
}

/** 【本報訊】……。(司徒慧): papers of Hong Kong sign the lead, and the story goes on. */
function isSignedLead(page: PrintedLines, part: DraftPart, before: string): boolean {
  return page.language === 'zh' && SENTENCE_BEFORE.test(before) && PLAIN_LEAD.test(normaliseWidth(located(page, part.lines).text));
}

/** 【本報訊】, 【專訊】, 【本報綜合報道】 */
const PLAIN_LEAD = /^\s*[【〔[](?:本[報报][^】〕\]]{0,6}|[專专特]|綜合)(?:[訊讯息]|[報报][道導])[】〕\]]/;

/** 。(岸), 」(鴨), 。(儀): with one character a Japanese paper signs a brief or a column, one of Hong Kong or Taiwan a report; (完), (上) and (笑) name nobody */
const INITIAL: Partial<Readonly<Record<Language, RegExp>>> = {
  ja: /[。!?…」』][(〔](.)[)〕]$/,
  zh: /[。!?…」”』]。?[(〔](?![完上中下續续圖图表略笑答問问文譯译轉转攝摄一二三四五六七八九十甲乙丙丁])([\u4e00-\u9fff])[)〕]$/,
};

/** 宮本(東浜): in a Japanese table of results a school stands in the bracket behind a name */
export const NAME_BEFORE = /[\u3400-\u9fff々]$/;
const OF_TOWN = /^[市町村区県]/;

/** 浜戸市の河川敷で…。(浜戸): in a Japanese brief the bracket behind the last sentence may hold the town it is about */
function isTownOfNews(page: PrintedLines, part: DraftPart, inner: string): boolean {
  const place = inner.replace(/\s/g, '');
  const [, ...behind] = withoutBreaks(located(page, part.lines)).text.split(place);
  return behind.some((text) => OF_TOWN.test(text));
}

const SENTENCE_BEFORE = /[。!?！？…”」]\s*$/;
/** (文 馆), (工言): names of two or three characters that are no one's surname */
const PEN_NAME = /^\s*[\u4e00-\u9fff](?:[\s\u3000]*[\u4e00-\u9fff]){1,2}\s*$/;
/** (待续), (综合), (王强摄): what else stands in a bracket behind the last sentence */
const NO_PEN_NAME = /^(?:未完|待续|待續|完|节选|摘编|综合|綜合|图文|圖文|整理|下同|略|续完|..?[讯訊电電摄攝图圖绘文]|.?本报|.?本報)$/;

/** Who signs a brief with two or three characters, or two with two each that are set apart, whatever they mean elsewhere. */
function penName(text: string): ParsedByline | null {
  const name = text.replace(/[\s\u3000]/g, '');
  const start = text.search(/\S/);
  const names = setWide(text.trim()) ?? (PEN_NAME.test(text) ? [{ text: name, start: 0, end: text.trim().length }] : []);
  if (names.length === 0 || NO_PEN_NAME.test(name)) return null;
  return { groups: [{ role: 'author', names: names.map((one) => ({ ...one, start: start + one.start, end: start + one.end })) }], marked: false };
}

/** 記者劭棠, 記者劭棠、利明: in a bracket or behind the last sentence a role word makes any characters behind it a name. */
const REPORTER_ALONE = /^\s*(?:本報|本报)?(?:記者|记者)([\u4e00-\u9fff]{2,3}(?:、[\u4e00-\u9fff]{2,3}){0,3})\s*$/;

function reporterAlone(text: string): ParsedByline | null {
  const list = REPORTER_ALONE.exec(text)?.[1];
  if (list === undefined) return null;
  const from = text.lastIndexOf(list);
  const names = [...list.matchAll(/[^、]+/g)].map(({ 0: name, index }) => ({ text: name, start: from + index, end: from + index + name.length }));
  return { groups: [{ role: 'reporter', names }], marked: true };
}

/** 作者林望為中學教師, 作者林望系市民: who wrote a text and what he is, behind its last sentence */
const AUTHOR_TOLD = /^\s*(?:本文)?作者(?<name>[\u4e00-\u9fff]{2,4}?)(?:系|係|为|為|是|[現现]任|[現现][為为])(?<who>[^。]{2,30}?)\s*$/;
/** 律師馮望川, 社區律師馮望川: what he is, in one word with his name */
const TITLED = /^\s*(?<who>[\u4e00-\u9fff]{0,6}(?:律[師师]|[醫医][師师]|教授|老[師师]|[讀读]者|街坊))\s?(?<name>[\u4e00-\u9fff]{3})\s*$/;

function authorTold(text: string): ParsedByline | null {
  const { name = '', who = '' } = (AUTHOR_TOLD.exec(text) ?? TITLED.exec(text))?.groups ?? {};
  if (!looksLikeName(name)) return null;
  const start = text.indexOf(name);
  return { groups: [{ role: 'author', names: [{ text: name, start, end: start + name.length }], affiliation: who }], marked: true };
}

/** The byline in a bracket; in Japanese any name may stand there, elsewhere one that is marked or known for a name. */
export function bracketed(page: PrintedLines, inner: Located): [ParsedByline | null, Located] {
  if (page.language !== 'ja') return [parseByline(page.language === 'en' ? inner.text.replaceAll('\n', ' ') : inner.text, page.lexicon) ?? reporterAlone(inner.text) ?? authorTold(inner.text), inner];
  const parsed = parseByline(`(${inner.text})`, page.lexicon);
  return [parsed, { ...inner, sourceAt: (offset) => inner.sourceAt(offset - 1) }];
}

/** 本报讯(记者石|越): the line end may cut a name of those who stand in a lead, or leave its second half alone */
const CUT_NAME = /[\u4e00-\u9fff]\n[\u4e00-\u9fff]/;

/** The byline in the bracket of a lead, and where it stands. */
export function leadByline(page: PrintedLines, people: Located): [ParsedByline | null, Located] {
  const [joined] = page.language === 'zh' && CUT_NAME.test(people.text) ? unbroken(page, people) : [];
  const whole = joined && bracketed(page, joined);
  return whole?.[0]?.marked ? whole : bracketed(page, people);
}

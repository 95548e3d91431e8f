import type { Byline, BylineRole, Credit, PersonName } from '../../core/story';
import type { Span } from '../../core/span';
import { AND_AT_END, creditAtEnd, isCreditRole, parseByline, saysWrittenBy, siteFields } from './byline';
import { cutByline } from './cutByline';
import type { ParsedByline, RoleGroup } from './parsedByline';
import type { NameToken } from './bylineTokens';
import { keeperOfColumn } from './columnKeeper';
import type { Draft, DraftPart } from './drafts';
import { located, rangeOf, spanOf, within, withoutBreaks } from './located';
import type { Located } from './located';
import { canBeName, looksLikeName } from './names';
import { normaliseWidth } from './normalise';
import { openingOf } from './opening';
import { hasCue } from './pageView';
import { isPlaceAlone } from './placeLine';
import type { PrintedLines } from './pageView';
import { isInstitution } from './signer';

/** Who made a story, and how its lead opens. */
export interface People {
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
  readonly leadMarker: Span | null;
  readonly dateline: Span | null;
}

const PHOTO_REPORT = /[摄攝]影[报報][道導]/;
/** EDITORIAL CARTOON: what a name with that of a paper stands under has been drawn */
const CARTOON = /\bcartoons?\b/i;
/** How far back from a paragraph's end a byline may begin. UTF-16 units. */
const TAIL_REACH = 60;

/** 文/王强, 撰文:王强: what is meant depends on the story. */
const PLAIN_ROLES: ReadonlySet<string> = new Set<BylineRole>(['reporter', 'author']);
/** 秦远舟 文/摄: the same, with the name before it and no word of who he is */
const WROTE_AND_PICTURED = /^[^记記通实實]+文[/／╱、]?[摄攝图圖影]\s*$/;

/**
 * Reads the people of a story. `bareRole` is what a name without a role word is: a reporter in news, an author in commentary. Under a photo
 * without any other text 摄影报道 names the photographer alone.
 */
export function readPeople(page: PrintedLines, draft: Draft, bareRole: BylineRole): People {
  const isDrawn = draft.parts.some((part) => part.kind === 'label' && CARTOON.test(located(page, part.lines).text));
  const isPhoto = !draft.parts.some(({ kind }) => kind === 'paragraph');
  const bylines: Byline[] = [];
  const credits: Credit[] = [];
  const add = (found: ParsedByline | null, located: Located): void => {
    const pictureOnly = isPhoto && PHOTO_REPORT.test(located.text);
    for (const group of found?.groups ?? []) {
      if (isCreditRole(group.role)) credits.push({ role: isDrawn && group.role === 'photographer' ? 'illustrator' : group.role, names: namesOf(group, located), lines: rangeOf(page, located) });
      else if (!pictureOnly) bylines.push(bylineOf(page, group, located, roleOf(page, group, found?.marked === true && !(PLAIN_ROLES.has(group.role) && (saysWrittenBy(located.text) || WROTE_AND_PICTURED.test(located.text))), bareRole)));
    }
  };
  const opening = openingOf(page, draft);
  let place = opening?.place ?? null;
  if (opening?.agency && page.language !== 'en') bylines.push(opening.agency);
  for (const part of joinBylines(page, draft)) {
    const from = part.state === 'byline' && bylines.length > 0 ? placeAlone(page, part) : null;
    if (from) place ??= from;
    else if (part.kind === 'byline') {
      const before = bylines.length;
      addBylineLine(page, part, bylines, add);
      if (part.state !== 'tailByline') bylines.push(...bylines.splice(before).filter((byline) => !bylines.some((said) => areAlike(said, byline))));
    }
    else if (part.kind === 'credit') add(asCredit(page, parseByline(located(page, part.lines).text, page.lexicon)), located(page, part.lines));
    else if (part.kind === 'caption') add(...captionCredit(page, part));
    else if (part.kind === 'label' || part.kind === 'source') {
      add(...givenBy(page, part));
      for (const credit of embeddedCredits(page, part)) add(...credit);
      add(...tableMaker(page, part));
    }
    else if (part.kind === 'paragraph') {
      if (part === opening?.part && opening.people) add(...leadByline(page, opening.people));
      add(...tailByline(page, part, draft));
    }
  }
  // Associated Press over CARRVILLE (AP) —: one agency, said twice
  if (opening?.agency && page.language === 'en' && !bylines.some(({ role }) => role === 'agency')) bylines.unshift(opening.agency);
  return { bylines, credits, leadMarker: opening?.marker ?? null, dateline: place };
}

/** PORT DELL: where the writer above writes from; null for any other line. */
function placeAlone(page: PrintedLines, part: DraftPart): Span | null {
  const where = located(page, part.lines);
  return page.language === 'en' && isPlaceAlone(where.text) ? spanOf(where, [0, where.text.length]) : null;
}

/** True for a line of a site below what it says of an article: there the headline stands a second time. */
function isHeadlineAgain(page: PrintedLines, part: DraftPart, { parts }: Draft): boolean {
  const headline = part.kind === 'byline' ? parts.find(({ kind }) => kind === 'headline') : undefined;
  return headline !== undefined && bare(located(page, part.lines).text) === bare(located(page, headline.lines).text);
}

const bare = (text: string): string => text.replace(/\s/g, '');

/** 作者:本报记者 王强 over 本报记者 王强: whom a site names, its paper has named too. */
const areAlike = (one: Byline, other: Byline): boolean => one.role === other.role && namesSaid(one) === namesSaid(other);
const namesSaid = ({ names }: Byline): string => names.map(({ text }) => text).join('、');

/** 写真部 山田太郎, Ada Quill: whom a line names where a credit stands has taken the picture, whatever he does elsewhere; ロイター=共同: agencies have given it. */
function asCredit({ language }: PrintedLines, found: ParsedByline | null): ParsedByline | null {
  if (found?.groups.length !== 1) return found;
  return { ...found, groups: found.groups.map((group) => (group.role === 'reporter' || (language === 'en' && group.role === 'author') ? { ...group, role: 'photographer' } : group.role === 'agency' ? { role: 'source', names: group.names.flatMap(agenciesIn) } : group)) };
}

/** Each agency of ロイター=共同. */
function agenciesIn({ text, start }: NameToken): NameToken[] {
  return [...text.matchAll(/[^=]+/g)].map(({ 0: name, index }) => ({ text: name, start: start + index, end: start + index + name.length }));
}

/** `By`, 文 and 白根支局 say no more than that somebody wrote it: in commentary an author, as a bare name is. Who belongs elsewhere is no reporter. */
function roleOf(page: PrintedLines, group: RoleGroup, marked: boolean, bareRole: BylineRole): RoleGroup['role'] {
  if (!marked && (group.affiliation !== undefined || (page.language !== 'zh' && group.title !== undefined))) return 'author';
  const plain = !marked || (page.language !== 'zh' && group.role === 'reporter');
  return plain ? bareRole : group.role;
}

function bylineOf(page: PrintedLines, group: RoleGroup, where: Located, role: BylineRole | RoleGroup['role']): Byline {
  const names = namesOf(group, where);
  return {
    role: isCreditRole(role) ? 'author' : role,
    names,
    lines: linesOf(page, names, where),
    ...(group.title === undefined ? {} : { title: group.title }),
    ...(group.affiliation === undefined ? {} : { affiliation: group.affiliation }),
    ...(group.contact === undefined ? {} : { contact: group.contact }),
  };
}

function namesOf(group: RoleGroup, where: Located): PersonName[] {
  return group.names.map(({ text, start, end }) => ({ text, span: spanOf(where, [start, end]) }));
}

/** The physical lines from the first name to the last. */
function linesOf(page: PrintedLines, names: readonly PersonName[], where: Located): { first: number; last: number } {
  const [first, last] = [names[0], names.at(-1)];
  if (!first || !last) return rangeOf(page, where);
  return { first: page.lines.source.lineAt(first.span.start), last: page.lines.source.lineAt(last.span.end - 1) };
}

/**
 * The parts with each line of a byline apart, however the decoder has put them together; only lines that are no byline without
 * each other (a name or its role stands behind the line end) are one.
 */
function joinBylines(page: PrintedLines, draft: Draft): DraftPart[] {
  const joined: DraftPart[] = [];
  for (const part of draft.parts.flatMap(bylineLines)) {
    if (isHeadlineAgain(page, part, draft)) continue;
    const last = joined.at(-1);
    if (part.kind === 'byline' && last?.kind === 'byline' && isCut(page, last.lines, part.lines)) joined[joined.length - 1] = { ...last, lines: [...last.lines, ...part.lines] };
    else joined.push(part);
  }
  return joined;
}

function bylineLines(part: DraftPart): DraftPart[] {
  return part.kind === 'byline' ? part.lines.map((line) => ({ ...part, lines: [line] })) : [part];
}

/** 首席记者 秦远舟 通讯员: whose role this is stands on the next line */
const ROLE_AT_END = /(?<=\S)\s\S{0,4}(?:通讯员|通訊員|记者|記者|实习生)[\s:/]*$/;
/** 沄湾市公安局 / 交通警察支队: an institution, and which part of it */
const WHOLE = /(?:局|厅|委员会|政府|公司|集团|大学|医院)\s*$/;
const PART_OF_IT = /^\s*(?!.*[省市县区州镇乡])[\u4e00-\u9fff]{2,10}(?:支队|大队|分局|分公司|办公室|管理处|中心|学院|处)\s*$/;

/** 本报记者 王强 实习 / 记者 秦远舟: half of what somebody is */
const HALF_TITLE_AT_END = /\s(?:实习|實習|见习|見習|特约|特約|首席|特派|资深|資深)\s*$/;
const ROLE_AT_START = /^\s*(?:[记記]者|通[讯訊][员員])/;
/** 记者 秦远舟 / 通讯员 孟晓棠 文/摄: what all of them did */
const DONE_BY_ALL = /[\s\u3000](?:文[/／、·与和][摄攝图圖影]|[图圖摄攝][/／、·与和]文|[图圖]文|[摄攝]影[报報][道導])\s*$/;

function isCut(page: PrintedLines, lines: readonly number[], more: readonly number[]): boolean {
  const [text, below] = [located(page, lines).text, located(page, more).text];
  if (isCutInName(page, text, below) || (WHOLE.test(text) && PART_OF_IT.test(below))) return true;
  if (LIST_AT_END.test(text) && isByline(page, [...lines, ...more])) return true;
  if (ROLE_AT_START.test(below) && (HALF_TITLE_AT_END.test(text) || (DONE_BY_ALL.test(below) && saysNoMoreThanWho(page, text)))) return true;
  const named = ROLE_AT_END.test(text) ? parseByline(text.replace(ROLE_AT_END, ''), page.lexicon) : null;
  if (named?.marked === true && parseByline(below, page.lexicon)?.marked === false) return true;
  if (hasCue(page, more[0] ?? 0, 'bylineTitle') || hasCue(page, more[0] ?? 0, 'paperName') || (isByline(page, lines) && isByline(page, more) && !AND_AT_END.test(located(page, lines).text))) return false;
  return isByline(page, [...lines, ...more]);
}

/** 記者 林望、 / 文清 */
const LIST_AT_END = /、\s*$/;

/** 通讯员 骆 / 冰清: true where the last of some lines and the next one are a byline only together. */
function isCutInName(page: PrintedLines, text: string, below: string): boolean {
  return cutByline(normaliseWidth(text.slice(text.lastIndexOf('\n') + 1)), normaliseWidth(below), page.lexicon) !== null;
}

/** True for people with their roles, none of whom took a picture. */
function saysNoMoreThanWho(page: PrintedLines, text: string): boolean {
  const parsed = parseByline(text, page.lexicon);
  return parsed?.marked === true && !saysWrittenBy(text) && parsed.groups.every(({ role }) => !isCreditRole(role));
}

function isByline(page: PrintedLines, lines: readonly number[]): boolean {
  return parseByline(located(page, lines).text, page.lexicon) !== null;
}

/** (作者系市委党校教授): says of the author above who he is */
const AUTHOR_NOTE = /^\((?:本文)?作者(?:系|係|为|為|是|单位:?|單位:?)\s?([^()]+)\)$/;
const CONTACT = /^(?:(?:Reach|Contact|E-?mail)\s[^@\d]+\s(?:at|on)\s)?([\w.+-]*@[\w.-]+\w|(?<=\s)\(?\d[\d ()-]{6,16}\d)\.?(?:\s(?:or|and)\s.+)?$/;
/** lgrantley@example.com, Reach Luis Grantley at 555-0101. | The Courier */
const TITLE_PIECES = /\s+[|•/]\s+|\s{3,}/;

/** A byline line; a title, an address or a town under it belongs to the byline before. */
function addBylineLine(page: PrintedLines, part: DraftPart, bylines: Byline[], add: (found: ParsedByline | null, where: Located) => void): void {
  const printed = located(page, part.lines);
  const [above = '', below = ''] = printed.text.split('\n');
  const where = isCutInName(page, above, below) ? withoutBreaks(printed) : printed;
  const text = where.text.trim();
  const last = bylines.at(-1);
  const follows = last?.lines.last === page.lines.number[where.firstLine - 1];
  const parsed = parseByline(where.text, page.lexicon);
  if (hasCue(page, where.firstLine, 'authorNote')) {
    const affiliation = AUTHOR_NOTE.exec(normaliseWidth(text))?.[1];
    if (last && affiliation !== undefined) bylines[bylines.length - 1] = { ...last, affiliation };
    // (本报记者 王强): says it by the name alone
    else if (parsed?.marked) add(parsed, where);
    return;
  }
  if (last && hasCue(page, where.firstLine, 'bylineTitle') && !isAgency(parsed)) bylines[bylines.length - 1] = text.split(TITLE_PIECES).reduce(describe, last);
  else if (last && follows && page.language === 'en' && !parsed) bylines[bylines.length - 1] = part.state === 'tailByline' ? settle(last, text) : describe(last, text);
  else if (parsed) {
    if (part.state === 'byline' && !bylines.some(({ role }) => role === 'agency')) bylines.push(...agencyOfReporter(page, where));
    add(follows && last ? goingOn(parsed, last) : part.state === 'byline' && page.language === 'en' ? asWriter(parsed, text) : parsed, where);
  } else if (page.language === 'en') addUnmarked(page, where, { text, isOver: part.state === 'byline' }, add);
  else add(wholeName(page, withoutBreaks(where)), withoutBreaks(where));
}

/** 新华社记者 秦远舟, 中新社特约记者, 中央社記者馮望川東京5日專電: whose reporter somebody is, his agency's the text is */
const AGENCY_REPORTER = /^\s*((?:新[华華]|中新|中央|[韩韓][联聯]|共同|[法塔][新斯]|路透|美[联聯])社)[\u4e00-\u9fff]{0,4}[记記]者/d;

function agencyOfReporter(page: PrintedLines, where: Located): Byline[] {
  const at = page.language === 'zh' ? AGENCY_REPORTER.exec(where.text)?.indices?.[1] : undefined;
  return at === undefined ? [] : [{ role: 'agency', names: [{ text: where.text.slice(...at), span: spanOf(where, at) }], lines: rangeOf(page, where) }];
}

const PICTURE_WORD = /photo|picture|image/i;

/** Dora Whitcomb | Courier over a text: its writer, where no word says that he took a picture. */
function asWriter(found: ParsedByline, text: string): ParsedByline {
  if (PICTURE_WORD.test(text)) return found;
  return { ...found, groups: found.groups.map((group) => (group.role === 'photographer' ? { ...group, role: 'reporter' } : group)) };
}

/** The Associated Press under a writer's name: whose text it is, no title of his. */
function isAgency(parsed: ParsedByline | null): boolean {
  return parsed?.groups.every(({ role }) => role === 'agency') === true;
}

/** 记者 蒲 剑 通讯员 席慕之 / 雷震子: names without a role word on the next line have that of the last name. */
function goingOn(parsed: ParsedByline, { role }: Byline): ParsedByline {
  if (parsed.marked || role === 'author') return parsed;
  return { groups: parsed.groups.map((group) => ({ ...group, role })), marked: true };
}

/** What a line under a byline adds to it: an address, else a title. */
function describe(byline: Byline, text: string): Byline {
  const contact = CONTACT.exec(text)?.[1];
  return contact === undefined ? { ...byline, title: byline.title ?? text } : { ...byline, contact };
}

/** What a line under the writer of a letter adds: where he lives, and what he is if that stands before it. */
function settle(byline: Byline, text: string): Byline {
  const comma = text.lastIndexOf(', ');
  if (comma === -1) return { ...byline, affiliation: byline.affiliation ?? text };
  return { ...byline, title: byline.title ?? text.slice(0, comma), affiliation: byline.affiliation ?? text.slice(comma + 2) };
}

/** Words that begin with capitals, as those of a name do; no digits. */
export const SET_LIKE_NAME = /^(?:\p{Lu}[\p{L}.'’]*|of|the|de|la|von|van)(?:\s(?:\p{Lu}[\p{L}.'’&-]*|of|the|and|de|la|von|van)){0,5}$/u;

/** —A DALESMAN., “Ratepayer”, Mill Road: what stands around the name of one who signs a letter */
const SIGNED = /^(?:[—–-]\s?)?[“"‘']?(.+?)[”"’']?(?:,\s(.{3,50}?))?\.?$/;

/** The name with which a text is signed, and what stands behind it. */
const signatureIn = (text: string): (string | undefined)[] => SIGNED.exec(text)?.slice(1) ?? [text];

/** Another paper's name over what is taken from it; any other line is its writer's name: over a text one with which the kind of story says what he is. */
function addUnmarked(page: PrintedLines, where: Located, { text, isOver }: { readonly text: string; readonly isOver: boolean }, add: (found: ParsedByline | null, where: Located) => void): void {
  const role = hasCue(page, where.firstLine, 'paperName') ? 'agency' : 'author';
  const [name = '', home] = role === 'agency' ? [text] : signatureIn(text);
  if (role === 'author' && !SET_LIKE_NAME.test(name)) return;
  const start = where.text.indexOf(name);
  add({ groups: [{ role, names: [{ text: name, start, end: start + name.length }], ...(home === undefined ? {} : { affiliation: home }) }], marked: role === 'agency' || !isOver }, where);
}

/** 枫渡二中退休教师 鄢守正: what the writer is, then a name. */
const DESCRIBED = /^(.{2,20})[\s\u3000]((?:[\u4e00-\u9fff][\s\u3000]?){2,4}|[\u4e00-\u9fff]{1,8}[·•][\u4e00-\u9fff]{1,8})$/;

/** 沈从文武(林越市经开区企业职工), 北江市自來水公司 謹啟, 宗其山 著: what stands behind the name */
const WHO_HE_IS = /\s?[(（][^()（）]{4,30}[)）]$|[\s\u3000](?:[謹谨敬]?[啟启]|[著编編译譯])$/;
const BULLET = /^[●○◎◉☉■□◆◇▲△★☆*]\s?/;
/** A name, however it is made: no digits, no marks, no sentence. */
const NAME_ALONE = /^[\u3400-\u9fff・·•\s\u3000]{1,9}$/;

/** A signature without a role word: 枫渡二中退休教师 鄢守正, ●阿橘, 榕源市热力集团有限公司. Null for what cannot be anybody's name. */
function wholeName(page: PrintedLines, { text, firstLine }: Located): ParsedByline | null {
  const trimmed = text.trim().replace(WHO_HE_IS, '').replace(BULLET, '');
  const described = DESCRIBED.exec(trimmed)?.[2];
  const printed = described !== undefined && looksLikeName(described.replace(/[\s\u3000]/g, '')) ? described : trimmed;
  if (printed !== described && !NAME_ALONE.test(printed) && !isInstitution(page, firstLine)) return null;
  const start = text.indexOf(printed);
  const names = setWide(printed) ?? [{ text: described === printed ? printed.replace(/[\s\u3000]/g, '') : printed, start: 0, end: printed.length }];
  return { groups: [{ role: 'author', names: names.map((name) => ({ ...name, start: start + name.start, end: start + name.end })) }], marked: isInstitution(page, firstLine) };
}

/** 白 露; 田 间 谷 雨: single characters, of two or three one name, of four two. */
const SINGLE_CHARACTERS = /^[\u3400-\u9fff](?:[\s\u3000]+[\u3400-\u9fff]){1,3}$/;

/** The names in a text of single characters set apart, where they stand in it; undefined for other texts. */
function setWide(printed: string): NameToken[] | undefined {
  if (!SINGLE_CHARACTERS.test(printed)) return undefined;
  const characters = [...printed.matchAll(/\S/g)];
  const each = characters.length === 4 ? 2 : characters.length;
  return Array.from({ length: characters.length / each }, (_, name) => {
    const own = characters.slice(name * each, (name + 1) * each);
    return { text: own.join(''), start: own[0]?.index ?? 0, end: (own.at(-1)?.index ?? 0) + 1 };
  });
}

/** Brackets at a paragraph's end: `(冯 娟)`, `(记者 王强)`. */
const TAIL_BRACKET = /[(〔【]([^()〔〕【】]{2,40})[)〕】]\s*[。.]?$/;
/** 記者:陳大文、李小明; 記者陳大文, ■記者陳大文 at the end of a lead */
const TAIL_ROLE = /[\s。」”][■●◎▲]?((?:本報|本报)?(?:(?:記者|记者|通讯员|文)\s?:|(?:記者|记者))\s?[\u4e00-\u9fff、\s]{2,24})$/;

/** The pitcher will play at State. — Jasper Loomis; Bring a sweater. —Staff report; not “Know thyself.” — Ada Quill, whose words are quoted */
const TAIL_DASH = /[.!?)]\s?(?:—|--|–)\s?(\p{Lu}[^()“”"!?—–]{2,40})$/u;

/** （通|讯员 王强）: half a role word, which reads like a name */
const CUT_ROLE = /通\s*\n\s*[讯訊][员員]|[讯訊]\s*\n\s*[员員]|[记記]\s*\n\s*者/;

/** A byline at the end of a paragraph. Bare names count only where the story names nobody else and ends there, or behind an item of a list. */
function tailByline(page: PrintedLines, part: DraftPart, draft: Draft): [ParsedByline | null, Located] {
  const whole = located(page, part.lines);
  const tail = tailOf(whole);
  const asPrinted = bylineAtEnd(page, part, draft, tail);
  const [joined] = asPrinted[0] === null || page.language === 'ja' || CUT_ROLE.test(tail.text) ? unbroken(page, tail) : [];
  return joined ? bylineAtEnd(page, part, draft, joined) : asPrinted;
}

/** The end of a text, where a byline or a credit may stand. */
function tailOf(whole: Located): Located {
  return { ...within(whole, Math.max(0, whole.text.length - TAIL_REACH), whole.text.length), firstLine: whole.lastLine };
}

/** A text that is cut into lines inside its words, put together; nothing for any other. */
function unbroken(page: PrintedLines, where: Located): Located[] {
  return page.language !== 'en' && where.text.includes('\n') ? [withoutBreaks(where)] : [];
}

function bylineAtEnd(page: PrintedLines, part: DraftPart, draft: Draft, where: Located): [ParsedByline | null, Located] {
  const text = normaliseWidth(where.text);
  const closes = part === draft.parts.findLast(({ kind }) => kind === 'paragraph');
  const named = draft.parts.some(({ kind }) => kind === 'byline');
  const initial = page.language === 'ja' && closes && !named ? initialAtEnd(text) : null;
  if (initial) return [initial, where];
  const match = TAIL_BRACKET.exec(text) ?? TAIL_ROLE.exec(text) ?? (page.language === 'en' ? TAIL_DASH.exec(text) : null);
  if (!match?.[1]) return [null, where];
  const inner = within(where, match.index + match[0].indexOf(match[1]), match.index + match[0].indexOf(match[1]) + match[1].length);
  const isSignedItem = hasCue(page, part.lines[0] ?? 0, 'listItem') && SENTENCE_BEFORE.test(text.slice(0, match.index));
  const [parsed, shifted] = bracketed(page, inner);
  if (page.language === 'ja' && NAME_BEFORE.test(text.slice(0, match.index))) return [null, inner];
  if (!parsed) return [page.language !== 'ja' && closes && !named && SENTENCE_BEFORE.test(text.slice(0, match.index)) ? penName(inner.text) : null, inner];
  return [parsed.marked || ((closes || isSignedItem || isSignedLead(page, part, text.slice(0, match.index))) && !named) ? parsed : null, shifted];
}

/** 【本報訊】……。(司徒慧): papers of Hong Kong sign the lead, and the story goes on. */
function isSignedLead(page: PrintedLines, part: DraftPart, before: string): boolean {
  return page.language === 'zh' && SENTENCE_BEFORE.test(before) && PLAIN_LEAD.test(normaliseWidth(located(page, part.lines).text));
}

/** 【本報訊】, 【專訊】, 【本報綜合報道】 */
const PLAIN_LEAD = /^\s*[【〔[](?:本[報报][^】〕\]]{0,6}|[專专特]|綜合)(?:[訊讯息]|[報报][道導])[】〕\]]/;

/** 。(岸), 」(鴨): with one character a Japanese paper signs a brief or a column; what else may stand in such a bracket */
const INITIAL = /[。!?…」』][(〔]([\u3400-\u9fff])[)〕]$/;
const NO_INITIAL = /[月火水木金土日右左上中下前後奥完了終続株有財社円仮笑泣敬略注同以]/;

function initialAtEnd(text: string): ParsedByline | null {
  const name = INITIAL.exec(text)?.[1];
  if (name === undefined || NO_INITIAL.test(name)) return null;
  return { groups: [{ role: 'author', names: [{ text: name, start: text.length - 2, end: text.length - 1 }] }], marked: false };
}

/** 宮本(東浜): in a Japanese table of results a school stands in the bracket behind a name */
const NAME_BEFORE = /[\u3400-\u9fff々]$/;
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

/** The byline in a bracket; in Japanese any name may stand there, elsewhere one that is marked or known for a name. */
function bracketed(page: PrintedLines, inner: Located): [ParsedByline | null, Located] {
  if (page.language !== 'ja') return [parseByline(inner.text, page.lexicon) ?? reporterAlone(inner.text), inner];
  const parsed = parseByline(`(${inner.text})`, page.lexicon);
  return [parsed, { ...inner, sourceAt: (offset) => inner.sourceAt(offset - 1) }];
}

/** 本报讯(记者石|越): the line end may cut a name of those who stand in a lead, or leave its second half alone */
const CUT_NAME = /[\u4e00-\u9fff]\n[\u4e00-\u9fff]/;

function leadByline(page: PrintedLines, people: Located): [ParsedByline | null, Located] {
  const [joined] = page.language === 'zh' && CUT_NAME.test(people.text) ? unbroken(page, people) : [];
  const whole = joined && bracketed(page, joined);
  return whole?.[0]?.marked ? whole : bracketed(page, people);
}

/** A credit in brackets or behind the last sentence of a caption; in Chinese an agency in brackets has given the picture. */
function captionCredit(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located] {
  const whole = located(page, part.lines);
  const tail = tailOf(whole);
  const joined = unbroken(page, tail);
  for (const where of page.language === 'ja' ? [...joined, tail] : [tail, ...joined]) {
    const found = creditAtEnd(where.text, page.lexicon);
    if (found) return [found.parsed, within(where, found.start, found.end)];
  }
  const [, agency] = page.language === 'zh' ? (TAIL_BRACKET.exec(normaliseWidth(tail.text)) ?? []) : [];
  const given = agency === undefined ? null : parseByline(agency, page.lexicon);
  return given && isAgency(given) ? [asCredit(page, given), within(tail, tail.text.lastIndexOf(agency ?? ''), tail.text.length)] : [null, whole];
}

/** 高浜市卸売市場調べ。円、税込み: in Japanese who has found the figures stands before the word for it */
const SURVEYOR = /(?<=^|[\s(は、])[^\s、。()は]{2,20}(?=(?:調べ|まとめ)(?:[。、\s)]|$))/;

/** 資料來源/港務公司 製表/記者巫俊逸; 單位:元 整理:余亭妤: who made a table */
const TABLE_MAKER = /\s(?:製表|整理)\s?[/:]\s?(?:本報)?(?:記者|记者)?\s?([\u4e00-\u9fff]{2,4})(?=\s|$)/;

/** Source: Heron Securities; —Quill's Monthly.: in English whom data or a text are taken from ends the line */
const TAKEN_FROM = /^\s*(?:Sources?:\s|(?:Quotations )?[Ff]urnished .{0,12}\bby\s|[—–-]{1,2}\s?(?:From\s)?)(\S.+?)\.?\s*$/d;

/** Updated 4:15 PM, May 3; 06:00, 3 May 2026: the whole line says when a site has put an article up */
function putUp(page: PrintedLines, { text, firstLine }: Located): [number, number] | null {
  const start = text.length - text.trimStart().length;
  return hasCue(page, firstLine, 'sourceNote') || hasCue(page, firstLine, 'date') ? [start, text.trimEnd().length] : null;
}

function takenFrom(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  const where = located(page, part.lines);
  const [start, end] = TAKEN_FROM.exec(where.text)?.indices?.[1] ?? putUp(page, where) ?? [0, 0];
  const names = [{ text: where.text.slice(start, end), start, end }];
  return end === 0 ? [] : [[{ groups: [{ role: 'source', names }], marked: true }, where]];
}

/** OVER THE HEDGE with Ada Quill: whose column it is has written what stands in it. */
function keptBy(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  const where = located(page, part.lines);
  const keeper = keeperOfColumn(where.text);
  return keeper ? [[{ groups: [{ role: 'author', names: [keeper] }], marked: true }, where]] : [];
}

function tableMaker(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located] {
  const where = located(page, part.lines);
  const match = TABLE_MAKER.exec(normaliseWidth(where.text));
  const name = match?.[1];
  return [match && name !== undefined && looksLikeName(name) ? namedAtEnd(match, 'reporter', name) : null, where];
}

/** （市气象台提供）: whoever gave the figures, in a bracket under them */
const GIVEN_BY = /^\s*\((?:以上)?(?:由|[数數资資][据據料料]由)?([\u4e00-\u9fff]{2,16})提供\)\s*$/d;

function givenBy(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located] {
  const where = located(page, part.lines);
  const [start, end] = (page.language === 'zh' ? GIVEN_BY.exec(normaliseWidth(where.text)) : null)?.indices?.[1] ?? [0, 0];
  return [end === 0 ? null : { groups: [{ role: 'source', names: [{ text: where.text.slice(start, end), start, end }] }], marked: true }, where];
}

/** Somebody with whose name a match ends. */
function namedAtEnd(match: RegExpExecArray, role: RoleGroup['role'], name: string): ParsedByline {
  const end = match.index + match[0].length;
  return { groups: [{ role, names: [{ text: name, start: end - name.length, end }] }], marked: true };
}

/** (资料来源:区物价调查中心) */
const OUTER_BRACKETS = /^\((?=[^()]*\)\s*$)|(?<=^\([^()]*)\)(?=\s*$)/g;

/** 栏目策划:晏 清 邢 舟 统筹:何 蔚; 数据来源:区物价调查中心 采集日期:3月17日: role words somewhere in the line, each with its names. */
function embeddedCredits(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  if (page.language === 'en') return part.kind === 'source' ? takenFrom(page, part) : keptBy(page, part);
  const where = located(page, part.lines);
  const text = normaliseWidth(where.text).replace(OUTER_BRACKETS, ' ');
  const surveyor = page.language === 'ja' && part.kind === 'source' ? SURVEYOR.exec(text) : null;
  if (surveyor) return [[namedAtEnd(surveyor, 'source', surveyor[0]), where]];
  if (page.language === 'ja' && part.kind === 'label') return keeperBehind(page, where);
  const written = part.kind === 'source' ? siteFields(text, page.lexicon) : null;
  if (written) return [[written, where]];
  const words = page.lexicon.creditRoles.filter(({ role }) => role === 'columnEditor' || role === 'source').sort((a, b) => b.word.length - a.word.length);
  const credits: [ParsedByline | null, Located][] = [];
  for (let at = 0; at < text.length; ) {
    const said = words.find(({ word }) => text.startsWith(word, at));
    const names = said && (said.role === 'source' ? givenSource(text, at + said.word.length) : keepers(text, at + said.word.length));
    if (names && names.length > 0) credits.push([{ groups: [{ role: said.role, names }], marked: true }, where]);
    at = names?.at(-1)?.end ?? at + (said?.word.length ?? 1);
  }
  return credits;
}

/** 「港の声」担当・岸本拓: in Japanese who keeps a column stands behind its name */
const KEPT_BY = /[」』](?:担当|係|編集)[\s・:]\s?/;

function keeperBehind(page: PrintedLines, where: Located): [ParsedByline | null, Located][] {
  const match = KEPT_BY.exec(normaliseWidth(where.text));
  if (!match) return [];
  const [parsed, named] = bracketed(page, within(where, match.index + match[0].length, where.text.length));
  return parsed ? [[{ ...parsed, groups: parsed.groups.map((group) => ({ ...group, role: 'columnEditor' })) }, named]] : [];
}

/** 林聲報資料組整理: what whoever is named has done */
const PUT_TOGETHER = /(?<=.{4})(?:整理|[彙汇][整总編编])$/;

/** 区物价调查中心; 市气象局、市水文站(截至3月5日): what stands behind the word, up to a space or to when it was so. */
function givenSource(text: string, from: number): NameToken[] {
  const match = /^[\s:/]*((?:[\u4e00-\u9fff]\s[\u4e00-\u9fff](?=\s|$))|\S+?(?=\((?:截至|截止|\d)|\)$|\s|$))/.exec(text.slice(from));
  if (match?.[1] === undefined) return [];
  const printed = match[1].replace(PUT_TOGETHER, '');
  const whole = { text: printed.replace(/\s/g, ''), start: from + match[0].length - match[1].length, end: from + match[0].length - match[1].length + printed.length };
  if (!whole.text.includes('、') || whole.text.includes('《')) return [whole];
  return [...whole.text.matchAll(/[^、]+/g)].map(({ 0: name, index }) => ({ text: name, start: whole.start + index, end: whole.start + index + name.length }));
}

/** A name, set wide or not, behind a word or another name. */
const KEEPER = /^[\s:/、]*([\u4e00-\u9fff]\s{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff])|[\u4e00-\u9fff]{2,4}(?![\u4e00-\u9fff:/]))/;

const APART = /[\s:/、]/;

/** 晏 清 邢 舟: the names behind the word, up to what is none; all but one that is set apart from the word must look like names (编辑部的故事). */
function keepers(text: string, from: number): NameToken[] {
  const isApart = APART.test(text.charAt(from));
  const names: NameToken[] = [];
  for (let at = from; ; at = names.at(-1)?.end ?? at) {
    const match = KEEPER.exec(text.slice(at));
    if (match?.[1] === undefined) return names;
    const name = nameBehind(match, match[1], at);
    if (!(names.length === 0 && isApart ? canBeName(name.text) : looksLikeName(name.text))) return names;
    names.push(name);
  }
}

function nameBehind(match: RegExpExecArray, printed: string, from: number): NameToken {
  const end = from + match[0].length;
  return { text: printed.replace(/\s/g, ''), start: end - printed.length, end };
}

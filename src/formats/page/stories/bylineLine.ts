import type { Byline } from '../../../core/story';
import type { Lexicon } from '../../../lexicon/lexicon';
import { parseByline } from '../bylines/byline';
import type { NameToken } from '../bylines/bylineTokens';
import { isPaper } from '../bylines/englishPeople';
import { areLatinNames } from '../bylines/englishSigner';
import { NAMES_APART, named } from '../bylines/namedPeople';
import { looksLikeName } from '../bylines/names';
import { setWide } from '../bylines/namesSetWide';
import type { ParsedByline } from '../bylines/parsedByline';
import { isInstitution } from '../features/signer';
import { normaliseWidth } from '../text/normalise';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';
import { isCutInName } from './bylineParts';
import { isAgency } from './captionCredit';
import type { DraftPart } from './drafts';
import { located, rangeOf, spanOf, withoutBreaks } from './located';
import type { Located } from './located';

/** (作者系市委党校教授), (筆者為律師,本文不構成法律建議): says of the author above who he is */
const AUTHOR_NOTE = /^\(?(?:本文)?[作筆]者(?:分[别別])?(?:系|係|为|為|是|单位:?|單位:?)\s?([^()]+?)(?:,(?:本文|[並未不])[^()]*)?\)?$/;
const CONTACT = /^(?:(?:Reach|Contact|E-?mail)\s[^@\d]+\s(?:at|on)\s)?([\w.+-]*@[\w.-]+\w|(?<=\s)\(?\d[\d ()-]{6,16}\d)\.?(?:\s(?:or|and)(?:\s.+)?)?$/;
/** Reach reporter Luis Grantley at 555-0101.: under a text that nobody has signed it names who wrote it */
const REACH = /^(?:Reach|Contact|E-?mail)\s(?:[a-z]+\s){0,3}((?:\p{Lu}[\p{L}.'’-]*\s){2,4})(?:at|on)\s(\S*\d[\d ()-]{6,16}\.?|\S+@\S+)$/u;
/** lgrantley@example.com, Reach Luis Grantley at 555-0101. | The Courier */
const TITLE_PIECES = /\s+[|•/]\s+|\s{3,}/;

/** A. B. DELL, over ADA QUILL, over Committee.: those who sign together, one a line */
const COMMA_BEHIND = /,\s*$/;

/** A. B. DELL, over his office: who signs so has written the text, news or not. */
function signedWith(text: string, lexicon: Lexicon): ParsedByline | null {
  const parsed = parseByline(text.replace(COMMA_BEHIND, ''), lexicon);
  return parsed && COMMA_BEHIND.test(text) ? { ...parsed, marked: true } : parsed;
}

/** A byline line; a title, an address or a town under it belongs to the byline before. */
export function addBylineLine(page: PrintedLines, part: DraftPart, bylines: Byline[], add: (found: ParsedByline | null, where: Located) => void): void {
  const printed = located(page, part.lines);
  const [above = '', below = ''] = printed.text.split('\n');
  const where = isCutInName(page, above, below) ? withoutBreaks(printed) : printed;
  const text = where.text.trim();
  const last = bylines.at(-1);
  const follows = last?.lines.last === page.lines.number[where.firstLine - 1];
  const parsed = page.language === 'en' ? signedWith(where.text, page.lexicon) : parseByline(where.text, page.lexicon);
  if (hasCue(page, where.firstLine, 'authorNote')) {
    const affiliation = AUTHOR_NOTE.exec(normaliseWidth(text))?.[1];
    if (last && affiliation !== undefined) bylines[bylines.length - 1] = { ...last, affiliation };
    // (本报记者 王强): says it by the name alone
    else if (parsed?.marked) add(parsed, where);
    return;
  }
  // (聞き手・岸本拓) under a Japanese text names somebody, whoever stands over it
  const isNamed = page.language === 'ja' && parsed?.marked === true && !follows;
  if (last && hasCue(page, where.firstLine, 'bylineTitle') && !isAgency(parsed) && !isNamed) bylines[bylines.length - 1] = text.split(TITLE_PIECES).reduce(describe, last);
  else if (page.language === 'en' && REACH.test(text)) add(reachable(where.text), where);
  else if (last && follows && page.language === 'en' && !parsed) bylines[bylines.length - 1] = part.state === 'tailByline' && !CONTACT.test(text) ? settle(last.role === 'reporter' ? { ...last, role: 'author' } : last, text) : describe(last, text);
  else if (parsed) {
    if (part.state === 'byline' && !bylines.some(({ role }) => role === 'agency')) bylines.push(...agencyOfReporter(page, where));
    add(follows && last ? goingOn(parsed, last) : page.language === 'en' ? asWriter(parsed, text, part.state === 'byline') : parsed, where);
  } else if (page.language === 'en') addUnmarked(page, where, { text, isOver: part.state === 'byline' }, add);
  else add(wholeName(page, withoutBreaks(where)), withoutBreaks(where));
}

function reachable(text: string): ParsedByline | null {
  const [, name = '', contact = ''] = REACH.exec(text.trim()) ?? [];
  const start = text.indexOf(name);
  return { groups: [{ role: 'reporter', names: [{ text: name.trim(), start, end: start + name.trimEnd().length }], contact: contact.replace(/\.$/, '') }], marked: true };
}

/** 新华社记者 秦远舟, 中新社特约记者, 中央社記者馮望川東京5日專電: whose reporter somebody is, his agency's the text is */
const AGENCY_REPORTER = /^\s*((?:新[华華]|中新|中央|[韩韓][联聯]|共同|[法塔][新斯]|路透|美[联聯])社)[\u4e00-\u9fff]{0,4}[记記]者/d;

function agencyOfReporter(page: PrintedLines, where: Located): Byline[] {
  const at = page.language === 'zh' ? AGENCY_REPORTER.exec(where.text)?.indices?.[1] : undefined;
  return at === undefined ? [] : [{ role: 'agency', names: [{ text: where.text.slice(...at), span: spanOf(where, at) }], lines: rangeOf(page, where) }];
}

const PICTURE_WORD = /photo|picture|image/i;

const SENT_IN = /^\W*(?:submitted|sent in)\b/i;

/** Dora Whitcomb | Courier; Dora Whitcomb, Port Dell over a text: its writer, where no word says that he took a picture; – Submitted by Dora Whitcomb under one: its sender. */
function asWriter(found: ParsedByline, text: string, isOver: boolean): ParsedByline {
  if (isOver ? PICTURE_WORD.test(text) : !SENT_IN.test(text)) return found;
  const role = isOver ? 'reporter' : 'correspondent';
  const isBare = !found.marked && found.groups.every(({ title }) => title === undefined);
  return { marked: found.marked || isBare, groups: found.groups.map((group) => (group.role === 'photographer' || isBare ? { ...group, role } : group)) };
}

/** 记者 蒲 剑 通讯员 席慕之 / 雷震子: names without a role word on the next line have that of the last name. */
function goingOn(parsed: ParsedByline, { role }: Byline): ParsedByline {
  if (parsed.marked || role === 'author') return parsed;
  return { groups: parsed.groups.map((group) => ({ ...group, role })), marked: true };
}

/** Welfare Reporter: whatever his story argues, he reports it */
const IS_REPORTER = /\b(?:Reporter|REPORTER)$/;

/** What a line under a byline adds to it: an address, else a title. */
function describe(byline: Byline, text: string): Byline {
  const contact = CONTACT.exec(text)?.[1];
  if (contact !== undefined) return { ...byline, contact };
  return { ...byline, role: byline.role === 'author' && IS_REPORTER.test(text) ? 'reporter' : byline.role, title: byline.title ?? text };
}

/** What a line under the writer of a letter adds: where he lives, and what he is if that stands before it. */
function settle(byline: Byline, text: string): Byline {
  const comma = text.lastIndexOf(', ');
  if (comma === -1) return { ...byline, affiliation: byline.affiliation ?? text };
  return { ...byline, title: byline.title ?? text.slice(0, comma), affiliation: byline.affiliation ?? text.slice(comma + 2) };
}

/** Words that begin with capitals, as those of a name do, or of a firm (RUHL & DELL); no digits, and not By Supper. */
export const SET_LIKE_NAME = /^(?!By\s)(?:\p{Lu}[\p{L}.'’]*|of|the|de|la|von|van)(?:\s(?:\p{Lu}[\p{L}.'’&-]*|&|of|the|and|de|la|von|van)){0,5}$/u;

/** —A DALESMAN., A.Q., Mill Road, “PEEL.”, “Ratepayer”, Mill Road: what stands around the name of one who signs a letter */
const SIGNED = /^(?:[—–-]\s?)?[“"‘']?(.+?(?:\b[A-Z]\.)?)\.?[”"’']?(?:,(?:\s(.{3,50}?))?)?\.?$/;

/** The name with which a text is signed, and what stands behind it. */
const signatureIn = (text: string): (string | undefined)[] => SIGNED.exec(text)?.slice(1) ?? [text];

/** Another paper's name over what is taken from it; any other line is its writer's name: over a text one with which the kind of story says what he is. */
function addUnmarked(page: PrintedLines, where: Located, { text, isOver }: { readonly text: string; readonly isOver: boolean }, add: (found: ParsedByline | null, where: Located) => void): void {
  const [name = '', home] = signatureIn(text);
  const role = isPaper(name, page.lexicon) ? 'agency' : 'author';
  if (role === 'author' && (!SET_LIKE_NAME.test(name) || (isOver && !name.includes(' ')))) return;
  const { groups } = named(role, where.text, areLatinNames(name) ? name.replace(NAMES_APART, '、') : name);
  const found = { groups: groups.map((group) => (home === undefined ? group : { ...group, affiliation: home })), marked: role === 'agency' || !isOver };
  add(asWriter(found, text, isOver), where);
}

/** 枫渡二中退休教师 鄢守正: what the writer is, then a name. */
const DESCRIBED = /^(.{2,20}|[夫妻父母])[\s\u3000]((?:[\u4e00-\u9fff][\s\u3000]?){2,4}|[\u4e00-\u9fff]{1,8}[·•][\u4e00-\u9fff]{1,8})$/;

/** 沈从文武(林越市经开区企业职工), 宗其山 著, 云石县水利局 2031年6月10日: what stands behind the name */
const WHO_HE_IS = /\s?[(（][^()（）]{4,30}[)）]$|[\s\u3000](?:[著編编译譯]|\d{4}年\d{1,2}月\d{1,2}日)$/;
/** 北港中學校啟, 三江公所 謹告, 北港縣議會 公告: whoever says so signs a notice; 承董事會命: at whose order */
const SIGNS = /(?<=\S{3})(?:[謹谨敬]?[啟启啓]|[謹谨]告)$|[\s\u3000](?:[謹谨敬]?[啟启啓告訂订邀]|公告)$|^承董事[會会]命[\s\u3000]/;
const BULLET = /^[●○◎◉☉⊙■□◆◇▲△★☆*]\s?/;
/** 浜 戸 新 聞 社: an institution whose characters are set apart */
const SET_WIDE = /^\S(?:[\s\u3000]+\S){4,}$/;
/** A name, however it is made: no digits, no marks, no sentence. */
const NAME_ALONE = /^[\u3400-\u9fff・·•\s\u3000]{1,9}$/;

/** 北港電纜集團有限公司: who says that he signs may have a longer name */
const CAN_SIGN = /^[\u4e00-\u9fff\s\u3000]{2,20}$/;
/** 三人灼傷 一人危殆: what happened */
const TWO_CLAUSES = /^\S{4}[\s\u3000]+\S{4}$/;

/** 云石县公安局 云石县司法局: each of those who sign together */
const TOGETHER = /^\S{4,}(?:[\s\u3000]+\S{4,})+$/;
const institutions = (printed: string): NameToken[] | undefined =>
  TOGETHER.test(printed) ? [...printed.matchAll(/\S+/g)].map(({ 0: name, index }) => ({ text: name, start: index, end: index + name.length })) : undefined;

/** 歐陽翰 北港理工學院商學系副教授: who signs, and what he is behind his name */
const TOLD_BEHIND = /^([\u4e00-\u9fff]{2,4})[\s\u3000]+([\u4e00-\u9fff]{5,24}(?<=[授師师長长員员家人心會会院系所]))$/;

/** A signature without a role word: 枫渡二中退休教师 鄢守正, ●阿橘, 榕源市热力集团有限公司. Null for what cannot be anybody's name. */
function wholeName(page: PrintedLines, { text, firstLine }: Located): ParsedByline | null {
  const signed = text.trim().replace(SIGNS, '');
  const signs = signed !== text.trim();
  const trimmed = signed.trim().replace(WHO_HE_IS, '').replace(BULLET, '');
  const told = TOLD_BEHIND.exec(trimmed)?.[1];
  const described = SET_WIDE.test(trimmed) ? undefined : (told ?? DESCRIBED.exec(trimmed)?.[2]);
  const printed = described !== undefined && looksLikeName(described.replace(/[\s\u3000]/g, '')) ? described : trimmed;
  if (printed !== described && !isInstitution(page, firstLine) && (signs ? !CAN_SIGN.test(printed) : !NAME_ALONE.test(printed) || TWO_CLAUSES.test(printed))) return null;
  const start = text.indexOf(printed);
  // 岸本 拓: in Japanese a surname and a given name
  const isOne = described === printed || SET_WIDE.test(printed) || page.language === 'ja';
  const names = setWide(printed) ?? (isInstitution(page, firstLine) ? institutions(printed) : undefined) ?? [{ text: isOne ? printed.replace(/[\s\u3000]/g, '') : printed, start: 0, end: printed.length }];
  return { groups: [{ role: 'author', names: names.map((name) => ({ ...name, start: start + name.start, end: start + name.end })) }], marked: signs || printed === told || isInstitution(page, firstLine) };
}

import { roleWords } from '../../../lexicon/roleWords';
import type { NameToken } from '../bylines/bylineTokens';
import { siteFields } from '../bylines/chineseByline';
import { keeperOfColumn } from '../bylines/columnKeeper';
import { canBeName, looksLikeName } from '../bylines/names';
import type { ParsedByline, RoleGroup } from '../bylines/parsedByline';
import { SURVEYOR } from '../bylines/surveyor';
import { normaliseWidth } from '../text/normalise';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';
import type { DraftPart } from './drafts';
import { located, within } from './located';
import type { Located } from './located';
import { bracketed } from './tailByline';

/** 資料來源/港務公司 製表/記者巫俊逸; 單位:元 整理:余亭妤: who made a table */
const TABLE_MAKER = /\s(?:製表|整理)\s?[/:]\s?(?:本報)?(?:記者|记者)?\s?([\u4e00-\u9fff]{2,4})(?=\s|$)/;

/** Source: Heron Securities; Source: Heron Securities survey, May 2026; (Corrected weekly by Ruhl & Dell.); —Quill's Monthly.: in English whom data or a text are taken from ends the line */
const TAKEN_FROM = /^\s*(?:(?:(?:S|s)(?:ources?|OURCES?)|Data|Rates|Prices):\s|[A-Z][a-z]+ (?:by |in )?courtesy of\s|[(—–-]?\s?[A-Za-z]+\b.{0,30}\bby\s(?:the\s)?|[—–-]{1,2}\s?(?:From\s)?)(\S.+?)(?:,\s(?:[A-Z][a-z]+\.?\s)?\d{4})?\.?\)?\s*$/d;

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

/** How a line says whoever gave its figures, or where its text is from, without a word and a colon for it. */
const GIVEN_BY = [
  /(?:^|[\s()])(?:以上)?(?:[数數资資報报][据據料价價]|\S{2,12}(?=由))?由?([\u4e00-\u9fff]{2,16})(?:提供|供稿)(?:,[仅僅]供[参參]考)?\)?\s*$/d, // (市气象台提供); 单位:元/升 数据由市物价局提供; (院科协供稿)
  /[数數资資][据據料][来來取]自([\u4e00-\u9fff]{3,16})/d, // (元/斤 4月25日 数据来自城东粮油批发市场)
  /^\s*\([据據]([\u4e00-\u9fff]{3,16}?)(?:截[至止]\S{2,14})?(?:[统統][计計]|[监監][测測]|公布|[数數][据據]|(?<=[处處局部委會会院署]))\)\s*$/d, // (据大会秘书处截至1月19日统计); (据大会竞赛处)
  /[摘选選译譯][自编編](《[^》]{2,20}》)/d, // (摘自《云石社会科学》2026年第3期)
];

function givenBy(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located] {
  const where = located(page, part.lines);
  const text = page.language === 'zh' ? normaliseWidth(where.text) : '';
  const [start, end] = GIVEN_BY.map((pattern) => pattern.exec(text)?.indices?.[1]).find((found) => found !== undefined) ?? [0, 0];
  return [end === 0 ? null : { groups: [{ role: 'source', names: [{ text: where.text.slice(start, end), start, end }] }], marked: true }, where];
}

/** Somebody with whose name a match ends. */
function namedAtEnd(match: RegExpExecArray, role: RoleGroup['role'], name: string): ParsedByline {
  const end = match.index + match[0].length;
  return { groups: [{ role, names: [{ text: name, start: end - name.length, end }] }], marked: true };
}

/** (资料来源:区物价调查中心) */
const OUTER_BRACKETS = /^\((?=[^()]*\)\s*$)|(?<=^\([^()]*)\)(?=\s*$)/g;

/** Each credit that stands somewhere in the lines of a label or a source note: who made a table, gave figures, keeps a column, and where it stands. */
export function embeddedCredits(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  return [givenBy(page, part), ...roleCredits(page, part), tableMaker(page, part)];
}

/** 渡口副刊 主編:林望: in a label who is the editor of its column, elsewhere of the paper */
const EDITORS = roleWords('columnEditor', '主編|主编');

/** 栏目策划:晏 清 邢 舟 统筹:何 蔚; 数据来源:区物价调查中心 采集日期:3月17日: role words somewhere in the line, each with its names. */
function roleCredits(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located][] {
  if (page.language === 'en') return part.kind === 'source' ? takenFrom(page, part) : keptBy(page, part);
  const where = located(page, part.lines);
  const text = normaliseWidth(where.text).replace(OUTER_BRACKETS, ' ');
  const surveyor = page.language === 'ja' && part.kind === 'source' ? SURVEYOR.exec(text) : null;
  if (surveyor) return [[namedAtEnd(surveyor, 'source', surveyor[0]), where]];
  if (page.language === 'ja' && part.kind === 'label') return keeperBehind(page, where);
  const written = part.kind === 'source' ? siteFields(text, page.lexicon) : null;
  if (written) return [[written, where]];
  const words = [...page.lexicon.creditRoles, ...EDITORS].filter(({ role }) => role === 'columnEditor' || role === 'source').sort((a, b) => b.word.length - a.word.length);
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

/** 区物价调查中心; 市气象局、市水文站(截至3月5日), 市福彩中心(以公告为准): what stands behind the word, up to a space or to when it was so; not 采价:8月4日 */
function givenSource(text: string, from: number): NameToken[] {
  const match = /^[\s:/]*(?![\s:/\d,])((?:[\u4e00-\u9fff]\s[\u4e00-\u9fff](?=\s|$))|\S+?(?=[(,](?:截至|截止|\d|以|[仅僅])|\)$|\s|$))/.exec(text.slice(from));
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

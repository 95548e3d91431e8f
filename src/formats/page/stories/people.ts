import type { Span } from '../../../core/span';
import type { Byline, BylineRole, Credit, PersonName } from '../../../core/story';
import { parseByline, saysWrittenBy } from '../bylines/byline';
import { isCreditRole } from '../bylines/creditRole';
import type { ParsedByline, RoleGroup } from '../bylines/parsedByline';
import { isPlaceAlone } from '../bylines/placeLine';
import { isPoetAlone, parsePoet } from '../bylines/poet';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';
import { addBylineLine } from './bylineLine';
import { joinBylines } from './bylineParts';
import { asCredit, captionCredit, captionCredits, isNameAlone } from './captionCredit';
import type { Draft, DraftPart } from './drafts';
import { embeddedCredits } from './embeddedCredits';
import { located, rangeOf, spanOf } from './located';
import type { Located } from './located';
import { openingOf } from './opening';
import { bracketed, leadByline, tailByline } from './tailByline';

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

/** 文/王强, 撰文:王强: what is meant depends on the story. */
const PLAIN_ROLES: ReadonlySet<string> = new Set<BylineRole>(['reporter', 'author']);
/** 秦远舟 文/摄: the same, with the name before it and no word of who he is */
const WROTE_AND_PICTURED = /^[^记記通实實]+文[/／╱、]?[摄攝图圖影]\s*$/;
/** Interview by Ada Quill; Ada Quill contributed to this story.: whoever asks or helps reports, though the story argues */
const HELPED = /^\W*(?:interview|compiled|additional|with \w+ from)|\scontributed\b/i;

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
      else if (!pictureOnly) bylines.push(bylineOf(page, group, located, roleSaid(page, group, found?.marked === true, located.text, bareRole)));
    }
  };
  const isVersed = page.language === 'ja' && draft.parts.some(({ kind }) => kind === 'verse');
  const addPoet = ({ kind, lines }: DraftPart): void => {
    const where = located(page, lines);
    if (isVersed) add(parsePoet(where.text, kind === 'byline' || isPoetAlone(where.text)), where);
  };
  const opening = openingOf(page, draft);
  let place = opening?.place ?? null;
  if (opening?.agency && page.language !== 'en') bylines.push(opening.agency);
  for (const part of joinBylines(page, draft)) {
    const from = part.state === 'byline' && bylines.length > 0 ? placeAlone(page, part) : null;
    if (from) place ??= from;
    else if (isVersed && part.kind === 'byline' && isPoetAlone(located(page, part.lines).text)) addPoet(part);
    else if (part.kind === 'verse') addPoet(part);
    else if (part.kind === 'label' || part.kind === 'source' || isSourceLine(page, part)) for (const credit of embeddedCredits(page, part)) add(...credit);
    else if (part.kind === 'byline') {
      const before = bylines.length;
      addBylineLine(page, part, bylines, add);
      if (part.state !== 'tailByline') bylines.push(...bylines.splice(before).filter((byline) => !bylines.some((said) => areAlike(said, byline))));
    }
    else if (part.kind === 'credit') add(...creditLine(page, part));
    else if (part.kind === 'caption') for (const credit of captionCredits(page, part)) add(...credit);
    else if (part.kind === 'paragraph') {
      if (part === opening?.part && opening.people) add(...leadByline(page, opening.people));
      add(...tailByline(page, part, draft));
    }
  }
  // Associated Press over CARRVILLE (AP) —: one agency, said twice
  if (opening?.agency && page.language === 'en' && !bylines.some(({ role }) => role === 'agency')) bylines.unshift(opening.agency);
  return { bylines, credits, leadMarker: opening?.marker ?? null, dateline: place };
}

/** 資料來源/林業署: whose figures they are, where a byline might stand */
const SOURCE_LINE = /^[\s(（]*[数數资資][据據料][来來]源[/／:：]/;

const isSourceLine = (page: PrintedLines, { kind, lines }: DraftPart): boolean => kind === 'byline' && SOURCE_LINE.test(located(page, lines).text);

/** — Judge Ada Quill: under words of hers that are set large */
const BEHIND_QUOTATION = /^\s*[—–-]/;

/** (浜戸市・主婦、岸本節子さん): a reader who sent the picture took it */
const POLITE_AT_END = /さん(?=[)）]?\s*$)/;

/** Who took a picture, on a line of its own (in Japanese perhaps by no more than a name), or behind the last words of its text: 把鏡慢慢剪開。 秦遠舟攝 */
function creditLine(page: PrintedLines, part: DraftPart): [ParsedByline | null, Located] {
  const where = located(page, part.lines);
  const parsed = parseByline(where.text.replace(POLITE_AT_END, '撮影'), page.lexicon);
  if (parsed?.marked === false && BEHIND_QUOTATION.test(where.text)) return [null, where];
  const found = HELPED.test(where.text) ? parsed : asCredit(page, parsed);
  const [named, shifted] = page.language === 'ja' && found?.marked !== true ? bracketed(page, where) : [];
  if (named && shifted && isNameAlone(named, where)) return [asCredit(page, named), shifted];
  return found ? [found, where] : captionCredit(page, where);
}

/** PORT DELL: where the writer above writes from; null for any other line, STAFF WRITER among them. */
function placeAlone(page: PrintedLines, part: DraftPart): Span | null {
  const where = located(page, part.lines);
  return page.language === 'en' && isPlaceAlone(where.text) && !hasCue(page, part.lines[0] ?? -1, 'bylineTitle') ? spanOf(where, [0, where.text.length]) : null;
}

/** 作者:本报记者 王强 over 本报记者 王强: whom a site names, its paper has named too. */
const areAlike = (one: Byline, other: Byline): boolean => one.role === other.role && namesSaid(one) === namesSaid(other);
const namesSaid = ({ names }: Byline): string => names.map(({ text }) => text).join('、');

/** The role of a byline whose line reads `text`; `marked`: a word or mark in it says that it is one. */
function roleSaid(page: PrintedLines, group: RoleGroup, marked: boolean, text: string, bareRole: BylineRole): RoleGroup['role'] {
  if (HELPED.test(text)) return group.role;
  const isPlain = PLAIN_ROLES.has(group.role) && (saysWrittenBy(text) || WROTE_AND_PICTURED.test(text));
  return roleOf(page, group, marked && !isPlain, bareRole);
}

/** 二修厂, 企业文化部: a department of the house, where no place is named; whoever writes from there is its correspondent */
const OWN_UNIT = /^[^省市县縣区區镇鎮乡鄉村]{2,5}(?<=[部处處科室厂廠局区區间間司会會])$/;

/** `By`, 文 and 白根支局 say no more than that somebody wrote it: in commentary an author, as a bare name is. Who belongs elsewhere is no reporter. */
function roleOf(page: PrintedLines, group: RoleGroup, marked: boolean, bareRole: BylineRole): RoleGroup['role'] {
  if (!marked && page.language === 'zh' && bareRole !== 'author' && OWN_UNIT.test(group.affiliation ?? '')) return 'correspondent';
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

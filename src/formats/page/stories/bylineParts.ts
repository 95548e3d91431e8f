import { parseByline, saysWrittenBy } from '../bylines/byline';
import { isCreditRole } from '../bylines/creditRole';
import { cutByline } from '../bylines/cutByline';
import { AND_AT_END } from '../bylines/englishPeople';
import { normaliseWidth } from '../text/normalise';
import { hasCue } from '../view/pageView';
import type { PrintedLines } from '../view/pageView';
import type { Draft, DraftPart } from './drafts';
import { located } from './located';

/** True for a line of a site below what it says of an article: there the headline stands a second time. */
function isHeadlineAgain(page: PrintedLines, part: DraftPart, { parts }: Draft): boolean {
  const headline = part.kind === 'byline' ? parts.find(({ kind }) => kind === 'headline') : undefined;
  return headline !== undefined && bare(located(page, part.lines).text) === bare(located(page, headline.lines).text);
}

const bare = (text: string): string => text.replace(/\s/g, '');

/**
 * The parts with each line of a byline apart, however the decoder has put them together; only lines that are no byline without
 * each other (a name or its role stands behind the line end) are one.
 */
export function joinBylines(page: PrintedLines, draft: Draft): DraftPart[] {
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
export function isCutInName(page: PrintedLines, text: string, below: string): boolean {
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

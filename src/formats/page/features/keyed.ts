import { listsOfficers } from '../bylines/officers';
import { BYLINE_NONE, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { goesOnFromFull, hasRoom } from './wrapping';

/** Long jump: Dell, Heron Lake, 19-4; Grade 7: Ada Quill, Tom Ruhl; WP — Ruhl (3-1): a word, then what belongs to it; not Quill, Ruhl. Subs: Dell */
const KEYED = /^(?![^:]{0,40}[a-z]{3}\.\s)(?:[A-Z\d][\w'’&.,-]{0,20}(?:\s[\w'’&.,-]{1,16}){0,2}:|[A-Z\d]{1,4}\s[—–])\s\S/;
/** 专线2:火车站—渡口; 5月4日6时至9时 城西线; 3号桥 ……: with which a Chinese item begins, and its number */
const NUMBERED = /^[\u4e00-\u9fff]{0,4}\d{1,2}(?:月\d{1,2}日|[号路楼室组区街期]|:(?!\d)|\s)(?=.*[\u4e00-\u9fff])/;
const NUMBERS = /\d+/g;
/** 时间:3月6日上午 over 地点:东桥下 over 拍摄者:本报记者 石越: a field of a box on what takes place, or on a picture that was sent in */
const FIELD = /^[●■◆▲·]?\s?(?:(?:[活举舉]\S[动動行])?(?:[时時][间間]|日期|地[点點址])|[拍爆提][摄攝料供]\S?|人物|嘉[宾賓]|主[讲講持][人者]?|[对對]象|票[价價]|[费費]用|名[额額]|[内內]容|(?:[报報]名|咨询|諮詢|联系|聯絡)?(?:方式|[电電][话話]))\s?:\s?\S/;
/** 2031年3月16日 七船同日停航 over 2031年5月 复航: what happened when */
const CHRONICLE = /^(?:\d{4}年(?:\d{1,2}月(?:\d{1,2}日)?)?|\d{1,2}月\d{1,2}日)\s(?=\S{4})/;
/** 水果批发量  41.2吨  增长3%: what, how much, and what else there is to say of it */
const FIGURE_ROW = /^[\u4e00-\u9fff()]{2,16}\s{1,3}\d[\d.,]*[^\s\d,。]{1,6}(?:\s{1,3}[^\s,。]{2,12})?$/;
/** 今 陰短暫雨 17~21℃ over 明 多雲時晴 over 潮汐 滿潮09時12分: of which day a forecast tells, and what else there is to know */
const DAY_AHEAD = /^(?:[今明後后][日天晚夜]?|潮汐|海象|風浪)\s{1,2}\S/;
/** Items that are alike whatever they begin with, and the key of each kind. */
const KINDS: readonly (readonly [key: string, isOfKind: (text: string) => boolean])[] = [
  [':', (text) => FIELD.test(text) || listsOfficers(text)],
  ['#', (text) => FIGURE_ROW.test(text)],
  ['年', (text) => CHRONICLE.test(text)],
  ['日', (text) => DAY_AHEAD.test(text)],
];
const NEIGHBOURS = [-2, -1, 1, 2];

const isItem = (page: PageView, index: number): boolean => (KEYED.test(page.texts[index] ?? '') && page.bylines[index] === BYLINE_NONE && !hasCue(page, index, 'sourceNote')) || hasCue(page, index, 'score');

/** What an item begins with, whatever its number or field; empty for other lines. */
function keyOf(page: PageView, index: number): string {
  const text = page.texts[index] ?? '';
  const kind = KINDS.find(([, isOfKind]) => isOfKind(text));
  if (kind) return kind[0];
  return goesOnFromFull(page, index) ? '' : (NUMBERED.exec(text)?.[0].replace(NUMBERS, '#') ?? '');
}

/** True for one of a few lines that begin alike but for their numbers, are fields or rows of figures, and do not end as sentences do. */
function isNumbered(page: PageView, index: number): boolean {
  const key = page.endsSentence[index] === 1 || hasCue(page, index, 'folio') || (page.lines.cells[index] ?? 0) > page.headCells ? '' : keyOf(page, index);
  return key !== '' && NEIGHBOURS.some((step) => page.endsSentence[index + step] !== 1 && keyOf(page, index + step) === key);
}

/** True in English for one of several such lines, or of several scores, in Chinese for one of several that begin with a number: items of a box, each of which stands for itself. */
export function isKeyed(page: PageView, index: number): boolean {
  if (page.language === 'zh') return isNumbered(page, index);
  return page.language === 'en' && isItem(page, index) && NEIGHBOURS.some((step) => isItem(page, index + step));
}

/** True for a line that begins such an item, and for one behind an item that had room for more; in Japanese for one behind a score, where a paragraph is one line. */
export function isApartFromItems(page: PageView, index: number): boolean {
  if (page.language === 'ja') return page.layout.wrapWidth === 0 && hasCue(page, index - 1, 'score');
  return isKeyed(page, index) || (isKeyed(page, index - 1) && (page.language === 'zh' ? page.layout.wrapWidth === 0 : hasRoom(page, index - 1)));
}

const DIVIDER = /^[A-Z][\w'’&.,-]*(?:\s[\w'’&.,-]+){0,2}$/;
/** The next divider of a box is looked for within so many lines. */
const WITHIN = 8;

const isBetweenItems = (page: PageView, index: number): boolean =>
  DIVIDER.test(page.texts[index] ?? '') && !isKeyed(page, index) && isKeyed(page, index - 1) && isKeyed(page, index + 1);

/** You will need, Method: over what belongs in a dish and over what is done with it */
const OF_RECIPE = /^(?:(?:What )?you(?:['’]ll| will)? need|Ingredients|Method|Directions|Instructions|Preparation|To serve)\s?:?$/i;

/** GIRLS, Class B; Method: a few words between the items of a box, or over the first of them where others stand between. */
export function dividesItems(page: PageView, index: number): boolean {
  if (isBetweenItems(page, index) || (page.language === 'en' && OF_RECIPE.test(page.texts[index] ?? ''))) return true;
  if (!DIVIDER.test(page.texts[index] ?? '') || isKeyed(page, index) || !isKeyed(page, index + 1)) return false;
  for (let at = index + 2; at <= index + WITHIN && (isKeyed(page, at) || isBetweenItems(page, at)); at++) if (!isKeyed(page, at)) return true;
  return false;
}

import { parseByline } from '../bylines/byline';
import { matchText } from './lines';
import type { PageView } from './pageView';

/** 西寨乡 逯长山 罗水生, 城关镇(5户):潘玉兰 戚大勇 武 静: what may stand before the people, and two of them */
const PLACE = /^(?:[^\s:]{2,16}:)?(?=(?:[\u4e00-\u9fff·]{1,5}\s){2,}[\u4e00-\u9fff·]{1,5}$)/;
/** So many without a place are more than write one text. */
const MANY = 3;

/** True for a Chinese line that names the people of a place, or many, without saying that they write. */
function namesPeople({ lines, lexicon }: PageView, row: number): boolean {
  const text = row >= 0 && row < lines.count ? matchText(lines, row) : '';
  const people = PLACE.test(text) ? parseByline(text.replace(PLACE, ''), lexicon) : null;
  return people?.marked === false && people.groups.some(({ names, affiliation }) => names.length >= MANY || (affiliation !== undefined && names.length > 1));
}

/** A line of a list, the rest of the one above, a line of it. */
const BESIDE = [-2, -1, 1, 2];

/** True for a Chinese line beside one that names people: names in it are of the same list. */
export const isBesideNames = (page: PageView, row: number): boolean => page.language === 'zh' && BESIDE.some((step) => namesPeople(page, row + step));

/** True for a line of a list of people that names some itself. */
export const isOfNameList = (page: PageView, row: number): boolean => page.language === 'zh' && PLACE.test(page.texts[row] ?? '') && namesPeople(page, row) && isBesideNames(page, row);

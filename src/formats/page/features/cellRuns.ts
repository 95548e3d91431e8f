import { BYLINE_MARKED } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { NEAR, cells, gap, isShort, text } from '../view/rows';
import { byline } from './pictureGiver';

/** True for a byline that gives no picture; that is asked last, since it looks at other lines. */
const isWriter = (page: PageView, index: number): boolean => page.bylines[index] === BYLINE_MARKED && byline(page, index) === BYLINE_MARKED;

/** How many lines in a row around this one are short (at most NEAR each way); bylines are passed over but not counted. */
export function shortRun(page: PageView, index: number): number {
  let run = 1;
  for (const side of [1, -1]) {
    for (let step = 1; step <= NEAR && isShort(page, index + step * side); step++) if (!isWriter(page, index + step * side)) run++;
  }
  return run;
}

const NUMERIC_CELL = /^[+\-−±$£△▲]?[\d.,:]+\s?(?:[%‰c¢]|[\u4e00-\u9fff]{1,3}(?:\/[\u4e00-\u9fff]{1,2})?|[ap]\.?m\.?)?$|^(?:[周週]?[一二三四五六日天]\s)?\d{1,2}:\d\d[—–~～-]{1,2}\d{1,2}:\d\d$|^\d{1,2}月\d{1,2}日\s?(?:[上下]午|晚上?|全天|\d{1,2}[:.时]\d{0,2}分?)?$|^(?:持平|—|-|–)$|^\d{1,3}(?:[―—–-]\d{1,3}){1,3}$|^\d{1,3}勝\d{1,3}敗(?:\d{1,3}分)?$|^[〇一二三四五六七八九十百千万]{1,7}(?:円|銭|勝|敗|点|度|個|本|匹|頭|台|件|位)$/;

/** One of at least six short lines in a row, some of them numbers; a blank line ends the row where blank lines mean something. */
export function inCellRun(page: PageView, index: number): boolean {
  if (cells(page, index) > 28) return false;
  let run = 1;
  let numbers = 0;
  for (const direction of [-1, 1]) {
    for (let step = 1; step <= 6; step++) {
      const at = index + step * direction;
      const apart = page.layout.blankLines !== 'everywhere' && gap(page, direction > 0 ? at : at + 1);
      if (apart || !isShort(page, at) || cells(page, at) > 28) break;
      run++;
      if (NUMERIC_CELL.test(text(page, at))) numbers++;
    }
  }
  return run >= 6 && numbers >= 2;
}

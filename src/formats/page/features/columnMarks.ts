import { isSetIn } from '../view/layout';
import { lineText } from '../view/lines';
import type { PageView } from '../view/pageView';
import { gap, text } from '../view/rows';

/** …と笑った▼その朝、…: a mark between two paragraphs of a column that sets them so */
const COLUMN_MARK = /[。」』\u3041-\u309f][▼▽▲△◆◇■□][^\sはが]/;
const STARTS_WITH_MARK = /^[▼▽]/;
/** So many lines below its first a paragraph of such a column ends. */
const PARAGRAPH_LINES = 8;

/** True for a line with such a mark. */
export const hasColumnMark = (page: PageView, index: number): boolean => page.language === 'ja' && COLUMN_MARK.test(lineText(page.lines, index));

/** ▽今は画面越しだ / が、鉛筆が売れた▽軸に…: such a column may have a mark before its first paragraph too, which is then no item of a list. */
export function opensMarkedColumn(page: PageView, index: number): boolean {
  if (page.language !== 'ja' || page.layout.wrapWidth === 0 || !STARTS_WITH_MARK.test(text(page, index))) return false;
  let at = index;
  while (at < index + PARAGRAPH_LINES && !hasColumnMark(page, at) && !gap(page, at + 1) && !isSetIn(page, at + 1)) at++;
  return hasColumnMark(page, at);
}

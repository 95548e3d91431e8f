import type { Cue } from '../../lexicon/lexicon';
import type { PageView } from './pageView';

const SPACE = /\s+/;
/** Characters by which the last clause of a line is too short to be one, and which it has at most. */
const SHORTER = 2;
const SHORT = 6;
/** 最高28度, 拟明年动工: figures and plans make a clause of a few characters. */
const TELLS = /[\d拟擬将將]/;
/** By which a clause has a predicate. */
const PREDICATES: readonly Cue[] = ['event', 'verbStart', 'midClause'];

/** 二手房量跌价稳 刚需盘|最先回暖: the last of a line's clauses is short and tells nothing yet: the headline goes on in the line below. */
export function leavesClauseOpen(page: PageView, index: number): boolean {
  if (page.language !== 'zh' || page.body[index] === 1 || page.endsSentence[index] === 1) return false;
  const [last = '', before = ''] = (page.texts[index] ?? '').split(SPACE).reverse();
  if (last.length > SHORT || before.length < last.length + SHORTER || TELLS.test(last)) return false;
  return !PREDICATES.some((cue) => page.lexicon.cues[cue]?.some((pattern) => pattern.test(last)));
}

import type { Cue } from '../../../lexicon/lexicon';
import type { PageView } from '../view/pageView';

/** Not the comma of 1,200. */
const BETWEEN_CLAUSES = /\s+|(?<!\d),|,(?!\d)/;
/** Characters by which the last clause of a line is too short to be one, and which it has at most. */
const SHORTER = 2;
const SHORT = 6;
/** 最高28度, 拟明年动工: figures and plans make a clause of a few characters. */
const TELLS = /[\d拟擬将將]/;
/** 谁说的”: what is said ends with the line */
const ENDS_SPEECH = /^[^“「『]*[”」』]/;
/** 送的那瓶, 全村老人, 开到半路: whatever it begins with, it only says of whom, or when */
const NAMES_ONLY = /[^的]的[^的了]{1,4}$|^全[车車村校家班船城镇鎮楼樓街省市县縣区區][^都被]|半[路途]$|途中$|转眼$/;
/** 三つの漁協が, 渡し船の再開を, 長さ八百メートルの: so ends no clause */
const IN_MID_CLAUSE = /[^そこも][のをがは]$/;
/** Bus breaks down, so the | Islanders walk: with these words no line of an English head ends that the next one does not go on with */
const IN_MID_SENTENCE = /\s(?:an?|the|of|to|for|and|or|with|by|from|as|that|at|into|than|so|is|are|was|were|be|his|her|its|their)$/i;
/** By which a clause has a predicate. */
const PREDICATES: readonly Cue[] = ['event', 'verbStart', 'midClause'];

/** 二手房量跌价稳 刚需盘|最先回暖; 渡船停了半个月,两岸学生|改坐拖船上学: the last of a line's clauses is short and tells nothing yet: the headline goes on in the line below. */
export function leavesClauseOpen(page: PageView, index: number): boolean {
  if (page.language === 'ja') return page.body[index] !== 1 && IN_MID_CLAUSE.test(page.texts[index] ?? '');
  if (page.language === 'en') return page.body[index] !== 1 && IN_MID_SENTENCE.test(page.texts[index] ?? '');
  if (page.body[index] === 1 || page.endsSentence[index] === 1) return false;
  const [last = '', before = ''] = (page.texts[index] ?? '').split(BETWEEN_CLAUSES).reverse();
  if (last.length > SHORT || before.length < last.length + SHORTER || TELLS.test(last) || ENDS_SPEECH.test(last)) return false;
  return NAMES_ONLY.test(last) || !PREDICATES.some((cue) => page.lexicon.cues[cue]?.some((pattern) => pattern.test(last)));
}

const COMMA = /[,，]/;

/** True for a line with a comma; Japanese sets off its clauses by the mark that in Chinese stands between the items of a list. */
export function hasComma(page: PageView, index: number): boolean {
  const text = page.texts[index] ?? '';
  return COMMA.test(text) || (page.language === 'ja' && text.includes('、'));
}

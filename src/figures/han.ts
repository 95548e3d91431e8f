import { readTime } from './clock';
import { readComparison } from './comparisons';
import { readDate } from './dates';
import { readSignedMoney } from './moneySigns';
import { readNoFigure } from './noFigures';
import { digitsEnd, hanEnd } from './numeral';
import { readOrdinal } from './ordinals';
import { readAgeDecade, readParenthesisedAge, readKuai, readQuantity } from './quantities';
import type { Reader } from './print';
import { readShare } from './shares';

/** Where a figure of Chinese or Japanese print, or a word that looks like one, may begin; folded text. */
export const HAN_START = /[0-9A-Za-z"「‘(+\-$€£￡¥￥₩₹〇零一二两三四五六七八九十百千万亿廿卅壹贰叁肆伍陆柒捌玖拾第数几上下前本半翻民令平昭大明早清凌中傍晚夜深午正未翌次マ]/;

/** In the order in which they are asked: the first that can read has the place. */
export const readersOfHan: readonly Reader[] = [readNoFigure, readParenthesisedAge, readAgeDecade, readSignedMoney, readDate, readShare, readTime, readComparison, readOrdinal, readKuai, readQuantity];

/** Behind a number that nobody can read: its parts are no figures either. */
export function skipHan(text: string, at: number): number {
  return Math.max(at + 1, digitsEnd(text, at), hanEnd(text, at));
}

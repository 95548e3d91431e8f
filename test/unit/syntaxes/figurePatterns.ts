import {
  CLASSIFIERS, CLASSIFIERS_BEHIND_DIGITS, CURRENCIES, CURRENCY_SIGNS, DAY_PARTS, DURATIONS, ENGLISH_DURATIONS, ENGLISH_MEASURES, ENGLISH_NUMBERS,
  ENGLISH_ORDINALS, ENGLISH_SCALES, MEASURES, MEASURES_BEHIND_DIGITS, MONTHS, NO_FIGURES, ORDINAL_CLASSIFIERS,
} from './figureWords';
import type { FigureKind } from '../../../src/figures/figure';
import { ARABIC, DIGIT, DIGITS_SCALED, englishWords, HAN, HAN_COUNT, HAN_DIGIT, NUMBER, oneOf, PLAIN, TO, WORD_END } from './numeralPatterns';

/** One way of printing a figure, as the grammar knows it: a line at a time, before the recogniser has read it. */
export interface Recogniser {
  /** Null: what matches is no figure, and nothing in it is one. */
  readonly kind: FigureKind | null;
  /** A pattern source without capturing groups that JavaScript and Oniguruma read alike; it looks at a bounded stretch of text. */
  readonly pattern: string;
}

const FREE_DIGIT = `(?<![0-9０-９A-Za-z.．])`;
const YEAR = `(?:${FREE_DIGIT}(?:1[0-9]|20|１[０-９]|２０)${DIGIT}{2}|(?<!${HAN_DIGIT})[一二][〇零○一二三四五六七八九]{3}|民[国國]${DIGIT}{1,3}|(?:令和|平成|昭和)(?:${DIGIT}{1,2}|[元一二三四五六七八九十]{1,3}))年`;
const SMALL = `(?:${FREE_DIGIT}${DIGIT}{1,2}|(?<!${HAN_DIGIT})[一二三四五六七八九十廿卅]{1,3})`;
const DAY = `${SMALL}日(?!均|元|[报報])`;
const CLOCK = `${oneOf(DAY_PARTS)}?${DIGIT}{1,2}[时時](?:${DIGIT}{1,2}分|半)?(?!代|间|間)|${oneOf(DAY_PARTS)}?${DIGIT}{1,2}[:：]${DIGIT}{2}(?!${DIGIT})|${oneOf(DAY_PARTS)}${SMALL}[点點時时](?:${SMALL}分|半|[许許整])?`;
const MONTH_DAY = `${SMALL}月(?:${DAY}|[初底末份]|[上中下]旬)?`;
const QUARTER = '(?:第?[一二三四1-4]季度|[上下]半年(?!度))';
const HALF_TIME = '半(?:个小时|个月|小时|年(?!度|来)|天|个世纪)';
const TEMPERATURE_UNIT = '(?:℃|°C|°F|℉|摄氏度|攝氏度)';
const DEGREES = `(?:零[下上])?-?${NUMBER}`;
const MONEY_SIGN = `(?<![A-Za-z])${oneOf(CURRENCY_SIGNS.map((sign) => sign.replace('$', '\\$')))}`;
const ENGLISH_SCALED = `(?:[ -]${oneOf(ENGLISH_SCALES)}${WORD_END})`;
const ENGLISH_NUMBER = `(?:${ARABIC}½?${ENGLISH_SCALED}?|${englishWords(ENGLISH_NUMBERS)}(?:-[a-z]{3,5}(?=[ ]))?)`;
const MONTH = `(?<![A-Za-z])${oneOf(MONTHS)}`;
const HALF_DAY = `${FREE_DIGIT}[0-9]{1,2}(?::[0-9]{2})? ?[ap]\\.?m\\.?(?![A-Za-z])`;
const DIGITS_CLASSIFIED = oneOf([...CLASSIFIERS, ...CLASSIFIERS_BEHIND_DIGITS]);
const DIGITS_MEASURED = oneOf([...MEASURES, ...MEASURES_BEHIND_DIGITS.map((unit) => (/[A-Za-z]$/.test(unit) ? unit + WORD_END : unit))]);
const COUNTED = oneOf([DIGITS_MEASURED, oneOf(DURATIONS), DIGITS_CLASSIFIED]);

/**
 * What every recogniser begins with, so that running text is passed over quickly. Letters count only where a word begins:
 * number words, months, currencies, addresses.
 */
const MAY_START = `(?=(?<![0-9０-９])[0-9０-９]|(?<!${HAN_DIGIT})${HAN_DIGIT}|[+＋_−-]|[第总總数數几幾上下半百零翻民令平昭早清凌中傍晚夜深午“「『‘$＄€£￡¥￥${firstLetters(NO_FIGURES)}]|(?<![A-Za-z])[A-Za-z])`;

function firstLetters(words: readonly string[]): string {
  return [...new Set(words.map((word) => word.charAt(0)))].join('');
}

/** Where two recognisers match at one place, the earlier one has it. */
export const RECOGNISERS: readonly Recogniser[] = [
  // What is no figure.
  { kind: null, pattern: '(?:https?://|www\\.)[^ 　，。；）)]{1,200}|(?<![0-9A-Za-z._+-])[0-9A-Za-z._+-]{1,64}@[0-9A-Za-z.-]{1,80}' },
  { kind: null, pattern: `${FREE_DIGIT}${DIGIT}{1,2}(?:[+＋](?:${DIGIT}{1,2}|[A-ZＡ-Ｚ])){1,6}` }, //   3+3+3, 2+10+N
  { kind: null, pattern: `${FREE_DIGIT}${DIGIT}{1,2}(?:-${DIGIT}{1,2}){2,6}` }, //                    4-0-7
  { kind: null, pattern: `[总總]?第${DIGIT}{1,6}[期号號]|第${DIGIT}{1,4}版|第[一二三四五六七八九十]{1,3}版` }, // 总第3318期, 第4版
  { kind: null, pattern: '“?十[一二三四五六]五”?(?![个名家元％%万千百十])' }, //                                 十五五
  { kind: null, pattern: `[“「『‘](?:${HAN})[^，。！？、；：“”「」『』‘’ ]{0,6}[”」』’]` }, //                      “五个中心”
  { kind: null, pattern: oneOf(NO_FIGURES) },
  { kind: null, pattern: `(?:Route|Highway|Interstate|Page|Room|Section|Pick) ${DIGIT}{1,4}` }, //     Route 9

  // Dates and times, the longest first.
  { kind: 'date', pattern: `(?:${YEAR})?${MONTH_DAY}${TO}(?:${MONTH_DAY}|${DAY})` }, //               3月15日至18日
  { kind: 'date', pattern: `(?:${YEAR})?${SMALL}${TO}${SMALL}月(?:份)?(?!${DIGIT})` }, //             1至2月
  { kind: 'date', pattern: `(?:${YEAR})?(?:${SMALL}月${DAY}|(?<!${HAN_DIGIT})${DAY})(?:${TO}${DAY}|(?:${CLOCK})(?:${TO}(?:${CLOCK}))?)?` }, // 3月17日上午9时30分
  { kind: 'date', pattern: `(?:${YEAR})?(?:${MONTH_DAY}|${QUARTER})` }, //                           2026年第一季度, 6月底
  { kind: 'date', pattern: `(?:${FREE_DIGIT}(?:1[0-9]|20)[0-9]{2}年?${TO}(?:(?:1[0-9]|20)[0-9]{2})年)` }, // 2021—2025年
  { kind: 'date', pattern: `${YEAR}(?:[初底末])?` }, //                                             1983年
  { kind: 'date', pattern: `${FREE_DIGIT}[4-9４-９]${DIGIT}年(?=出?生|代)` }, //                           92年出生
  { kind: 'date', pattern: `${MONTH} [0-9]{1,2}(?:[-–][0-9]{1,2})?(?:, (?:1[0-9]|20)[0-9]{2})?(?![0-9])|${MONTH},? (?:1[0-9]|20)[0-9]{2}(?![0-9])` }, // March 18, 2026
  { kind: 'date', pattern: `${FREE_DIGIT}[0-9]{1,2} ${MONTH}(?: (?:1[0-9]|20)[0-9]{2})?(?![A-Za-z])` }, // 18 March 2026
  { kind: 'date', pattern: `(?<=in |In |since |Since |by |until |from |of )(?:1[5-9]|20)[0-9]{2}${WORD_END}(?!,[0-9])(?! [a-z]{2,14}s(?![a-z]))` }, // since 2019
  { kind: 'time', pattern: `${HALF_DAY}(?: ?(?:to|-|–) ?${HALF_DAY})?` }, //                        9 a.m. to 2 p.m.
  { kind: 'time', pattern: `${FREE_DIGIT}(?:${CLOCK})(?:${TO}(?:${CLOCK}))?` }, //                  14时05分, 21:30

  // Phones and codes, behind the year ranges that look like them.
  { kind: null, pattern: `(?<![0-9])[0-9]{3,4}[-－][0-9]{3,8}(?:-[0-9]{1,5})?(?![0-9])` }, //         0577-8612345

  // Money.
  { kind: 'money', pattern: `${MONEY_SIGN} ?${PLAIN}(?:${ENGLISH_SCALED}|[百千]?[万萬亿億])?(?:${TO}${MONEY_SIGN}?${PLAIN}(?:${ENGLISH_SCALED}|[百千]?[万萬亿億])?)?` }, // US$37 million
  { kind: 'money', pattern: `(?:${NUMBER}${TO})?${NUMBER}${oneOf(CURRENCIES)}(?![里化素宵旦首件器])` }, //  一千二百余元
  { kind: 'money', pattern: `${ENGLISH_NUMBER} ?(?:[Cc]ents?|dollars?|euros?|yuan|yen)${WORD_END}|(?<![A-Za-z-])[Hh]alf-cent${WORD_END}` }, // 12½ cents

  // Shares.
  { kind: 'percentagePoint', pattern: `(?:${NUMBER}(?:点[一二三四五六七八九]{1,3})?(?:个|個)百分[点點]|${ARABIC}ポイント|${ENGLISH_NUMBER} percentage points?${WORD_END})` },
  { kind: 'percent', pattern: `百分之(?:${ARABIC}|百|[零〇]?${HAN_DIGIT}{0,6}(?:点[零〇一二三四五六七八九]{1,4})?${HAN_DIGIT}{0,2})(?<=[^之])` }, // 百分之五十五
  { kind: 'percent', pattern: `(?<![0-9A-Za-z.])[-−+＋]?(?:${PLAIN}[%％‰]?${TO})?${PLAIN} ?[%％‰]` }, //  12.5％, 5%~8%
  { kind: 'percent', pattern: `${ENGLISH_NUMBER} (?:percent|per cent|pct)${WORD_END}` }, //         2.3 percent
  { kind: 'percent', pattern: `(?<!${HAN_DIGIT})(?<![完大年达])(?:[一二两兩三四五六七八九]{1,2}|${ARABIC})成(?:[一二三四五六七八九]|半|多)?(?![立为為了员員本长長功果熟就分品都套因交型千事名人绩])` }, // 近五成
  { kind: 'percent', pattern: `(?<!${HAN_DIGIT})(?:[一二三四五六七八九](?:[点點]?[一二三四五六七八九])?|${ARABIC})折(?![叠疊腾扣磨射旧])` }, // 八折
  { kind: 'percent', pattern: `(?:${ARABIC}|(?<!${HAN_DIGIT})[一二三四五六七八九])割(?!れ|り|る|っ|引|合)` }, // 3割
  { kind: 'fraction', pattern: `(?:${NUMBER})分之(?:${ARABIC}|${HAN_DIGIT}{1,6})` }, //               三分之一
  { kind: 'fraction', pattern: `(?<![0-9A-Za-z/.])[0-9]{1,2}/[0-9]{1,3}(?![0-9/A-Za-z])` }, //        1/3
  { kind: 'fraction', pattern: `(?<![A-Za-z-])(?:[Oo]ne|[Tt]wo|[Tt]hree|[Ff]our)-(?:half|thirds?|quarters?|fourths?|fifths?|tenths?)${WORD_END}|(?<![A-Za-z-])[Oo]ne in (?:two|three|four|five|six|seven|eight|nine|ten|${PLAIN})${WORD_END}` },
  { kind: 'multiple', pattern: `翻了?[一两兩二三四]番|${NUMBER}倍` }, //                               翻了一番
  { kind: 'multiple', pattern: `(?<![A-Za-z-])(?:nearly |almost )?(?:[Dd]oubled|[Tt]ripled)${WORD_END}` },

  // Temperatures; degrees of latitude and of alcohol have no sign.
  { kind: 'temperature', pattern: `${DEGREES}${TEMPERATURE_UNIT}?(?:${TO}|~|～)${DEGREES}${TEMPERATURE_UNIT}|${DEGREES}${TEMPERATURE_UNIT}` },
  { kind: 'temperature', pattern: `零[下上]${NUMBER}度` },
  { kind: 'temperature', pattern: `${ARABIC}(?: (?:and|to) ${PLAIN})? degrees${WORD_END}(?! (?:north|south|east|west))` },

  // Ranks.
  { kind: 'ordinal', pattern: `第(?:${DIGIT}{1,4}|${HAN_DIGIT}{1,8})${oneOf(ORDINAL_CLASSIFIERS)}` }, // 第十八道
  { kind: 'ordinal', pattern: `(?<!${HAN_DIGIT})(?<!第)(?:[一二三四五六七八九十]|${FREE_DIGIT}[0-9]{1,2})(?:期(?=工程|项目|占|投|建|用)|楼(?!市|盘|房|宇|道))` }, // 一期, 一楼
  { kind: 'ordinal', pattern: `(?<![A-Za-z])No\\. ?[0-9]{1,3}${WORD_END}|${FREE_DIGIT}(?:[0-9]{0,3}(?:1st|2nd|3rd|[04-9]th|1[1-3]th))${WORD_END}` }, // No. 1, 21st
  { kind: 'ordinal', pattern: `(?<=the |The |his |her |its |their )${oneOf(ENGLISH_ORDINALS)}${WORD_END}(?! (?:half|quarter)${WORD_END})` }, // the third

  // Scores.
  { kind: 'score', pattern: `${ARABIC}比[0-9]{1,3}(?![0-9])` }, //                                   3比1
  { kind: 'score', pattern: `${FREE_DIGIT}(?<!-)[0-9]{1,3}[-–][0-9]{1,3}(?= (?:vote|win|victory|loss|lead|decision|defeat|record|majority))` }, // 5-2 vote

  // Ranges, durations, measures, counts.
  { kind: 'duration', pattern: `(?<![0-9])${HALF_TIME}` }, //                                       半年
  { kind: 'range', pattern: `${NUMBER}${COUNTED}?${TO}${NUMBER}${COUNTED}` }, //                     3到4级
  { kind: 'duration', pattern: `${DIGITS_SCALED}${oneOf(DURATIONS)}(?![级度期报貨货])|${HAN}${oneOf(DURATIONS.map((unit) => (unit === '年' ? '年(?![级级度])' : unit)))}(?![王下花空然气堂日边龙津])` }, // 18天
  { kind: 'measure', pattern: `${DIGITS_SCALED}${DIGITS_MEASURED}|${HAN}${oneOf(MEASURES)}(?![饭粉线拉兰尔复])` }, // 一万五千亩
  { kind: 'count', pattern: `${DIGITS_SCALED}${DIGITS_CLASSIFIED}|${HAN_COUNT}${oneOf(CLASSIFIERS)}` }, // 87个
  { kind: 'duration', pattern: `${ENGLISH_NUMBER}[ -]${oneOf(ENGLISH_DURATIONS)}${WORD_END}` }, //    five-hour
  { kind: 'measure', pattern: `${ENGLISH_NUMBER}[ -]${oneOf(ENGLISH_MEASURES)}${WORD_END}` }, //      34-mile
  { kind: 'measure', pattern: `(?<=[A-Za-z], )[1-9][0-9]?(?=[,.] )` }, //                           Gloria Tate, 77,
  { kind: 'count', pattern: `${ARABIC}${ENGLISH_SCALED}?(?= [a-z]{2,20})(?! (?:and|or|to|of|in|on|at|a|p|is|was|for)(?![a-z]))|${englishWords(ENGLISH_NUMBERS)}(?= [a-z]{3,20})(?! (?:and|or|of|to)(?![a-z]))` }, // 120 residents
  { kind: 'count', pattern: '(?<= )[0-9]{1,3}(?:,[0-9]{3}){1,4}(?![0-9A-Za-z])(?!,[0-9])' }, //      put at 40,000
];

/** The whole table as one pattern source: group n is the table's row n, counted from 1. */
export const ANY_FIGURE = `${MAY_START}(?:${RECOGNISERS.map(({ pattern }) => `(${pattern})`).join('|')})`;

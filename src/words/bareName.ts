import { GIVEN_LETTERS, PLAIN_SURNAMES, WORD_ENDINGS, WORD_LETTERS, WORDS_LIKE_NAMES } from '../lexicon/givenNames';
import { TRANSLITERATION } from '../lexicon/minorityNames';
import { COMPOUND_SURNAMES } from '../lexicon/names';
import { PLACES_LIKE_NAMES } from '../lexicon/placesLikeNames';
import { hasSurname, isMinorityName } from '../formats/page/names';
import { intlWords } from './intlSegmenter';
import type { TaggedWord } from './wordSegmenter';

const PLAIN = new Set(PLAIN_SURNAMES);
const GIVEN = new Set(GIVEN_LETTERS);
const ORDINARY = new Set(WORD_LETTERS);
const ENDINGS = new Set(WORD_ENDINGS);
const COMPOUND = new Set<string>(COMPOUND_SURNAMES);
const WORDS = new Set([...WORDS_LIKE_NAMES, ...PLACES_LIKE_NAMES]);
/** Letters that end no given name. */
const PARTICLES = /[的了是在与及或不也就都把被让给吗呢吧们这那个]$/;
/** 俞家桥: a place is called after the family that lived there. */
const FAMILY_PLACE = /^.家.$/;
/** 温泉镇, 苏州河, 范公堤, 聚福楼: places and houses, with whose last letters few names end. */
const PLACE = /[镇乡县村庄堡沟堤窟庙寺祠塔阁堂坊铺馆店楼斋厅院校园团河湖洲港湾渡埠屯寨巷街弄桥岗坡甸集墟]$/;
/** 鲁绣, 湘菜, 徽墨: what a province is known for. */
const SPECIALITY = /^[苏鲁湘粤闽徽川京沪豫晋桂黔滇赣皖浙蜀杭][绣菜剧商酒瓷派锦砚墨茶扇绸鸭腔戏]$/;
/** Between the parts of a name, or of a label. */
const DOT = /[·•・]/;
const FOREIGN = new Set(TRANSLITERATION);
/** Tags of what is a person's name by the dictionary itself: 诸葛亮. */
const NAME_TAG = 'nr';

/** What speaks for a line being nothing but a name, or against it. */
interface Clue {
  readonly weight: number;
  /** Tried on the name without its inner spaces; `words` is how an engine cuts it, empty where none was asked. */
  readonly holds: (name: string, words: readonly TaggedWord[]) => boolean;
}

/** Each with an example. The weights add up; above 0 the line is taken for a name. */
const CLUES: readonly Clue[] = [
  { weight: 6, holds: (name) => isForeign(name) || isMinorityName(name) }, //               阿依古丽·吐尔逊, 扎西顿珠
  { weight: -4, holds: (name) => DOT.test(name) && !isForeign(name) }, //                 关注·民生
  { weight: 1.5, holds: (name) => isPlain(name) }, //                                     徐…, and not 高…
  { weight: -0.5, holds: (name) => !isPlain(name) }, //                                   时评, 高温
  { weight: 0.75, holds: (name) => name.length >= 3 }, //                                 秦远舟: labels of three letters are rarer
  { weight: 0.75, holds: (name) => countIn(GIVEN, givenOf(name)) === givenOf(name).length }, // 王丽, 陈志明
  { weight: -0.5, holds: (name) => countIn(GIVEN, givenOf(name)) === 0 }, //               平价
  { weight: -1, holds: (name) => countIn(ORDINARY, givenOf(name)) > 0 }, //               相亲角
  { weight: -0.75, holds: (name) => countIn(ORDINARY, givenOf(name)) > 1 },
  { weight: -1.25, holds: (name) => ENDINGS.has(name.slice(-1)) }, //                     …讯, …评
  { weight: -4, holds: (name) => PARTICLES.test(name) }, //                               常来的
  { weight: -2.5, holds: (name) => FAMILY_PLACE.test(name) }, //                          俞家桥
  { weight: -3.5, holds: (name) => PLACE.test(name) }, //                                 温泉镇
  { weight: -4, holds: (name) => SPECIALITY.test(name) }, //                              鲁绣
  { weight: 0.5, holds: (name, words) => name.length > 2 && words.length === 1 && isName(words[0]) }, // the dictionary has it as a name; it has 荣誉榜, too
  { weight: 0.5, holds: (name, words) => name.length > 2 && words.length === 1 && words[0]?.tag === 'x' }, // unknown to the dictionary, and yet one word
  { weight: -4, holds: (name, words) => (words.length === 1 && isWord(words[0])) || isIntlWord(name, words) }, // 高温: the whole line is one ordinary word
  { weight: -1, holds: (name, words) => words.length === 2 && isWord(words[0]) && isPlain(name) }, // 江湖|志
  { weight: -0.75, holds: (name, words) => opensWithWord(name, words) }, //               高铁|行
  { weight: -0.75, holds: (_, words) => words.length === 2 && words[0]?.word.length === 1 && isWord(words[1]) }, // 米|袋子
];

/**
 * How much a line by itself looks like a person's name: above 0 more like a name than like a label. Where no surname begins
 * it, −Infinity.
 * @param words how an engine cuts and tags the line; without, what is known of names alone decides
 */
export function nameLikeness(line: string, words: readonly TaggedWord[] = []): number {
  const name = line.replace(/\s+/g, '');
  if (!hasSurname(name) || WORDS.has(name)) return -Infinity;
  return CLUES.reduce((sum, { weight, holds }) => (holds(name, words) ? sum + weight : sum), 0);
}

function isPlain(name: string): boolean {
  return COMPOUND.has(name.slice(0, 2)) || PLAIN.has(name.charAt(0));
}

/** 努尔夏提·木合塔尔: most letters of its parts are those with which other languages are written. */
function isForeign(name: string): boolean {
  const parts = name.split(DOT);
  return parts.length > 1 && parts.some((part) => part.length > 1 && countIn(FOREIGN, part) >= part.length - 1) && countIn(FOREIGN, name) * 3 >= (name.length - 1) * 2;
}

/** The letters behind the surname. */
function givenOf(name: string): string {
  return name.slice(COMPOUND.has(name.slice(0, 2)) ? 2 : 1);
}

function countIn(letters: ReadonlySet<string>, text: string): number {
  return Array.from(text).filter((letter) => letters.has(letter)).length;
}

function isName(word: TaggedWord | undefined): boolean {
  return word?.tag.startsWith(NAME_TAG) === true;
}

function isWord(word: TaggedWord | undefined): boolean {
  return word !== undefined && word.word.length > 1 && word.tag !== 'x' && !isName(word);
}

/** 蓝天, which jieba's dictionary has as a name: the JavaScript engine's own dictionary has few names. */
function isIntlWord(name: string, words: readonly TaggedWord[]): boolean {
  return words.length === 1 && intlWords(name).length === 1;
}

/** The surname is the beginning of an ordinary word: 高铁|行; not 黄金|穗, whose surname is a plain one. */
function opensWithWord(name: string, words: readonly TaggedWord[]): boolean {
  return words.length > 1 && isWord(words[0]) && !isPlain(name);
}

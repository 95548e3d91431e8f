import { LAST_LETTERS, MIDDLE_LETTERS, PLAIN_SURNAMES, WORD_ENDINGS, WORDS_LIKE_NAMES } from '../lexicon/givenNames';
import { TRANSLITERATION } from '../lexicon/minorityNames';
import { COMPOUND_SURNAMES } from '../lexicon/names';
import { PLACES_LIKE_NAMES } from '../lexicon/placesLikeNames';
import { hasSurname, isMinorityName } from '../formats/page/bylines/names';
import { intlWords } from './intlSegmenter';
import type { TaggedWord } from './wordSegmenter';

const PLAIN = new Set(PLAIN_SURNAMES);
const MIDDLE = oddsByLetter(MIDDLE_LETTERS);
const LAST = oddsByLetter(LAST_LETTERS);
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
  /** How much, or whether; of the name without its inner spaces. `words` is how an engine cuts it, empty where none was asked. */
  readonly value: (name: string, words: readonly TaggedWord[]) => number | boolean;
}

/** Each with an example. What they weigh adds up; above 0 the line is taken for a name. */
const CLUES: readonly Clue[] = [
  { weight: 6, value: (name) => isForeign(name) || isMinorityName(name) },               // 阿依古丽·吐尔逊, 扎西顿珠
  { weight: -4, value: (name) => DOT.test(name) && !isForeign(name) },                   // 关注·民生
  { weight: 2, value: (name) => isPlain(name) },                                         // 徐…, and not 高…
  { weight: -1, value: (name) => name.length === 2 },                                    // labels of two letters are many,
  { weight: 1.8, value: (name) => name.length >= 3 },                                    // of three they are rarer: 秦远舟
  { weight: 1, value: (name) => (opensWithWord(name) ? Math.min(0, middle(name)) : middle(name)) }, // 陈晓明; 江湖志, whose 湖 says nothing
  { weight: 1.25, value: (name) => last(name) },                                         // 王丽, 时评
  { weight: -1.3, value: (name) => opensWithWord(name) },                                // 江湖志
  { weight: -2, value: (name) => ENDINGS.has(name.slice(-1)) },                          // …讯, …评
  { weight: -4, value: (name) => PARTICLES.test(name) },                                 // 常来的
  { weight: -1.3, value: (name) => FAMILY_PLACE.test(name) },                            // 俞家桥
  { weight: -4, value: (name) => PLACE.test(name) },                                     // 温泉镇
  { weight: -4, value: (name) => SPECIALITY.test(name) },                                // 鲁绣
  { weight: -2.5, value: (_, words) => words.length === 1 && isWord(words[0]) },         // 高温: the whole line is one ordinary word
  { weight: -2, value: (name, words) => name.length === 2 && words.length === 1 && isName(words[0]) }, // 蓝天, which a dictionary has as a name
  { weight: -0.8, value: (name, words) => words.length === 2 && isWord(words[0]) && !isPlain(name) }, // 高铁|行
];

/**
 * How much a line by itself looks like a person's name: above 0 more like a name than like a label. Where no surname begins
 * it, −Infinity.
 * @param words how an engine cuts and tags the line; without, what is known of names alone decides
 */
export function nameLikeness(line: string, words: readonly TaggedWord[] = []): number {
  const name = line.replace(/\s+/g, '');
  if (!hasSurname(name) || WORDS.has(name)) return -Infinity;
  return CLUES.reduce((sum, { weight, value }) => sum + weight * Number(value(name, words)), 0);
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

/** The first two letters are an ordinary word by what the JavaScript engine knows: 江湖|志. */
function opensWithWord(name: string): boolean {
  return name.length === 3 && !COMPOUND.has(name.slice(0, 2)) && intlWords(name.slice(0, 2)).length === 1;
}

/** How much at home in names the letters between the surname and the last one are. */
function middle(name: string): number {
  return isMinorityName(name) ? 0 : Array.from(givenOf(name)).slice(0, -1).reduce((sum, letter) => sum + (MIDDLE.get(letter) ?? 0), 0);
}

/** How much at home in names the last letter is. */
function last(name: string): number {
  return isMinorityName(name) ? 0 : (LAST.get(name.slice(-1)) ?? 0);
}

function oddsByLetter(rows: typeof MIDDLE_LETTERS): ReadonlyMap<string, number> {
  return new Map(rows.flatMap(({ odds, letters }) => Array.from(letters, (letter) => [letter, odds])));
}

import { GIVEN_NAMES, NO_ENGLISH_NAMES } from '../../../lexicon/englishNames';
import { CAPITALS, LETTERS } from '../../../lexicon/letters';
import { MINORITY_NAMES, MINORITY_SURNAMES, NO_MINORITY_NAMES } from '../../../lexicon/minorityNames';
import { COMPOUND_SURNAMES, NOT_NAMES, SURNAMES } from '../../../lexicon/names';

const SINGLE = new Set(SURNAMES);
const COMPOUND = new Set<string>(COMPOUND_SURNAMES);
const WORDS = new Set<string>([...NOT_NAMES, ...NO_MINORITY_NAMES]);
/** 盘金花 */
const MINORITY_SURNAME = new RegExp(`^[${MINORITY_SURNAMES}]..$`);
/** 扎西顿珠, 娜仁托娅, 沙马木呷 */
const MINORITY_NAME = new RegExp(`^(?:${MINORITY_NAMES.map(({ first, second = ['[\\u4e00-\\u9fff]{2}'] }) => `(?:${first.join('|')})(?:${second.join('|')})`).join('|')})$`);
/** What those begin with: spares nearly all texts the long expressions. */
const MINORITY_INITIALS = new Set([...Array.from(MINORITY_SURNAMES), ...MINORITY_NAMES.flatMap(({ first }) => first.map((word) => word.charAt(0)))]);
/** 許○翰: the name of a party before a court, of which a paper withholds a character */
const HAN_NAME = /^(?:[\u3400-\u4dbf\u4e00-\u9fff]{2,4}|[\u4e00-\u9fff][○〇][\u4e00-\u9fff])$/;
/** Two parts of a dotted name and the dot: UTF-16 units. */
const LONGEST_NAME = 17;
/** 阿松: a pen name that is no form of address */
const PET_NAME = /^阿(?![姨婆公伯嬤嬷爸媽妈里哥姐妹嫂叔爺爷嫲姑舅弟訇門门斗拉富])[\u4e00-\u9fff]$/;
/** 帕提古丽·艾山江 */
const DOTTED_NAME = /^[\u4e00-\u9fff]{1,8}[·•・][\u4e00-\u9fff]{1,8}$/;
/** 开局之年看县区·梧川篇, 民生·城事: characters that write no foreign name, but the names of columns */
const NO_FOREIGN_NAME = /[之的年看县縣市区區省镇鎮村报報道篇章站季第期版路线線走进進新老民社会會经經济濟事城要闻聞综綜]/;
/** Characters that end no given name. */
const NOT_GIVEN = /[的了是在和与及或不也就都把被让给吗呢吧们这那个月日时市县省区镇乡村局会院校厅部厂队所处坊铺巷祠埠谈]$|^.年$|[今去明前后後新全当當每周半几幾多数來来同青成少老中童学學流早农農灾节節元生一二三四五六七八九十百千]年$/;
/** 山田太郎, 山田さくら, 佐々木健 */
const JAPANESE_NAME = /^[\u4e00-\u9fff々ヶ]{1,4}[\u4e00-\u9fff々\u3041-\u3096\u30a1-\u30fa]{1,5}$/;
const GIVEN = new Set(GIVEN_NAMES);
const NO_NAME = new Set(NO_ENGLISH_NAMES);
/** DORA WHITCOMB, Lewis P. Grantley, Vic O'Neill Jr., Ana de la Cruz */
const LATIN_NAME = new RegExp(`^(?!.*['’][Ss]\\s)(?:[${CAPITALS}][${LETTERS}.'’-]*\\s(?:(?:de|del|de la|von|van|der|al)\\s)?|[“"‘'][${CAPITALS}][${LETTERS}.]+[”"’']\\s){1,3}[${CAPITALS}][${LETTERS}.'’-]*(?:,?\\s(?:Jr|Sr|II|III|IV|M\\.D|Ph\\.D)\\.?)?$`);
/** Dr. Hollis, The Rev. Amos Dell */
const HONORIFIC = /^(?:(?:The|THE)\s)?(?:Dr|Rev|Fr|Cllr|Bro|Jno|Wm|Chas|Geo|Jas|Thos|Alex|Benj|Robt|Jos|Saml|Mrs?|Ms|Miss|Prof|Hon|Gen|Col|Capt|Lt|Sgt|Maj|Judge|Sister|Father|Sr(?=\.))\b\.?\s/i;
/** T. R. Ellery, J.K. Amory, T R Ellery */
const INITIALS = new RegExp(`^(?:[${CAPITALS}]\\.\\s?(?:[${CAPITALS}]\\.\\s?)*|(?![AI]\\s)[${CAPITALS}]\\s[${CAPITALS}]\\s)[${CAPITALS}]`);
/** Áine Ní Laoire, Ruairí Mac Dara, Farid bin Omar: a word that joins a name to another */
const JOINED = /^\S+\s(?:Ó|Ní|Nic|Mac|Uí|Van der|bin|binti)\s/i;
/** Mairéad, Zoë, José: the table of given names does without them */
const ACCENTS = /\p{M}/gu;
const WORDS_OF_NAME = /[\s-]+/;
const SPACES = /\s+/;

/** True for what can stand where a name must stand (behind a role word): 2–4 Han characters, two parts with a dot, or 乌云其木格. */
export function canBeName(text: string): boolean {
  return HAN_NAME.test(text) || isDottedName(text) || (MINORITY_INITIALS.has(text.charAt(0)) && MINORITY_NAME.test(text));
}

/** True for what looks like a name with nothing beside it to say so: a known surname, a short given name, no common word. */
export function looksLikeName(text: string): boolean {
  return PET_NAME.test(text) || (hasSurname(text) && (isDottedName(text) || !NOT_GIVEN.test(text)));
}

/**
 * True for a known surname and a given name of any characters, or for what is a name without a surname (扎西顿珠): enough beside a role
 * word (伍月 摄), too little elsewhere.
 */
export function hasSurname(text: string): boolean {
  if (text.length < 2 || text.length > LONGEST_NAME) return false;
  return (hasHanSurname(text) && HAN_NAME.test(text) && !WORDS.has(text)) || isDottedName(text) || isMinorityName(text);
}

function isDottedName(text: string): boolean {
  return DOTTED_NAME.test(text) && !NO_FOREIGN_NAME.test(text);
}

/** True where the beginning of a text is a surname and so much follows as a given name has. */
function hasHanSurname(text: string): boolean {
  return COMPOUND.has(text.slice(0, 2)) ? text.length >= 3 : text.length <= 3 && SINGLE.has(text.charAt(0));
}

/** True for names of peoples who have no Han surname, or one that begins words of every day: 扎西顿珠, 盘金花. */
export function isMinorityName(text: string): boolean {
  if (!MINORITY_INITIALS.has(text.charAt(0)) || WORDS.has(text)) return false;
  return MINORITY_NAME.test(text) || MINORITY_SURNAME.test(text);
}

/** True for a Japanese name without spaces; says nothing of words that are written the same way. */
export function canBeJapaneseName(text: string): boolean {
  return JAPANESE_NAME.test(text);
}

/** True for two to four capitalised words behind `By`: a given name, initials or a title first, or no word that headlines are made of. */
export function canBeLatinName(text: string): boolean {
  return LATIN_NAME.test(text) && (beginsLikeName(text) || !hasNoName(text, 0));
}

/** True for what is a person's name with nothing beside it to say so: Gus Palermo, T. R. ELLERY, Mrs. Ada Quill. */
export function isLatinName(text: string): boolean {
  return LATIN_NAME.test(text) && beginsLikeName(text) && !hasNoName(text, 1);
}

function beginsLikeName(text: string): boolean {
  return HONORIFIC.test(text) || INITIALS.test(text) || JOINED.test(text) || GIVEN.has((text.split(WORDS_OF_NAME)[0] ?? '').normalize('NFD').replace(ACCENTS, '').toLowerCase());
}

/** True where a word of the text, from the given one on, is one that no name holds: Sale, Cut-Off; of Tudor-Price the other half may stand in a name. */
function hasNoName(text: string, from: number): boolean {
  return text.toLowerCase().split(SPACES).some((word, index) => index >= from && word.split('-').every((half) => NO_NAME.has(half)));
}

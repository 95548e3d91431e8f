import { COMPOUND_SURNAMES, NOT_NAMES, SURNAMES } from '../../lexicon/names';

const SINGLE = new Set(SURNAMES);
const COMPOUND = new Set<string>(COMPOUND_SURNAMES);
const WORDS = new Set<string>(NOT_NAMES);
const HAN_NAME = /^[\u3400-\u4dbf\u4e00-\u9fff]{2,4}$/;
/** 阿依古丽·买买提 */
const DOTTED_NAME = /^[\u4e00-\u9fff]{1,8}[·•・][\u4e00-\u9fff]{1,8}$/;
/** Characters that end no given name. */
const NOT_GIVEN = /[的了是在和与及或不也就都把被让给吗呢吧们这那个年月日时市县省区镇乡村局会院校厅部]$/;
/** 山田太郎, 山田さくら, 佐々木健 */
const JAPANESE_NAME = /^[\u4e00-\u9fff々ヶ]{1,4}[\u4e00-\u9fff々\u3041-\u3096\u30a1-\u30fa]{1,5}$/;
/** DANA WHITLOCK, Lewis P. Grantham, O'Neill */
const LATIN_NAME = /^(?:\p{Lu}[\p{L}.'’-]*\s){1,3}\p{Lu}[\p{L}.'’-]+$/u;

/** True for what can stand where a name must stand (behind a role word): 2–4 Han characters, or two parts with a dot. */
export function canBeName(text: string): boolean {
  return HAN_NAME.test(text) || DOTTED_NAME.test(text);
}

/** True for what looks like a name with nothing beside it to say so: a known surname, a short given name, no common word. */
export function looksLikeName(text: string): boolean {
  return hasSurname(text) && (DOTTED_NAME.test(text) || !NOT_GIVEN.test(text));
}

/** True for a known surname and a given name of any characters: enough beside a role word (伍月 摄), too little elsewhere. */
export function hasSurname(text: string): boolean {
  if (!HAN_NAME.test(text) || WORDS.has(text)) return DOTTED_NAME.test(text);
  return COMPOUND.has(text.slice(0, 2)) ? text.length >= 3 : text.length <= 3 && SINGLE.has(text.charAt(0));
}

/** True for a Japanese name without spaces; says nothing of words that are written the same way. */
export function canBeJapaneseName(text: string): boolean {
  return JAPANESE_NAME.test(text);
}

/** True for two to four capitalised words. */
export function canBeLatinName(text: string): boolean {
  return LATIN_NAME.test(text);
}

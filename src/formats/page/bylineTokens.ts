import type { BylineRole, CreditRole } from '../../core/story';
import type { Lexicon } from '../../lexicon/lexicon';
import { canBeName, hasSurname, looksLikeName } from './names';

export type Role = BylineRole | CreditRole;

/** A piece of the text that was parsed: UTF-16 offsets into it. */
export interface NameToken {
  /** Inner spaces of a CJK name removed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** A piece of a byline: a role word, a name, or where somebody belongs. */
export type Token =
  | { readonly kind: 'roles'; readonly roles: readonly Role[]; readonly writes: boolean; readonly title: string | null }
  | { readonly kind: 'name'; readonly name: NameToken }
  | { readonly kind: 'unit'; readonly unit: string };

export type RolesToken = Extract<Token, { kind: 'roles' }>;

/** 洞坪医科大学附属医院, 区委宣传部, 退休教师: where a name's bearer belongs, or what he is; stands before the name */
const UNIT =
  /^[\u4e00-\u9fff]{1,20}(?:医院|大学|学院|学校|小学|中学|法院|检察院|局|委|办|部|处|科|所|站|厅|中心|公司|集团|协会|学会|研究院|研究所|银行|支行|农商行|大队|支队|中队|党校|团委|街道|社区|镇|乡|村|馆|厂|矿|教师|老师|司机|柜员|市民|村民|居民|读者|网友|职工|员工|工人|医生|护士|律师|学生|家长|干部|民警|作家|诗人|会员|委员|代表|教授|研究员|校长|院长|会长|主任|书记|同学)$/;
/** 台北報導, 综合报道, 电: says that it is a report, nothing more */
const FILLER = /^(?!記者|记者|特派|本報|本报)(?:[\u4e00-\u9fff]{2,6})?(?:報導|報道|报道)$|^(?:综合|电|電|讯|訊|并|发自\S{2,6}|新华社发|新華社發|本报|本報)$/;
/** 林大文: a role word that given names end with too */
const GIVEN_NAME_ROLE = /^[文影]$/;
/** 记者王强报道: behind a name it says no more */
const REPORTS = /(?<=[\u4e00-\u9fff]{4})(?:报道|報道|报导|報導)$/;
/** 文|王强, 记者·王强 */
const CHUNK = /[^\s、,;:&/╱|丨]+/g;
/** 榕源晚报全媒体首席记者欧阳牧之 is about as long as a chunk without spaces can be. */
const LONGEST_CHUNK = 18;
const ONE_HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/** Cuts a text into role words and names; null where a chunk is neither. */
export function tokenise(body: string, lexicon: Lexicon): Token[] | null {
  const tokens: Token[] = [];
  for (const chunk of body.matchAll(CHUNK)) {
    const last = tokens.at(-1);
    const behindSurname = last?.kind === 'name' && ONE_HAN.test(last.name.text);
    const roles = rolesOf(chunk[0], lexicon, true);
    if (!roles && FILLER.test(chunk[0])) continue;
    const made = tokensOf(chunk[0], chunk.index, lexicon, behindSurname) ?? reportersOf(chunk[0], chunk.index, lexicon, behindSurname) ?? unitsOf(chunk[0], body, chunk.index);
    if (!made) return null;
    const next = made[0];
    if (made.length === 1 && next?.kind === 'name' && last?.kind === 'name' && isSplitName(last.name, next.name, body)) {
      const name = { text: last.name.text + next.name.text, start: last.name.start, end: next.name.end };
      tokens[tokens.length - 1] = { kind: 'name', name };
    } else tokens.push(...made);
  }
  const allNames = tokens.every((token) => token.kind !== 'name' || canBeName(token.name.text));
  return allNames ? tokens : null;
}

/** 记者王强报道 */
function reportersOf(chunk: string, start: number, lexicon: Lexicon, behindSurname: boolean): Token[] | null {
  return REPORTS.test(chunk) ? tokensOf(chunk.replace(REPORTS, ''), start, lexicon, behindSurname) : null;
}

/** 市公安局 王强: a unit, where more follows; a name that ends like one (王小村) was read as a name. */
function unitsOf(chunk: string, body: string, start: number): Token[] | null {
  return UNIT.test(chunk) && /\S/.test(body.slice(start + chunk.length)) ? [{ kind: 'unit', unit: chunk }] : null;
}

/** 陈 述, 麦 冬青: a single character and what follows are one spaced name; 牛建⏎军: a name cut by the line end. */
function isSplitName(before: NameToken, after: NameToken, text: string): boolean {
  if (ONE_HAN.test(before.text) && after.text.length === 2) return true;
  if (!ONE_HAN.test(after.text)) return false;
  return ONE_HAN.test(before.text) || (before.text.length === 2 && text.slice(before.end, after.start).includes('\n'));
}

/** The tokens of a chunk without spaces: `本报记者`, `记者王强`, `王强摄`, `記者簡毓婷攝`, `王强`, `王`. */
function tokensOf(chunk: string, start: number, lexicon: Lexicon, behindSurname: boolean): Token[] | null {
  if (chunk.length > LONGEST_CHUNK) return null;
  // 巴 图: behind half a name a character is the other half, whatever role it names elsewhere
  if (behindSurname && ONE_HAN.test(chunk)) return [nameToken(chunk, start)];
  const whole = rolesOf(chunk, lexicon, true);
  if (whole) return [whole];
  for (let cut = 1; cut < chunk.length; cut++) {
    const before = chunk.slice(0, cut);
    const after = chunk.slice(cut);
    const leading = cut > 1 ? rolesOf(before, lexicon) : null;
    if (leading && hasSurname(after)) return [leading, nameToken(after, start + cut)];
    const rest = leading ? tokensOf(after, start + cut, lexicon, false) : null;
    if (leading && rest && rest.length > 1) return [leading, ...rest];
    const trailing = rolesOf(after, lexicon);
    if (trailing && hasSurname(before) && !(GIVEN_NAME_ROLE.test(after) && looksLikeName(chunk))) return [nameToken(before, start), trailing];
  }
  const [role = '', name] = chunk.split('·');
  const dotted = name === undefined ? null : rolesOf(role, lexicon);
  if (dotted && name !== undefined && looksLikeName(name)) return [dotted, nameToken(name, start + role.length + 1)];
  return ONE_HAN.test(chunk) || (canBeName(chunk) && (looksLikeName(chunk) || !UNIT.test(chunk))) ? [nameToken(chunk, start)] : null;
}

function nameToken(text: string, start: number): Token {
  return { kind: 'name', name: { text, start, end: start + text.length } };
}

/** The roles of each role word of a lexicon, the longest word's length, and with which characters they end. */
interface RoleWords {
  readonly roles: ReadonlyMap<string, { readonly roles: readonly Role[]; readonly writes: boolean; readonly apart: boolean }>;
  readonly longest: number;
  /** UTF-16 units. */
  readonly ends: ReadonlySet<number>;
}

const ROLE_WORDS = new WeakMap<Lexicon, RoleWords>();

function roleWordsOf(lexicon: Lexicon): RoleWords {
  const known = ROLE_WORDS.get(lexicon);
  if (known) return known;
  const roles = new Map<string, { roles: readonly Role[]; writes: boolean; apart: boolean }>();
  for (const { word, role, writes = false, apart = false } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    const entry = roles.get(word);
    roles.set(word, { roles: [...(entry?.roles ?? []), role], writes: writes || entry?.writes === true, apart });
  }
  const words = [...roles.keys()];
  const made = { roles, longest: Math.max(...words.map(({ length }) => length)), ends: new Set(words.map((word) => word.charCodeAt(word.length - 1))) };
  ROLE_WORDS.set(lexicon, made);
  return made;
}

/** The roles that a chunk names (`摄影报道` names two), with its title where a modifier makes one (`首席记者`); `alone`: nothing else is in it. */
function rolesOf(chunk: string, lexicon: Lexicon, alone = false): RolesToken | null {
  const words = roleWordsOf(lexicon);
  if (!words.ends.has(chunk.charCodeAt(chunk.length - 1))) return null;
  for (let length = Math.min(words.longest, chunk.length); length > 0; length--) {
    const word = chunk.slice(-length);
    const entry = words.roles.get(word);
    if (!entry || (entry.apart && !alone)) continue;
    const before = chunk.slice(0, -length);
    const prefix = stripPrefixes(before, lexicon) ?? (alone && entry.roles[0] === 'reporter' && isShortHouse(before) ? '' : null);
    return prefix === null ? null : { kind: 'roles', roles: entry.roles, writes: entry.writes, title: prefix === '' ? null : prefix + word };
  }
  return null;
}

/** 沄湾日报(全媒体记者), 潮新闻(记者): whose, no title. */
const HOUSE = /^[\u4e00-\u9fff]{1,6}?(?:日报|晚报|晨报|时报|早报|商报|快报|都市报|导报|县报|新闻网|新闻|融媒体中心|融媒|电视台|广播电台|周刊|客户端|发布)/;
/** 江城晚报(记者), 永安镇(读者): whose or from where, no title. */
const HOUSE_OR_PLACE = /^\S{2,6}(?:报|報|网|台|社|刊|中心|镇|乡|村|县|市|区|街道|社区)$/;

/** 南都(记者): a paper's short name, where nobody is called so. */
function isShortHouse(prefix: string): boolean {
  return /^[\u4e00-\u9fff]{2}$/.test(prefix) && !looksLikeName(prefix);
}

/** What is left of a role word's prefix without the house's own names; null where it holds anything unknown. */
function stripPrefixes(prefix: string, lexicon: Lexicon): string | null {
  let rest = prefix;
  let modifiers = '';
  while (rest !== '') {
    const house = lexicon.housePrefixes.find((word) => rest.startsWith(word));
    const modifier = lexicon.titleModifiers.find((word) => rest.startsWith(word));
    const known = modifier ?? house ?? HOUSE.exec(rest)?.[0];
    if (known === undefined) return HOUSE_OR_PLACE.test(rest) ? modifiers : null;
    modifiers += modifier ?? '';
    rest = rest.slice(known.length);
  }
  return modifiers;
}

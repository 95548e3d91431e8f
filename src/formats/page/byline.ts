import type { BylineRole, CreditRole } from '../../core/story';
import type { Lexicon } from '../../lexicon/lexicon';
import { canBeJapaneseName, canBeLatinName, canBeName, looksLikeName } from './names';
import { normaliseWidth } from './normalise';

type Role = BylineRole | CreditRole;

/** A piece of the text that was parsed: UTF-16 offsets into it. */
export interface NameToken {
  /** Inner spaces of a CJK name removed. */
  readonly text: string;
  readonly start: number;
  readonly end: number;
}

/** People of one role. */
export interface RoleGroup {
  readonly role: Role;
  readonly names: readonly NameToken[];
  /** 首席记者 */
  readonly title?: string;
  /** 松港大学公共管理学院 */
  readonly affiliation?: string;
}

/** What a byline or credit says; `marked` is false where no role word was printed. */
export interface ParsedByline {
  readonly groups: readonly RoleGroup[];
  readonly marked: boolean;
}

const CREDIT_ROLES: ReadonlySet<Role> = new Set<Role>(['photographer', 'illustrator', 'editor', 'columnEditor', 'source']);

/** True for the roles that make a credit, false for those that make a byline. */
export function isCreditRole(role: Role): role is CreditRole {
  return CREDIT_ROLES.has(role);
}

/**
 * Reads a text that is nothing but a byline or a credit; null where anything else is in it.
 * `记者 赵启明 通讯员 钱晓岚 孙博`, `□记者 吴立夏 文/摄`, `周牧野 摄`, `欧阳牧之`, `By DANA WHITLOCK`.
 */
export function parseByline(text: string, lexicon: Lexicon): ParsedByline | null {
  const matched = normaliseWidth(text);
  return lexicon.language === 'en' ? parseLatin(matched, lexicon) : parseCjk(matched, lexicon);
}

const WRAPPING = /^[\s□■◆☉▲●○◎◇△★☆*·•((【〔[/=-]+|[\s)】〕\]=]+$/g;
/** (作者单位:松港大学公共管理学院), (作者系市委党校教授) */
const AFFILIATION = /(?<=\S\s?)\((?:作者单位:?|作者系|单位:|系)?\s?([^()]{4,40})\)\s*$/;
/** 洞坪医科大学附属医院, 区委宣传部, 退休教师: where a name's bearer belongs, or what he is; stands before the name */
const UNIT =
  /^[\u4e00-\u9fff]{2,20}(?:医院|大学|学院|学校|小学|中学|法院|检察院|局|委|办|部|处|科|所|站|厅|中心|公司|集团|协会|学会|研究院|研究所|银行|支行|农商行|大队|支队|中队|党校|团委|街道|社区|镇|乡|村|馆|厂|矿|教师|老师|司机|柜员|市民|村民|居民|读者|网友|职工|员工|工人|医生|护士|律师|学生|家长|干部|民警|作家|诗人|会员|委员|代表|教授|研究员|校长|院长|会长|主任|书记|同学)$/;
const MARKED_START = /^\s*[□■◎☉●○◆▲]/;
/** 台北報導, 综合报道, 电: says that it is a report, nothing more */
const FILLER = /^(?:[\u4e00-\u9fff]{2,3})?(?:報導|報道|报道)$|^(?:综合|电|電|讯|訊|并|发自\S{2,6}|新华社发|新華社發|本报|本報)$/;
/** 记者王强报道: behind a name it says no more */
const REPORTS = /(?<=[\u4e00-\u9fff]{4})(?:报道|報道|报导|報導)$/;
/** 清泽县渔政大队供图, 市博物馆提供: an institution gave the picture */
const PROVIDED = /^(?:图片?由|圖片?由|图片?[:/]|圖片?[:/])?\s?([\u4e00-\u9fff]{3,16}?)\s?(?:供图|供圖|提供|图片提供)$/;
/** 图源:市文旅局 */
const PICTURE_SOURCE = /^(?:图源|圖源|图片来源|圖片來源|供图|供圖|图片提供)\s?[:/]\s?([\u4e00-\u9fff]{3,16})$/;
/** 文|王强, 记者·王强 */
const CHUNK = /[^\s、,;:&/|丨]+/g;
/** 新华社发(王强 摄): a credit in the bracket, no affiliation */
const CREDITED = /[摄攝影图圖文]\)\s*$/;
/** 桂源晚报全媒体首席记者欧阳牧之 is about as long as a chunk without spaces can be. */
const LONGEST_CHUNK = 18;
const ONE_HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/** What no byline holds: spares the parser most lines. */
const NO_BYLINE = /[。！？!?“”《》；;…%]/;

type Token =
  | { readonly kind: 'roles'; readonly roles: readonly Role[]; readonly writes: boolean; readonly title: string | null }
  | { readonly kind: 'name'; readonly name: NameToken }
  | { readonly kind: 'unit'; readonly unit: string };

function parseCjk(text: string, lexicon: Lexicon): ParsedByline | null {
  if (NO_BYLINE.test(text)) return null;
  const affiliation = CREDITED.test(text) ? null : AFFILIATION.exec(text);
  const rest = affiliation ? text.slice(0, affiliation.index) + ' '.repeat(affiliation[0].length) + text.slice(affiliation.index + affiliation[0].length) : text;
  const body = rest.replace(WRAPPING, (outer) => ' '.repeat(outer.length)).replace(/[()]/g, ' ');
  const whole = body.trim();
  const provided = PICTURE_SOURCE.exec(whole) ?? PROVIDED.exec(whole);
  if (provided?.[1]) return named('photographer', body, provided[1]);
  const signature = signatureOf(whole, lexicon);
  if (signature) return named(signature.role, body, signature.name);
  const tokens = tokenise(body, lexicon);
  return tokens && groupTokens(tokens, affiliation?.[1] ?? null, MARKED_START.test(text));
}

/** The role of a signature and what of it is the name: all, or the group `name`. */
function signatureOf(text: string, lexicon: Lexicon): { readonly role: BylineRole; readonly name: string } | null {
  for (const { pattern, role } of lexicon.signatures) {
    const match = pattern.exec(text);
    if (match) return { role, name: match.groups?.['name'] ?? text };
  }
  return null;
}

/** One role and what stands for its name: 本报评论员, 清泽县渔政大队. */
function named(role: Role, text: string, name: string): ParsedByline {
  const start = text.indexOf(name);
  return { groups: [{ role, names: [{ text: name, start, end: start + name.length }] }], marked: true };
}

/** Cuts a text into role words and names; null where a chunk is neither. */
function tokenise(body: string, lexicon: Lexicon): Token[] | null {
  const tokens: Token[] = [];
  for (const chunk of body.matchAll(CHUNK)) {
    const last = tokens.at(-1);
    const behindSurname = last?.kind === 'name' && ONE_HAN.test(last.name.text);
    const roles = rolesOf(chunk[0], lexicon, true);
    if (!roles && FILLER.test(chunk[0])) continue;
    const made = tokensOf(chunk[0], chunk.index, lexicon, behindSurname) ?? tokensOf(chunk[0].replace(REPORTS, ''), chunk.index, lexicon, behindSurname) ?? unitsOf(chunk[0], body, chunk.index);
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
    if (leading && looksLikeName(after)) return [leading, nameToken(after, start + cut)];
    const rest = leading ? tokensOf(after, start + cut, lexicon, false) : null;
    if (leading && rest && rest.length > 1) return [leading, ...rest];
    const trailing = looksLikeName(before) ? rolesOf(after, lexicon) : null;
    if (trailing) return [nameToken(before, start), trailing];
  }
  const [role = '', name] = chunk.split('·');
  const dotted = name === undefined ? null : rolesOf(role, lexicon);
  if (dotted && name !== undefined && looksLikeName(name)) return [dotted, nameToken(name, start + role.length + 1)];
  return ONE_HAN.test(chunk) || (canBeName(chunk) && (looksLikeName(chunk) || !UNIT.test(chunk))) ? [nameToken(chunk, start)] : null;
}

function nameToken(text: string, start: number): Token {
  return { kind: 'name', name: { text, start, end: start + text.length } };
}

/** The roles of each role word of a lexicon, and the longest word's length. */
interface RoleWords {
  readonly roles: ReadonlyMap<string, { readonly roles: readonly Role[]; readonly writes: boolean; readonly apart: boolean }>;
  readonly longest: number;
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
  const made = { roles, longest: Math.max(...[...roles.keys()].map(({ length }) => length)) };
  ROLE_WORDS.set(lexicon, made);
  return made;
}

/** The roles that a chunk names (`摄影报道` names two), with its title where a modifier makes one (`首席记者`); `alone`: nothing else is in it. */
function rolesOf(chunk: string, lexicon: Lexicon, alone = false): RolesToken | null {
  const words = roleWordsOf(lexicon);
  for (let length = Math.min(words.longest, chunk.length); length > 0; length--) {
    const word = chunk.slice(-length);
    const entry = words.roles.get(word);
    if (!entry || (entry.apart && !alone)) continue;
    const prefix = stripPrefixes(chunk.slice(0, -length), lexicon);
    return prefix === null ? null : { kind: 'roles', roles: entry.roles, writes: entry.writes, title: prefix === '' ? null : prefix + word };
  }
  return null;
}

/** 澄湾日报(全媒体记者), 潮新闻(记者): whose, no title. */
const HOUSE = /^[\u4e00-\u9fff]{1,6}?(?:日报|晚报|晨报|时报|早报|商报|快报|都市报|导报|县报|新闻网|新闻|融媒体中心|融媒|电视台|广播电台|周刊|客户端|发布)/;
/** 江城晚报(记者), 永安镇(读者): whose or from where, no title. */
const HOUSE_OR_PLACE = /^\S{2,6}(?:报|報|网|台|社|刊|中心|镇|乡|村|县|市|区|街道|社区)$/;

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

interface OpenGroup {
  roles: readonly Role[];
  /** A word said that these people wrote the text. */
  writes: boolean;
  title: string | null;
  affiliation: string | null;
  readonly names: NameToken[];
  /** A role word stood behind the names: what comes later is of other people. */
  closed: boolean;
}

const NOTHING_SAID = { roles: [], writes: false, title: null, affiliation: null } as const;

/** Role words before names give them their role; role words behind the last names add to the roles of all that have none behind them. */
function groupTokens(tokens: readonly Token[], affiliation: string | null, bulleted: boolean): ParsedByline | null {
  const open: OpenGroup[] = [];
  let pending: Omit<OpenGroup, 'names' | 'closed'> = { ...NOTHING_SAID, affiliation };
  for (const [index, token] of tokens.entries()) {
    const last = open.at(-1);
    if (token.kind === 'unit') pending = { ...pending, affiliation: token.unit };
    else if (token.kind === 'roles' && last && standsBehind(tokens, index)) Object.assign(last, { ...added(last, token), closed: true });
    else if (token.kind === 'roles') pending = { ...pending, ...added(pending, token) };
    else if (last && !last.closed && pending.roles.length === 0 && pending.affiliation === null) last.names.push(token.name);
    else {
      const roles = pending.roles.length === 0 && last?.closed === false ? last.roles : pending.roles;
      open.push({ ...pending, roles, names: [token.name], closed: false });
      pending = { ...NOTHING_SAID };
    }
  }
  for (const group of open.filter(({ closed }) => !closed)) {
    group.roles = [...group.roles, ...(group.roles.length === 0 ? pending.roles : pending.roles.filter(isCreditRole))];
    group.writes ||= pending.writes;
  }
  const marked = open.some((group) => group.roles.length > 0);
  const vouched = bulleted || open.some((group) => group.affiliation !== null);
  if (open.length === 0 || pending.affiliation !== null || (!marked && !areLikelyNames(open, vouched))) return null;
  return { groups: open.flatMap(closeGroup), marked };
}

type RolesToken = Extract<Token, { kind: 'roles' }>;

function added<Said extends Pick<OpenGroup, 'roles' | 'writes' | 'title'>>(said: Said, token: RolesToken): Pick<OpenGroup, 'roles' | 'writes' | 'title'> {
  return { roles: [...said.roles, ...token.roles], writes: said.writes || token.writes, title: said.title ?? token.title };
}

/** 王强/文 李红/图: where the last word is a role word, 文 and 图 between names belong to the names before them. */
function standsBehind(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'roles' || tokens[index - 1]?.kind !== 'name' || tokens[index + 1]?.kind !== 'name') return false;
  return tokens.at(-1)?.kind === 'roles' && (token.writes || token.roles.some(isCreditRole));
}

/** Bare names must look like names; behind a bullet or an affiliation one known surname vouches for the others: □ 简 宁 卓玛央金. */
function areLikelyNames(groups: readonly OpenGroup[], vouched: boolean): boolean {
  const names = groups.flatMap((group) => group.names);
  const likely = names.filter(({ text }) => looksLikeName(text)).length;
  return vouched ? likely > 0 : likely === names.length;
}

/** `记者 周牧野 摄` is a credit; `记者 吴立夏 文/摄` is a byline and a credit. */
function closeGroup({ roles, writes, title, affiliation, names }: OpenGroup): RoleGroup[] {
  const pictures = roles.filter(isCreditRole);
  const own: readonly Role[] = roles.length === 0 ? ['author'] : pictures.length > 0 && !writes ? pictures : roles;
  const writers = own.filter((role) => !isCreditRole(role)).slice(0, 1);
  return [...writers, ...new Set(own.filter(isCreditRole))].map((role) => ({
    role,
    names,
    ...(title !== null && !isCreditRole(role) ? { title } : {}),
    ...(affiliation !== null && !isCreditRole(role) ? { affiliation } : {}),
  }));
}

/** MARCUS BELL / Ashford Courier; Marcus Bell/The Courier */
const NAME_SLASH_PAPER = /^(.{4,40}?)\s?\/\s?\p{Lu}[\p{L}.'’ -]{2,40}$/u;

function parseLatin(text: string, lexicon: Lexicon): ParsedByline | null {
  const trimmed = text.trim();
  const slash = NAME_SLASH_PAPER.exec(trimmed);
  if (slash?.[1] && canBeLatinName(slash[1])) return latinGroups('photographer', slash[1], text);
  const signature = signatureOf(trimmed, lexicon);
  if (signature) return named(signature.role, text, signature.name.replace(/^by\s+/i, ''));
  for (const { word, role } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    if (trimmed.startsWith(`${word} `)) return latinGroups(role, trimmed.slice(word.length + 1).trim(), text);
  }
  return null;
}

/** `DANA WHITLOCK and LEWIS P. GRANTHAM, Staff Writers`: names up to the first piece that is none. */
function latinGroups(role: Role, list: string, text: string): ParsedByline | null {
  const names: NameToken[] = [];
  let title: string | null = null;
  for (const piece of list.replace(/\.$/, '').split(/,\s+|\s+and\s+|\s+AND\s+|\s+&\s+/)) {
    const start = text.indexOf(piece, names.at(-1)?.end ?? 0);
    if (canBeLatinName(piece) && title === null && !/\b(?:Staff|Writer|Reporter|Editor|Correspondent)\b/i.test(piece)) names.push({ text: piece, start, end: start + piece.length });
    else if (names.length > 0) title = piece;
    else return null;
  }
  const titled = title === null ? {} : { title };
  return { groups: [{ role, names, ...titled }], marked: true };
}

/** Reads the name in a Japanese bracket: `(山田太郎)`, `【東京=山田太郎】`; null where there is none. */
export function parseJapaneseBracket(text: string, lexicon: Lexicon): ParsedByline | null {
  const matched = normaliseWidth(text);
  const inner = /^[((【〔](?:[^=]{1,12}=)?([^=)】〕]{2,24})[)】〕]$/.exec(matched);
  if (!inner?.[1]) return null;
  const from = matched.lastIndexOf(inner[1]);
  const names = [...inner[1].matchAll(/[^、,・]+/g)].map(({ 0: piece, index }) => ({
    text: piece.replace(/\s/g, ''),
    start: from + index,
    end: from + index + piece.length,
  }));
  const role = signatureOf(inner[1], lexicon)?.role ?? 'reporter';
  return role !== 'reporter' || names.every(({ text: name }) => canBeJapaneseName(name)) ? { groups: [{ role, names }], marked: true } : null;
}

/** A word without which no text ends with a credit: spares the parser most lines. */
const CREDIT_WORD = /摄|攝|影|图|圖|供|提供|写真|撮|Photo|photo|courtesy|\//;

/** The longest credit that is looked for behind a sentence. */
const LONGEST_CREDIT = 32;

/** Where a credit stands at the end of a text, behind its last sentence or in brackets: `……。 周牧野 摄`, `……(AP Photo/Jane Doe)`. */
export function creditAtEnd(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number; readonly parsed: ParsedByline } | null {
  const from = Math.max(0, text.length - LONGEST_CREDIT);
  const tail = text.slice(from);
  if (!CREDIT_WORD.test(tail)) return null;
  const bracket = /[(（=]([^()（）=]{2,30})[)）=]?\s*$/.exec(tail);
  const starts = bracket ? [bracket.index + 1] : [...tail.matchAll(/[。！？!?.」”\s\u3000]+/g)].map((cut) => cut.index + cut[0].length);
  const end = bracket ? bracket.index + 1 + (bracket[1] ?? '').length : tail.length;
  for (const start of starts) {
    if (from + start === 0 || start >= end || !CREDIT_WORD.test(tail.slice(start, end))) continue;
    const parsed = parseByline(tail.slice(start, end), lexicon);
    if (parsed?.marked === true && parsed.groups.every(({ role }) => isCreditRole(role))) return { start: from + start, end: from + end, parsed };
  }
  return null;
}

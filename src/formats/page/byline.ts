import type { BylineRole, CreditRole } from '../../core/story';
import type { Lexicon } from '../../lexicon/lexicon';
import { canBeJapaneseName, canBeLatinName, canBeName, isLatinName, looksLikeName } from './names';
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
  /** lgrantham@example.com */
  readonly contact?: string;
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
/** 洞坪医科大学附属医院 虞 舜 */
const INSTITUTION = /(?<=^[\s□■◎○●]{0,3})([\u4e00-\u9fff]{4,20}(?:医院|大学|学院|学校|小学|中学|法院|检察院|局|委|中心|公司|协会|研究院|研究所|银行|大队|支队|党校))\s(?=\S)/;
const MARKED_START = /^\s*[□■◎☉●○◆▲]/;
/** 台北報導, 综合报道, 电: says that it is a report, nothing more */
const FILLER = /^(?:[\u4e00-\u9fff]{2,3})?(?:報導|報道|报道)$|^(?:综合|电|電|讯|訊|并|发自\S{2,6})$/;
/** 清泽县渔政大队供图, 市博物馆提供: an institution gave the picture */
const PROVIDED = /^([\u4e00-\u9fff]{4,16}?)\s?(?:供图|供圖|提供|图片提供)$/;
const CHUNK = /[^\s、,;:&/]+/g;
/** 桂源晚报全媒体首席记者欧阳牧之 is about as long as a chunk without spaces can be. */
const LONGEST_CHUNK = 18;
const ONE_HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/** What no byline holds: spares the parser most lines. */
const NO_BYLINE = /[。！？!?“”《》；;…%]/;

type Token =
  | { readonly kind: 'roles'; readonly roles: readonly Role[]; readonly writes: boolean; readonly title: string | null }
  | { readonly kind: 'name'; readonly name: NameToken };

function parseCjk(text: string, lexicon: Lexicon): ParsedByline | null {
  if (NO_BYLINE.test(text)) return null;
  const behind = AFFILIATION.exec(text);
  const before = behind ? null : INSTITUTION.exec(text);
  const affiliation = behind ?? before;
  const rest = affiliation ? text.slice(0, affiliation.index) + ' '.repeat(affiliation[0].length) + text.slice(affiliation.index + affiliation[0].length) : text;
  const body = rest.replace(WRAPPING, (outer) => ' '.repeat(outer.length));
  const whole = body.trim();
  const provided = PROVIDED.exec(whole);
  if (provided?.[1]) return named('photographer', body, provided[1]);
  const signature = signatureOf(whole, lexicon);
  if (signature) return named(signature.role, body, signature.name);
  const tokens = tokenise(body, lexicon);
  return tokens && groupTokens(tokens, affiliation?.[1] ?? null, MARKED_START.test(text));
}

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
    const roles = rolesOf(chunk[0], lexicon);
    if (!roles && FILLER.test(chunk[0])) continue;
    const made = tokensOf(chunk[0], chunk.index, lexicon, last?.kind === 'name' && ONE_HAN.test(last.name.text));
    if (!made) return null;
    const next = made[0];
    if (made.length === 1 && next?.kind === 'name' && last?.kind === 'name' && isSplitName(last.name, next.name, body)) {
      const name = { text: last.name.text + next.name.text, start: last.name.start, end: next.name.end };
      tokens[tokens.length - 1] = { kind: 'name', name };
    } else tokens.push(...made);
  }
  const allNames = tokens.every((token) => token.kind === 'roles' || canBeName(token.name.text));
  return allNames ? tokens : null;
}

/** 陈 述: two single characters in a row are one spaced name; 牛建⏎军: a name cut by the line end. */
function isSplitName(before: NameToken, after: NameToken, text: string): boolean {
  if (!ONE_HAN.test(after.text)) return false;
  return ONE_HAN.test(before.text) || (before.text.length === 2 && text.slice(before.end, after.start).includes('\n'));
}

/** The tokens of a chunk without spaces: `本报记者`, `记者王强`, `王强摄`, `記者簡毓婷攝`, `王强`, `王`. */
function tokensOf(chunk: string, start: number, lexicon: Lexicon, behindSurname: boolean): Token[] | null {
  if (chunk.length > LONGEST_CHUNK) return null;
  // 巴 图: behind half a name a character is the other half, whatever role it names elsewhere
  if (behindSurname && ONE_HAN.test(chunk)) return [nameToken(chunk, start)];
  const whole = rolesOf(chunk, lexicon);
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
  return ONE_HAN.test(chunk) || canBeName(chunk) ? [nameToken(chunk, start)] : null;
}

function nameToken(text: string, start: number): Token {
  return { kind: 'name', name: { text, start, end: start + text.length } };
}

/** The roles of each role word of a lexicon, and the longest word's length. */
interface RoleWords {
  readonly roles: ReadonlyMap<string, { readonly roles: readonly Role[]; readonly writes: boolean }>;
  readonly longest: number;
}

const ROLE_WORDS = new WeakMap<Lexicon, RoleWords>();

function roleWordsOf(lexicon: Lexicon): RoleWords {
  const known = ROLE_WORDS.get(lexicon);
  if (known) return known;
  const roles = new Map<string, { roles: readonly Role[]; writes: boolean }>();
  for (const { word, role, writes = false } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    const entry = roles.get(word);
    roles.set(word, { roles: [...(entry?.roles ?? []), role], writes: writes || entry?.writes === true });
  }
  const made = { roles, longest: Math.max(...[...roles.keys()].map(({ length }) => length)) };
  ROLE_WORDS.set(lexicon, made);
  return made;
}

/** The roles that a chunk names (`摄影报道` names two), with its title where a modifier makes one (`首席记者`). */
function rolesOf(chunk: string, lexicon: Lexicon): Extract<Token, { kind: 'roles' }> | null {
  const words = roleWordsOf(lexicon);
  for (let length = Math.min(words.longest, chunk.length); length > 0; length--) {
    const word = chunk.slice(-length);
    const entry = words.roles.get(word);
    if (!entry) continue;
    const prefix = stripPrefixes(chunk.slice(0, -length), lexicon);
    return prefix === null ? null : { kind: 'roles', ...entry, title: prefix === '' ? null : prefix + word };
  }
  return null;
}

/** 江城晚报(记者), 永安镇(读者): whose or from where, no title. */
const HOUSE_OR_PLACE = /^\S{2,6}(?:报|報|网|台|社|刊|中心|镇|乡|村|县|市|区|街道|社区)$/;

/** What is left of a role word's prefix without the house's own names; null where it holds anything unknown. */
function stripPrefixes(prefix: string, lexicon: Lexicon): string | null {
  let rest = prefix;
  let modifiers = '';
  while (rest !== '') {
    const house = lexicon.housePrefixes.find((word) => rest.startsWith(word));
    const modifier = lexicon.titleModifiers.find((word) => rest.startsWith(word));
    if (house === undefined && modifier === undefined) return HOUSE_OR_PLACE.test(rest) ? modifiers : null;
    modifiers += modifier ?? '';
    rest = rest.slice((house ?? modifier ?? '').length);
  }
  return modifiers;
}

interface OpenGroup {
  roles: readonly Role[];
  /** A word said that these people wrote the text. */
  writes: boolean;
  title: string | null;
  readonly names: NameToken[];
}

const NO_ROLES = { roles: [], writes: false, title: null } as const;

/** Role words before names give them their role; role words behind the last names add to the roles of all. */
function groupTokens(tokens: readonly Token[], affiliation: string | null, bulleted: boolean): ParsedByline | null {
  const open: OpenGroup[] = [];
  let pending: Omit<OpenGroup, 'names'> = { ...NO_ROLES };
  for (const token of tokens) {
    const last = open.at(-1);
    if (token.kind === 'roles') {
      pending = { roles: [...pending.roles, ...token.roles], writes: pending.writes || token.writes, title: pending.title ?? token.title };
    } else if (last && pending.roles.length === 0) last.names.push(token.name);
    else {
      open.push({ ...pending, names: [token.name] });
      pending = { ...NO_ROLES };
    }
  }
  for (const group of open) {
    group.roles = [...group.roles, ...(group.roles.length === 0 ? pending.roles : pending.roles.filter(isCreditRole))];
    group.writes ||= pending.writes;
  }
  const marked = open.some((group) => group.roles.length > 0);
  if (open.length === 0 || (!marked && !areLikelyNames(open, bulleted || affiliation !== null))) return null;
  return { groups: open.flatMap((group, index) => closeGroup(group, index === 0 ? affiliation : null)), marked };
}

/** Bare names must look like names; behind a bullet or an affiliation one known surname vouches for the others: □ 简 宁 卓玛央金. */
function areLikelyNames(groups: readonly OpenGroup[], vouched: boolean): boolean {
  const names = groups.flatMap((group) => group.names);
  const likely = names.filter(({ text }) => looksLikeName(text)).length;
  return vouched ? likely > 0 : likely === names.length;
}

/** `记者 周牧野 摄` is a credit; `记者 吴立夏 文/摄` is a byline and a credit. */
function closeGroup({ roles, writes, title, names }: OpenGroup, affiliation: string | null): RoleGroup[] {
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

/** MARCUS BELL / Ashford Courier; Marcus Bell/The Courier; MARCUS BELL | THE COURIER */
const NAME_SLASH_PAPER = /^(.{4,40}?)\s?[/|]\s?\p{Lu}[\p{L}.'’ -]{2,40}$/u;
/** Photo by Al Crane; Courier photo by Al Crane; Photos courtesy of Al Crane; Al Crane photo */
const PHOTO_BY = /^(?:[\w.'’&-]+\s){0,3}(?:photos?|photographs?|pictures?)\s(?:by|courtesy(?:\sof)?)[\s:]+(.+)$/i;
const NAME_PHOTO = /^(.{5,30})\s(?:photos?|photography)$/i;
/** AP Photo/Al Crane */
const AGENCY_PHOTO = /^(?:AP|UPI|AFP|Reuters|Getty Images)(?:\s(?:wire)?photos?)?\s?\/\s?(.+)$/i;
/** Courtesy photo, Courier file photo: nobody's name, but whose the picture is */
const UNNAMED_PHOTO = /^(?:[\w.'’&-]+\s){0,3}(?:courtesy|submitted|contributed|provided|file|staff|archive|ap|upi)\s(?:photos?|images?|wirephoto)$|^photos?\s(?:submitted|provided|courtesy)$/i;
const TITLE_WORD = /\b(?:Staff|Writers?|Reporter|Editor|Correspondent|Columnist|Bureau|Press|News|Service)\b/i;
const EMAIL = /^[\w.+-]+@[\w-]+\.\S+$/;
/** What sets the pieces of a byline apart: DANA WHITLOCK and LEWIS GRANTHAM | Staff Writers; Dana Whitlock of The Courier dwhitlock@example.com */
const BYLINE_PIECES = /,\s+(?!(?:Jr|Sr|I{1,3}|IV)\b)|\s+(?:and|AND|with|&)\s+|\s*[|/•·]\s*|\s{3,}|\s+(?=\S+@)|\s+(?=(?:of|for|special to)\s(?:the|The)\s)|\s-\s/;
/** Gus Palermo, Upper Selwyn: the writer of a letter and where he lives */
const NAME_AND_TOWN = /^([^,]{5,40}),\s(\p{Lu}[\p{L}.’' -]{2,30})$/u;

/** A word or mark without which no English line is marked as a byline or credit: spares the parser most lines. */
const LATIN_MARK = /\bby\s|^[([]?from\b|special|[/|]|photo|image|staff|press|united|international|reuter|service|wire|news|bloomberg|agence|washington|knight|scripps|mcclatchy|editorial board/i;

function parseLatin(text: string, lexicon: Lexicon): ParsedByline | null {
  const trimmed = text.trim();
  const marked = LATIN_MARK.test(trimmed) ? markedLatin(trimmed, text, lexicon) : null;
  if (marked) return marked;
  if (isLatinName(trimmed)) return bareLatin(trimmed, text, undefined);
  const signed = NAME_AND_TOWN.exec(trimmed);
  return signed?.[1] !== undefined && isLatinName(signed[1]) && isSetLikeName(signed[2] ?? '') ? bareLatin(signed[1], text, signed[2]) : null;
}

/** A byline or credit with a word or a mark that says so. */
function markedLatin(trimmed: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const signature = signatureOf(trimmed, lexicon);
  if (signature) return named(signature.role, text, signature.name);
  for (const { word, role } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    if (trimmed.startsWith(`${word} `)) return latinGroups(role, trimmed.slice(word.length + 1).trim(), text);
  }
  const credit = AGENCY_PHOTO.exec(trimmed)?.[1] ?? PHOTO_BY.exec(trimmed)?.[1];
  if (credit !== undefined) return latinGroups('photographer', credit.trim(), text);
  const name = NAME_SLASH_PAPER.exec(trimmed)?.[1] ?? NAME_PHOTO.exec(trimmed)?.[1];
  if (name !== undefined && canBeLatinName(name)) return latinGroups('photographer', name, text);
  return UNNAMED_PHOTO.test(trimmed) ? named('photographer', text, trimmed) : null;
}

/** Cane Hollow: words that all begin with a capital. */
function isSetLikeName(place: string): boolean {
  return place.split(' ').every((word) => /^\p{Lu}/u.test(word));
}

function bareLatin(name: string, text: string, affiliation: string | undefined): ParsedByline {
  const start = text.indexOf(name);
  const names = [{ text: name, start, end: start + name.length }];
  return { groups: [{ role: 'author', names, ...(affiliation === undefined ? {} : { affiliation }) }], marked: false };
}

/** `DANA WHITLOCK and LEWIS P. GRANTHAM, Staff Writers`: names up to the first piece that is none. */
function latinGroups(role: Role, list: string, text: string): ParsedByline | null {
  const names: NameToken[] = [];
  let title: string | undefined;
  let contact: string | undefined;
  for (const piece of list.replace(/(?<=[\p{L}]{2})\.$/u, '').split(BYLINE_PIECES)) {
    if (piece === '') continue;
    const start = text.indexOf(piece, names.at(-1)?.end ?? 0);
    if (EMAIL.test(piece)) contact ??= piece;
    else if (title === undefined && !TITLE_WORD.test(piece) && canBeLatinName(piece)) names.push({ text: piece, start, end: start + piece.length });
    else if (names.length > 0) title ??= piece;
    else return null;
  }
  if (names.length === 0) return null;
  return { groups: [{ role, names, ...(title === undefined ? {} : { title }), ...(contact === undefined ? {} : { contact }) }], marked: true };
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
/** In brackets it may be longer: (Messenger photo by Al Terwilliger) */
const LONGEST_BRACKET = 56;

/** Where a credit stands at the end of a text, behind its last sentence or in brackets: `……。 周牧野 摄`, `……(AP Photo/Jane Doe)`. */
export function creditAtEnd(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number; readonly parsed: ParsedByline } | null {
  const from = Math.max(0, text.length - (/[)）]\s*$/.test(text) ? LONGEST_BRACKET : LONGEST_CREDIT));
  const tail = text.slice(from);
  if (!CREDIT_WORD.test(tail)) return null;
  const bracket = /[(（=]([^()（）=]{2,50})[)）=]?\s*$/.exec(tail);
  const starts = bracket ? [bracket.index + 1] : [...tail.matchAll(/[。！？!?.」”\s\u3000]+/g)].map((cut) => cut.index + cut[0].length);
  const end = bracket ? bracket.index + 1 + (bracket[1] ?? '').length : tail.length;
  for (const start of starts) {
    if (from + start === 0 || start >= end || !CREDIT_WORD.test(tail.slice(start, end))) continue;
    const parsed = parseByline(tail.slice(start, end), lexicon);
    if (parsed?.marked === true && parsed.groups.every(({ role }) => isCreditRole(role))) return { start: from + start, end: from + end, parsed };
  }
  return null;
}

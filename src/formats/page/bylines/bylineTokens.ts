import type { BylineRole, CreditRole } from '../../../core/story';
import type { Lexicon } from '../../../lexicon/lexicon';
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
  /^(?:工会|(?!第[一二三四五六七八九十\d]{1,2}站)[()\d\u4e00-\u9fff]{1,20}(?:医院|病[区區]|大学|学院|学校|小学|中学|法院|检察院|局|委|办|部|处|科|所|站|厅|室|车间|工[区段]|中心|公司|集团|协会|学会|作协|文联|剧团|研究院|研究所|银行|支行|农商行|小区|家园|公寓|队|党校|团委|街道|社区|镇|乡|村|馆|厂|矿|\d\)?班|[年初高小][一二三四五六级級][\u4e00-\u9fff]?班|\d{2,4}[级届級屆](?:[\u4e00-\u9fff]{0,4}生)?|[忠孝仁愛信義和望甲乙丙丁]班|書院|[大中小]學|學[院校]|教师|老师|[养養询詢疗療划财財计計程筑築药藥技厨廚艺藝训訓析略验驗价價估影医醫复復讲講][师師]|[导導练練研][员員]|[一二三四五六七八九]年[级級]|[一二三四五六七八九十实]小|[一二三四五六七八九十]中|工会|栋|司机|柜员|职员|用户|店主|业主|骑手|市民|村民|居民|读者|网友|职工|员工|工人|[医醫]生|[护護]士|律[师師]|[学學]生|家[长長]|干部|民警|作家|诗人|[会會][员員]|[从從][业業]人?[员員]|家[属屬]|委[员員]|代表|教授|研究[员員]|[校院会會][长長]|主任|书记|同学|主[管席]|[總总][監监裁]|[經经](?:理|[济濟]師|济师)|[略析講]師|[顧顾][問问]|董事|合[夥伙]人|(?<=[镇鎮乡鄉县縣市区區局處处所])[长長]))$/;
/** How the family names itself in a notice of death. */
const MOURNING = '不?孝[男女子媳孫孙]|杖期夫|未亡人';
/** 理事長 洪金發, 代局長 洪金發, 孝男 談國禎: who signs a notice, and as what */
const OFFICE = new RegExp(`^(?:[副總总代]?(?:主任(?:委[員员])?|主席|[會会社校院所館馆局處署]長|[會会社校院所馆]长|[縣县鄉乡鎮镇里村][長长]|[經经]理|幹事|干事)|[理董]事[長长]|秘[書书][長长]|(?:代表|[負负][責责]|召集|[發发]起|申[請请]|道歉|[聲声]明|啟事)人|${MOURNING}|護喪[夫妻子]|家[屬属]|[遺遗]族)$`);
/** 孝男 葉國安 孝女 葉國寧: those who mourn stand one behind the other */
const MOURNS = new RegExp(`^(?:${MOURNING})$`);
/** 孝男林清河 */
const MOURNER = new RegExp(`^(${MOURNING})([\\u4e00-\\u9fff]{2,4})$`);
/** 梅园里居民 葛守田: behind a place, who lives there; of whoever has a name, nobody says so */
const LIVES_THERE = /^(?:居民|村民|市民|读者|讀者|网友|教师)$/;
/** 商讯记者 葛守田: before a name whose reporter he is, though it could be a name too */
const REPORTER = /^[记記]者$/;
/** 台北報導, 台北電話, 综合报道, 成都连线, 专访, 电: says that it is a report; nothing more */
const FILLER = /^(?!記者|记者|特派|本報|本报|.*(?:[摄攝]影|[图圖]文)[报報][道導])(?:[\u4e00-\u9fff-]{2,9})?(?:報導|報道|报道|[连連][线線]|電話)$|^(?:综合|[綜综]合外[電电]|外[電电]|专访|專訪|特稿|特寫|特写|側記|侧记|專題|电|電|讯|訊|并|发自\S{2,6}|新华社发|新華社發|本报|本報)$/;
/** 林大文: a role word that given names end with too; behind a role word 图 too ends a name (記者:馮展圖) */
const GIVEN_NAME_ROLE = /^[文影]$/;
const GIVEN_NAME_ROLE_BEHIND = /^[文影图圖]$/;
/** 記者夏侯平攝: no given name ends so */
const PICTURE_END = /[摄攝]$/;
/** 瑤 of 冼 瑤攝, 原 of 高 原拍摄: the other half of a name, before what it did */
const HALF_AND_PICTURE = /^[\u4e00-\u9fff]{1,2}?(?=拍?[摄攝]影?$)/;
/** 受访者提供, 企业供图, 主办方供图, 本人供图, 学校供图: whoever they are, they gave it */
const UNNAMED_GIVER = /^(\S{0,4}本人|[学學]校|[医醫]院|[社景校园園]区|[机機][构構]|受访者|受訪者|采访对象|[当當]事人|作者|大[会會]|企[业業]|公司|[单單]位|[网網]友|家[属屬]|家[长長]|居民|村民|市民|民[众眾]|[业業]者|[读讀]者|[剧劇][组組]|[校院警剧劇片馆館店厂廠主承資资][办辦]?方)(?:供图|供圖|提供(?:[圖图照]片)?)$/;
/** 图/受访者: the same, with no word that it was given */
const ASKED = /^[受采採][访訪](?:者|[对對]象|[单單]位)$/;
const PICTURE_BEFORE = /[图圖]\s?[/:]\s?$/;
/** 记者王强报道, 記者王小明專訪, 記者王小明東京5日專電: behind a name it says no more */
const REPORTS = /(?<=[\u4e00-\u9fff]{4})(?:(?:[綜综]合|[專专][題题]|[採采][訪访]|[現现][場场]|[連连][線线]|整理)?(?:报道|報道|报导|報導)|[專专][訪访]|特稿|特[寫写]|[側侧][記记]|[\d一二三四五六七八九十廿]{1,3}日(?:[專专]|[綜综]合外?)?[電电])$/;
/** 陳平安報導 */
const REPORTS_ALONE = /^([\u4e00-\u9fff]{3})(?:報[導道]|报[导道])$/;
const ONLY_NAMES = /^\s*(?:[\u4e00-\u9fff]{2,4}、)*$/;
/** 本報記者王小明舊金山報導: who reports, then where from */
const REPORTS_FROM = /^([\u4e00-\u9fff]{0,6}(?:[記记]者|特派[員员]|[編编][譯译]))([\u4e00-\u9fff]{4,9})$/;
const SHORTEST_PLACE = 2;
/** 文|王强, 记者·王强 */
const CHUNK = /[^\s、,;:&/╱|丨●]+/g;
/** 榕源晚报全媒体首席记者欧阳牧之 is about as long as a chunk without spaces can be. */
const LONGEST_CHUNK = 18;
const HALF_NAME = /^\s{1,2}[\u4e00-\u9fff](?![\u4e00-\u9fff]{2})/;
const ONE_HAN = /^[\u3400-\u4dbf\u4e00-\u9fff]$/;

/** Cuts a text into role words and names; null where a chunk is neither. */
export function tokenise(body: string, lexicon: Lexicon): Token[] | null {
  const tokens: Token[] = [];
  for (const chunk of chunksOf(body, lexicon)) {
    const last = tokens.at(-1);
    const before = last?.kind === 'name' && ONE_HAN.test(last.name.text) ? 'surname' : (last?.kind ?? 'nothing');
    const made = chunk.spaced ? [nameToken(chunk.text, chunk.start, chunk.end)] : fillerOrTokens(chunk, body, lexicon, before);
    if (!made) return null;
    if (made.length === 0) continue;
    const next = made[0];
    if (made.length <= 2 && next?.kind === 'name' && last?.kind === 'name' && isSplitName(last.name, next.name, body)) {
      const name = { text: last.name.text + next.name.text, start: last.name.start, end: next.name.end };
      tokens.splice(-1, 1, { kind: 'name', name }, ...made.slice(1));
    } else tokens.push(...made);
  }
  const allNames = tokens.every((token) => token.kind !== 'name' || canBeName(token.name.text));
  return allNames ? tokens : null;
}

/** A piece of a text between separators. */
interface Chunk {
  readonly text: string;
  readonly start: number;
  readonly end: number;
  /** A name printed with spaces between its characters. */
  readonly spaced: boolean;
}

/**
 * The chunks of a text. Single characters in a row are a role word set wide (通 讯 员) and names set wide, whatever roles some of them name elsewhere: two by two (文 昌,
 * 港 生), without the role words at both ends (文 雷 鸣 图), of an odd row at its end (影 深 摄) or beginning (图 白 桐), or all three (海 东 青).
 */
function chunksOf(body: string, lexicon: Lexicon): Chunk[] {
  const chunks = [...body.matchAll(CHUNK)].map(({ 0: text, index }) => ({ text, start: index, end: index + text.length, spaced: false })).reduce<Chunk[]>(joinTitle, []);
  const made: Chunk[] = [];
  for (let at = 0; at < chunks.length; ) {
    let end = at;
    while (isSingle(chunks[end]) && (end === at || onlySpace(body, chunks[end - 1], chunks[end]))) end++;
    // 石 东 青 文/摄, 图/文 石 东 青: beside a slash a role word is one, and no character of a name
    if (end - at > 2 && isSlashed(chunks[end - 1], chunks[end], lexicon)) end--;
    if (end - at > 2 && isSlashed(chunks[at], chunks[at - 1], lexicon)) end = at + 1;
    made.push(...(end - at < 2 ? chunks.slice(at, at + 1) : namesInRow(chunks.slice(at, end), lexicon)));
    at = Math.max(end, at + 1);
  }
  return made;
}

/** 实习 记者: half of what somebody is, and the word that the other half begins with */
const HALF_TITLE = /^(?:本[报報])?(?:实习|實習|见习|見習|特约|特約|首席|特派|资深|資深|驻站|驻地|全媒体|融媒体)$/;
const OTHER_HALF = /^(?:[记記]者|通[讯訊][员員])/;

/** 实习 记者 王强: a title that a space or the end of a line parts from its role word is one with it; what stands behind keeps its place. */
function joinTitle(chunks: Chunk[], chunk: Chunk): Chunk[] {
  const last = chunks.at(-1);
  if (last === undefined || !HALF_TITLE.test(last.text) || !OTHER_HALF.test(chunk.text)) return [...chunks, chunk];
  return [...chunks.slice(0, -1), { ...chunk, text: last.text + chunk.text, start: chunk.start - last.text.length }];
}

/** 通 讯 员, 记 者: characters of a role word set wide, to fill the width of another one in the next line */
const WIDE_ROLES = [3, 2];

const isSingle = (chunk: Chunk | undefined): boolean => chunk !== undefined && ONE_HAN.test(chunk.text);
const onlySpace = (body: string, before: Chunk | undefined, after: Chunk | undefined): boolean => before !== undefined && after !== undefined && body.slice(before.end, after.start).trim() === '';

/** True for a role word with another one behind or before its slash. */
const isSlashed = (chunk: Chunk | undefined, beside: Chunk | undefined, lexicon: Lexicon): boolean =>
  [chunk, beside].every((each) => each !== undefined && isSingle(each) && rolesOf(each.text, lexicon, true) !== null);

function namesInRow(row: readonly Chunk[], lexicon: Lexicon): Chunk[] {
  const isRole = (chunk: Chunk | undefined): boolean => chunk !== undefined && rolesOf(chunk.text, lexicon, true) !== null;
  const [first, last] = [row[0], row.at(-1)];
  if (first === undefined || last === undefined) return [];
  for (const length of WIDE_ROLES) {
    const text = row.slice(0, length).map((chunk) => chunk.text).join('');
    const end = row[length - 1]?.end;
    if (end !== undefined && WRITER_ROLES.has(rolesOf(text, lexicon, true)?.roles[0] ?? '')) return [{ text, start: first.start, end, spaced: false }, ...namesInRow(row.slice(length), lexicon)];
  }
  if (row.length === 4 && PICTURE_END.test(last.text)) return [...namesInRow(row.slice(0, -1), lexicon), last];
  if (row.length > 2 && isRole(first) && isRole(last) && row.length % 2 === 0) return [first, ...namesInRow(row.slice(1, -1), lexicon), last];
  if (row.length % 2 === 1 && isRole(last)) return [...namesInRow(row.slice(0, -1), lexicon), last];
  if (row.length % 2 === 1 && isRole(first)) return [first, ...namesInRow(row.slice(1), lexicon)];
  if (row.length === 3 || (row.length === 2 && !row.every(isRole))) return [{ text: row.map(({ text }) => text).join(''), start: first.start, end: last.end, spaced: true }];
  return row.length < 4 ? [...row] : [...namesInRow(row.slice(0, 2), lexicon), ...namesInRow(row.slice(2), lexicon)];
}

/** What stands before a chunk: half a name, or which kind of token. */
type Before = 'surname' | 'nothing' | Token['kind'];

/** Nothing for what says only that it is a report. */
function fillerOrTokens({ text, start }: Chunk, body: string, lexicon: Lexicon, before: Before): Token[] | null {
  const reporter = reportsAlone(text, start, body);
  if (reporter) return reporter;
  if ((!rolesOf(text, lexicon, true) && FILLER.test(text)) || (before === 'name' && MOURNS.test(text))) return [];
  return officeOf(text, before) ?? mournerOf(text, start, before) ?? giverOf(text, start, body) ?? tokensOf(text, start, lexicon, before, body.slice(start + text.length)) ?? reportersOf(text, start, lexicon, before) ?? unitsOf(text, body, start);
}

/** 陳平安報導, 林望、陳平安報導: names alone, the last with the word that they report; two characters are as often a place (高雄報導). */
function reportsAlone(chunk: string, start: number, body: string): Token[] | null {
  const name = REPORTS_ALONE.exec(chunk)?.[1];
  if (name === undefined || !looksLikeName(name) || !ONLY_NAMES.test(body.slice(0, start)) || body.slice(start + chunk.length).trim() !== '') return null;
  return [nameToken(name, start), { kind: 'roles', roles: ['reporter'], writes: true, title: null }];
}

/** 记者王强报道 */
function reportersOf(chunk: string, start: number, lexicon: Lexicon, before: Before): Token[] | null {
  if (!REPORTS.test(chunk)) return null;
  const reporter = chunk.replace(REPORTS, '');
  return tokensOf(reporter, start, lexicon, before) ?? reporterFrom(reporter, start, lexicon);
}

/** The longest name that leaves a place behind it. */
function reporterFrom(text: string, start: number, lexicon: Lexicon): Token[] | null {
  const [, role = '', rest = ''] = REPORTS_FROM.exec(text) ?? [];
  const roles = rolesOf(role, lexicon, true);
  const length = [4, 3, 2].find((count) => count + SHORTEST_PLACE <= rest.length && looksLikeName(rest.slice(0, count)));
  return roles && length !== undefined ? [roles, nameToken(rest.slice(0, length), start + role.length)] : null;
}

function officeOf(chunk: string, before: Before): Token[] | null {
  return before === 'nothing' && OFFICE.test(chunk) ? [{ kind: 'roles', roles: [], writes: false, title: chunk }] : null;
}

function giverOf(chunk: string, start: number, body: string): Token[] | null {
  const giver = UNNAMED_GIVER.exec(chunk)?.[1] ?? (ASKED.test(chunk) && PICTURE_BEFORE.test(body.slice(0, start)) ? chunk : undefined);
  return giver === undefined ? null : [{ kind: 'roles', roles: ['source'], writes: false, title: null }, nameToken(giver, start)];
}

/** 孝男林清河: he signs a notice as the one who mourns, with no space between. */
function mournerOf(chunk: string, start: number, before: Before): Token[] | null {
  const [, title = '', name = ''] = before === 'nothing' ? (MOURNER.exec(chunk) ?? []) : [];
  return looksLikeName(name) ? [{ kind: 'roles', roles: [], writes: false, title }, nameToken(name, start + title.length)] : null;
}

/** 市公安局 王强: a unit, where more follows, but no clause (孩子上小学,边老师说); a name that ends like one (王小村) was read as a name. */
function unitsOf(chunk: string, body: string, start: number): Token[] | null {
  return UNIT.test(chunk) && /^\s*[^\s,]/.test(body.slice(start + chunk.length)) ? [{ kind: 'unit', unit: chunk }] : null;
}

/** 陈 述, 麦 冬青: a single character and what follows are one spaced name; 牛建⏎军: a name cut by the line end. */
function isSplitName(before: NameToken, after: NameToken, text: string): boolean {
  if (ONE_HAN.test(before.text) && after.text.length === 2) return true;
  if (!ONE_HAN.test(after.text)) return false;
  return ONE_HAN.test(before.text) || (before.text.length === 2 && text.slice(before.end, after.start).includes('\n'));
}

/** The tokens of a chunk without spaces: `本报记者`, `记者王强`, `王强摄`, `記者簡毓婷攝`, `王强`, `王`. */
function tokensOf(chunk: string, start: number, lexicon: Lexicon, behind: Before, follows = ''): Token[] | null {
  if (chunk.length > LONGEST_CHUNK) return null;
  // 巴 图: behind half a name a character is the other half, whatever role it names elsewhere
  if (behind === 'surname' && ONE_HAN.test(chunk)) return [nameToken(chunk, start)];
  const half = behind === 'surname' ? HALF_AND_PICTURE.exec(chunk)?.[0] : undefined;
  const pictured = half === undefined ? null : rolesOf(chunk.slice(half.length), lexicon);
  if (half !== undefined && pictured) return [nameToken(half, start), pictured];
  const whole = rolesOf(chunk, lexicon, true);
  if (whole) return [whole];
  const nameFollows = /^[\s(]\s?[\u4e00-\u9fff]{1,4}/.test(follows);
  const nameRole = behind === 'roles' ? GIVEN_NAME_ROLE_BEHIND : GIVEN_NAME_ROLE;
  for (let cut = 1; cut < chunk.length; cut++) {
    const before = chunk.slice(0, cut);
    const after = chunk.slice(cut);
    const leading = cut > 1 ? rolesOf(before, lexicon) : null;
    if (leading && PICTURE_END.test(after) && hasSurname(after.slice(0, -1))) return [leading, ...(tokensOf(after, start + cut, lexicon, 'roles') ?? [])];
    if (leading && (hasSurname(after) || isHalfName(after, follows))) return [leading, nameToken(after, start + cut)];
    const rest = leading ? tokensOf(after, start + cut, lexicon, 'nothing') : null;
    if (leading && rest && rest.length > 1) return [leading, ...rest];
    const trailing = rolesOf(after, lexicon);
    if (trailing && nameFollows && cut > 1 && REPORTER.test(after) && hasSurname(before)) return [trailing];
    if (trailing && hasSurname(before) && !(nameFollows && LIVES_THERE.test(after)) && !(nameRole.test(after) && looksLikeName(chunk))) return [nameToken(before, start), trailing];
  }
  const [role = '', name] = chunk.split('·');
  const dotted = name === undefined ? null : rolesOf(role, lexicon);
  if (dotted && name !== undefined && looksLikeName(name)) return [dotted, nameToken(name, start + role.length + 1)];
  return ONE_HAN.test(chunk) || (canBeName(chunk) && (looksLikeName(chunk) || !UNIT.test(chunk))) ? [nameToken(chunk, start)] : null;
}

/** 記者冼 瑤: of a name set wide the first half stands right behind the role word. */
function isHalfName(text: string, follows: string): boolean {
  const half = HALF_NAME.exec(follows)?.[0].trim();
  return half !== undefined && ONE_HAN.test(text);
}

function nameToken(text: string, start: number, end = start + text.length): Token {
  return { kind: 'name', name: { text, start, end } };
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
    const prefix = stripPrefixes(before, lexicon) ?? (alone && !entry.apart && length > 1 && WRITER_ROLES.has(entry.roles[0] ?? '') && isHouse(before) ? (lexicon.titleModifiers.find((title) => before.endsWith(title)) ?? '') : null);
    return prefix === null ? null : { kind: 'roles', roles: entry.roles, writes: entry.writes, title: prefix === '' ? null : prefix + word };
  }
  return null;
}

/** 沄湾日报(全媒体记者), 潮新闻(记者): whose, no title. */
const HOUSE = /^[\u4e00-\u9fff]{1,6}?(?:日报|晚报|晨报|时报|早报|商报|快报|都市报|导报|县报|新闻网|新闻|融媒体中心|融媒|电视台|广播电台|周刊|客户端|发布)/;
/** 江城晚报(记者), 永安镇(读者), 駐嵐城(記者): whose or from where, no title. */
const HOUSE_OR_PLACE = /^(?![日晚晨时時早商快周]?[报報]$)\S{1,6}[报報]$|^\S{2,6}(?:网|台|社|刊|中心|镇|乡|村|县|市|区|街道|社区)$|^[駐驻][\u4e00-\u9fff]{2,3}$/;

const WRITER_ROLES: ReadonlySet<string> = new Set<Role>(['reporter', 'correspondent']);

const HAN_ONLY = /^[\u4e00-\u9fff]{2,10}$/;
/** 記者黃浩然(整理): what stands before the last word says already who it is */
const NAMES_SOMEBODY = /记者|記者|通讯员|通訊員/;

/** 南都(记者), 区融媒体(记者), 社区(通讯员): whoever's, where nobody is called so. */
function isHouse(prefix: string): boolean {
  return HAN_ONLY.test(prefix) && !NAMES_SOMEBODY.test(prefix) && !looksLikeName(prefix) && !looksLikeName(prefix.slice(0, 3)) && !looksLikeName(prefix.slice(0, 2));
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

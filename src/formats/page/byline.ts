import type { Language } from '../../core/dump';
import type { CreditRole } from '../../core/story';
import { CAPITALS, LETTERS } from '../../lexicon/letters';
import type { Lexicon } from '../../lexicon/lexicon';
import { tokenise } from './bylineTokens';
import type { NameToken, Role, RolesToken, Token } from './bylineTokens';
import { parseJapanese } from './japaneseByline';
import type { ParsedByline, RoleGroup } from './parsedByline';
import { canBeLatinName, hasSurname, isLatinName, looksLikeName } from './names';
import { normaliseWidth } from './normalise';

const CREDIT_ROLES: ReadonlySet<Role> = new Set<Role>(['photographer', 'illustrator', 'editor', 'columnEditor', 'source']);

/** 文/谷雨, 撰文:辜承宇, 圖、文/阿飛 */
const WRITTEN_BY = /^[\s□■◆●○◎◇(（]*(?:撰?文|文字|[圖图][、.·・與与和]?文|文[、.·・與与和]?[圖图](?:片提供)?)\s?[/:╱|·](?!.*(?:记者|記者|通讯员|通訊員|实习|作者|读者|讀者|市民))/;

/** True for a byline that says no more than that somebody wrote the text: in commentary its author, in news a reporter. */
export function saysWrittenBy(text: string): boolean {
  return WRITTEN_BY.test(normaliseWidth(text));
}

/** True for the roles that make a credit, false for those that make a byline. */
export function isCreditRole(role: Role): role is CreditRole {
  return CREDIT_ROLES.has(role);
}

/**
 * Reads a text that is nothing but a byline or a credit; null where anything else is in it.
 * `记者 秦远舟 通讯员 孟晓棠 石越`, `□记者 鲁立秋 文/摄`, `江牧云 摄`, `欧阳牧之`, `By DORA WHITCOMB`.
 */
export function parseByline(text: string, lexicon: Lexicon): ParsedByline | null {
  const matched = normaliseWidth(text);
  return PARSERS[lexicon.language](matched, lexicon);
}

const PARSERS: Readonly<Record<Language, (matched: string, lexicon: Lexicon) => ParsedByline | null>> = { zh: parseCjk, ja: parseJapanese, en: parseLatin };

const WRAPPING = /^[\s□■◆☉▲●○◎◇△★☆*·•((【〔[/=-]+|[\s)】〕\]=]+$/g;
/** (作者单位:棠港大学城乡治理学院), (作者系市委党校教授) */
const AFFILIATION = /(?<=\S\s?)\((?:作者单位:?|作者系|单位:|系)?\s?([^()]{4,40})\)\s*$/;
const MARKED_START = /^\s*[□■◎☉●○◆▲]/;
/** 清泽县渔政大队供图, 市博物馆提供: an institution gave the picture, which it has not taken */
const PROVIDED = /^(?:图片?由|圖片?由|图片?[:/]|圖片?[:/])?\s?([\u4e00-\u7530\u7532-\u9fff]{3,16}?)\s?(?:供图|供圖|提供|图片提供)$/;
/** 图源:市文旅局 */
const PICTURE_SOURCE = /^(?:图源|圖源|图片来源|圖片來源|供图|供圖|图片提供)\s?[:/]\s?([\u4e00-\u9fff]{3,16})$/;
/** 容 若 发自霍陶、醴川: where a report comes from */
const SENT_FROM = /\s发自\S{2,12}\s*$/;
/** 衛青瓷/特稿, 衛青瓷/嵐城報導: behind a slash stands that it is a report */
const REPORT_BEHIND = /[/╱]\s?[\u4e00-\u9fff]{0,6}(?:[報报][導道]|特[稿寫写]|[專专][訪访]|[側侧][記记])\s*$/;
/** 报道:符敏慧 */
const REPORTED = /(?<=^\s*)(?:报道|報道|報導)(?=\s?[:/])/;
/** 文・圖/王小明, 採訪‧撰文/王小明, 圖與文/記者王小明: what stands between the two words of who did both */
const BOTH = /(?<=^\s*(?:[文圖图]|[採采][訪访]|撰[文稿]|文字|[攝摄]影|整理))[.・·‧與与和](?=[文圖图攝摄影撰採采整])/;
/** 新华社发(王强 摄): a credit in the bracket, no affiliation */
const CREDITED = /[摄攝影图圖文]\)\s*$/;

/** 諮詢/市立醫院骨科主任 鄔立德: who was asked wrote nothing */
const CONSULTED = /^\s*(?:諮詢|咨询|受訪|受访|審訂|审订|審稿|指導|指导)(?:專家|专家|醫師|医生|律師|律师|顧問|顾问|單位|单位)?\s?[/:]/;
/** 資料來源/港務公司 製表/記者巫俊逸: a line of sources that tells also who made the table */
const SOURCE_AND_MAKER = /^\s*\(?(?:資料|數據|资料|数据)?(?:來源|来源)\s?[/:].*\s(?:製表|製圖|制表|整理)\s?[/:]/;
/** 林秉弘/海嶽市(高中生), 林秉弘(海嶽市,高中生): the writer of a letter, where he lives, what he is */
const READER = /^[\s☉◎●◆■]*([\u4e00-\u9fff]{2,4})(?:\s?[/╱]\s?|\s?\()([\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里])(?:\s?\([\u4e00-\u9fff]{2,12}\)|[,、/;\s][\u4e00-\u9fff]{2,10}\)|\))?\s*$/;

/** 海嶽市.林秉弘(國中教師), 海嶽市/林秉弘: the same, the place first */
const READER_FROM = /^[\s☉◎●◆■]*([\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里])\s?[.・/╱、,]\s?([\u4e00-\u9fff]{2,4})(?:\s?\([\u4e00-\u9fff]{2,12}\))?\s*$/;

/** 南圳 鄧婆婆: where he lives, and how one calls him */
const READER_CALLED = /^([\u4e00-\u9fff]{2,6})\s(([\u4e00-\u9fff])(?:先生|女士|小姐|太太?|師奶|婆婆|伯伯?|叔叔?|[姨嬸]))\s*$/;

/** ☉林茂生/退休教師: the writer of a letter and what he is */
const READER_WHO = /^[\s☉◎●◆■]*([\u4e00-\u9fff]{2,4})\s?[/╱]\s?([\u4e00-\u9fff]{2,11}[師师生員员長长授民者工人家婦妇族業业友])\s*$/;

/** 路透/達志影像: two agencies */
const BETWEEN_AGENCIES = /[/=]/g;

/** 居民:一家不肯,全楼白等: who says what follows; he wrote it only where that is a name */
const SOMEBODY_SAYS = /^\s*(?:居民|村民|市民|读者|讀者|网友|教师)\s?:/;

/** 一名乡村教师, 几位退休工人, 部分业主: who writes without a name; four characters are as often a headline */
const NAMELESS = /^(?:一[位名个群]|[几数]位|[幾數]位|部分)[\u4e00-\u9fff]{0,9}(?:读者|讀者|市民|居民|村民|街坊|[家乘旅][长長客]|妈妈|媽媽|爸爸|母亲|母親|父亲|父親|[教老]师|[教老]師|司机|司機|[业業]主|[职員职職][员工]|工人|农民|農民|老人|学生|學生|网友|網友|党员|战士|患者|顾客|顧客|消费者|商户|店主|群众)$/;
const LEAST_NAMELESS = 5;

/** What no byline holds: spares the parser most lines. */
const NO_BYLINE = /[。！？!?“”《》；;…%]/;

/** All but those of 四(2)班. */
const BRACKETS = /\((?!\d{1,2}\)班)|(?<!\(\d{1,2})\)/g;

/** 2031/5/4 08:20 記者石越/雲石報導: when a site has put it there stands before who wrote it */
const PUT_BEFORE = /^\s*\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?\s{1,3}\d{1,2}:\d\d(?::\d\d)?(?:\s{1,3}[^\s/╱]{2,10}[网網报報端]\s?[/╱])?(?=\s?.{0,10}(?:[记記]者|[编編][译譯]|文[/╱]|特派))/;

/** 石越 10月1日摄于渡口: when and where a picture was taken */
const TAKEN_THERE = /(?:\d{1,2}月\d{1,2}日|昨[日天])?\s?([摄攝])[于於][\u4e00-\u9fff]{2,12}(?=\s*\)?\s*$)/;

function parseCjk(line: string, lexicon: Lexicon): ParsedByline | null {
  const text = line.replace(PUT_BEFORE, (when) => ' '.repeat(when.length)).replace(TAKEN_THERE, (there, taken: string) => taken.padStart(there.indexOf(taken) + 1).padEnd(there.length));
  if (NO_BYLINE.test(text) || CONSULTED.test(text) || SOURCE_AND_MAKER.test(text)) return null;
  const read = readerOf(text) ?? writtenOnSite(text, lexicon);
  if (read) return read;
  const affiliation = CREDITED.test(text) ? null : AFFILIATION.exec(text);
  const rest = affiliation ? text.slice(0, affiliation.index) + ' '.repeat(affiliation[0].length) + text.slice(affiliation.index + affiliation[0].length) : text;
  const body = rest.replace(WRAPPING, (outer) => ' '.repeat(outer.length)).replace(BRACKETS, ' ').replace(SENT_FROM, (place) => ' '.repeat(place.length)).replace(REPORTED, '记者').replace(BOTH, '、');
  const whole = body.trim();
  const signature = signatureOf(whole, lexicon);
  if (signature) return named(signature.role, body, signature.name.replace(BETWEEN_AGENCIES, '、'));
  if (whole.length >= LEAST_NAMELESS && NAMELESS.test(whole)) return unmarked(whole, body, {});
  const tokens = tokenise(body, lexicon);
  if (SOMEBODY_SAYS.test(body) && tokens?.some((token) => token.kind === 'name' && !hasSurname(token.name.text))) return null;
  const people = reporters(tokens && groupTokens(tokens, affiliation?.[1] ?? null, MARKED_START.test(text)), body);
  const giver = people ? undefined : (PICTURE_SOURCE.exec(whole) ?? PROVIDED.exec(whole))?.[1];
  return giver === undefined ? people : named(looksLikeName(giver) ? 'photographer' : 'source', body, giver);
}

/** Names without a role word are those of reporters where it is said that they report. */
function reporters(people: ParsedByline | null, body: string): ParsedByline | null {
  if (people?.marked !== false || !REPORT_BEHIND.test(body)) return people;
  return { groups: people.groups.map((group) => ({ ...group, role: 'reporter' })), marked: true };
}

/** 来源:沄湾日报 作者:本报记者 秦远舟 字数:439; 2031-05-04 08:20 来源:云石融媒 通讯员:石越: what a site says of an article, field by field */
const SITE_FIELD = /(?<=^|\s)(?:文章|稿件|新闻|本文)?(来源|稿源|期次|作者|记者|通讯员|采访|采写|撰文|字数|浏览量?|阅读量?|点击量?|(?:发布|更新)?时间|(?:发布|更新)?日期|编辑|责任编辑|责编)\s?:\s?[·•]?\s?/g;
const WRITER_FIELD = /^(?:作者|记者|通讯员|采[访写]|撰文)$/;
/** http://… 2031年5月4日 08:20: where it is and when it was put there stands before the fields */
const BEFORE_FIELDS = /^\s*(?:https?:\S+\s+)?(?:\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?\s?(?:\d{1,2}:\d\d(?::\d\d)?)?)?\s*$/;
/** 作者:· 通讯员 石越 · 孟晓棠 */
const DOTS_BETWEEN = /(?<=[\s:])[·•](?=\s)/g;

/** Who wrote an article, as a site says it with where it comes from. */
function writtenOnSite(text: string, lexicon: Lexicon): ParsedByline | null {
  const fields = siteFields(text, lexicon);
  return fields?.groups.some(({ role }) => !isCreditRole(role)) === true ? fields : null;
}

/** Who wrote an article and where it comes from, as a site says it; null where it says neither. */
export function siteFields(text: string, lexicon: Lexicon): ParsedByline | null {
  const fields = [...text.matchAll(SITE_FIELD)];
  if (fields.length < 2 || !BEFORE_FIELDS.test(text.slice(0, fields[0]?.index))) return null;
  const groups = fields.flatMap(({ 0: mark, 1: field, index }, at) => {
    const [start, end] = [index + mark.length, fields[at + 1]?.index ?? text.length];
    if (field === '来源' || field === '稿源') return named('source', text, text.slice(start, end).trim()).groups;
    // 记者:秦远舟: the name of the field is a role word
    return WRITER_FIELD.test(field ?? '') ? (parseCjk(' '.repeat(index) + text.slice(index, end).replace(DOTS_BETWEEN, ' '), lexicon)?.groups ?? []) : [];
  });
  return groups.length > 0 ? { groups, marked: true } : null;
}

/** Who writes a letter to the paper, with where he lives. */
function readerOf(text: string): ParsedByline | null {
  const [, home, called, surname = ''] = READER_CALLED.exec(text.trim()) ?? [];
  if (home !== undefined && called !== undefined && hasSurname(`${surname}女士`)) return unmarked(called, text, { affiliation: home });
  const [, from, there] = READER_FROM.exec(text) ?? [];
  const [, name = there, place = from] = READER.exec(text) ?? whoReads(text) ?? [];
  return name !== undefined && place !== undefined && looksLikeName(name) ? unmarked(name, text, { affiliation: place }) : null;
}

/** What stands behind the slash is no second name. */
function whoReads(text: string): RegExpExecArray | null {
  const match = READER_WHO.exec(text);
  return match && !looksLikeName(match[2] ?? '') ? match : null;
}

/** The role of a signature and what of it is the name: all, or the group that stands for it. */
function signatureOf(text: string, lexicon: Lexicon): { readonly role: Role; readonly name: string } | null {
  if (lexicon.marks.signature?.test(text) === false) return null;
  for (const { pattern, role, word } of lexicon.signatures) {
    const match = word === undefined || text.includes(word) ? pattern.exec(text) : null;
    if (match) return { role, name: match.groups?.['name'] ?? match.groups?.['giver'] ?? text };
  }
  return null;
}

/** One role and what stands for its names: 本报评论员, 清泽县渔政大队, 新华社、中新社. */
function named(role: Role, text: string, list: string): ParsedByline {
  const names = list.split('、').map((name) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return { groups: [{ role, names }], marked: true };
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
    if (token.kind === 'unit') pending = { ...pending, affiliation: pending.affiliation !== null && token.unit.endsWith('班') ? `${pending.affiliation} ${token.unit}` : token.unit };
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
  // 端木青 通讯员 花 满: beside a correspondent stands the paper's own reporter
  if (open.some(({ roles }) => roles.includes('correspondent'))) for (const group of open) if (group.roles.length === 0 && group.affiliation === null) group.roles = ['reporter'];
  const vouched = bulleted || open.some((group) => group.affiliation !== null);
  if (open.length === 0 || pending.affiliation !== null || (!marked && pending.title !== null) || (!marked && !areLikelyNames(open, vouched))) return null;
  return { groups: open.flatMap(closeGroup), marked };
}

type Said = Pick<OpenGroup, 'roles' | 'writes' | 'title'>;

function added(said: Said, token: RolesToken): Said {
  // 图 受访者提供: who gave the picture has not taken it
  const roles = token.roles.includes('source') ? said.roles.filter((role) => role !== 'photographer') : said.roles;
  return { roles: [...roles, ...token.roles], writes: said.writes || token.writes, title: said.title ?? token.title };
}

/** 王强/文 李红/图: where the last word is a role word, 文 and 图 between names belong to the names before them. */
function standsBehind(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token?.kind !== 'roles' || tokens[index - 1]?.kind !== 'name' || tokens[index + 1]?.kind !== 'name') return false;
  return tokens.at(-1)?.kind === 'roles' && (token.writes || token.roles.some(isCreditRole));
}

/** Bare names must look like names; behind a bullet or an affiliation one known surname vouches for the others: □ 简 宁 卓玛央金. */
function areLikelyNames(groups: readonly OpenGroup[], vouched: boolean): boolean {
  // 李万年 渡口古建队 木雕: behind a name where its bearer belongs, and what he does
  if (groups[0]?.affiliation === null && groups.some(({ affiliation }) => affiliation !== null)) return false;
  const names = groups.flatMap((group) => group.names);
  if (vouched) return names.some(({ text }) => hasSurname(text)) && !names.some(({ text }) => LISTED_AS.test(text));
  return names.every(({ text }) => looksLikeName(text)) || (names.some(({ text }) => looksLikeName(text)) && names.every((name) => looksLikeName(name.text) || isSetWide(name)));
}

/** 丰 年 beside 牟星河: two characters set apart to the width of three are a name, though without the space they make a word */
const isSetWide = ({ text, start, end }: NameToken): boolean => text.length === 2 && end - start > 2 && hasSurname(text);

/** 初中组 文素芬(云石一中): in a list of winners, in what */
const LISTED_AS = /[组組类類级級项項奖獎]$/;

/** `记者 江牧云 摄` is a credit; `记者 鲁立秋 文/摄` is a byline and a credit; `作者:本报记者 江牧云` is a reporter. */
function closeGroup({ roles, writes, title, affiliation, names }: OpenGroup): RoleGroup[] {
  const pictures = roles.filter(isCreditRole);
  const own: readonly Role[] = roles.length === 0 ? ['author'] : pictures.length > 0 && !writes ? pictures : roles;
  const written = own.filter((role) => !isCreditRole(role));
  const writers = [written.find((role) => role !== 'author') ?? written[0]].filter((role) => role !== undefined);
  return [...writers, ...new Set(own.filter(isCreditRole))].map((role) => ({
    role,
    names,
    ...(title !== null && !isCreditRole(role) ? { title } : {}),
    ...(affiliation !== null && !isCreditRole(role) ? { affiliation } : {}),
  }));
}

/** MARCUS BALE / Carford Courier; Marcus Bale/The Courier; MARCUS BALE | THE COURIER */
const NAME_SLASH_PAPER = new RegExp(`^(.{4,40}?)\\s?[/|]\\s?[${CAPITALS}][${LETTERS}.'’ -]{2,40}$`);
/** Photo by Al Crane; Courier photo by Al Crane; Picture sent in by Al Crane; Photos courtesy of Al Crane; Al Crane photo */
const PHOTO_BY = /^(?:[\w.'’&-]+\s){0,3}(?:photos?|photographs?|pictures?|images?)\s(?:(?:taken|sent in|submitted|supplied)\s)?(?:by|courtesy(?:\sof)?)[\s:]+(.+)$/i;
const NAME_PHOTO = /^(.{5,30})\s(?:photos?|photography)$/i;
/** AP Photo/Al Crane; Valley Press/Al Crane */
const AGENCY_PHOTO = new RegExp(`^(?:AP|UPI|AFP|Reuters|Getty Images|(?:[${CAPITALS}][\\w.'’&-]*\\s){1,3}(?:Press|News|Service|Images))(?:\\s(?:wire)?photos?)?\\s?/\\s?(.+)$`, 'i');
/** Courier photo/Al Crane; Courier staff photo/Al Crane; Photo/Al Crane */
const PHOTO_SLASH = new RegExp(`^(?:[${CAPITALS}][\\w.'’&-]*\\s){0,3}(?:(?:wire|file|staff)\\s)?photos?\\s?[/:]\\s?(.+)$`, 'i');
/** Photo courtesy of the Bend Historical Society: who gave the picture */
const COURTESY = new RegExp(`^(?:(?:[Pp]hotos?|PHOTOS?|[Pp]hotographs?|[Pp]ictures?|[Ii]mages?)\\s)?(?:[Cc]ourtesy|COURTESY)(?:\\s?[:/]\\s?|\\s(?:of|OF)\\s(?:the\\s)?)([${CAPITALS}].+?)\\.?$`);
/** Story and photos by Dora Whitcomb */
const WRITTEN_AND_PICTURED = /^(?:(?:story|stories|text|words|article|report)\s(?:and|&)\s(?:photos?|photographs?|pictures?|images?)|(?:photos?|photographs?|pictures?|images?)\s(?:and|&)\s(?:story|text|words))\s(?:by\s|[:/]\s?)(.+)$/i;
/** – With files from Dora Whitcomb: as papers of Canada say who helped */
const FILES_FROM = /^(?:[—–-]{1,2}\s?)?with\sfiles\sfrom\s(.{4,60}?)\.?$/i;
/** Reporter Dora Whitcomb contributed to this story. The Associated Press contributed to this report. */
const CONTRIBUTED = new RegExp(`^(?:(?:[${CAPITALS}][\\w'’]*\\s){0,2}(?:staff\\s)?(?:writers?|reporters?|correspondents?|editors?)\\s)?(.{4,60}?)\\s(?:also\\s)?contributed\\s(?:reporting\\s)?(?:to\\sthis\\s(?:story|report|article|column)|reporting)\\.$`, 'i');
/** Courtesy photo, Courier file photo: nobody's name, but whose the picture is */
const UNNAMED_PHOTO = /^((?:[\w.'’&-]+\s){0,3}(?:courtesy|submitted|contributed|provided|file|staff|archive|handout|ap|upi)\s(?:photos?|images?|wirephoto)|photos?\s(?:submitted|provided|courtesy))\.?$/i;
/** NORA PELL Heron Lake Call: a photographer in capitals, and his paper */
const NAME_BEFORE_PAPER = /^((?:[A-Z][A-Z.'’-]*\s){1,3}[A-Z][A-Z'’-]+)\s((?:The\s)?[A-Z][a-z].{2,40})$/;
/** By “Old Timer” */
const PEN_NAME = new RegExp(`^[“"‘']([${CAPITALS}][${LETTERS}.’' -]{1,24}?)[.,]?[”"’']$`);
const TITLE_WORD = /\b(?:Staff|Writers?|Reporter|Editor|Correspondent|Columnist|Bureau|Press|News|Service)\b/i;
const EMAIL = /^[\w.+-]+@[\w-]+\.\S+$|^@\w{3,}$/;
/** DORA WHITCOMB | dwhitcomb@example.com; Dora Whitcomb / Staff Writer / @dorawhitcomb; Dora Whitcomb dwhitcomb@example.com: who wrote it and where to reach her */
const NAME_AND_ADDRESS = /^([^\s|/•·,:@]+(?:\s[^\s|/•·,:@]+){1,3}?)\s?(?:[|/•·,—–:-]\s?|\s)(?:[^@:]{3,40}[|/•·,]\s?)?(?:[\w.+-]+@[\w-]+\.\S+|@\w{3,})$/;
/** Mrs D Whitcomb, 01632 496 0111: a village's correspondent and where to ring her */
const NAME_AND_PHONE = /^([^\s,:@]+(?:\s[^\s,:@]+){1,3}),\s(?:[Tt]el\.?:?\s|[Pp]hone:?\s)?(\(?0\d{2,4}\)?[ -]?\d{3,4}(?:[ -]?\d{3,4})?|(?:\(?\d{3}\)?[ -])?\d{3}-\d{4})$/;
/** Picture: Gwen Rushby TJ070226-3; Picture: Gwen Rushby (TJ2602-11) */
const PICTURE_COLON = /^(?:photos?|photographs?|pictures?|images?)\s?:\s?(.+?)(?:\s\(?[A-Z]{2,3}\d[\w-]*\)?)?$/i;
/** Picture: Bend Lifeboat Station, Image: The Courier: whose picture it is, nobody's name */
const INSTITUTION = /\b(?:Station|Society|Museum|Library|Council|Police|Services?|Club|Trust|University|School|Images|Supplied|Mail|News|Gazette|Herald|Post|Times)$/;
/** By Dora Whitcomb and Courier staff: who wrote it with others of the paper */
const AND_STAFF = /\s(?:and|&|AND)\s((?:[A-Z][\w'’.-]*\s|\d+\s){0,3}(?:staff|Staff|STAFF)(?:\s[Rr]eports)?)$/;
/** By Dora Whitcomb and: the other name stands on the next line */
export const AND_AT_END = /,?\s(?:and|AND|&)\s*$/;
/** What sets the pieces of a byline apart: DORA WHITCOMB and LEWIS GRANTLEY | Staff Writers; Dora Whitcomb of The Courier dwhitcomb@example.com */
const BYLINE_PIECES = /,\s+(?!(?:Jr|Sr|I{1,3}|IV)\b)|\s+(?:and|AND|with|&)\s+|\s*[|/•·]\s*|\s{3,}|\s+(?=\S+@)|\s+(?=(?:of|for|special to)\s(?:the|The)\s)|\s-\s/;
/** Gus Palermo, Upper Selwyn; Patricia Noone (Mrs), Mill Road, Selwyn; A. J. Whitlam, by email: the writer of a letter and where he lives */
const NAME_AND_TOWN = new RegExp(`^([^,(]{5,40}?)(?:\\s\\((?:Mrs?|Ms|Miss|Dr|Rev)\\.?\\))?,\\s([${CAPITALS}][${LETTERS}.’' -]{2,30}(?:,\\s[${CAPITALS}][${LETTERS}.’' -]{2,30})?|by e-?mail)$`);

const CAPITAL_FIRST = new RegExp(`^[${CAPITALS}]`);
/** —Cora Vance, in The Argus.; Mrs. J. B. Dell and family: what stands around who signs */
const AROUND_SIGNATURE = /^[—–-]{1,2}\s?|\s(?:and|&)\s(?:family|sons|daughters|children)\.?$|(?<=,\s)in\s(?=The\s)|(?<=,\s.+)\.$/gi;
const NAMES_APART = /\s(?:and|&)\s/i;
/** By DORA WHITCOMB.; —Cora Vance.; not Tom Ruhl Jr. */
const STOP_BEHIND_WORD = new RegExp(`(?<=[${LETTERS}]{2})(?<!\\b(?:Jr|Sr|Esq))\\.$`, 'i');
/** (By “Old Timer.”), (Photo by Al Crane): what stands in brackets */
const BRACKETED = /^[([]([^()[\]]+)[)\]]$/;
/** with Dora Whitcomb, WITH DORA WHITCOMB: whose column this is; no stop behind, as at the end of a text */
const HOST = /^with\s([^.,]+)$/i;
/** – The Canadian Press: at the end of its text */
const DASH_SIGNED = /^[—–-]{1,2}\s?/;
/** —Courier Photo by Al Crane: old papers set a dash before a credit */
const DASH_BEFORE = /^[—–]\s?(?=.*\b(?:photo|picture|by\s|wirephoto|telephoto|courtesy))/i;

/** H. D. Case, Secretary; A. B. Dell, Township Clerk: who signs a notice */
const NAME_AND_OFFICE = new RegExp(`^([^,(]{5,40}?),\\s((?:[${CAPITALS}][${LETTERS}.’'-]+\\s){0,3}(?:Clerk|Secretary|Treasurer|Collector|Mayor|Chair(?:man|woman)?|President|Auditor|Assessor|Sheriff|Commissioner|Administrat(?:or|rix)|Execut(?:or|rix)|Trustee|Superintendent|Postmaster|Receiver|Recorder|Registrar|Attorney|Agent|Solicitor|Supervisor|Engineer|Marshal|Moderator|Warden|Referee|Guardian|Constable|Selectman|Coroner|Librarian|Principal|Manager|Director|Officer|Adjutant|Cashier|Proprietors?|Props?|Mgr|Secy|Sec'y|Supt|Treas))\\.?$`);
/** Words by which a headline says what somebody was, no place where he lives: T. R. Ellery, Merchant */
const WHO_HE_WAS = /^(?:Merchant|Banker|Pioneer|Farmer|Author|Actor|Actress|Lawyer|Physician|Teacher|Educator|Musician|Poet|Painter|Artist|Veteran|Soldier|Inventor|Builder|Businessman|Rancher|Senator|Governor|Judge|Pastor|Preacher|Settler|Resident|Native|Hero|Dies|Dead|Mate|Wife|Husband|Sons?|Brother|Sister|Others?|Former|Retired|Longtime|Ex)\b/;

/** By Dora Whitcomb   Updated 6:12 PM, May 3; By Dora Whitcomb | May 3, 2024: when a site has put it up */
const WHEN_PUBLISHED = /[|•·–—-]?\s(?:(?:last )?updated|published|posted|modified)\b.*$|[|•·]\s(?:Jan|Feb|Mar|Apr|May|June?|July?|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2},\s\d{4}.*$/i;

/** Ada Quill / and Tom Ruhl: one byline on two lines */
const AND_BETWEEN_LINES = /^[^\n]+\n(?:and|AND|&)\s[^\n]+$|\s(?:and|AND|&)\n[^\n]+$/;

/** A word or mark without which no English line is marked as a byline or credit: spares the parser most lines. */
const LATIN_MARK = /@|, .*\d{3}[ -]?\d{3,4}$|\bby\s|contributed|courtesy|^[([]?from\b|special|[/|]|photo|picture|image|staff|press|united|international|reuter|service|wire|news|bloomberg|agence|washington|knight|scripps|mcclatchy|editorial board|supplied|withheld|subscr|reader|citizen|payer|voter|famil|children|bereaved|files from|^with\s|reporter|correspondent|representative|agenc|trust|bureau|media|xinhua|kyodo|bernama|interfax|^\W?[A-Z.]{3,5}\W?$/i;

function parseLatin(text: string, lexicon: Lexicon): ParsedByline | null {
  const trimmed = text.trim().replace(WHEN_PUBLISHED, '').trimEnd();
  const marked = LATIN_MARK.test(trimmed) ? markedLatin(trimmed.replace(DASH_BEFORE, ''), text, lexicon) : null;
  if (marked) return marked;
  if (trimmed.includes('\n')) return AND_BETWEEN_LINES.test(trimmed) ? parseLatin(text.replace('\n', ' '), lexicon) : null;
  const [, photographer = '', paper = ''] = NAME_BEFORE_PAPER.exec(trimmed) ?? [];
  if (canBeLatinName(photographer) && isPaper(paper, lexicon)) return named('photographer', text, photographer);
  const signature = trimmed.replace(AROUND_SIGNATURE, '').replace(STOP_BEHIND_WORD, '');
  if (areLatinNames(signature)) return unmarked(signature, text, {});
  const officer = NAME_AND_OFFICE.exec(signature);
  if (officer?.[1] !== undefined) return isLatinName(officer[1]) ? unmarked(officer[1], text, { title: officer[2] ?? '' }) : null;
  const signed = NAME_AND_TOWN.exec(signature);
  return signed?.[1] !== undefined && areLatinNames(signed[1]) && isSetLikeName(signed[2] ?? '') ? unmarked(signed[1], text, { affiliation: signed[2] ?? '' }) : null;
}

/** A byline or credit with a word or a mark that says so. */
function markedLatin(line: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const signature = AND_STAFF.test(line) ? null : (signatureOf(line, lexicon) ?? signatureOf(line.replace(DASH_SIGNED, ''), lexicon));
  if (signature) return named(signature.role, text, signature.name);
  const trimmed = BRACKETED.exec(line)?.[1] ?? line;
  const both = WRITTEN_AND_PICTURED.exec(trimmed)?.[1];
  if (both !== undefined) return writtenAndPictured(both, text, lexicon);
  const contributor = (CONTRIBUTED.exec(trimmed) ?? FILES_FROM.exec(trimmed))?.[1];
  if (contributor !== undefined) return contributed(contributor, text, lexicon);
  for (const { word, role } of [...lexicon.bylineRoles, ...lexicon.creditRoles]) {
    if (trimmed.startsWith(`${word} `)) return latinGroups(role, trimmed.slice(word.length + 1).trim(), text, lexicon);
  }
  const host = HOST.exec(trimmed)?.[1];
  if (host !== undefined) return canBeLatinName(host) ? latinGroups('author', host, text, lexicon) : null;
  const reachable = NAME_AND_ADDRESS.exec(trimmed)?.[1];
  if (reachable !== undefined) return canBeLatinName(reachable) ? latinGroups('reporter', trimmed, text, lexicon) : null;
  const [, rung = '', phone = ''] = NAME_AND_PHONE.exec(trimmed) ?? [];
  if (canBeLatinName(rung)) return { groups: named('reporter', text, rung).groups.map((group) => ({ ...group, contact: phone })), marked: true };
  const giver = COURTESY.exec(trimmed)?.[1];
  if (giver !== undefined) return named('source', text, giver);
  const institution = PICTURE_COLON.exec(trimmed)?.[1];
  if (institution !== undefined && INSTITUTION.test(institution)) return named('source', text, institution);
  const credit = AGENCY_PHOTO.exec(trimmed)?.[1] ?? PHOTO_SLASH.exec(trimmed)?.[1] ?? PHOTO_BY.exec(trimmed)?.[1] ?? PICTURE_COLON.exec(trimmed)?.[1];
  if (credit !== undefined) return latinGroups('photographer', credit.trim(), text, lexicon);
  const name = NAME_SLASH_PAPER.exec(trimmed)?.[1] ?? NAME_PHOTO.exec(trimmed)?.[1];
  if (name !== undefined && canBeLatinName(name)) return latinGroups('photographer', name, text, lexicon);
  const unnamed = UNNAMED_PHOTO.exec(trimmed)?.[1];
  return unnamed === undefined ? null : named('source', text, unnamed);
}

/** One who wrote a story and took its pictures. */
function writtenAndPictured(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const written = latinGroups('reporter', list, text, lexicon);
  return written && { ...written, groups: written.groups.flatMap((group) => [group, { role: 'photographer' as const, names: group.names }]) };
}

/** Who a note at the end of a story says helped with it: an agency or people. */
function contributed(list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const signature = signatureOf(list, lexicon);
  return signature ? named(signature.role, text, signature.name) : latinGroups('reporter', list, text, lexicon);
}

/** Cane Hollow: words that all begin with a capital. */
function isSetLikeName(place: string): boolean {
  if (WHO_HE_WAS.test(place)) return false;
  return place === 'by email' || place === 'by e-mail' || place.split(' ').every((word) => CAPITAL_FIRST.test(word));
}

/** Ada Quill; Tom Ruhl and Mona Dell */
function areLatinNames(list: string): boolean {
  return list.split(NAMES_APART).every(isLatinName);
}

/** People of whom no word says that they wrote the text. */
function unmarked(list: string, text: string, said: Pick<RoleGroup, 'title' | 'affiliation'>): ParsedByline {
  const names = (said.title === undefined ? list.split(NAMES_APART) : [list]).map((name) => ({ text: name, start: text.indexOf(name), end: text.indexOf(name) + name.length }));
  return { groups: [{ role: 'author', names, ...said }], marked: false };
}

/** `DORA WHITCOMB and LEWIS P. GRANTHAM, Staff Writers`: names up to the first piece that is none. */
function latinGroups(role: Role, list: string, text: string, lexicon: Lexicon): ParsedByline | null {
  const penName = PEN_NAME.exec(list)?.[1];
  if (penName !== undefined) return named(role, text, penName);
  const staff = AND_STAFF.exec(list);
  if (staff?.[1] !== undefined) {
    const people = latinGroups(role, list.slice(0, staff.index), text, lexicon);
    return people && { ...people, groups: [...people.groups, ...named('staff', text, staff[1]).groups] };
  }
  const names: NameToken[] = [];
  let title: string | undefined;
  let contact: string | undefined;
  for (const piece of list.replace(STOP_BEHIND_WORD, '').replace(AND_AT_END, '').split(BYLINE_PIECES)) {
    if (piece === '') continue;
    const start = text.indexOf(piece, names.at(-1)?.end ?? 0);
    if (EMAIL.test(piece)) contact ??= piece;
    else if (title === undefined && !TITLE_WORD.test(piece) && canBeLatinName(piece) && !(names.length > 0 && isPaper(piece, lexicon))) names.push({ text: piece, start, end: start + piece.length });
    else if (names.length > 0) title ??= piece;
    else return null;
  }
  if (names.length === 0) return null;
  return { groups: [{ role, names, ...(title === undefined ? {} : { title }), ...(contact === undefined ? {} : { contact }) }], marked: true };
}

/** The Gazette, Corliss County Argus; not Ann Post: behind a name whose writer somebody is. */
function isPaper(piece: string, lexicon: Lexicon): boolean {
  return lexicon.cues.paperName?.some((name) => name.test(piece)) === true && !isLatinName(piece);
}

/** A word without which no text ends with a credit: spares the parser most lines. */
const CREDIT_WORD = /摄|攝|影|照|图|圖|供|提供|写真|撮|Photo|photo|Picture|Image|[Cc]ourtesy|[/|]/;

/** The longest credit that is looked for behind a sentence. */
const LONGEST_CREDIT = 32;
/** In brackets it may be longer: (Messenger photo by Al Terwilliger) */
const LONGEST_BRACKET = 56;

/** Where a credit stands at the end of a text, behind its last sentence or in brackets: `……。 江牧云 摄`, `……(AP Photo/Jane Doe)`. */
export function creditAtEnd(text: string, lexicon: Lexicon): { readonly start: number; readonly end: number; readonly parsed: ParsedByline } | null {
  const from = Math.max(0, text.length - (/[)）]\s*$/.test(text) ? LONGEST_BRACKET : LONGEST_CREDIT));
  const tail = text.slice(from);
  if (!CREDIT_WORD.test(tail)) return null;
  const bracket = /[(（=＝]([^()（）=＝]{2,50})[)）=＝]?\s*$/.exec(tail);
  const starts = bracket ? [bracket.index + 1] : [...tail.matchAll(/[。！？!?.」”\s\u3000]+/g)].map((cut) => cut.index + cut[0].length);
  const end = bracket ? bracket.index + 1 + (bracket[1] ?? '').length : tail.length;
  for (const start of starts) {
    if (from + start === 0 || start >= end || !CREDIT_WORD.test(tail.slice(start, end))) continue;
    const parsed = parseByline(tail.slice(start, end), lexicon);
    if (parsed?.marked === true && parsed.groups.every(({ role }) => isCreditRole(role))) return { start: from + start, end: from + end, parsed };
  }
  return null;
}

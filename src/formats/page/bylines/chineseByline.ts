import type { Lexicon } from '../../../lexicon/lexicon';
import { groupTokens } from './bylineGroups';
import { tokenise } from './bylineTokens';
import { isCreditRole } from './creditRole';
import { named, signatureOf, unmarked } from './namedPeople';
import { hasSurname, looksLikeName } from './names';
import { listsOfficers } from './officers';
import type { ParsedByline } from './parsedByline';
import { readerOf } from './readerByline';

const WRAPPING = /^[\s□■◆☉⊙▲●○◎◇△★☆*·•.‧—((【〔[/=-]+|[\s)】〕\]=·.‧—]+$/g;
/** 泣啟, 率子孫泣告, 率家屬 泣謝, 泣血稽顙: with what a family signs, behind the last name */
const MOURNING = /(?<=[\u4e00-\u9fff]{2}\s{0,2})(?:率[\u4e00-\u9fff]{1,4}?\s{0,2})?(?:[同泣敬叩][啟启告謝谢首叩]|泣血稽[顙颡首])\s*$/;
/** (作者单位:棠港大学城乡治理学院), (作者系市委党校教授) */
const AFFILIATION = /(?<=\S\s?)\((?:作者(?:单位:?|[系為为是])|单位:|系)?\s?([^()]{4,40}|[^()]{1,2}[院校局委办部处科所站厅室队馆厂社台园])\)\s*$/;
const MARKED_START = /^\s*[□■◎☉⊙●○◆▲]/;
/** 清泽县渔政大队供图, 市博物馆提供: an institution gave the picture, which it has not taken */
const PROVIDED = /^(?:图片?[:/]|圖片?[:/])?\s?([\u4e00-\u7530\u7532-\u9fff]{2,16}?)\s?[/╱]?\s?(?:供图|供圖|提供|图片提供)$/;
/** 本组图片由林望摄, 照片均由本报记者 林望 拍摄: whose the pictures are */
const PICTURES_BY = /(?<=^\s*)(?:本[组組版文期报報页頁刊]|文中|[题題])?(?:[图圖]片?|照片|配[图圖])(?:均|皆|都)?(?:[由为為]|\s?:)(?=.{2,24}(?:[摄攝]影?|提供|供[图圖])\s*$)/;
/** 資料照,記者石越攝; 示意圖,石越攝: what kind of picture it is */
const KIND_OF_PICTURE = /^\s*(?:[資资]料|示意|情境|[檔档]案|模[擬拟]|合成)(?:照片?|[圖图]片?)\s?[,;、]\s?(?=\S)/;
/** 谷川農場: four characters that may be a surname and a name, and are an institution; 法院, 校方: too few for one, and so are these */
const OF_A_PLACE = /^(?:[\u4e00-\u9fff]{3}[场場馆館园園社局署会會队隊校院所店厂廠司处處台臺网網]|[法医醫]院|[学學]校|[校警院店厂廠]方|[水海刑交民特武]警|[县縣市][府局委])$/;
/** 免费提供: a word is no institution */
const LONGEST_WORD = 2;
/** 馮望川提供: he gave the picture, whoever took it; 馮望川供圖 is said of his own */
const GIVEN = '提供';
/** 图源:市文旅局, 统计:医务部 */
const PICTURE_SOURCE = /^(?:[统統][计計]|图源|圖源|图片来源|圖片來源|供图|供圖|图片提供)\s?[:/]\s?([\u4e00-\u9fff]{3,16})$/;
/** 容 若 发自霍陶、醴川; 關 山 昨日發自雁湖: where a report comes from */
const SENT_FROM = /\s(?:[昨今][日天晚晨]?)?[发發]自\S{2,12}\s*$/;
/** 衛青瓷/特稿, 衛青瓷/嵐城報導: behind a slash stands that it is a report */
const REPORT_BEHIND = /[/╱]\s?[\u4e00-\u9fff]{0,6}(?:[報报][導道]|特[稿寫写]|[專专][訪访]|[側侧][記记])\s*$/;
/** 小记者 石越 指导老师:林望: who taught a pupil has not written what he wrote */
const TEACHER = /\s\(?(?:[辅輔指]导|[輔指]導)(?:教师|教師|老师|老師|员|員)\s?:?\s?[\u4e00-\u9fff]{1,4}(?:\s{1,2}[\u4e00-\u9fff]{1,2})?\)?\s*$/;
/** 受访人:林望 采访人:石越: before who asks, who is asked */
const ASKED_BEFORE = /^\s*(?:受[访訪]|嘉[宾賓])[人者]?\s?:\s?[\u4e00-\u9fff\s]{2,20}?\s(?=(?:[采採][访訪]人?|[记記]者|主持人?)\s?:)/;
/** 县法律援助中心 费清 答: to what readers ask */
const ANSWERS = /(?<=[\u4e00-\u9fff])\s答\s*$/;
/** 文・圖/王小明, 採訪‧撰文/王小明, 圖與文/記者王小明: what stands between the two words of who did both */
const BOTH = /(?<=^\s*(?:[文圖图]|[採采][訪访]|撰[文稿]|文字|[攝摄]影|整理))[.・·‧與与和](?=[文圖图攝摄影撰採采整])/;
/** 榮生.插圖, 記者王小明/文.攝影: a dot before what was done */
const DOT_BEFORE = /[.‧](?=(?:插[圖图畫画]|[攝摄]影|文|[圖图]|整理|[繪绘][圖图])\s*$)/;
/** 新华社发(王强 摄): a credit in the bracket, no affiliation */
const CREDITED = /[摄攝影图圖文]\)\s*$/;

/** 諮詢/市立醫院骨科主任 鄔立德, 總編輯:林望 副刊版編輯:石越: who was asked or is in charge of the paper wrote nothing; 單位:元/公斤: in what a table counts */
const CONSULTED = /^\s*\(?(?:總編輯?|发行人|發行人|督印人?|社[长長]|諮詢|咨询|受訪|受访|[单單]位|審訂|审订|審稿|(?:优秀)?指[導导])(?:專家|专家|醫師|医生|律師|律师|顧問|顾问|單位|单位)?\s?[/:]/;
/** 資料來源/港務公司 製表/記者巫俊逸: a line of sources that tells also who made the table */
const SOURCE_AND_MAKER = /^\s*\(?(?:資料|數據|资料|数据)?(?:來源|来源)\s?[/:].*\s(?:製表|製圖|制表|整理)\s?[/:]/;

/** 路透/達志影像: two agencies */
const BETWEEN_AGENCIES = /[/=]/g;

/** 居民:一家不肯,全楼白等: who says what follows; he wrote it only where that is a name */
const SOMEBODY_SAYS = /^\s*(?:居民|村民|市民|读者|讀者|网友|教师)\s?:/;

/** 一名乡村教师, 几位退休工人, 部分业主, 一群老街坊上: who writes without a name; four characters are as often a headline */
const NAMELESS = /^((?:一[位名个群]|[几数]位|[幾數]位|部分)[\u4e00-\u9fff]{0,9}(?:读者|讀者|市民|居民|村民|街坊|[家乘旅][长長客]|妈妈|媽媽|爸爸|母亲|母親|父亲|父親|[教老]师|[教老]師|司机|司機|[业業]主|[职員职職][员工]|工人|农民|農民|老人|学生|學生|网友|網友|党员|战士|患者|顾客|顧客|消费者|商户|店主|群众))(?:[敬谨謹]?[上启啟])?$/;
const LEAST_NAMELESS = 5;

/** What no byline holds: spares the parser most lines. 本报讯(通讯员: with it a text opens, which goes on below */
const NO_BYLINE = /[。！？!?“”《》；;…%]|^\s*[\u4e00-\u9fff]{1,4}[报報][讯訊]\s?\([^)]*$/;

/** All but those of 四(2)班. */
const BRACKETS = /\((?!\d{1,2}\)班)|(?<!\(\d{1,2})\)/g;

/** 2031/5/4 08:20 記者石越/雲石報導: when a site has put it there stands before who wrote it */
const PUT_BEFORE = /^\s*\d{4}[年.\-/]\d{1,2}[月.\-/]\d{1,2}日?\s{1,3}\d{1,2}:\d\d(?::\d\d)?(?:\s{1,3}[^\s/╱]{2,10}[网網报報端]\s?[/╱])?(?=\s?.{0,10}(?:[记記]者|[编編][译譯]|文[/╱]|特派))/;

/** 石越 10月1日摄于渡口: when and where a picture was taken */
const TAKEN_THERE = /(?:\d{1,2}月\d{1,2}日|昨[日天])?\s?([摄攝])[于於][\u4e00-\u9fff]{2,12}(?=\s*\)?\s*$)/;
/** 石越 今晨6时25分摄, 石越由直升機上攝, 石越 手机拍摄: when, from where and with what, before the word that it was */
const TAKEN_BY = /(?<=[\u4e00-\u9fff](?<![片照图圖均])\s{0,2})(?:[昨今][日天晨晚早](?:\d{1,2}[时時点點](?:\d{1,2}分)?)?|[由從从][\u4e00-\u9fff]{2,6}[上中內内]|用?手[机機])(?=拍?[摄攝]\s*\)?\s*$)/;
/** 读者“半夏”摄: the name by which somebody is known on the net */
const PEN_NAME = /(?<=^\s*(?:[读讀]者|[网網]友|市民|拍客)?)[“「]([\u4e00-\u9fff]{2,4})[”」](?=\s?[摄攝]\s*$)/;
/** 记者 石越 6月25日渡口电: when and from where he has sent it */
const SENT_ON = /(?<=\s)(?:\d{1,2}月)?\d{1,2}日[\u4e00-\u9fff]{2,6}[专專]?[电電]\s*$/;

/** Nothing in the place of a piece that is passed over: what follows stays where it was. */
const blank = (piece: string): string => ' '.repeat(piece.length);

/** Reads a Chinese text that is nothing but a byline or a credit, as it is matched (see `normaliseWidth`); null where anything else is in it. */
export function parseChinese(line: string, lexicon: Lexicon): ParsedByline | null {
  const text = line.replace(PUT_BEFORE, blank).replace(TAKEN_THERE, (there, taken: string) => taken.padStart(there.indexOf(taken) + 1).padEnd(there.length)).replace(TAKEN_BY, blank).replace(PEN_NAME, ' $1 ');
  if (NO_BYLINE.test(text) || CONSULTED.test(text) || SOURCE_AND_MAKER.test(text) || listsOfficers(text)) return null;
  const read = readerOf(text) ?? writtenOnSite(text, lexicon);
  if (read) return read;
  const affiliation = CREDITED.test(text) ? null : AFFILIATION.exec(text);
  const rest = affiliation ? text.slice(0, affiliation.index) + blank(affiliation[0]) + text.slice(affiliation.index + affiliation[0].length) : text;
  const body = rest.replace(WRAPPING, blank).replace(BRACKETS, ' ').replace(SENT_FROM, blank).replace(SENT_ON, blank).replace(MOURNING, blank).replace(ANSWERS, blank).replace(TEACHER, blank).replace(ASKED_BEFORE, blank).replace(BOTH, '、').replace(DOT_BEFORE, '、').replace(KIND_OF_PICTURE, blank).replace(PICTURES_BY, blank);
  const whole = body.trim();
  const signature = signatureOf(whole, lexicon);
  if (signature) return named(signature.role, body, signature.name.replace(BETWEEN_AGENCIES, '、'));
  const nameless = whole.length >= LEAST_NAMELESS ? NAMELESS.exec(whole)?.[1] : undefined;
  if (nameless !== undefined) return unmarked(nameless, body, {});
  const tokens = tokenise(body, lexicon);
  if (SOMEBODY_SAYS.test(body) && tokens?.some((token) => token.kind === 'name' && !hasSurname(token.name.text))) return null;
  const people = reporters(tokens && groupTokens(tokens, affiliation?.[1] ?? null, MARKED_START.test(text)), body);
  // ▲業界:燃油貴 車租貴: who says what, and no names
  if (people?.marked === false && body.includes(':')) return null;
  const giver = (PICTURE_SOURCE.exec(whole) ?? PROVIDED.exec(whole))?.[1] ?? '';
  const [isPlace, isName] = [OF_A_PLACE.test(giver), looksLikeName(giver)];
  if (isPlace || (!people && (giver.length > LONGEST_WORD || isName))) return named(isName && !isPlace && !whole.includes(GIVEN) ? 'photographer' : 'source', body, giver);
  return people;
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
    return WRITER_FIELD.test(field ?? '') ? (parseChinese(' '.repeat(index) + text.slice(index, end).replace(DOTS_BETWEEN, ' '), lexicon)?.groups ?? []) : [];
  });
  return groups.length > 0 ? { groups, marked: true } : null;
}

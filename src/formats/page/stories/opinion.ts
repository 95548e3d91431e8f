import { saysWrittenBy } from '../bylines/byline';
import type { PartKind } from '../../../core/story';
import type { Draft } from './drafts';
import { lineText } from '../view/lines';
import { BYLINE_BARE, BYLINE_MARKED, BYLINE_NONE, bylineOfLine, hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { SET_LIKE_NAME } from './bylineLine';
import { isInstitution } from '../features/signer';
import { normaliseWidth } from '../text/normalise';

/** How much of a story is read to tell commentary from news: UTF-16 units. */
const READ = 1500;
/** What a story begins with: news gives its numbers there. UTF-16 units. */
const BEGINNING = 80;

const NUMBER = /\d[\d.,]*|[一二两三四五六七八九十百千万]{2,}/g;
/** News gives at least so many numbers in a hundred characters; commentary, on the pages that were counted, fewer. */
const NEWS_NUMBERS = 3;
const DIGIT = /\d/g;
const FIRST_DIGITS = 3;
const DIGITS = 8;
const SPEECH = /[”」]\S{0,12}?(?:说|說|表示|介绍|介紹|告诉|告訴)|(?:说|說|表示|介绍|介紹)[，：,:]/;
const AGE = /(?:\d+|[一二三四五六七八九十]+)[岁歲]/;
const DATE = /\d{1,2}月\d|昨天|昨日|近日|日前/;
/** 她一天要说二百六十遍: somebody is watched */
const SOMEBODY = /[他她](?!们|們|人)/;
/** 记者的小腿已经打颤: by whom */
export const REPORTER = /[记記]者/;
/** What reports are set with. */
const HEADS: ReadonlySet<PartKind> = new Set<PartKind>(['kicker', 'deck']);
const PICTURES: ReadonlySet<PartKind> = new Set<PartKind>(['caption', 'credit', 'table']);
/** 黄山松 文/摄, 文/范姜佑 攝影/莊詠晴: the writer has brought pictures */
const PICTURED = /[摄攝影]/;
const QUOTATIONS = /[“「"][^”」"]*[”」"]/g;
const MYSELF = /我(?!国|國|省|市|县|縣|区|區|校|州|院)/;
const ARGUES = /不是|不能|应该|應該|何必|其实|其實|或许|或許|难道|難道|不妨|当然|當然|毕竟|畢竟/;

/** …と笑った▼その朝、…: the columns of Japanese front pages set their paragraphs apart so; ▽ with which a paragraph begins opens an item of a list */
const COLUMN_MARKS = /(?<=[。」』)）\u3041-\u309f])[▼▽▲△◆◇■□](?=[^\s])/g;

const MARKED_PARAGRAPH = /^[▼▲◆■].{30}/;
/** …戸を閉めた / ▼病院の…: the same, with each paragraph on a line of its own: the first has no mark, nor a full stop at its end */
function isMarkedColumn(texts: readonly string[]): boolean {
  const [first = '', ...others] = texts;
  return others.length >= 2 && /[\u3041-\u309f]$/.test(first) && others.every((text) => MARKED_PARAGRAPH.test(text));
}

/** 读者 贺 敏, 市民 陶桂英: who writes to the paper */
const WRITES_TO_US = /^[\s(◎☉●□■]*\S{0,6}?(?:读者|讀者|市民|居民|村民|网友|網友|街坊|[旅乘游]客)[\s:/]?[\u4e00-\u9fff][\u4e00-\u9fff\s]{1,4}\)?$/;

/** 評・岸本誠: of a book or a concert, whatever numbers there are */
const REVIEWED = /^[(]?[選書]?評者?[・=:\s]/;

/** I, my: how often one who writes a column says so outside quotations */
const OF_MYSELF = /\b(?:I|[Mm]y)\b/g;
const COLUMN_OF_MYSELF = 5;

/** “It rang twice,” said Mrs Quill: in English somebody is quoted, as in a report, which may ask a question too */
const TOLD = /[,?!]”\s(?:said|says)\s[A-Z]|[,?!]”\s(?:[A-Z][\w.'’-]*|s?he)(?:\s[A-Z][\w.'’-]*){0,2}\s(?:said|says)\b/;
const QUESTION = 1;

/** Ask for the ripest. Slice them thin. Don't stir.: so often one who cooks or gardens under the name of a column tells readers what to do */
const TELLS_READERS = /(?:^|[.!?]\s)(?:Add|Ask|Bake|Boil|Bring|Call|Come|Cook|Cover|Cut|Dig|Do|Don['’]t|Get|Give|Go|Heat|Keep|Leave|Let|Look|Make|Mix|Never|Pick|Plant|Pour|Put|Serve|Slice|Stir|Take|Try|Use|Wait)\s(?![A-Z])/g;
const TOLD_READERS = 2;

/** 法院审理认为, 原告, 判令: a case is told, whatever the law should say */
const CASE = /法院(?:经|經)?(?:审理|審理|认为|認為)|判[决決令处處]|原告|被告/;
/** 云石县医院, 县人民法院, 农技站, 营养师: whoever writes from there explains */
const EXPERT = /[医醫]院|卫生|衛生|疾控|药|藥|律师|律師|事务所|事務所|法院|检察|檢察|公安|派出所|[农農][业業技学學科]|种子|植保|气象|水产|畜牧|\S科$|[^教老讲导牧析评]师$/;

/** How much more there must be of news. */
const NEWS = 2;

/** What stands between the lines of a text: between those of words a space. */
const between = (page: PageView): string => (page.language === 'en' ? ' ' : '');
/** The paragraphs of a story, or of what looks like a photo item, each in one piece. */
const textsOf = (page: PageView, draft: Draft): string[] =>
  draft.parts.filter(({ kind, state }) => kind === 'paragraph' || state === 'photoText').map(({ lines }) => lines.map((line) => lineText(page.lines, line)).join(between(page)));

/** True for a Japanese column with ▼ between its paragraphs, wherever it stands. */
export function isSetWithMarks(page: PageView, draft: Draft): boolean {
  if (page.language !== 'ja') return false;
  const texts = textsOf(page, draft);
  return count(texts.join('\n').slice(0, READ), COLUMN_MARKS) >= 2 || isMarkedColumn(texts);
}

/** True for a story that is signed without a role word and argues rather than reports. Any other story that is signed otherwise, or opens with a lead marker, is news. */
export function readsLikeOpinion(page: PageView, draft: Draft): boolean {
  const paragraphs = draft.parts.filter(({ kind }) => kind === 'paragraph').flatMap(({ lines }) => lines);
  const text = normaliseWidth(textsOf(page, draft).join(between(page)).slice(0, READ));
  if (page.language === 'zh' && draft.parts.some(({ kind, lines }) => kind === 'byline' && WRITES_TO_US.test(page.texts[lines[0] ?? 0] ?? ''))) return true;
  const signed = draft.parts.filter(({ kind, lines }) => kind === 'byline' && isUnmarked(page, lines[0] ?? 0));
  const said = text.replace(QUOTATIONS, '');
  if (page.language === 'en' && count(said, OF_MYSELF) >= COLUMN_OF_MYSELF && draft.parts.some(({ kind }) => kind === 'byline')) return true;
  if (signed.length === 0 || paragraphs.some((line) => page.leads[line] === 1)) return false;
  if (page.language === 'en') return count(said, page.lexicon.opinionWords) > (TOLD.test(text) ? QUESTION : 0) || (draft.parts[0]?.kind === 'label' && count(said, TELLS_READERS) >= TOLD_READERS);
  if (page.language === 'ja') return signed.some(({ lines }) => REVIEWED.test(page.texts[lines[0] ?? 0] ?? '')) || isByExpert(page, draft, signed) || count(text, page.lexicon.opinionWords) > 0 || (isScarce(text) && signsOfReport(draft, false) <= MOST_OF_COLUMN);
  const pictured = signed.some(({ lines }) => PICTURED.test(page.texts[lines[0] ?? 0] ?? ''));
  const label = draft.parts[0]?.kind === 'label' ? (page.texts[draft.parts[0].lines[0] ?? 0] ?? '') : '';
  if (!ESSAY.test(label) && (EXPLAINED.test(label) || signed.some(({ lines }) => EXPERT.test(bylineOfLine(page, lines[0] ?? 0)?.groups[0]?.affiliation ?? '')))) return false;
  const labelled = label === '' ? 0 : weightOfLabel(label);
  return signsOfNews(text, said) + signsOfReport(draft, pictured) - signsOfOpinion(text, said, page.lexicon.opinionWords) - labelled < NEWS;
}

/** 現場側記, 庭审直击, 人物特写, 新聞幕後: a reporter was there */
const REPORT = /[側侧][記记寫写]|幕[後后]|特[寫写]|素描|直[擊击]|[現现][場场]|法庭/;
/** 农技课堂, 科普角, 健康问诊: under such a label somebody who knows explains, and argues for nothing */
const EXPLAINED = /科[普学學技]|以案|[说說释釋]法|律[师師]|提[醒示]|坐堂|食[养養疗療谱譜]|[家私]\S?菜|[厨廚]|[营營][养養]|[课課讲講学學][堂台坛]|百科|知[识識]|常[识識]|健康|[养養]生|[问問][诊診药藥]|[门門][诊診]|[农農]技|支招|[辞辭]典/;
/** 门诊手记, 护士日记: whoever writes there, and from where, tells what he thinks */
const ESSAY = /(?:手|札|日)[记記]$|[随隨][笔筆想]$|[心絮][语語]$/;
const weightOfLabel = (label: string): number => (REPORT.test(label) ? -NEWS : 1);

/** 特约撰稿 皮日新, 影评人 皮日新, 皮日新 著; 来源:沄湾日报 作者:皮日新: no reporter */
const INVITED = /撰稿|[影剧书乐球]评人|专栏作家|\s[著译]\s*$|(?:^|\s)作者:(?!.*(?:记者|通讯员))/;

/** A bare name, or in Japanese what a reader or a reviewer signs with; outside English also what could be somebody's pen name: there titles and addresses have lines of their own. */
function isUnmarked(page: PageView, line: number): boolean {
  if (page.language === 'ja' && bylineOfLine(page, line)?.groups[0]?.role === 'author') return true;
  return page.language === 'en' ? page.bylines[line] === BYLINE_BARE || isUnknownName(page, line) : (page.bylines[line] !== BYLINE_MARKED && !isInstitution(page, line)) || saysWrittenBy(page.texts[line] ?? '') || INVITED.test(page.texts[line] ?? '');
}

/** TESSIE QUILL: set like a name, though not known for one */
const isUnknownName = (page: PageView, line: number): boolean =>
  page.bylines[line] === BYLINE_NONE && SET_LIKE_NAME.test(page.texts[line] ?? '') && !hasCue(page, line, 'bylineTitle') && !hasCue(page, line, 'paperName');

/** More than a deck or a picture: no column is set so. */
const MOST_OF_COLUMN = 2;

/** 岸本拓(税理士), 管理栄養士 佐野遥: whoever is named with what he is tells what he thinks, unless he gives a recipe or a list */
function isByExpert(page: PageView, { parts }: Draft, signed: readonly { readonly lines: readonly number[] }[]): boolean {
  return signed.some(({ lines }) => bylineOfLine(page, lines[0] ?? 0)?.groups[0]?.title !== undefined) && !parts.some(({ lines }) => hasCue(page, lines[0] ?? 0, 'sectionNumber') || hasCue(page, lines[0] ?? 0, 'listItem'));
}

/** A kicker or a deck; subheads; a picture or a table. */
function signsOfReport({ parts }: Draft, pictured: boolean): number {
  return (parts.some(({ kind }) => HEADS.has(kind)) ? 2 : 0) + (parts.some(({ kind }) => kind === 'subhead') ? 1 : 0) + (pictured || parts.some(({ kind }) => PICTURES.has(kind)) ? 1 : 0);
}

/** Numbers, from the beginning on, what people say and how old they are, whom one meets, when it was. */
function signsOfNews(text: string, said: string): number {
  const beginning = text.slice(0, BEGINNING);
  return (REPORTER.test(said) ? 2 : 0) + (CASE.test(said) ? 2 : 0) + [!isScarce(text), count(beginning, DIGIT) >= FIRST_DIGITS, count(text, DIGIT) >= DIGITS, SOMEBODY.test(said), SPEECH.test(text), AGE.test(text), DATE.test(beginning)].filter(Boolean).length;
}

/** Words of commentary outside quotations, somebody who says 我 and argues. */
function signsOfOpinion(text: string, said: string, words: RegExp): number {
  return (count(said, words) > 0 ? 2 : 0) + [MYSELF.test(said), ARGUES.test(text)].filter(Boolean).length;
}

function isScarce(text: string): boolean {
  return count(text, NUMBER) * 100 < text.length * NEWS_NUMBERS;
}

function count(text: string, words: RegExp): number {
  return text.match(words)?.length ?? 0;
}

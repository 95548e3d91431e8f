import { bylineOfLine } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { text } from '../view/rows';
import { bylinesOf, count, firstLineOf, hasLead, isScarce, signsOfReport } from './argument';
import type { Argument } from './argument';
import type { Draft } from './drafts';
import { isUnmarked } from './unmarkedByline';

/** What a story begins with: news gives its numbers there. UTF-16 units. */
const BEGINNING = 80;
const DIGIT = /\d/g;
const FIRST_DIGITS = 3;
const DIGITS = 8;
const SPEECH = /[”」]\S{0,12}?(?:说|說|表示|介绍|介紹|告诉|告訴)|(?:说|說|表示|介绍|介紹)[，：,:]/;
const AGE = /(?:\d+|[一二三四五六七八九十]+)[岁歲]/;
const DATE = /\d{1,2}月\d|昨天|昨日|近[日曰]|日前/;
/** 她一天要说二百六十遍: somebody is watched */
const SOMEBODY = /[他她](?!们|們|人)/;
/** 记者的小腿已经打颤: by whom */
export const REPORTER = /[记記]者/;
/** 法院审理认为, 原告, 判令: a case is told, whatever the law should say */
const CASE = /法院(?:经|經)?(?:审理|審理|认为|認為)|判[决決令处處]|原告|被告/;
/** 黄山松 文/摄, 文/范姜佑 攝影/莊詠晴: the writer has brought pictures */
const PICTURED = /[摄攝影]/;
const MYSELF = /我(?!国|國|省|市|县|縣|区|區|校|州|院)/;
const ARGUES = /不是|不能|应该|應該|何必|其实|其實|或许|或許|难道|難道|不妨|当然|當然|毕竟|畢竟/;

/** 读者 贺 敏, 市民 陶桂英: who writes to the paper */
const WRITES_TO_US = /^[\s(◎☉●□■]*\S{0,6}?(?:读者|讀者|市民|居民|村民|网友|網友|街坊|[旅乘游]客)[\s:/]?[\u4e00-\u9fff][\u4e00-\u9fff\s]{1,4}\)?$/;

/** How much more there must be of news. */
const NEWS = 2;
/** What is no longer than a brief, in UTF-16 units, and argues nowhere is one, whatever it tells. */
const BRIEF = 220;

/** True for a Chinese letter to the paper, and for a story that is signed without a role word and has more signs of opinion than of news. */
export function arguesInChinese(argument: Argument): boolean {
  const { page, draft } = argument;
  const bylines = bylinesOf(draft);
  if (bylines.some((line) => WRITES_TO_US.test(text(page, line)))) return true;
  const signed = bylines.filter((line) => isUnmarked(page, line));
  if (signed.length === 0 || hasLead(argument) || isExplained(page, draft, signed)) return false;
  if (isReview(page, draft)) return true;
  const pictured = signed.some((line) => PICTURED.test(text(page, line)));
  const opinion = signsOfOpinion(argument) + weightOfLabel(labelOf(page, draft));
  if (opinion <= 0 && argument.text.length <= BRIEF && !asks(page, draft)) return false;
  return signsOfNews(argument) + signsOfReport(draft, pictured) - opinion < NEWS;
}

/** 開放登陸,這不是矛盾嗎?: the headline argues, however short the text */
const asks = (page: PageView, { parts }: Draft): boolean => parts.some(({ kind, lines }) => kind === 'headline' && page.endsAsking[lines.at(-1) ?? 0] === 1);

/** ——读《渡口志》, ——评话剧《潮生》: under the headline, of what somebody tells what he thinks */
const REVIEWED = /^——?(?:[再重初细細]?[读讀]|[简簡]?[评評]|[观觀])\S{0,8}《/;
const isReview = (page: PageView, { parts }: Draft): boolean => parts.some((part) => part.kind === 'deck' && REVIEWED.test(text(page, firstLineOf(part))));

/** The label over a story; empty where it has none. */
const labelOf = (page: PageView, { parts: [first] }: Draft): string => (first?.kind === 'label' ? text(page, firstLineOf(first)) : '');

/** 現場側記, 庭审直击, 人物特写, 新聞幕後: a reporter was there */
const REPORT = /[側侧][記记寫写]|幕[後后]|特[寫写]|素描|直[擊击]|[現现][場场]|法庭/;
const weightOfLabel = (label: string): number => (label === '' ? 0 : REPORT.test(label) ? -NEWS : 1);

/** 农技课堂, 科普角, 健康问诊: under such a label somebody who knows explains, and argues for nothing */
const EXPLAINED = /科[普学學技]|以案|[说說释釋]法|律[师師]|提[醒示]|坐堂|食[养養疗療谱譜]|[家私]\S?菜|[厨廚]|[营營][养養]|[课課讲講学學][堂台坛]|百科|知[识識]|常[识識]|健康|[养養]生|[问問][诊診药藥]|[门門][诊診]|[农農]技|支招|[辞辭]典/;
/** 云石县医院, 县人民法院, 农技站, 营养师: whoever writes from there explains */
const EXPERT = /[医醫]院|卫生|衛生|疾控|药|藥|律师|律師|事务所|事務所|法院|检察|檢察|公安|派出所|[农農][业業技学學科]|种子|植保|气象|水产|畜牧|\S科$|[^教老讲导牧析评]师$/;
/** 门诊手记, 护士日记: whoever writes there, and from where, tells what he thinks */
const ESSAY = /(?:手|札|日)[记記]$|[随隨][笔筆想]$|[心絮][语語]$/;

/** True where somebody who knows tells how things are. */
function isExplained(page: PageView, draft: Draft, signed: readonly number[]): boolean {
  const label = labelOf(page, draft);
  return !ESSAY.test(label) && (EXPLAINED.test(label) || signed.some((line) => EXPERT.test(bylineOfLine(page, line)?.groups[0]?.affiliation ?? '')));
}

/** Numbers, from the beginning on, what people say and how old they are, whom one meets, when it was. */
function signsOfNews({ text, said }: Argument): number {
  const beginning = text.slice(0, BEGINNING);
  return (REPORTER.test(said) ? 2 : 0) + (CASE.test(said) ? 2 : 0) + [!isScarce(text), count(beginning, DIGIT) >= FIRST_DIGITS, count(text, DIGIT) >= DIGITS, SOMEBODY.test(said), SPEECH.test(text), AGE.test(text), DATE.test(beginning)].filter(Boolean).length;
}

/** Words of commentary outside quotations, somebody who says 我 and argues. */
function signsOfOpinion({ page, text, said }: Argument): number {
  return (count(said, page.lexicon.opinionWords) > 0 ? 2 : 0) + [MYSELF.test(said), ARGUES.test(text)].filter(Boolean).length;
}

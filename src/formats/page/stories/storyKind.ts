import type { Part, StoryKind } from '../../../core/story';
import { keeperOfColumn } from '../bylines/columnKeeper';
import { isKeyed } from '../features/keyed';
import { isInstitution } from '../features/signer';
import type { Surroundings } from '../features/surroundings';
import { lineText } from '../view/lines';
import { BYLINE_BARE, bylineOfLine, hasCue, withholdsName } from '../view/pageView';
import type { PageView } from '../view/pageView';
import { REPORTER } from './chineseOpinion';
import type { Draft, DraftPart } from './drafts';
import { readsLikeInterview } from './interview';
import { isSetWithMarks } from './japaneseOpinion';
import { readsLikeOpinion } from './opinion';

/** What of the surroundings tells what kind of story one is. */
export type Place = Pick<Surroundings, 'inOpinion' | 'column'>;

/** True for two places in which a story is of the same kind. */
export function isSamePlace(one: Place, other: Place): boolean {
  return one.inOpinion === other.inOpinion && one.column === other.column;
}

/** A story whose kind is asked for. */
export interface Candidate {
  readonly page: PageView;
  readonly draft: Draft;
  readonly place: Place;
}

/** Kinds and what shows them, the surest first; what shows none is news. */
const SIGNS: readonly (readonly [StoryKind, (candidate: Candidate) => boolean])[] = [
  ['weather', (candidate) => shows(candidate, ['headline'], 'weatherHead') || isForecast(candidate)],
  ['index', (candidate) => hasState(candidate.draft, 'serviceHead') || isIndex(candidate)],
  ['commentary', ({ page, draft }) => isSetWithMarks(page, draft)],
  ['photo', (candidate) => (hasState(candidate.draft, 'photoHead', 'photoText') || isAllCaptions(candidate)) && !isCartoon(candidate)],
  ['commentary', isInColumnOfOpinion],
  ['notice', isFamilyNotice],
  ['brief', ({ draft }) => hasState(draft, 'briefText', 'briefHead')],
  ['notice', isNotice],
  ['commentary', (candidate) => hasPart(candidate.draft, 'verse') || shows(candidate, ['label'], 'verseLabel')],
  ['brief', isInColumn],
  ['interview', ({ page, draft }) => readsLikeInterview(page, draft)],
  ['commentary', isCommentary],
];

/** 今日看点: over lines most of which end with a page, or none of which ends as a sentence does */
function isIndex(candidate: Candidate): boolean {
  const { page, draft } = candidate;
  const entries = startsOf(draft, 'paragraph');
  if (entries.length === 0 || !shows(candidate, ['headline'], 'indexHead')) return false;
  return entries.filter((line) => hasCue(page, line, 'pageReference')).length * 2 > entries.length || entries.every((line) => page.endsSentence[line] === 0);
}

const CARTOON = /[漫插][畫画]/;
/** 漫畫小語: under a label of opinion that names cartoons a picture is one. */
const isCartoon = (candidate: Candidate): boolean => shows(candidate, ['label'], 'opinionLabel') && says(candidate, ['label'], CARTOON);

/** What a photo item is made of. */
const PICTURED: ReadonlySet<Part['kind']> = new Set<Part['kind']>(['label', 'kicker', 'headline', 'deck', 'caption', 'credit']);

/** The kind of a story; `place` says whether it stands on a page of opinion or in a column of briefs. */
export function storyKind(page: PageView, draft: Draft, place: Place): StoryKind {
  const candidate = { page, draft, place };
  return SIGNS.find(([, shown]) => shown(candidate))?.[0] ?? 'news';
}

function hasState({ parts }: Draft, ...states: readonly Draft['parts'][number]['state'][]): boolean {
  return parts.some(({ state }) => states.includes(state));
}

/** 今天夜里: 多云转阴; 气温 8℃到15℃: a list most of which tells of the weather, whatever its head */
function isForecast({ page, draft }: Candidate): boolean {
  if (!hasState(draft, 'serviceHead')) return false;
  const items = startsOf(draft, 'listItem');
  return items.filter((line) => hasCue(page, line, 'weather')).length * 2 > items.length;
}

/** 图①:…; 图②:…: captions over their credit, with nothing else to read. */
function isAllCaptions({ page, draft }: Candidate): boolean {
  return hasPart(draft, 'credit') && draft.parts.every(({ kind, lines }) => PICTURED.has(kind) || (kind === 'paragraph' && hasCue(page, lines[0] ?? 0, 'caption')));
}

function hasPart({ parts }: Draft, wanted: Part['kind']): boolean {
  return parts.some(({ kind }) => kind === wanted);
}

function shows({ page, draft }: Candidate, kinds: readonly Part['kind'][], cue: Parameters<typeof hasCue>[2]): boolean {
  return draft.parts.some(({ kind, lines }) => kinds.includes(kind) && lines.some((line) => hasCue(page, line, cue)));
}

/** True where a part of one of the kinds begins with a line that is worded so. */
function says({ page, draft }: Candidate, kinds: readonly Part['kind'][], words: RegExp): boolean {
  return draft.parts.some(({ kind, lines }) => kinds.includes(kind) && words.test(page.texts[lines[0] ?? 0] ?? ''));
}

/** The lines with which the parts of a kind begin. */
function startsOf({ parts }: Draft, wanted: Part['kind']): number[] {
  return parts.filter(({ kind }) => kind === wanted).map(({ lines }) => lines[0] ?? 0);
}

/** 回音壁, 对《…》的回复: what an institution signs there answers the paper */
const REPLY = /回音|[回答][复復覆应應]|反馈|反饋/;
const isReply = (candidate: Candidate): boolean => says(candidate, ['label', 'kicker'], REPLY);

/** 云石县公路段: in Chinese institutions sign, and nobody else */
function isBySigner({ page, draft }: Candidate): boolean {
  const signed = startsOf(draft, 'byline');
  return page.language === 'zh' && signed.length > 0 && signed.every((line) => isInstitution(page, line));
}

/** DEATH NOTICES, ENGAGEMENTS, BIRTHS, MARRIAGES AND DEATHS: families give notice under it, each of them of a line or two */
const FAMILY_NOTICES = /^(?:(?:death|family|funeral) notices|in memoriam|engagements?|(?:wedding|birth|engagement) announcements|births?,?(?: (?:and |& )?(?:marriages?|deaths?),?){1,3})\.?$/i;

/** Ada Quill and family wish to thank: what a family has printed, whatever its head */
const FAMILY_WISHES = /\b(?:famil(?:y|ies)|children|sons|daughters|relatives)\b.{0,40}\bwish(?:es)? to\b/;

/** Headed so, or with a family's thanks, or a short item under the head of a column of such; what a reporter writes is none. */
export function isFamilyNotice(candidate: Candidate): boolean {
  const { page, draft, place } = candidate;
  if (page.language !== 'en' || hasState(draft, 'byline')) return false;
  return says(candidate, ['label', 'kicker', 'headline'], FAMILY_NOTICES) || says(candidate, ['paragraph'], FAMILY_WISHES) || (!hasPart(draft, 'label') && FAMILY_NOTICES.test(place.column ?? '') && isPlain(candidate));
}

/** Headed as a notice, or signed by an institution or an officer; under the label of notices one that has no writer above its text. What a reporter brings is none. */
function isNotice(candidate: Candidate): boolean {
  const { page, draft } = candidate;
  if (page.language === 'zh' && isByReporter(candidate)) return false;
  return (isBySigner(candidate) && !isReply(candidate)) || isByOfficer(candidate) || (shows(candidate, ['headline'], 'noticeHead') && !isColumnist(candidate)) || callsForCopy(candidate) || saysWhereToTurn(candidate) || (shows(candidate, ['label'], 'noticeHead') && !hasState(draft, 'byline') && !isOnStaff(candidate));
}

/** 燈下漫筆 / 招領 / 林望: a columnist's name stands between a title like a notice's and the text. */
const isColumnist = (candidate: Candidate): boolean => hasState(candidate.draft, 'byline') && shows(candidate, ['label', 'kicker'], 'opinionLabel');

/** 人事 over the name of a company: who comes and goes there is news */
const ON_STAFF = /^人\s*事(?:異動)?$/;

const isOnStaff = (candidate: Candidate): boolean => candidate.page.language === 'ja' && says(candidate, ['label'], ON_STAFF);

/** A. B. DELL, Town Clerk.: in English an officer signs a notice below its text, where it is no letter. */
function isByOfficer(candidate: Candidate): boolean {
  const { page, draft, place } = candidate;
  const signed = startsOf(draft, 'byline');
  if (page.language !== 'en' || signed.length === 0 || place.inOpinion || hasState(draft, 'byline')) return false;
  if (shows(candidate, ['label', 'kicker'], 'opinionLabel') || shows(candidate, ['paragraph'], 'salutation')) return false;
  return signed.every((line) => page.bylines[line] === BYLINE_BARE && bylineOfLine(page, line)?.groups[0]?.title !== undefined);
}

/** 一经采用,稿酬从优; 投稿邮箱:…; 欢迎给本版出题; 情報をお寄せください: an unsigned paragraph that asks readers for their stories */
const CALL = /一[经經][采採刊][用登]|稿酬|[来來][稿信](?:[请請]|可)|投稿[邮郵信]箱|投至[邮郵信]箱|[欢歡]迎[^。]{0,16}(?:出[题題]|投稿|[来來][稿信]|提供|[报報爆]料|留言)|(?:お寄せ|お知らせ|お送り|ご応募|ご投稿)ください|\b(?:[Ss]end|[Ee]-?mail|[Ss]ubmit)\s(?:us\s)?(?:your\s|all\s|any\s)?(?:\w+\s)?(?:reports?|copy|letters?|news|items|contributions)\b[^.]{0,60}\s(?:to\s\S+@|by\s(?:noon|\d|[MTWFS][a-z]+day))/;

function callsForCopy({ page, draft }: Candidate): boolean {
  const [text, ...others] = draft.parts.filter(({ kind }) => kind === 'paragraph');
  return text !== undefined && others.length < PARAGRAPHS_OF_BRIEF && startsOf(draft, 'byline').length === 0 && CALL.test(text.lines.map((line) => lineText(page.lines, line)).join(''));
}

/** 报名时间:…, 咨询电话:…: a paragraph of its own that says when or where to apply */
const WHERE_TO_TURN = /^(?:报名|咨询|应聘|投稿|索票|领取)(?:时间|地[点址]|方式|办法|电话|热线|邮箱)\s?:/;

/** Unsigned, and with lines that say whom to turn to. */
const saysWhereToTurn = (candidate: Candidate): boolean => startsOf(candidate.draft, 'byline').length === 0 && says(candidate, ['paragraph'], WHERE_TO_TURN);

/** What no brief has. */
const MORE_THAN_BRIEF: ReadonlySet<Part['kind']> = new Set<Part['kind']>(['kicker', 'deck', 'subhead', 'caption', 'pullQuote', 'table', 'jump']);
const PARAGRAPHS_OF_BRIEF = 2;
/** So much a place's correspondent may report. */
const PARAGRAPHS_OF_PLACE = 5;

/** Headed as a column of briefs, or plain and in one. */
function isInColumn(candidate: Candidate): boolean {
  const { page, draft, place } = candidate;
  if (shows(candidate, ['headline'], 'briefsLabel')) return true;
  return isPlain(candidate) && (shows(candidate, ['label', 'headline'], 'briefsLabel') || (place.column !== null && !isHeadedAsList(candidate) && draft.parts.find((part) => !isRubric(page, part) && !(part.state === 'columnByline' && isFromDistrict(candidate)))?.kind === 'headline'));
}

/** HONOR ROLL, LOCAL MARKETS in capitals under the items of TOWN TALK: a list of its own */
const isHeadedAsList = (candidate: Candidate): boolean => says(candidate, ['headline'], /^[A-Z ]{6,}\.?$/) && shows(candidate, ['headline'], 'tableHead');

/** 停了药能喝酒吗? / 市二医院药学部 石越: in a column of answers whoever answers may stand over the text. */
function isAnswer(candidate: Candidate): boolean {
  const { page, draft } = candidate;
  return draft.parts.some(({ kind, lines }) => kind === 'headline' && page.endsAsking[lines.at(-1) ?? 0] === 1) && !isByReporter(candidate);
}

/** VILLAGE NOTES, ROUND THE DISTRICT: a column whose items name the correspondent of each place over his news */
const PLACES = /\b(?:village|district|parish|rural|communit|neighbou?r|township|suburban|correspondents|correspondence)/i;

/** True for the news of a place in a column of such; the label of a place may stand over its head and whoever brings it, another label opens what is none of it. */
export function isFromDistrict(candidate: Candidate): boolean {
  const { page, draft, place: { column } } = candidate;
  if (page.language !== 'en') return false;
  if (says(candidate, ['label'], PLACES)) return true;
  if (column === null || (draft.parts[0]?.kind === 'label' && !hasState(draft, 'columnByline'))) return false;
  return PLACES.test(column) || isPlaceWithWriter(candidate);
}

/** GANNET COVE over by Ada Quill (555-0101), whatever the column is called */
const isPlaceWithWriter = ({ page, draft: { parts } }: Candidate): boolean =>
  parts.some(({ kind, lines }, at) => kind === 'headline' && RUBRIC.test(page.texts[lines[0] ?? 0] ?? '') && parts[at + 1]?.state === 'byline');

/** Miss A. Quill: how no reporter of a paper is called */
const CALLED = /^(?:[Bb]y )?(?:Mrs|Miss)\b/;
/** True for the news of a place, STOKE DELL, over which Miss A. Quill stands: she is its correspondent. */
export const isByNeighbour = ({ page, draft: { parts } }: Candidate): boolean =>
  parts.some(({ state, lines }, at) => state === 'byline' && CALLED.test(page.texts[lines[0] ?? 0] ?? '') && parts[at - 1]?.kind === 'headline' && RUBRIC.test(page.texts[parts[at - 1]?.lines[0] ?? 0] ?? ''));

/** True for a story of a headline and a paragraph or two, or a list, signed below them if at all, unless it is an answer or a district's news. */
function isPlain(candidate: Candidate): boolean {
  const { page, draft: { parts } } = candidate;
  if (parts.some((part) => (MORE_THAN_BRIEF.has(part.kind) && !isRubric(page, part)) || (part.state === 'byline' && !isAnswer(candidate) && !isFromDistrict(candidate)))) return false;
  return startsOf(candidate.draft, 'paragraph').filter((line) => !isKeyed(page, line)).length <= (isFromDistrict(candidate) ? PARAGRAPHS_OF_PLACE : PARAGRAPHS_OF_BRIEF);
}

/** ROWING, CHESS CLUB, PORT DELL: what a brief is about or where it is from, a word or two in capitals over its headline, whether it is read as a kicker or as a label */
const RUBRIC = /^[A-Z'’.-]{3,}(?:\s[A-Z'’.-]+)?$/;

function isRubric(page: PageView, { kind, lines }: DraftPart): boolean {
  return page.language === 'en' && (kind === 'kicker' || kind === 'label') && RUBRIC.test(page.texts[lines[0] ?? 0] ?? '');
}

/** 微评: over a brief, or over one before it */
function isInColumnOfOpinion({ page, draft, place }: Candidate): boolean {
  const label = draft.parts[0]?.state === 'briefsLabel' ? page.texts[draft.first] : place.column;
  return hasState(draft, 'briefText', 'briefHead') && page.lexicon.cues.opinionLabel?.some((cue) => cue.test(label ?? '')) === true;
}

/** Argus columnist, with Ada Quill, Reviewed by Tom Ruhl: what a writer is, or how he is named, who stands over a commentary */
const COLUMNIST = /\bcolumnist$|^(?:with|review(?:ed)?\sby)\s/i;

/** 记者手记, 采访感言, 採訪後記: over a piece of its own, what a reporter thinks of it */
const OWN_VIEW = /^(?:[记記]者|[编編][辑輯]|[采採][访訪])(?:[手後后][记記]|感言|札[记記]|随想|有感)$/;

function isOwnView({ page, draft }: Candidate): boolean {
  return draft.parts.some(({ state, lines }) => state === 'label' && OWN_VIEW.test(page.texts[lines[0] ?? 0] ?? ''));
}

/** (筆者未持有上述股份), (作者為律師,本文不構成法律建議): whoever says so gives his own opinion */
const OWN_OPINION = /^\(筆者|不[構构]成\S{0,4}建|[個个]人[意觀观]|文[責责]自/;

function isCommentary(candidate: Candidate): boolean {
  const { page, draft, place } = candidate;
  if (isOwnView(candidate) || says(candidate, ['byline'], OWN_OPINION)) return true;
  if (isBySigner(candidate) && isReply(candidate)) return false;
  // in English only a columnist's name stands between his column's and the headline
  if (page.language === 'en' && hasState(draft, 'columnByline') && !isFromDistrict(candidate)) return true;
  if (isList(candidate)) return false;
  // what goes on from another page is no commentary for where it ends
  if ((place.inOpinion && !isByReporter(candidate) && !hasState(draft, 'jumpFrom')) || hasOpinionLabel(candidate) || shows(candidate, ['paragraph'], 'salutation')) return true;
  return startsOf(draft, 'byline').some((line) => isOpinionWriter(page, line)) || isByColumnist(candidate) || isEditorsColumn(candidate) || readsLikeOpinion(page, draft);
}

/** 时评, 锐评: whoever writes under it argues */
const ARGUED = /[评評论論]/;

/** 时评 over anything; 大家谈, 邻里说事 over what no reporter has brought */
function hasOpinionLabel(candidate: Candidate): boolean {
  if (!shows(candidate, ['label', 'kicker'], 'opinionLabel')) return false;
  return candidate.page.language !== 'zh' || !isByReporter(candidate) || says(candidate, ['label'], ARGUED);
}

const STEP = /^\d{1,2}\s?[.、)]/;
/** The programmes of an evening, the steps of a recipe: a table, or paragraphs most of which are numbered with digits. */
function isList({ page, draft }: Candidate): boolean {
  const paragraphs = startsOf(draft, 'paragraph');
  return paragraphs.length === 0 ? hasPart(draft, 'table') : page.language === 'zh' && paragraphs.filter((line) => STEP.test(page.texts[line] ?? '')).length * 2 > paragraphs.length;
}

/** 本报记者 王强 文/图, 通讯员 王强 over 本报讯: who reports on a page of opinion brings no commentary. */
function isByReporter({ page, draft }: Candidate): boolean {
  if (draft.parts.some(({ state, lines }) => state === 'byline' && REPORTER.test(page.texts[lines[0] ?? 0] ?? ''))) return true;
  return draft.parts.some(({ kind, lines }) => kind === 'paragraph' && page.leads[lines[0] ?? 0] === 1);
}

/** (論説室・岸本拓): who writes there argues for the paper */
const ARGUES_FOR_PAPER = /論説(?:委員)?室|論説班/;

/** 編集委員 岸本拓, 運動部長 岸本拓 over the text, under the name of his column */
const EDITOR = /^(?:(?:特別)?編集委員|\S{2,4}部次?長|\S{1,6}支局長)[\s・:]/;

const isEditorsColumn = ({ page, draft }: Candidate): boolean =>
  page.language === 'ja' && hasState(draft, 'label') && draft.parts.some(({ state, lines }) => state === 'byline' && EDITOR.test(page.texts[lines[0] ?? 0] ?? ''));

function isOpinionWriter(page: PageView, line: number): boolean {
  return withholdsName(page, line) || (page.language === 'ja' && ARGUES_FOR_PAPER.test(page.texts[line] ?? '')) || bylineOfLine(page, line)?.groups.some(({ role }) => role === 'commentator') === true;
}

function isByColumnist({ page, draft }: Candidate): boolean {
  return draft.parts.some(({ kind, lines }) => (kind === 'byline' && lines.some((line) => COLUMNIST.test(page.texts[line] ?? ''))) || (kind === 'label' && keeperOfColumn(page.texts[lines[0] ?? 0] ?? '') !== null));
}

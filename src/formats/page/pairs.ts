import { isCapitals, isTitleCase } from './letterCase';
import { BYLINE_NONE, hasCue } from './pageView';
import type { PageView } from './pageView';
import { fillsColumn, hasRoom } from './wrapping';

/** One thing that is true or not of a line and the one before it. */
export interface PairFeature {
  readonly says: string;
  /** `index` is the second line of the pair. */
  readonly holds: (page: PageView, index: number) => boolean;
}

const ends = (page: PageView, index: number): boolean => page.endsSentence[index] === 1;
const gap = (page: PageView, index: number): boolean => (page.lines.blanksBefore[index] ?? 0) > 0;
const cells = (page: PageView, index: number): number => page.lines.cells[index] ?? 0;
const text = (page: PageView, index: number): string => page.texts[index] ?? '';
const namesTown = (page: PageView, index: number): boolean => page.town !== '' && text(page, index).includes(page.town);
/** 可“又提又贷”; 的那些年: a line that cannot begin a headline of its own */
const CONTINUES = /^(?:可|将|的|并|而|及|与|和|也|还|又|就|才|却|不|为|被|让|在|到|至|等|再|更|从|向|以|即|或)/;
/** 研究部署…, 开了一家…, 讲进田间…: predicates whose subject stands in the line before */
const VERB_START = /^(?:研究|部署|开展|推进|推动|打造|建设|助力|赋能|实现|突破|达到|增长|获评|荣获|入选|上榜|成为|启动|开工|开建|投用|通车|亮相|开幕|举行|召开|审议|听取|调研|督导|检查|慰问|走进|走出|点亮|擦亮|跑出|按下|绘就|谱写|激活|唤醒|盘活|撬动|托起|撑起|织密|守护|破解|化解|有望|将于|今起|明起|下月|可|将|开|讲|让|把|迎|赢|夺|破|涨|降|增|变|成|走|跑|闯|飞|送|请|管|治|护|建|造|种|养|卖|买|住|用|办|领|拿|吃|看|学|教|救|捐|找|等|省|装|改|建起)/;
const LOWER = /^[a-z]/;
const COMMA = /[,，]/;
const GAP = /\S\s+\S/;
const SHORT_OF_WRAP = 8;

const shortOfWrap = (page: PageView, index: number): boolean =>
  page.layout.wrapWidth > 0 && cells(page, index) < page.layout.wrapWidth - SHORT_OF_WRAP;

/** How running text goes on from line to line, and what stands between two lines. */
const FLOW_FEATURES = {
  finished: { says: 'the line before ends a sentence', holds: (page, index) => ends(page, index - 1) },
  unfinished: { says: 'the line before breaks off', holds: (page, index) => !ends(page, index - 1) },
  full: { says: 'the line before fills the column', holds: (page, index) => fillsColumn(page, index - 1) },
  finishedFull: { says: 'the line before ends a sentence but fills the column', holds: (page, index) => ends(page, index - 1) && fillsColumn(page, index - 1) },
  shortOfWrap: { says: 'the line before does not fill the column', holds: (page, index) => shortOfWrap(page, index - 1) },
  unfinishedShortOfWrap: { says: 'the line before breaks off before the column is full', holds: (page, index) => !ends(page, index - 1) && shortOfWrap(page, index - 1) },
  room: { says: 'the first word had room on the line before', holds: (page, index) => hasRoom(page, index - 1) },
  goesOn: { says: 'the line before breaks off and this one goes on in lower case', holds: (page, index) => !ends(page, index - 1) && page.bylines[index] === BYLINE_NONE && LOWER.test(text(page, index)) },
  quoteOpen: { says: 'a quotation is open', holds: (page, index) => page.quoteOpen[index - 1] === 1 },
  hyphen: { says: 'the line before ends with a hyphen', holds: (page, index) => /[a-z]-$/.test(text(page, index - 1)) },
  indented: { says: 'the line is indented', holds: (page, index) => page.layout.indented && (page.lines.indent[index] ?? 0) >= 2 },
  endsWithColon: { says: 'the line before ends with a colon', holds: (page, index) => /[:：]$/.test(text(page, index - 1)) },
  listLine: { says: 'the line begins like a list item or a question', holds: (page, index) => hasCue(page, index, 'listItem') || hasCue(page, index, 'question') || hasCue(page, index, 'leaders') },
  rareGap: { says: 'one of the few blank lines is between', holds: (page, index) => page.layout.blankLines === 'seldom' && gap(page, index) },
  noRareGap: { says: 'no blank line is between', holds: (page, index) => page.layout.blankLines === 'seldom' && !gap(page, index) },
  blockGap: { says: 'a block begins', holds: (page, index) => page.layout.blankLines === 'blocks' && gap(page, index) },
  blockInside: { says: 'both lines are of one block', holds: (page, index) => page.layout.blankLines === 'blocks' && !gap(page, index) },
  tight: { says: 'no blank line is between, where there mostly is', holds: (page, index) => page.layout.blankLines === 'everywhere' && !gap(page, index) },
  printedRule: { says: 'a printed rule is between', holds: (page, index) => page.lines.ruleBefore[index] === 1 },
  pageBreak: { says: 'a form feed is between', holds: (page, index) => page.lines.pageBreak[index] === 1 },
} as const satisfies Readonly<Record<string, PairFeature>>;

/** How far the lines of a headline in a column differ in length: cells. */
const ALIKE_CELLS = 14;

function setAlike(page: PageView, index: number): boolean {
  if (page.language !== 'en' || gap(page, index) || Math.abs(cells(page, index) - cells(page, index - 1)) > ALIKE_CELLS) return false;
  const [before, line] = [text(page, index - 1), text(page, index)];
  return isCapitals(line) ? isCapitals(before) : isTitleCase(line) && isTitleCase(before) && !isCapitals(before);
}

/** How the lines of a head cluster compare. */
const HEAD_FEATURES = {
  cutClause: { says: 'the line before ends in the middle of a clause', holds: (page, index) => hasCue(page, index - 1, 'headlineEnd') },
  continues: { says: 'the line cannot stand alone', holds: (page, index) => CONTINUES.test(text(page, index)) },
  verbStart: { says: 'the line begins with a verb', holds: (page, index) => VERB_START.test(text(page, index)) },
  startsLower: { says: 'the line begins in lower case', holds: (page, index) => page.bylines[index] === BYLINE_NONE && LOWER.test(text(page, index)) },
  comma: { says: 'the line before ends with a comma', holds: (page, index) => page.endsOpen[index - 1] === 1 },
  equalLength: { says: 'both lines are of one length', holds: (page, index) => Math.abs(cells(page, index) - cells(page, index - 1)) <= 2 },
  longer: { says: 'the line is longer than the one before', holds: (page, index) => cells(page, index) > cells(page, index - 1) + 4 },
  shorter: { says: 'the line is shorter than the one before', holds: (page, index) => cells(page, index) < cells(page, index - 1) - 4 },
  twiceAsLong: { says: 'the line is twice as long as the one before', holds: (page, index) => cells(page, index) > cells(page, index - 1) * 2 },
  halfAsLong: { says: 'the line is half as long as the one before', holds: (page, index) => cells(page, index) * 2 < cells(page, index - 1) },
  newComma: { says: 'the line has a comma, the one before none', holds: (page, index) => COMMA.test(text(page, index)) && !COMMA.test(text(page, index - 1)) },
  lostComma: { says: 'the line has no comma, the one before has', holds: (page, index) => !COMMA.test(text(page, index)) && COMMA.test(text(page, index - 1)) },
  newClauses: { says: 'the line has clauses set apart, the one before none', holds: (page, index) => page.language !== 'en' && GAP.test(text(page, index)) && !GAP.test(text(page, index - 1)) },
  lostClauses: { says: 'the line before has clauses set apart, this one none', holds: (page, index) => page.language !== 'en' && !GAP.test(text(page, index)) && GAP.test(text(page, index - 1)) },
  newTown: { says: "the line names the paper's town, the one before does not", holds: (page, index) => namesTown(page, index) && !namesTown(page, index - 1) },
  lostTown: { says: "the line before names the paper's town, this one does not", holds: (page, index) => !namesTown(page, index) && namesTown(page, index - 1) },
  newDigits: { says: 'the line has a number, the one before none', holds: (page, index) => /\d/.test(text(page, index)) && !/\d/.test(text(page, index - 1)) },
  lostDigits: { says: 'the line before has a number, this one none', holds: (page, index) => !/\d/.test(text(page, index)) && /\d/.test(text(page, index - 1)) },
  sameLook: { says: 'both lines are set alike', holds: (page, index) => isCapitals(text(page, index)) === isCapitals(text(page, index - 1)) },
  unlike: { says: 'one line is in capitals, the other not', holds: (page, index) => isCapitals(text(page, index)) !== isCapitals(text(page, index - 1)) },
  capsOverSentence: { says: 'a line in capitals stands over one written like a sentence', holds: (page, index) => isCapitals(text(page, index - 1)) && hasCue(page, index, 'sentenceCase') },
  capsOverTitle: { says: 'a line in capitals stands over one written like a title', holds: (page, index) => isCapitals(text(page, index - 1)) && isTitleCase(text(page, index)) && !isCapitals(text(page, index)) },
  setAlike: { says: 'both lines are of one block and set in the same letters', holds: setAlike },
  sentences: { says: 'both lines are written like sentences', holds: (page, index) => hasCue(page, index - 1, 'sentenceCase') && hasCue(page, index, 'sentenceCase') },
  dash: { says: 'the line begins with a dash', holds: (page, index) => hasCue(page, index, 'deckDash') },
} as const satisfies Readonly<Record<string, PairFeature>>;

/** What is looked at in two neighbouring lines. Weights for each way of hanging together are in `weights.ts`. */
export const PAIR_FEATURES = { ...FLOW_FEATURES, ...HEAD_FEATURES };

export type PairFeatureName = keyof typeof PAIR_FEATURES;

/** True for evidence that speaks of how the lines of a head compare: running text has no use for it. */
export function isHeadFeature(name: PairFeatureName): boolean {
  return name in HEAD_FEATURES;
}

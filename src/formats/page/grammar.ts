import type { FurnitureKind, PartKind } from '../../core/story';
import type { FeatureName } from './features';
import type { PairFeatureName } from './pairs';

/** Scores are whole numbers, so that sums are exact however they are reached; 10 is strong evidence, 40 hardly to be outweighed. */
export type Weights = Partial<Readonly<Record<FeatureName, number>>>;

/** One state of the decoder: what a line can be, with the evidence for it. */
export interface State {
  /** What the line becomes: a part, furniture, or more of the part before. */
  readonly kind: PartKind | FurnitureKind | 'continuation';
  readonly weights: Weights;
}

const LABEL: Weights = {
  label: 30, opinionLabel: 26, tiny: 0, brief: 4, middling: -4, long: -60, endsFullStop: -30, body: -30, full: -14, byline: -30, bareName: -10, comma: -12, asks: -10, digits: -6,
  lead: -40, date: -20, folio: -10, allCaps: 3, creditEnd: -15, caption: -20, listItem: -8, question: -10, tableHead: -6, weatherHead: -20, indexHead: -20, headlineBullet: -10,
};

const KICKER: Weights = {
  kickerEnd: 12, clauses: 6, equalClauses: 6, tiny: -2, brief: 5, middling: 2, long: -50, endsFullStop: -34, body: -18, full: -8, byline: -40, credit: -40, bareName: -6,
  nextShort: 12, nextBody: -60, nextByline: -40, nextBareName: -25, bylineAhead: 10, bareNameAhead: 6, leadAhead: 6, deckDash: -40, headlineBullet: -14, folio: -20, staffBox: -40,
  navigation: -20, nameplate: -20, date: -30, lead: -40, caption: -20, creditEnd: -25, label: -8, opinionLabel: -14, question: -16, answer: -8, listItem: -10, nextDeck: -14, cellRun: -25,
  allCaps: 8, startsLower: -20, jumpTo: -40, jumpFrom: -40, weatherHead: -20, indexHead: -30, weather: -6, pageReference: -14, tableHead: -4, organisation: -10, sourceNote: -30, asks: 0,
  startsMiddle: -30, bylineTitle: -40, prevUnfinished: -6, attribution: -20,
};

const HEADLINE: Weights = {
  tiny: -6, brief: 4, middling: 4, long: -40, endsFullStop: -30, body: -18, full: -8, byline: -40, credit: -40, bareName: -12, innerStop: -25,
  nextByline: 22, nextBareName: 18, bylineAhead: 6, bareNameAhead: 5, nextLead: 18, leadAhead: 6, nextBody: 2, nextDeck: 8, nextShort: -2, photoAhead: 4,
  deckDash: -40, headlineColon: 3, headlineBullet: 2, folio: -20, staffBox: -40, navigation: -20, nameplate: -16, date: -30, lead: -40, caption: -20, creditEnd: -25, label: -22,
  opinionLabel: -24, briefsLabel: -40, verseLabel: -20, kickerEnd: -4, question: -20, answer: -6, listItem: -8, sectionNumber: -12, cellRun: -15, startsLower: -30, jumpTo: -40, jumpFrom: -40,
  noticeHead: 22, weatherHead: 6, indexHead: 0, tableHead: 4, pageReference: -12, weather: -6, organisation: -10, sourceNote: -30, startsMiddle: -30, bylineTitle: -40,
  underOpinion: 8, underNotice: 6, titleCase: 3, asks: 2, attribution: -20, allCaps: -2, underVerseLabel: 6,
};

const HEADLINE_CONT: Weights = {
  tiny: -4, brief: 2, middling: -2, long: -50, endsFullStop: -30, body: -14, byline: -50, credit: -50, bareName: -14, nextByline: 12, nextBareName: 10, nextLead: 10, bylineAhead: 4,
  deckDash: -50, startsLower: 24, folio: -20, staffBox: -40, label: -16, opinionLabel: -20, briefsLabel: -40, lead: -40, caption: -20, creditEnd: -25, question: -20, listItem: -16,
  headlineBullet: -20, jumpTo: -40, jumpFrom: -40, bylineTitle: -50, clauses: -4, cellRun: -20, noticeHead: -6, date: -30, prevBody: -14, sectionNumber: -16, allCaps: -2, attribution: -20,
  weather: -8, pageReference: -14,
};

const DECK: Weights = {
  deckDash: 46, tiny: -10, brief: 0, middling: 4, long: -25, comma: 5, digits: 2, endsFullStop: -20, body: -10, byline: -50, credit: -50, bareName: -14, nextByline: 16, nextBareName: 12,
  nextLead: 10, bylineAhead: 4, nextBody: 2, label: -16, opinionLabel: -20, briefsLabel: -40, lead: -40, caption: -20, creditEnd: -30, question: -14, listItem: -10, headlineBullet: -20,
  jumpTo: -40, jumpFrom: -40, bylineTitle: -50, folio: -20, staffBox: -40, cellRun: -20, date: -30, startsLower: -6, quoted: 1, sectionNumber: -16, attribution: -10, weather: -6, kickerEnd: -4,
};

const BYLINE: Weights = {
  byline: 60, bareName: 18, bylineTitle: 40, credit: -10, long: -60, body: -30, endsFullStop: -30, full: -20, middling: -6, nextBody: 4, nextByline: 4, organisation: -6, prevByline: 0, date: -30,
};

const PARAGRAPH: Weights = {
  long: 26, body: 10, full: 4, endsSentence: 8, endsFullStop: 6, tiny: -26, brief: -16, middling: -4, indented: 12, unindented: -16, lead: 16, byline: -50, bareName: -26, credit: -50, creditEnd: -4,
  caption: -10, listItem: 8, question: 22, answer: 12, prose: 10, innerStop: 8, endsOpen: 2, folio: -20, staffBox: -60, jumpTo: -50, jumpFrom: -50, navigation: -20, nameplate: -30, label: -14,
  opinionLabel: -30, briefsLabel: -50, deckDash: -8, startsLower: -16, startsMiddle: -40, date: -8, headlineBullet: 0, cellRun: -30, allCaps: -14, bylineTitle: -50, sourceNote: -20, advert: -10,
  noticeHead: -16, blockInside: -10, organisation: -8, weatherHead: -30, indexHead: -30, attribution: -20, underNotice: 4,
};

const CONTINUATION: Weights = {
  long: 20, body: 8, full: 6, endsSentence: 8, endsFullStop: 4, tiny: -8, brief: -6, middling: 0, indented: -50, unindented: 14, lead: -30, byline: -50, bareName: -20, credit: -50, creditEnd: -4,
  caption: -20, listItem: -16, question: -40, answer: -16, folio: -30, staffBox: -60, jumpTo: -50, jumpFrom: -50, navigation: -20, nameplate: -30, label: -20, opinionLabel: -30, briefsLabel: -50,
  startsLower: 12, startsMiddle: 26, rareGap: -24, blockGap: -10, blockInside: 8, tight: 6, deckDash: -12, cellRun: -30, date: -16, bylineTitle: -50, sourceNote: -30, weatherHead: -30, indexHead: -30,
  headlineBullet: -20, noticeHead: -16, allCaps: -10, pageBreak: -20, sectionNumber: -14, attribution: -20, prose: 4,
};

const SUBHEAD: Weights = {
  sectionNumber: 24, tiny: -8, brief: 6, middling: -6, long: -60, quoted: 5, endsFullStop: -34, body: -20, full: -10, byline: -50, bareName: -8, credit: -50, comma: 1, nextBody: 12, nextShort: -16,
  nextByline: -40, nextBareName: -14, bylineAhead: -22, nextLead: -24, leadAhead: -16, prevTerminated: 8, prevUnfinished: -24, photoAhead: -16, label: -16, opinionLabel: -30, briefsLabel: -50,
  folio: -20, staffBox: -40, navigation: -20, nameplate: -20, lead: -40, caption: -20, creditEnd: -30, question: -10, listItem: -4, headlineBullet: -6, jumpTo: -50, jumpFrom: -50, bylineTitle: -50, digits: -3,
  noticeHead: -30, weatherHead: -40, indexHead: -40, tableHead: -8, cellRun: -20, nextDeck: -30, deckDash: -24, kickerEnd: -10, rareGap: -16, bottom: -30, prevCredit: -8, startsLower: -30,
  date: -30, organisation: -20, pageReference: -20, allCaps: -4, attribution: -30, asks: -2, underNotice: -10, headlineColon: -6, answer: -6,
};

const CAPTION: Weights = {
  caption: 36, creditEnd: 34, nextCredit: 40, long: -6, middling: 4, brief: 2, tiny: -16, endsSentence: 4, body: 0, byline: -60, bareName: -16, credit: -60, indented: 0, lead: -40, question: -30, label: -20,
  listItem: -6, prose: -6, sectionNumber: -20, full: -4, folio: -30, staffBox: -50, jumpTo: -50, jumpFrom: -50, nextByline: -20, bylineTitle: -60, attribution: -20, briefsLabel: -40, opinionLabel: -20,
  headlineBullet: 0, cellRun: -30, deckDash: -20, noticeHead: -20,
};

const CREDIT: Weights = { credit: 56, byline: -6, bareName: 8, long: -60, body: -40, middling: -6, tiny: 2, brief: 2, endsFullStop: -20, creditEnd: 4, label: -14, prevBody: 4 };

const PULL_QUOTE: Weights = {
  quoted: 18, endsSentence: 14, endsFullStop: 10, brief: 8, middling: 2, tiny: -30, long: -60, byline: -60, bareName: -30, credit: -60, nextCredit: -40, caption: -30, creditEnd: -50, full: -14, indented: -16,
  unindented: 4, label: -10, lead: -60, listItem: -20, question: -20, jumpTo: -50, jumpFrom: -50, folio: -40, staffBox: -50, innerStop: -8, date: -40, sectionNumber: -20, headlineBullet: -30,
  nextByline: -40, bylineTitle: -60, blockInside: -30, tight: -20, opinionLabel: -40, briefsLabel: -50, pageBreak: -40, cellRun: -40, weather: -10, digits: -2,
};

const JUMP: Weights = { jumpTo: 70, long: -60, middling: -6 };

const ITEM: Weights = {
  underServiceHead: 34, weather: 16, pageReference: 26, listItem: 4, tiny: 0, brief: 6, middling: 2, long: -12, byline: -40, credit: -50, body: -6, endsFullStop: -4, lead: -30, folio: -10, staffBox: -50,
  opinionLabel: -20, briefsLabel: -30, nextByline: -30, nextLead: -16, bylineTitle: -50,
};

const VERSE: Weights = {
  underVerseLabel: 30, brief: 6, middling: -4, long: -60, endsFullStop: -16, body: -20, shortRun: 8, byline: -60, bareName: -10, credit: -60, digits: -8, nextByline: -30, label: -10, folio: -40, staffBox: -60,
  comma: 0, nextBareName: -30, opinionLabel: -30, weather: -10, cellRun: -30, bylineTitle: -60, jumpTo: -60, jumpFrom: -60, noticeHead: -40,
};

const CELL: Weights = { cellRun: 30, tiny: 6, brief: 2, middling: -20, long: -80, endsFullStop: -20, body: -30, byline: -20, credit: -40, label: -6, nextByline: -30, sourceNote: -50, noticeHead: -30, staffBox: -60 };

/**
 * The states. An interruption (caption, credit, pull quote, jump, label inside a story) exists twice: closed, behind a finished
 * paragraph, and open, in the middle of one, which then goes on: so a rejoined column break is part of the same decision.
 */
export const STATES = {
  nameplate: { kind: 'nameplate', weights: { nameplate: 46, top: 8, tiny: 0, brief: 2, middling: -6, long: -60, body: -30, prevBody: -20, byline: -40, endsFullStop: -30, bareName: -20, nextByline: -30, nextBody: -20, allCaps: 2, folio: -6, clauses: 2, lead: -40 } },
  folio: { kind: 'folio', weights: { folio: 52, top: 4, pageBreak: 14, date: 6, long: -40, body: -20, byline: -40, nextByline: -24, endsFullStop: -30, lead: -60, bareName: -20, digits: 2, listItem: -6, creditEnd: -20, caption: -30 } },
  staffBox: { kind: 'staffBox', weights: { staffBox: 54, bottom: 6, long: -30, body: -10, endsFullStop: -20, lead: -60, nextByline: -6 } },
  navigation: { kind: 'navigation', weights: { navigation: 44, top: 4, bottom: 6, long: -30, body: -10, endsFullStop: -8, byline: -40, pageReference: 4, nextByline: -16, lead: -60, tiny: 0 } },
  advert: { kind: 'advert', weights: { advert: 40, bottom: 6, long: -10, byline: -40, lead: -60, prevUnfinished: -20 } },

  label: { kind: 'label', weights: { ...LABEL, nextShort: 4, nextBody: -20, nextByline: -8, prevUnfinished: -10, bylineAhead: 6, bareNameAhead: 6, prevByline: -20, opinionLabel: 40, noticeHead: 2, verseLabel: 40, underOpinion: -8 } },
  briefsLabel: { kind: 'label', weights: { briefsLabel: 60, long: -60, body: -30, byline: -40, nextShort: 4, endsFullStop: -30 } },
  kicker: { kind: 'kicker', weights: KICKER },
  headline: { kind: 'headline', weights: HEADLINE },
  headlineCont: { kind: 'continuation', weights: HEADLINE_CONT },
  deck: { kind: 'deck', weights: DECK },
  deckCont: { kind: 'continuation', weights: { ...DECK, deckDash: -20 } },
  byline: { kind: 'byline', weights: BYLINE },
  bylineCont: { kind: 'continuation', weights: { bareName: 24, byline: -30, tiny: 4, brief: 0, middling: -30, long: -60, body: -40, prevByline: 16, endsFullStop: -30 } },

  paragraph: { kind: 'paragraph', weights: PARAGRAPH },
  continuation: { kind: 'continuation', weights: CONTINUATION },
  subhead: { kind: 'subhead', weights: SUBHEAD },
  tailByline: { kind: 'byline', weights: { ...BYLINE, byline: 40, bareName: 10, organisation: 34, prevBody: 6, nextBody: -16, bottom: 4, underNotice: 4 } },
  source: { kind: 'source', weights: { sourceNote: 50, long: -20, body: -10 } },

  caption: { kind: 'caption', weights: CAPTION },
  captionCont: { kind: 'continuation', weights: { ...CAPTION, caption: -10, indented: -30, startsMiddle: 20 } },
  credit: { kind: 'credit', weights: CREDIT },
  pullQuote: { kind: 'pullQuote', weights: PULL_QUOTE },
  pullQuoteCont: { kind: 'continuation', weights: { ...PULL_QUOTE, attribution: 40, quoted: 4 } },
  jump: { kind: 'jump', weights: JUMP },
  innerLabel: { kind: 'label', weights: { ...LABEL, nextByline: -40, bylineAhead: -4, nextBody: 2, bottom: 14, opinionLabel: -10, prevByline: -4, noticeHead: -10, verseLabel: -10, rareGap: -10 } },

  openCaption: { kind: 'caption', weights: CAPTION },
  openCaptionCont: { kind: 'continuation', weights: { ...CAPTION, caption: -10, indented: -30, startsMiddle: 20 } },
  openCredit: { kind: 'credit', weights: CREDIT },
  openPullQuote: { kind: 'pullQuote', weights: PULL_QUOTE },
  openPullQuoteCont: { kind: 'continuation', weights: { ...PULL_QUOTE, attribution: 40, quoted: 4 } },
  openJump: { kind: 'jump', weights: JUMP },
  openLabel: { kind: 'label', weights: { ...LABEL, nextByline: -40, bylineAhead: -10, nextBody: 8, bottom: -10, opinionLabel: -10, noticeHead: -20, verseLabel: -20, rareGap: -20 } },

  jumpFrom: { kind: 'jump', weights: { jumpFrom: 70, long: -60 } },
  photoHead: { kind: 'headline', weights: { ...HEADLINE, photoAhead: 36, tiny: 4, brief: 6, middling: -6, nextByline: -30, nextBareName: -30, bylineAhead: -20, bareNameAhead: -10, nextBody: 4, nextShort: -20, noticeHead: -10 } },
  photoText: { kind: 'caption', weights: { ...PARAGRAPH, creditEnd: 26, nextCredit: 30, caption: 10, question: -20, lead: -30 } },
  photoCont: { kind: 'continuation', weights: CONTINUATION },
  photoCredit: { kind: 'credit', weights: CREDIT },

  briefHead: { kind: 'headline', weights: { ...HEADLINE, headlineBullet: 22, nextBody: 12, underBriefs: 20, nextShort: -14, nextBareName: 0, listItem: 4 } },
  briefHeadCont: { kind: 'continuation', weights: HEADLINE_CONT },
  briefText: { kind: 'paragraph', weights: PARAGRAPH },
  briefCont: { kind: 'continuation', weights: CONTINUATION },

  serviceHead: { kind: 'headline', weights: { weatherHead: 50, indexHead: 50, long: -60, body: -30, byline: -60, endsFullStop: -30, nextByline: -30, nextBareName: -30 } },
  item: { kind: 'listItem', weights: ITEM },
  verse: { kind: 'verse', weights: VERSE },
  cell: { kind: 'table', weights: CELL },
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;

const FURNITURE = ['nameplate', 'folio', 'staffBox', 'navigation', 'advert'] as const;
/** States that open a story unless something of its head stands before them. */
const OPENERS = ['label', 'briefsLabel', 'kicker', 'headline', 'photoHead', 'serviceHead', 'jumpFrom'] as const;
const HEADS = ['headline', 'headlineCont', 'deck', 'deckCont', 'byline', 'bylineCont'] as const;
const BODY = ['paragraph', 'continuation'] as const;
const INSIDE = ['caption', 'captionCont', 'credit', 'pullQuote', 'pullQuoteCont', 'jump', 'innerLabel'] as const;
const INSIDE_FIRST = ['caption', 'credit', 'pullQuote', 'jump', 'innerLabel'] as const;
const OPEN = ['openCaption', 'openCaptionCont', 'openCredit', 'openPullQuote', 'openPullQuoteCont', 'openJump', 'openLabel'] as const;
const OPEN_FIRST = ['openCaption', 'openCredit', 'openPullQuote', 'openJump', 'openLabel'] as const;

/** Which way two neighbouring lines can hang together: each has its own evidence (`PAIR_WEIGHTS`). */
export const PAIR_KINDS = ['join', 'close', 'open', 'headJoin', 'boundary'] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** What may follow what, at which score, and by which evidence of the pair. */
export interface Rule {
  readonly from: readonly StateName[];
  readonly to: readonly StateName[];
  readonly score: number;
  readonly pairs?: readonly PairKind[];
}

export const RULES: readonly Rule[] = [
  // furniture
  { from: FURNITURE, to: FURNITURE, score: 0 },
  { from: FURNITURE, to: OPENERS, score: 0 },
  { from: FURNITURE, to: ['paragraph'], score: -30 },

  // a head cluster
  { from: ['label'], to: ['label'], score: -14 },
  { from: ['label'], to: ['kicker'], score: -4 },
  { from: ['label'], to: ['headline'], score: 4 },
  { from: ['label'], to: ['photoHead', 'serviceHead'], score: -4 },
  { from: ['label'], to: ['paragraph', 'byline'], score: -30 },
  { from: ['label'], to: ['photoText'], score: -16 },
  { from: ['kicker'], to: ['kicker'], score: -16, pairs: ['headJoin'] },
  { from: ['kicker'], to: ['headline'], score: 4 },
  { from: ['headline'], to: ['headlineCont'], score: -10, pairs: ['headJoin'] },
  { from: ['headlineCont'], to: ['headlineCont'], score: -24, pairs: ['headJoin'] },
  { from: ['headline', 'headlineCont'], to: ['deck'], score: -4 },
  { from: ['deck', 'deckCont'], to: ['deck'], score: -12 },
  { from: ['deck', 'deckCont'], to: ['deckCont'], score: -20, pairs: ['headJoin'] },
  { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['byline'], score: 8 },
  { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['paragraph'], score: -4 },
  { from: ['byline', 'bylineCont'], to: ['byline'], score: 4 },
  { from: ['byline', 'bylineCont'], to: ['bylineCont'], score: -8 },
  { from: ['byline', 'bylineCont'], to: ['paragraph'], score: 8 },
  { from: ['byline', 'bylineCont'], to: ['deck'], score: -20 },
  { from: ['byline', 'bylineCont'], to: ['subhead'], score: -10 },
  { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['subhead'], score: -20 },
  { from: HEADS, to: ['caption', 'innerLabel', 'credit', 'pullQuote'], score: -20 },
  { from: ['headline', 'headlineCont', 'deck', 'byline'], to: ['verse'], score: -24 },
  { from: ['headline', 'headlineCont', 'deck', 'byline'], to: ['cell'], score: -14 },

  // running text
  { from: BODY, to: ['paragraph'], score: 4, pairs: ['close'] },
  { from: BODY, to: ['continuation'], score: 0, pairs: ['join'] },
  { from: BODY, to: ['subhead'], score: -4, pairs: ['close'] },
  { from: BODY, to: INSIDE_FIRST, score: -12, pairs: ['close'] },
  { from: BODY, to: OPEN_FIRST, score: -10, pairs: ['open'] },
  { from: BODY, to: ['tailByline'], score: -6, pairs: ['close'] },
  { from: BODY, to: ['source'], score: 0, pairs: ['close'] },
  { from: BODY, to: OPENERS, score: -6, pairs: ['close', 'boundary'] },
  { from: BODY, to: FURNITURE, score: -4, pairs: ['close'] },
  { from: ['subhead'], to: ['paragraph'], score: 8 },
  { from: ['subhead'], to: ['caption', 'pullQuote'], score: -16 },
  { from: ['subhead'], to: ['subhead'], score: -40 },
  { from: ['tailByline'], to: ['tailByline'], score: -4 },
  { from: ['tailByline'], to: ['paragraph'], score: -14 },
  { from: ['tailByline'], to: OPENERS, score: 4, pairs: ['boundary'] },
  { from: ['tailByline'], to: ['innerLabel'], score: 0 },
  { from: ['tailByline'], to: FURNITURE, score: 4 },
  { from: ['source'], to: OPENERS, score: 4, pairs: ['boundary'] },
  { from: ['source'], to: FURNITURE, score: 4 },
  { from: ['source'], to: ['paragraph', 'innerLabel'], score: -6 },

  // what stands inside a story, behind a finished paragraph
  { from: ['caption'], to: ['captionCont'], score: -6, pairs: ['join'] },
  { from: ['captionCont'], to: ['captionCont'], score: -6, pairs: ['join'] },
  { from: ['pullQuote', 'pullQuoteCont'], to: ['pullQuoteCont'], score: -10 },
  { from: ['caption', 'captionCont'], to: ['credit'], score: 12 },
  { from: ['caption', 'captionCont', 'credit', 'pullQuote', 'pullQuoteCont', 'jump', 'innerLabel'], to: ['caption', 'pullQuote', 'jump', 'innerLabel'], score: -10 },
  { from: INSIDE, to: ['paragraph', 'subhead'], score: 0 },
  { from: INSIDE, to: OPENERS, score: -4, pairs: ['boundary'] },
  { from: INSIDE, to: FURNITURE, score: 0 },
  { from: INSIDE, to: ['tailByline'], score: -14 },
  { from: INSIDE, to: ['byline'], score: -20 },

  // what interrupts a paragraph, which then goes on
  { from: ['openCaption', 'openCaptionCont'], to: ['openCaptionCont'], score: -6, pairs: ['join'] },
  { from: ['openPullQuote', 'openPullQuoteCont'], to: ['openPullQuoteCont'], score: -10 },
  { from: ['openCaption', 'openCaptionCont'], to: ['openCredit'], score: 12 },
  { from: OPEN, to: ['openCaption', 'openPullQuote', 'openJump', 'openLabel'], score: -10 },
  { from: OPEN, to: ['continuation'], score: 10 },
  { from: ['openJump'], to: OPENERS, score: 0, pairs: ['boundary'] },
  { from: ['openJump'], to: FURNITURE, score: 0 },

  // the rest of a story that began on another page
  { from: ['jumpFrom'], to: ['paragraph'], score: 0 },
  { from: ['jumpFrom'], to: ['headline'], score: -20 },
  { from: ['jumpFrom'], to: ['continuation'], score: -14 },

  // photo items
  { from: ['photoHead'], to: ['photoText'], score: 0 },
  { from: ['photoHead'], to: ['photoCredit'], score: -10 },
  { from: ['photoText', 'photoCont'], to: ['photoCont'], score: 0, pairs: ['join'] },
  { from: ['photoText', 'photoCont'], to: ['photoText'], score: -12, pairs: ['close'] },
  { from: ['photoText', 'photoCont'], to: ['photoCredit'], score: 10 },
  { from: ['photoText', 'photoCont'], to: OPENERS, score: -16, pairs: ['close', 'boundary'] },
  { from: ['photoText', 'photoCont'], to: FURNITURE, score: -16, pairs: ['close'] },
  { from: ['photoCredit'], to: ['photoText'], score: -14 },
  { from: ['photoCredit'], to: OPENERS, score: 4, pairs: ['boundary'] },
  { from: ['photoCredit'], to: FURNITURE, score: 4 },
  { from: ['photoCredit'], to: ['innerLabel'], score: -4 },

  // columns of briefs
  { from: ['briefsLabel'], to: ['briefHead'], score: 0 },
  { from: ['briefsLabel'], to: ['briefText'], score: -10 },
  { from: ['briefHead'], to: ['briefHeadCont'], score: -14, pairs: ['headJoin'] },
  { from: ['briefHead', 'briefHeadCont'], to: ['briefText'], score: 4 },
  { from: ['briefText', 'briefCont'], to: ['briefText'], score: -6, pairs: ['close'] },
  { from: ['briefText', 'briefCont'], to: ['briefCont'], score: 0, pairs: ['join'] },
  { from: ['briefText', 'briefCont'], to: ['briefHead'], score: 8, pairs: ['close', 'boundary'] },
  { from: ['briefText', 'briefCont'], to: OPENERS, score: -8, pairs: ['close', 'boundary'] },
  { from: ['briefText', 'briefCont'], to: FURNITURE, score: -4, pairs: ['close'] },
  { from: ['briefText', 'briefCont'], to: ['innerLabel'], score: -14, pairs: ['close'] },

  // boxes, poems, tables
  { from: ['serviceHead', 'item'], to: ['item'], score: 0 },
  { from: ['item'], to: OPENERS, score: -8, pairs: ['boundary'] },
  { from: ['item'], to: FURNITURE, score: -4 },
  { from: ['verse'], to: ['verse'], score: 8 },
  { from: ['verse'], to: OPENERS, score: -10, pairs: ['boundary'] },
  { from: ['verse'], to: [...FURNITURE, 'innerLabel', 'tailByline'], score: -10 },
  { from: ['cell'], to: ['cell'], score: 4 },
  { from: ['cell'], to: ['source'], score: 10 },
  { from: ['cell'], to: OPENERS, score: -10, pairs: ['boundary'] },
  { from: ['cell'], to: FURNITURE, score: -6 },
];

/** Score of beginning a dump in a state. States not named cannot begin one. */
export const FIRST: Partial<Readonly<Record<StateName, number>>> = {
  ...Object.fromEntries([...FURNITURE, ...OPENERS].map((state) => [state, 0])),
  paragraph: -40,
};

/** Score of ending a dump in a state; states not named end it at no cost. */
export const LAST: Partial<Readonly<Record<StateName, number>>> = {
  label: -40, briefsLabel: -40, kicker: -60, headline: -40, headlineCont: -40, deck: -40, byline: -30, subhead: -60, serviceHead: -40, photoHead: -40, briefHead: -30,
  openCaption: -30, openCaptionCont: -30, openCredit: -30, openPullQuote: -30, openPullQuoteCont: -30, openLabel: -30,
};

/** Evidence of a pair of neighbouring lines for each way of hanging together. */
export const PAIR_WEIGHTS: Readonly<Record<PairKind, Partial<Readonly<Record<PairFeatureName, number>>>>> = {
  // the second line goes on with the paragraph of the first
  join: { finished: -48, unfinished: 26, full: 14, finishedFull: 30, shortOfWrap: -16, quoteOpen: 22, hyphen: 30, indented: -40, unfinishedShortOfWrap: 6 },
  // the first line ends its paragraph
  close: { unfinished: -40, finished: 6, full: -8, quoteOpen: -16, hyphen: -30, endsWithColon: 26, listLine: 20, unfinishedShortOfWrap: -6 },
  // the first line breaks off in mid-paragraph
  open: { unfinished: 12, finished: -44, finishedFull: 8, quoteOpen: 8, hyphen: 10 },
  // the second line goes on with the head of the first
  headJoin: { cutClause: 22, startsLower: 20, quoteOpen: 24, comma: 14, equalLength: 8, sameLook: 6, dash: -40, continues: 14, unlike: -8 },
  // a story ends, another begins
  boundary: { rareGap: 26, noRareGap: -8, blockGap: 4, blockInside: -14, pageBreak: 20, tight: -8 },
};

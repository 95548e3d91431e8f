import type { FurnitureKind, PartKind } from '../../../core/story';
import type { FeatureName } from '../features/features';
import type { PairFeatureName } from '../features/pairs';

/** What each feature adds to a state. Whole numbers, so that sums are exact however they are reached; 10 is strong evidence. */
export type LineWeights = Partial<Readonly<Record<FeatureName, number>>>;
export type PairWeights = Partial<Readonly<Record<PairFeatureName, number>>>;

/** One state of the decoder: what a line can be. */
export interface State {
  /** What the line becomes: a part, furniture, or more of the part before. */
  readonly kind: PartKind | FurnitureKind | 'continuation';
  /** The tables whose weights are added up: states that look alike share one, and differ by another. */
  readonly tables: readonly string[];
}

/**
 * The states. An interruption (caption, credit, pull quote, jump, label inside a story) exists twice: closed, behind a finished
 * paragraph, and open, in the middle of one, which then goes on: so a rejoined column break is part of the same decision. A columnist's name may stand over the headline, under the
 * name of his column.
 */
export const STATES = {
  nameplate: { kind: 'nameplate', tables: ['nameplate'] },
  folio: { kind: 'folio', tables: ['folio'] },
  staffBox: { kind: 'staffBox', tables: ['staffBox'] },
  navigation: { kind: 'navigation', tables: ['navigation'] },
  advert: { kind: 'advert', tables: ['advert'] },
  label: { kind: 'label', tables: ['label', 'openingLabel'] },
  briefsLabel: { kind: 'label', tables: ['briefsLabel'] },
  topCaption: { kind: 'caption', tables: ['caption', 'topCaption'] },
  topCaptionCont: { kind: 'continuation', tables: ['caption', 'captionCont'] },
  topCredit: { kind: 'credit', tables: ['credit'] },
  kicker: { kind: 'kicker', tables: ['kicker'] },
  headline: { kind: 'headline', tables: ['headline'] },
  headlineCont: { kind: 'continuation', tables: ['headlineCont'] },
  deck: { kind: 'deck', tables: ['deck'] },
  deckCont: { kind: 'continuation', tables: ['deck', 'deckCont'] },
  byline: { kind: 'byline', tables: ['byline'] },
  bylineCont: { kind: 'continuation', tables: ['bylineCont'] },
  columnByline: { kind: 'byline', tables: ['byline'] },
  paragraph: { kind: 'paragraph', tables: ['paragraph'] },
  continuation: { kind: 'continuation', tables: ['continuation'] },
  subhead: { kind: 'subhead', tables: ['subhead'] },
  subheadCont: { kind: 'continuation', tables: ['subhead', 'subheadCont'] },
  tailByline: { kind: 'byline', tables: ['byline', 'tailByline'] },
  source: { kind: 'source', tables: ['source'] },
  caption: { kind: 'caption', tables: ['caption'] },
  captionCont: { kind: 'continuation', tables: ['caption', 'captionCont'] },
  credit: { kind: 'credit', tables: ['credit'] },
  pullQuote: { kind: 'pullQuote', tables: ['pullQuote'] },
  pullQuoteCont: { kind: 'continuation', tables: ['pullQuote', 'pullQuoteCont'] },
  jump: { kind: 'jump', tables: ['jump'] },
  innerLabel: { kind: 'label', tables: ['label', 'innerLabel'] },
  openCaption: { kind: 'caption', tables: ['caption'] },
  openCaptionCont: { kind: 'continuation', tables: ['caption', 'captionCont'] },
  openCredit: { kind: 'credit', tables: ['credit'] },
  openPullQuote: { kind: 'pullQuote', tables: ['pullQuote'] },
  openPullQuoteCont: { kind: 'continuation', tables: ['pullQuote', 'pullQuoteCont'] },
  openJump: { kind: 'jump', tables: ['jump'] },
  openLabel: { kind: 'label', tables: ['label', 'openLabel'] },
  jumpFrom: { kind: 'jump', tables: ['jumpFrom'] },
  photoHead: { kind: 'headline', tables: ['headline', 'photoHead'] },
  photoText: { kind: 'caption', tables: ['paragraph', 'photoText'] },
  photoCont: { kind: 'continuation', tables: ['continuation'] },
  photoCredit: { kind: 'credit', tables: ['credit'] },
  briefHead: { kind: 'headline', tables: ['headline', 'briefHead'] },
  briefHeadCont: { kind: 'continuation', tables: ['headlineCont'] },
  briefText: { kind: 'paragraph', tables: ['paragraph'] },
  briefCont: { kind: 'continuation', tables: ['continuation'] },
  serviceHead: { kind: 'headline', tables: ['serviceHead'] },
  item: { kind: 'listItem', tables: ['item'] },
  verse: { kind: 'verse', tables: ['verse'] },
  cell: { kind: 'table', tables: ['cell'] },
} as const satisfies Readonly<Record<string, State>>;

export type StateName = keyof typeof STATES;
/** Every table of weights that a state names. */
export type TableName = (typeof STATES)[StateName]['tables'][number];

const FURNITURE = ['nameplate', 'folio', 'staffBox', 'navigation', 'advert'] as const;
/** States that open a story unless something of its head stands before them. */
const OPENERS = ['label', 'briefsLabel', 'kicker', 'headline', 'photoHead', 'serviceHead', 'jumpFrom'] as const;
const HEADS = ['headline', 'headlineCont', 'deck', 'deckCont', 'byline', 'bylineCont'] as const;
const BODY = ['paragraph', 'continuation'] as const;
const INSIDE = ['caption', 'captionCont', 'credit', 'pullQuote', 'pullQuoteCont', 'jump', 'innerLabel'] as const;
const INSIDE_FIRST = ['caption', 'credit', 'pullQuote', 'jump', 'innerLabel'] as const;
/** The states of a picture over its story. */
export const TOP_PICTURE = ['topCaption', 'topCaptionCont', 'topCredit'] as const;
/** With what a story ends at which the next may begin with a picture, or with its writer. */
const ENDS = [...BODY, 'tailByline', 'photoCredit', 'credit', 'briefText', 'briefCont', 'item', 'verse', 'jump', 'source', 'cell'] as const;
const OPEN = ['openCaption', 'openCaptionCont', 'openCredit', 'openPullQuote', 'openPullQuoteCont', 'openJump', 'openLabel'] as const;
const OPEN_FIRST = ['openCaption', 'openCredit', 'openPullQuote', 'openJump', 'openLabel'] as const;

/** Which way two neighbouring lines can hang together: each has its own evidence (`PAIR_WEIGHTS`). */
export const PAIR_KINDS = [
  'join', //     the second line goes on with the paragraph of the first
  'close', //    the first line ends its paragraph
  'open', //     the first line breaks off in mid-paragraph
  'headJoin', // the second line goes on with the head of the first
  'topic', //    a kicker, then its headline
  'detail', //   a headline, then its deck
  'section', //  a paragraph, then a subhead
  'boundary', // a story ends, another begins
] as const;
export type PairKind = (typeof PAIR_KINDS)[number];

/** The kinds for which it matters how the two lines compare; for the others only how the text flows. */
export const HEAD_PAIRS: readonly PairKind[] = ['headJoin', 'topic', 'detail', 'section'];

/** What may follow what, and by which evidence of the pair. */
export interface Rule {
  readonly from: readonly StateName[];
  readonly to: readonly StateName[];
  readonly pairs?: readonly PairKind[];
}

/** What may follow what. Of two rules for one pair of states the later counts. */
export const RULES = {
  // furniture
  'furniture → furniture': { from: FURNITURE, to: FURNITURE },
  'furniture → opener': { from: FURNITURE, to: OPENERS },
  'furniture → photo': { from: FURNITURE, to: ['photoText'] },
  'furniture → paragraph': { from: FURNITURE, to: ['paragraph'] },

  // a head cluster
  'label → label': { from: ['label'], to: ['label'] },
  'label → kicker': { from: ['label'], to: ['kicker'] },
  'label → headline': { from: ['label'], to: ['headline'] },
  'label → photoHead / serviceHead': { from: ['label'], to: ['photoHead', 'serviceHead'] },
  'label → paragraph / byline': { from: ['label'], to: ['paragraph', 'byline'] },
  'label → columnByline': { from: ['label'], to: ['columnByline'] },
  'columnByline → label': { from: ['columnByline'], to: ['label'] },
  'columnByline → columnByline / kicker / headline': { from: ['columnByline'], to: ['columnByline', 'kicker', 'headline'] },
  'label / kicker → jumpFrom': { from: ['label', 'kicker'], to: ['jumpFrom'] },
  'label → photoText': { from: ['label'], to: ['photoText'] },
  'kicker → kicker': { from: ['kicker'], to: ['kicker'], pairs: ['headJoin'] },
  'briefsLabel → kicker': { from: ['briefsLabel'], to: ['kicker'] },
  'kicker → photoHead': { from: ['kicker'], to: ['photoHead'], pairs: ['topic'] },
  'kicker → label': { from: ['kicker'], to: ['label'] }, // a series under what its story is about
  'kicker → headline': { from: ['kicker'], to: ['headline'], pairs: ['topic'] },
  'furniture / end → columnByline': { from: [...FURNITURE, ...ENDS, 'innerLabel'], to: ['columnByline'], pairs: ['close', 'boundary'] }, // a columnist's name over his headline, with no name of a column
  'headline → headlineCont': { from: ['headline'], to: ['headlineCont'], pairs: ['headJoin'] },
  'headlineCont → headlineCont': { from: ['headlineCont'], to: ['headlineCont'], pairs: ['headJoin'] },
  'headline / headlineCont → deck': { from: ['headline', 'headlineCont'], to: ['deck'], pairs: ['detail'] },
  'deck / deckCont → deck': { from: ['deck', 'deckCont'], to: ['deck'] },
  'deck / deckCont → deckCont': { from: ['deck', 'deckCont'], to: ['deckCont'], pairs: ['headJoin'] },
  'headline / headlineCont / deck / deckCont → byline': { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['byline'] },
  'headline / headlineCont / deck / deckCont → paragraph': { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['paragraph'] },
  'byline / bylineCont → byline': { from: ['byline', 'bylineCont'], to: ['byline'] },
  'byline / bylineCont → bylineCont': { from: ['byline', 'bylineCont'], to: ['bylineCont'] },
  'byline / bylineCont → paragraph': { from: ['byline', 'bylineCont'], to: ['paragraph'] },
  'byline / bylineCont → deck': { from: ['byline', 'bylineCont'], to: ['deck'] },
  'byline / bylineCont → subhead': { from: ['byline', 'bylineCont'], to: ['subhead'] },
  'headline / headlineCont / deck / deckCont → subhead': { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['subhead'] },
  'head → caption / innerLabel / credit / pullQuote': { from: HEADS, to: ['caption', 'innerLabel', 'credit', 'pullQuote'] },
  'headline / deck / byline → verse': { from: ['headline', 'headlineCont', 'deck', 'deckCont', 'byline', 'bylineCont'], to: ['verse'] },
  'headline / deck / byline → cell': { from: ['headline', 'headlineCont', 'deck', 'deckCont', 'byline', 'bylineCont'], to: ['cell'] },

  // a picture over its story
  'furniture → topCaption': { from: FURNITURE, to: ['topCaption'] },
  'label → topCaption': { from: ['label'], to: ['topCaption'] },
  'furniture / label → topCredit': { from: [...FURNITURE, 'label'], to: ['topCredit'] },
  'body → topCredit': { from: ENDS, to: ['topCredit'], pairs: ['close', 'boundary'] },
  'body → topCaption': { from: ENDS, to: ['topCaption'], pairs: ['close', 'boundary'] },
  'topCaption → topCaption': { from: TOP_PICTURE, to: ['topCaption'] },
  'topCaption → topCaptionCont': { from: ['topCaption', 'topCaptionCont'], to: ['topCaptionCont'], pairs: ['join'] },
  'topCaption → topCredit': { from: ['topCaption', 'topCaptionCont'], to: ['topCredit'] },
  'topCaption → kicker / headline': { from: TOP_PICTURE, to: ['kicker', 'headline'] },
  'topCaption → paragraph': { from: TOP_PICTURE, to: ['paragraph'] },
  'topCaption → photo': { from: TOP_PICTURE, to: ['photoHead', 'photoText'] },
  'topCaption → source': { from: TOP_PICTURE, to: ['source'] },

  // running text
  'body → paragraph': { from: BODY, to: ['paragraph'], pairs: ['close'] },
  'body → continuation': { from: BODY, to: ['continuation'], pairs: ['join'] },
  'body → subhead': { from: BODY, to: ['subhead'], pairs: ['close', 'section'] },
  'body → inside': { from: BODY, to: INSIDE_FIRST, pairs: ['close'] },
  'body → open': { from: BODY, to: OPEN_FIRST, pairs: ['open'] },
  'body → tailByline': { from: BODY, to: ['tailByline'], pairs: ['close'] },
  'body → source': { from: BODY, to: ['source'], pairs: ['close'] },
  'body → opener': { from: BODY, to: OPENERS, pairs: ['close', 'boundary'] },
  'body → furniture': { from: BODY, to: FURNITURE, pairs: ['close'] },
  'subhead → subheadCont': { from: ['subhead'], to: ['subheadCont'], pairs: ['headJoin'] },
  'subhead → paragraph': { from: ['subhead', 'subheadCont'], to: ['paragraph'] },
  'subhead → caption / pullQuote': { from: ['subhead', 'subheadCont'], to: ['caption', 'pullQuote'] },
  'headline → jumpFrom': { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['jumpFrom'] },
  'headline → jump': { from: ['headline', 'headlineCont', 'deck', 'deckCont'], to: ['jump'] }, // 【関連記事3面】 under a head
  'headline → source': { from: ['headline', 'headlineCont', 'deck', 'photoHead'], to: ['source'] },
  'subhead → subhead': { from: ['subhead'], to: ['subhead'] },
  'tailByline → tailByline': { from: ['tailByline'], to: ['tailByline'] },
  'tailByline → paragraph': { from: ['tailByline'], to: ['paragraph'] },
  'tailByline → subhead': { from: ['tailByline'], to: ['subhead'] }, // below the poet of the one before
  'tailByline → opener': { from: ['tailByline'], to: OPENERS, pairs: ['boundary'] },
  'tailByline → innerLabel / jump / credit': { from: ['tailByline', 'source'], to: ['innerLabel', 'jump', 'credit', 'caption'] }, // or a picture that is printed below its story
  'byline → source': { from: ['byline', 'bylineCont'], to: ['source'] },
  'subhead → cell': { from: ['subhead', 'subheadCont', 'innerLabel', 'source', 'jump', 'tailByline'], to: ['cell'] }, // or below who pays for a table or gave its figures, or where a story ends that has one
  'innerLabel → photo': { from: ['innerLabel'], to: ['photoText'], pairs: ['boundary'] },
  'jumpFrom → subhead': { from: ['jumpFrom'], to: ['subhead'] },
  'cell → caption': { from: ['cell'], to: ['caption', 'innerLabel'] }, // or to who pays for the table
  'credit / innerLabel → verse': { from: ['credit', 'tailByline', 'innerLabel'], to: ['verse'] }, // or below the poet of the one before
  'tailByline → furniture': { from: ['tailByline'], to: FURNITURE },
  'source → opener': { from: ['source'], to: OPENERS, pairs: ['boundary'] },
  'source → furniture': { from: ['source'], to: FURNITURE },
  'source → paragraph / innerLabel': { from: ['source'], to: ['paragraph', 'innerLabel'] },
  'source → source / byline / caption / subhead': { from: ['source'], to: ['source', 'byline', 'caption', 'subhead'] },
  'source → tailByline / credit / verse': { from: ['source'], to: ['tailByline', 'credit', 'verse'] },
  'furniture → source': { from: FURNITURE, to: ['source'] }, // what a site says of an article whose headline it has not kept
  'picture / end → source': { from: ['credit', 'photoCredit', 'caption', 'captionCont', 'photoText', 'photoCont', 'tailByline', 'innerLabel', 'item'], to: ['source'] },
  'source → bylineCont / photoText': { from: ['source'], to: ['bylineCont', 'photoText'] }, // on a site, which says first where an article comes from, and then its headline again

  // what stands inside a story, behind a finished paragraph
  'caption → captionCont': { from: ['caption'], to: ['captionCont'], pairs: ['join'] },
  'captionCont → captionCont': { from: ['captionCont'], to: ['captionCont'], pairs: ['join'] },
  'pullQuote / pullQuoteCont → pullQuoteCont': { from: ['pullQuote', 'pullQuoteCont'], to: ['pullQuoteCont'] },
  'caption / captionCont → credit': { from: ['caption', 'captionCont'], to: ['credit'] },
  'caption / captionCont / credit / pullQuote / pullQuoteCont / jump / innerLabel → caption / pullQuote / jump / innerLabel': { from: ['caption', 'captionCont', 'credit', 'pullQuote', 'pullQuoteCont', 'jump', 'innerLabel'], to: ['caption', 'pullQuote', 'jump', 'innerLabel'] },
  'inside → paragraph / subhead': { from: INSIDE, to: ['paragraph', 'subhead'] },
  'inside → opener': { from: INSIDE, to: OPENERS, pairs: ['boundary'] },
  'jump → paragraph / subhead': { from: ['jump'], to: ['paragraph', 'subhead'] }, // most often a story ends with a jump
  'jump → credit': { from: ['jump'], to: ['credit'] },
  'jump → opener': { from: ['jump'], to: OPENERS, pairs: ['boundary'] },
  'inside → furniture': { from: INSIDE, to: FURNITURE },
  'inside → tailByline': { from: INSIDE, to: ['tailByline'] },
  'inside → byline': { from: [...INSIDE, 'cell'], to: ['byline'] }, // or behind the score, over a report of the match

  // what interrupts a paragraph, which then goes on
  'openCaption / openCaptionCont → openCaptionCont': { from: ['openCaption', 'openCaptionCont'], to: ['openCaptionCont'], pairs: ['join'] },
  'openPullQuote / openPullQuoteCont → openPullQuoteCont': { from: ['openPullQuote', 'openPullQuoteCont'], to: ['openPullQuoteCont'] },
  'openCaption / openCaptionCont → openCredit': { from: ['openCaption', 'openCaptionCont'], to: ['openCredit'] },
  'open → openCaption / openPullQuote / openJump / openLabel': { from: OPEN, to: ['openCaption', 'openPullQuote', 'openJump', 'openLabel'] },
  'open → continuation': { from: OPEN, to: ['continuation'] },
  'openJump → opener': { from: ['openJump'], to: OPENERS, pairs: ['boundary'] },
  'openJump → furniture': { from: ['openJump'], to: FURNITURE },

  // the rest of a story that began on another page
  'jumpFrom → paragraph': { from: ['jumpFrom'], to: ['paragraph'] },
  'jumpFrom → headline': { from: ['jumpFrom'], to: ['headline'] },
  'jumpFrom → continuation': { from: ['jumpFrom'], to: ['continuation'] },

  // photo items, some without a headline
  'body → photo': { from: [...BODY, 'tailByline', 'photoCredit', 'credit', 'briefText', 'briefCont'], to: ['photoText'], pairs: ['close', 'boundary'] },
  'photoHead → photoText': { from: ['photoHead'], to: ['photoText'] },
  'photoHead → photoCredit': { from: ['photoHead'], to: ['photoCredit'] },
  'photoHead → headlineCont': { from: ['photoHead'], to: ['headlineCont'], pairs: ['headJoin'] },
  'headlineCont → photo': { from: ['headlineCont'], to: ['photoText', 'photoCredit'] },
  'photoHead → byline': { from: ['photoHead'], to: ['byline'] },
  'byline → photoText': { from: ['byline', 'bylineCont'], to: ['photoText'] },
  'photoText / photoCont → tailByline / jump / innerLabel': { from: ['photoText', 'photoCont'], to: ['tailByline', 'jump', 'innerLabel'], pairs: ['close'] },
  'photoText / photoCont → photoCont': { from: ['photoText', 'photoCont'], to: ['photoCont'], pairs: ['join'] },
  'photoText / photoCont → photoText': { from: ['photoText', 'photoCont'], to: ['photoText'], pairs: ['close'] },
  'photoText / photoCont → photoCredit': { from: ['photoText', 'photoCont'], to: ['photoCredit'] },
  'photoText / photoCont → opener': { from: ['photoText', 'photoCont'], to: OPENERS, pairs: ['close', 'boundary'] },
  'photoText / photoCont → furniture': { from: ['photoText', 'photoCont'], to: FURNITURE, pairs: ['close'] },
  'photoCredit → photoText': { from: ['photoCredit'], to: ['photoText'] },
  'photoCredit → opener': { from: ['photoCredit'], to: OPENERS, pairs: ['boundary'] },
  'photoCredit → furniture': { from: ['photoCredit'], to: FURNITURE },
  'photoCredit → innerLabel / jump': { from: ['photoCredit'], to: ['innerLabel', 'jump'] },

  // columns of briefs
  'briefsLabel → briefHead': { from: ['briefsLabel'], to: ['briefHead', 'briefsLabel'] }, // or to a note: 本栏目由…协办
  'briefsLabel → briefText': { from: ['briefsLabel'], to: ['briefText'] },
  'briefHead → briefHeadCont': { from: ['briefHead'], to: ['briefHeadCont'], pairs: ['headJoin'] },
  'briefHead / briefHeadCont → briefText': { from: ['briefHead', 'briefHeadCont'], to: ['briefText'] },
  'briefText / briefCont → briefText': { from: ['briefText', 'briefCont'], to: ['briefText'], pairs: ['close'] },
  'briefText / briefCont → briefCont': { from: ['briefText', 'briefCont'], to: ['briefCont'], pairs: ['join'] },
  'briefText / briefCont → briefHead': { from: ['briefText', 'briefCont'], to: ['briefHead'], pairs: ['close', 'boundary'] },
  'briefText / briefCont → opener': { from: ['briefText', 'briefCont'], to: OPENERS, pairs: ['close', 'boundary'] },
  'briefText / briefCont → furniture': { from: ['briefText', 'briefCont'], to: FURNITURE, pairs: ['close'] },
  'briefText / briefCont → innerLabel': { from: ['briefText', 'briefCont'], to: ['innerLabel'], pairs: ['close'] },

  // boxes, poems, tables
  'serviceHead / item → item': { from: ['serviceHead', 'item'], to: ['item'] },
  'item → opener': { from: ['item'], to: OPENERS, pairs: ['boundary'] },
  'item → furniture': { from: ['item'], to: FURNITURE },
  'verse → verse': { from: ['verse'], to: ['verse'] },
  'verse / subhead → credit': { from: ['verse', 'subhead', 'subheadCont'], to: ['credit'] }, // who has chosen the poems
  'verse → subhead': { from: ['verse'], to: ['subhead'] },
  'subhead → verse': { from: ['subhead', 'subheadCont'], to: ['verse'] },
  'verse → opener': { from: ['verse'], to: OPENERS, pairs: ['boundary'] },
  'verse → furniture / innerLabel / tailByline / source': { from: ['verse'], to: [...FURNITURE, 'innerLabel', 'tailByline', 'source'] },
  'body → cell': { from: BODY, to: ['cell'], pairs: ['close'] },
  'cell → paragraph': { from: ['cell'], to: ['paragraph'] },
  'cell → cell': { from: ['cell'], to: ['cell'] },
  'cell → subhead': { from: ['cell'], to: ['subhead'] },
  'cell → source': { from: ['cell'], to: ['source'] },
  'cell → opener': { from: ['cell'], to: OPENERS, pairs: ['boundary'] },
  'cell → furniture': { from: ['cell'], to: FURNITURE },
} as const satisfies Readonly<Record<string, Rule>>;

export type RuleName = keyof typeof RULES;

/** Score of beginning a dump in a state. States not named cannot begin one. */
export const FIRST: Partial<Readonly<Record<StateName, number>>> = {
  ...Object.fromEntries([...FURNITURE, ...OPENERS].map((state) => [state, 0])),
  topCaption: 0,
  source: 0,
  paragraph: -40,
};

/** Score of ending a dump in a state; states not named end it at no cost. */
export const LAST: Partial<Readonly<Record<StateName, number>>> = {
  label: -40, briefsLabel: -40, kicker: -60, headline: -40, headlineCont: -40, deck: -40, byline: -30, subhead: -60, serviceHead: -40, photoHead: -40, briefHead: -30,
  columnByline: -40, topCaption: -40, topCaptionCont: -40, topCredit: -40, openCaption: -30, openCaptionCont: -30, openCredit: -30, openPullQuote: -30, openPullQuoteCont: -30, openLabel: -30,
};

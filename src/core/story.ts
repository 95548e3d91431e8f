import type { LineRange, Span } from './span';

/** What a line of a story can be part of. The examples show lines as they are printed. */
export const PART_KINDS = [
  'label', //      “沄湾时评”, 简讯, IN BRIEF: column, genre, series, sponsor or video prompt
  'kicker', //     抓住枯水时节 比出工程进度: short line above the headline
  'headline', //   87个水利工程同日动工
  'deck', //       ——灌溉类工程占比近七成: line under the headline
  'byline', //     记者 秦远舟 通讯员 孟晓棠
  'paragraph', //  one true paragraph, over one or more physical lines
  'listItem', //   多云转阴,局部有小雨: a line of a weather, index or notice box
  'verse', //      a line of a poem
  'table', //      one cell a line
  'subhead', //    一、先摸清底数
  'pullQuote', //  a sentence of the story, printed large in its middle
  'caption', //    图为游客在云畔村拍照
  'credit', //     江牧云 摄
  'jump', //       (下转第4版), See BUDGET, Page A4
  'source', //     数据来源:区物价调查中心
] as const;

export type PartKind = (typeof PART_KINDS)[number];

/** What belongs to no story of a printed page. */
export const PAGE_FURNITURE_KINDS = [
  'nameplate', //  沄湾日报
  'folio', //      第02版 综合 2026年3月19日 星期四
  'staffBox', //   责任编辑:吴樾 版式:卫小蕖
  'navigation', // 上一篇 下一篇; INSIDE: Hawks fall, B1
  'advert', //     Spring tire sale at Dutton's Garage
] as const;

/** What belongs to no story. */
export const FURNITURE_KINDS = [
  ...PAGE_FURNITURE_KINDS,
  'cover', //      Download Request: Selected Items: 1-161; what an export says of itself, before or behind its stories
  'separator', //  2 of 161 DOCUMENTS; ________; <doclist>: what stands between the stories of an export
] as const;

export type FurnitureKind = (typeof FURNITURE_KINDS)[number];

export type StoryKind = 'news' | 'photo' | 'commentary' | 'brief' | 'interview' | 'notice' | 'index' | 'weather';

export type BylineRole =
  | 'reporter'
  | 'correspondent'
  | 'author'
  | 'commentator'
  | 'agency'
  | 'staff'
  | 'translator';

export type CreditRole = 'photographer' | 'illustrator' | 'editor' | 'columnEditor' | 'source';

/** A piece of a story: whole physical lines, in the order of the text. Its lines need not be adjacent (column breaks). */
export interface Part {
  readonly kind: PartKind;
  /** 0-based physical lines, ascending, none of them blank. */
  readonly lines: readonly number[];
  /** Where the part is less than its lines (`HEADLINE: Mill reopens`, `<TITLE>MILL REOPENS</TITLE>`): its spans, each inside one of them. */
  readonly spans?: readonly Span[];
  /** Its text where that is not what is printed: `Smith &amp; Sons` → `Smith & Sons`. */
  readonly text?: string;
}

/** What a record of an export says under a name of its own. */
export interface Field {
  /** As printed: `SUBJECT`, `Place of publication`. */
  readonly name: string;
  readonly value: string;
  readonly lines: LineRange;
}

/** What the record of an export says of its story; free-form pages say nothing of the kind. */
export interface Declaration {
  /** December 30, 2008 Tuesday */
  readonly date: string | null;
  /** How many words; in Chinese and Japanese how many characters. */
  readonly words: number | null;
  /** ISO 639-1 where the name of the language is known (`Allemand` → `de`), else as printed. */
  readonly language: string | null;
  /** NYTF000020131120e9bj0001v */
  readonly documentId: string | null;
  /** What has no place among the story's own properties, in the order of the text. */
  readonly fields: readonly Field[];
}

/** A name as it is printed; `text` has the inner spaces of a CJK name removed (`陈 述` → `陈述`). */
export interface PersonName {
  readonly text: string;
  readonly span: Span;
}

/** People of one role, as one byline names them. */
export interface Byline {
  readonly role: BylineRole;
  readonly names: readonly PersonName[];
  readonly lines: LineRange;
  /** 首席记者, Staff Writer */
  readonly title?: string;
  /** 棠港大学城乡治理学院 */
  readonly affiliation?: string;
  /** an e-mail address */
  readonly contact?: string;
}

/** Who made a picture, edits the column, or supplied the data. */
export interface Credit {
  readonly role: CreditRole;
  readonly names: readonly PersonName[];
  readonly lines: LineRange;
}

/** One cell a line; `columns` is null where the number of columns could not be told. */
export interface Table {
  readonly lines: LineRange;
  readonly columns: number | null;
}

/** The line of a story that could most easily be read in another way. */
export interface WeakestLine {
  /** 0-based. */
  readonly line: number;
  /** What it was read as: a part kind or `continuation`. */
  readonly kind: string;
  /** The next best reading: a part kind, a furniture kind or `continuation`. */
  readonly instead: string;
}

/** One article, photo item, brief or notice. */
export interface Story {
  /** Unique in its dump and stable while the story's head is: made from its headline, not from its place. */
  readonly id: string;
  readonly kind: StoryKind;
  /** First to last line, blank lines inside included, none at the ends. */
  readonly lines: LineRange;
  readonly page: string | null;
  readonly section: string | null;
  /** ISO date of the page or record. */
  readonly date: string | null;
  /** The paper or agency that the record names. */
  readonly source: string | null;
  /** Given for the stories of an export. */
  readonly declared?: Declaration;
  /** Headline as one text; null for the second part of a continued story. */
  readonly headline: string | null;
  readonly parts: readonly Part[];
  readonly bylines: readonly Byline[];
  readonly credits: readonly Credit[];
  readonly tables: readonly Table[];
  /** 杭州3月17日; SPRINGFIELD, Ohio */
  readonly dateline: Span | null;
  /** 本报讯, 据新华社 */
  readonly leadMarker: Span | null;
  /** Headline of the story that this one continues from an earlier page. */
  readonly continues: string | null;
  /** Letters, digits and punctuation of the running text (paragraphs, list items, verse), white space left out. */
  readonly characters: number;
  /** Words of the running text: runs of letters and digits, each CJK character one word. */
  readonly words: number;
  /** Smallest margin between the chosen reading and the next best one over the story's lines; Infinity where a format leaves no doubt. */
  readonly margin: number;
  /** The line with that margin; null where a format leaves no doubt. */
  readonly weakest: WeakestLine | null;
}

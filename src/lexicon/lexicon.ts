import type { Language } from '../core/dump';
import type { BylineRole, CreditRole } from '../core/story';

/**
 * What one single line can show by its words alone. The patterns of a cue are tried on the line with outer white
 * space removed and full-width letters, digits and punctuation turned into half-width ones, one to one.
 */
export const CUES = [
  'folio', //         names page or date
  'nameplate', //     the paper's own name
  'staffBox', //      editors on duty
  'navigation', //    buttons, hot lines, addresses
  'button', //        one button of an article and nothing else, wherever in it: 分享, 点击查看大图
  'comment', //       heads readers' comments on a site, or says when one was made and how it is liked
  'advert', //
  'label', //         column, series, sponsor, video prompt
  'campaign', //      names a campaign: series printed in a story or at its end
  'briefsLabel', //   opens a column of briefs
  'opinionLabel', //  opens a commentary or letter
  'verseLabel', //    opens a poem
  'weatherHead', //   headline of a weather box
  'indexHead', //     headline of an index box
  'noticeHead', //    headline or label of a notice
  'tableHead', //     headline of a price list, results table
  'deckDash', //      ——…
  'kickerEnd', //     ends like a kicker: …会议提出
  'setting', //       sets the scene for a headline: 从…到…, …之后, 8月20日起实施
  'headlineEnd', //   ends like a headline's first line: …视察
  'event', //         tells what happened: …突破…, …开工
  'appeal', //        advises or wonders, as commentary does: 别让…, 何以…
  'detail', //        adds to a headline what else is known: 总投资…, …主持
  'presider', //      says who led a meeting: 韦雪松主持
  'place', //         names a place or an institution: …镇, …局
  'verbStart', //     begins with a predicate: 走进…, 等来了…
  'midClause', //     begins with a word that begins no sentence: 可…, 的…
  'headlineColon', // X:Y
  'placeColon', //    石桥乡:…: whose news it is
  'headlineBullet', // ■ at the beginning of a brief's headline
  'caption', //       图为…
  'jumpTo', //
  'jumpFrom', //
  'question', //      问:
  'answer', //        答:
  'listItem', //      1. ▲
  'sectionNumber', // 一、
  'pageReference', // ……2版
  'weather', //       8℃~15℃
  'sourceNote', //    数据来源:
  'date', //          the whole line is a date
  'organisation', //  the whole line is an institution (signs a notice)
  'bylineTitle', //   Staff Writer; an e-mail address under a byline
  'attribution', //   — Roy Applegate, council president
  'prose', //         words that only running text has
  'midSentence', //   begins with a letter that begins no sentence
  'refersBack', //    begins with a word for somebody or something just told of: She…, 对此…
  'letter', //        salutation or closing of a letter
  'authorNote', //    (作者系…)
  'labelNote', //     who keeps a column, where to send letters for it
  'sentenceCase', //  capitals only where a sentence has them: School board picks a leader
  'classified', //    WANTED—Girl for housework.
  'leaders', //       Wheat, No. 2 . . . . 55
  'captionTense', //  Mayor Quill cuts the ribbon
  'salutation', //    To the Editor:
  'score', //         Hawks 24, Owls 22
  'paperName', //     the name of a newspaper and nothing else
] as const;

export type Cue = (typeof CUES)[number];

/** A word that says what the people behind it are. */
export interface RoleWord<Role> {
  readonly word: string;
  readonly role: Role;
  /** True for words that say that the person wrote the text: beside a picture word both count (文/摄), where 记者 … 摄 is a credit alone. */
  readonly writes?: true;
  /** True for a word that also ends names (王如画): it counts only where it stands apart. */
  readonly apart?: true;
}

/** What the newspapers of one language write: data only. Adding a language is adding one of these. */
export interface Lexicon {
  readonly language: Language;
  /** Patterns by cue; each has an example beside it. Only the cues that the language marks. */
  readonly cues: Partial<Readonly<Record<Cue, readonly RegExp[]>>>;
  /**
   * What each line that shows a cue, opens a lead or is a signature has, whatever else: other lines are spared the expressions of these, which
   * are dear to compile. Only where that saves more than it costs.
   */
  readonly marks: Partial<Readonly<Record<Cue | 'lead' | 'signature', RegExp>>>;
  /** 记者 → reporter; By → reporter. */
  readonly bylineRoles: readonly RoleWord<BylineRole>[];
  /** 摄 → photographer. */
  readonly creditRoles: readonly RoleWord<CreditRole>[];
  /**
   * Whole bylines that name nobody, or an agency: 本报评论员, Staff report, 共同. A group `name` or `giver` is what stands for the name, else all does; `word`
   * is in each that the pattern finds, where it spares others a dear one.
   */
  readonly signatures: readonly { readonly pattern: RegExp; readonly role: BylineRole | CreditRole; readonly word?: string }[];
  /** Words before a role word that make it a title: 首席 (首席记者). */
  readonly titleModifiers: readonly string[];
  /** Words before a role word that say no more than "ours": 本报 (本报记者). */
  readonly housePrefixes: readonly string[];
  /**
   * Openers of a lead, tried at the beginning of a paragraph. Named groups, none of which must be there: `marker` (本报讯),
   * `place` (the dateline), `agency` (新华社), `people` (a byline). All with the flag `d`: where a group stands is wanted.
   */
  readonly leads: readonly RegExp[];
  /** What ends a paragraph without a full stop: a byline behind its last sentence. */
  readonly paragraphEnds: readonly RegExp[];
  /** Words by which a writer argues: they tell commentary from news where only a bare name stands over the text. Global. */
  readonly opinionWords: RegExp;
  /** Words of two letters that a line end may cut; only where lines end inside words. */
  readonly words: ReadonlySet<string>;
}

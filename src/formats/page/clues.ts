import type { Cue } from '../../lexicon/lexicon';
import { readFolio } from './folio';
import { lineText } from './lines';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED, BYLINE_NONE, hasCue } from './pageView';
import type { PageView } from './pageView';

/** A kind of evidence for or against a newspaper page: what one sighting is worth, and how much the kind counts at most. */
export interface Clue {
  /** Follows the number of sightings: `3 × leads with …`. */
  readonly says: string;
  readonly holds: (page: PageView, index: number) => boolean;
  readonly worth: number;
  readonly most: number;
  /** 1 for what hardly anything but a newspaper has; a half for what other texts have too, but not two kinds of it. */
  readonly telling?: 1 | 0.5;
}

const cells = (page: PageView, index: number): number => page.lines.cells[index] ?? 0;
const text = (page: PageView, index: number): string => page.texts[index] ?? '';
const byline = (page: PageView, index: number): number => page.bylines[index] ?? BYLINE_NONE;
const body = (page: PageView, index: number): boolean => page.body[index] === 1;
const short = (page: PageView, index: number): boolean => index >= 0 && index < page.lines.count && !body(page, index);
/** A headline stands above: a short line that ends no sentence. */
const underHead = (page: PageView, index: number): boolean => short(page, index - 1) && page.endsSentence[index - 1] === 0;
/** Running text, also where the wrap width is too uneven to be sensed. */
const running = (page: PageView, index: number): boolean => body(page, index) || cells(page, index) >= RUNNING_CELLS || ((page.lines.indent[index] ?? 0) > 0 && cells(page, index) >= INDENTED_CELLS);
/** Running text follows, at once or below one more short line. */
const overText = (page: PageView, index: number): boolean => running(page, index + 1) || (short(page, index + 1) && running(page, index + 2));
/** The cues that clues are made of: a page that is only judged is not looked at for others. */
export const CLUE_CUES = ['folio', 'nameplate', 'staffBox', 'jumpTo', 'jumpFrom', 'opinionLabel', 'briefsLabel', 'weatherHead', 'indexHead', 'verseLabel', 'noticeHead'] as const satisfies readonly Cue[];
type ClueCue = (typeof CLUE_CUES)[number];

const shows = (...cues: readonly ClueCue[]) => (page: PageView, index: number): boolean => cues.some((cue) => hasCue(page, index, cue));
const reads = (pattern: RegExp) => (page: PageView, index: number): boolean => pattern.test(text(page, index));

/** 2026年3月18日, 2026年(令和8年)4月5日, 2026.9.16, SEPTEMBER 8, 1938 */
const DATED = /年.{0,12}月.{1,3}日|\d{4}[.\-/]\d{1,2}[.\-/]\d|[A-Za-z]{3,9}\.?\s\d{1,2},?\s(?:1[789]|20)\d\d\b/;

/** A line of its own that is no sentence. */
const isFolioLike = (page: PageView, index: number): boolean => cells(page, index) <= FOLIO_CELLS && page.endsSentence[index] === 0 && !text(page, index).includes('。');
const isDated = (page: PageView, index: number): boolean => index >= 0 && index < page.lines.count && isFolioLike(page, index) && DATED.test(text(page, index));

/** Page and date in one line or in two: 第03版 要闻 2026年3月18日; PAGE FOUR … SEPTEMBER 8, 1938; A4 观点 over 汶澜晨报 2026.9.16. */
function isWholeFolio(page: PageView, index: number): boolean {
  if (!isFolioLike(page, index) || !shows('folio')(page, index) || readFolio(text(page, index)).page === null) return false;
  return isDated(page, index) || isDated(page, index - 1) || isDated(page, index + 1);
}

/** Running text begins below a short line that ends no sentence, and goes on. */
export function beginsStory(page: PageView, index: number): boolean {
  if (!running(page, index) || !underHead(page, index) || running(page, index - 1) || isMarkup(page, index) || isMarkup(page, index - 1)) return false;
  return running(page, index + 1) || cells(page, index) > LONG_PARAGRAPH;
}

const RUNNING_CELLS = 56;
const INDENTED_CELLS = 32;
const FOLIO_CELLS = 130;
const LONG_PARAGRAPH = 90;
const NAMEPLATE_LINES = 8;

/** by the authors: prose that was broken before the word */
const LOWER_CASE = /^[a-z]/;
/** ☉沈采芹, □ 简 宁 */
const BULLET = /^[□■◎☉●○◆▲]/;
/** (记者 楚云帆), alone on its line */
const IN_BRACKETS = /^[(〔【][^)〕】]{0,12}(?:[记記]者|通[讯訊][员員])[^)〕】]{2,40}[)〕】]$/;
/** Behind the last sentence of a paragraph: 。(冯 娟), 。(共同), 。（聞き手・芹沢悠）; not (笑). */
const SIGNED_END = /[。」”!?][(][^()\d]{1,16}[^()\d笑声聲完略][)]$/;
/** © 2026 Carford Courier is as often a licence as a paper. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)/i;

export const CLUES: readonly Clue[] = [
  { says: 'bylines between a headline and a paragraph', holds: (page, index) => byline(page, index) === BYLINE_MARKED && !LOWER_CASE.test(text(page, index)) && underHead(page, index) && overText(page, index), worth: 20, most: 80, telling: 1 },
  { says: 'names behind a bullet over a paragraph', holds: (page, index) => byline(page, index) === BYLINE_BARE && BULLET.test(text(page, index)) && overText(page, index), worth: 14, most: 42, telling: 1 },
  { says: 'reporters in brackets below a paragraph', holds: (page, index) => byline(page, index) === BYLINE_MARKED && IN_BRACKETS.test(text(page, index)) && page.endsSentence[index - 1] === 1, worth: 16, most: 48, telling: 1 },
  { says: 'bare names between a headline and a paragraph', holds: (page, index) => byline(page, index) === BYLINE_BARE && !BULLET.test(text(page, index)) && underHead(page, index) && running(page, index + 1), worth: 7, most: 28 },
  { says: 'leads with a lead marker or dateline', holds: (page, index) => page.leads[index] === 1 && running(page, index), worth: 18, most: 72, telling: 1 },
  { says: 'folio lines with page and date', holds: isWholeFolio, worth: 22, most: 44, telling: 1 },
  { says: 'folio lines', holds: (page, index) => shows('folio')(page, index) && short(page, index) && !isWholeFolio(page, index), worth: 7, most: 14, telling: 0.5 },
  { says: 'nameplates', holds: (page, index) => index < NAMEPLATE_LINES && shows('nameplate')(page, index) && short(page, index), worth: 10, most: 20, telling: 0.5 },
  { says: 'staff boxes', holds: (page, index) => shows('staffBox')(page, index) && short(page, index) && !COPYRIGHT.test(text(page, index)), worth: 10, most: 20 },
  { says: 'photo credits under a caption', holds: (page, index) => byline(page, index) === BYLINE_CREDIT && (body(page, index - 1) || page.endsSentence[index - 1] === 1), worth: 12, most: 36, telling: 1 },
  { says: 'captions with a credit', holds: (page, index) => page.creditEnd[index] === 1 && cells(page, index) > 24, worth: 6, most: 18 },
  { says: 'lines that lead to another page', holds: shows('jumpTo', 'jumpFrom'), worth: 16, most: 32, telling: 1 },
  { says: 'buttons of an e-paper', holds: reads(/上一[篇版期]|下一[篇版期]|PDF\s?版|版面导航|标题导航|回首[頁页]|放大[图圖]片/), worth: 10, most: 30, telling: 1 },
  { says: 'labels of columns', holds: (page, index) => short(page, index) && shows('opinionLabel', 'briefsLabel', 'weatherHead', 'indexHead', 'verseLabel')(page, index), worth: 8, most: 32, telling: 0.5 },
  { says: 'notices and corrections', holds: (page, index) => short(page, index) && shows('noticeHead')(page, index) && overText(page, index), worth: 6, most: 12 },
  { says: 'signed ends of paragraphs', holds: (page, index) => SIGNED_END.test(page.tails[index] ?? ''), worth: 7, most: 21 },
];

/** Lines that no printed page has. */
const MARKUP = [
  /^(?:#{1,6}\s|#!|```|<\/?[A-Za-z!?]|[{}[\]]|\/\/|\/\*|\*[\s/]|--\s|\|.*\||\$\s|@\w+)|\]\(\S+\)/, // # Heading; <div>; /* comment; | a | b |; $ ls; [text](address)
  /^\.(?:\\"|[A-Z]{1,2}\b)/, //                                        .TH NAME 1
  /[=()<>'"[\]].*[\x21-\x7e];$|[{}]$/, //                            int x = 1;
  /^["']?[a-z][\w.-]*["']?\s?[:=]\s?\S|^\w+\s*=\s/, //                key: value; count = 3
  /^(?:def|class|if|for|while|with|try|elif|else|except)\b.*:$|^import\s[\w.]+$|^from\s[\w.]+\simport\s/, // for name in names:
];
const isMarkup = (page: PageView, index: number): boolean => MARKUP.some((pattern) => pattern.test(text(page, index)));

/** 1024,2026-03-18,春茶上市,2: the first field is no Chinese word and no space follows the commas */
const ROW = /\t[^\t]*\t|^[\x21-\x2b\x2d-\x7e]{0,60},[^,\s]*,[^,\s]/;

/** What other kinds of text have and newspapers lack. */
export const COUNTER_CLUES: readonly Clue[] = [
  { says: 'lines of markup or code', holds: isMarkup, worth: 6, most: 300 },
  { says: 'openings of programs', holds: reads(/^(?:#!\/|#include\s|from\s[\w.]+\simport\s|import\s[\w.]+(?:;|$|\s(?:as|from)\s))/), worth: 60, most: 60 }, //  from dataclasses import dataclass
  { says: 'mail headers', holds: reads(/^(?:From|To|Subject|Sent|Cc|Reply-To|Message-ID|发件人|收件人|主题|抄送)\s?:/), worth: 18, most: 90 }, //  主题:周三版面
  { says: 'fields of minutes, interviews and contracts', holds: reads(/^(?:主持|参会人员?|出席|列席|缺席|请假|记录人?|甲方|乙方|受访人|访谈人|嘉宾|整理|出席者|議題|岗位职责|任职要求|薪资|福利待遇|工作地点|How to apply|Requirements|Responsibilities|What you will do|What we offer|Present|Absent|Attendees|Minutes of)\s?:/), worth: 14, most: 70 }, //  出席:李曼
  { says: 'times of subtitles and logs', holds: reads(/^\[?\d{1,2}:\d{2}(?::\d{2}\b|\.\d)|-->|^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/), worth: 6, most: 120 }, //  00:01:02,000 --> 00:01:04,000
  { says: 'times of day', holds: reads(/^\[?\d{1,2}:\d{2}\]?\s/), worth: 1, most: 20 }, //  10:32 老周
  { says: 'articles of law', holds: reads(/^第[一二三四五六七八九十百]{1,5}条(?:\s|$)|^(?:Article|Section|SEC\.|§)\s?\d+/), worth: 10, most: 60 }, //  第三条 …
  { says: 'chapters', holds: reads(/^(?:第[一二三四五六七八九十百\d]{1,4}(?:[章卷]|回(?![\p{L}\p{N}]))|CHAPTER\s|Chapter\s\w+\b)/u), worth: 16, most: 60 }, //  第三回 …
  { says: 'references', holds: reads(/^(?:\[\d+\]\s|(?:摘\s?要|关键词|Abstract|Keywords?|参考文献|References)(?:[:\s]|$))/), worth: 10, most: 80 }, //  [3] 苗雨. …
  { says: 'marks of wikis and forums', holds: reads(/\[(?:编辑|編輯|edit|来源请求|citation needed)\]|发表于\s?\d|^\d{1,4}[楼樓]\s|^(?:沙发|板凳|楼主)\s/), worth: 8, most: 80 }, //  1.1 创刊[编辑]
  { says: 'rows of a table in a file', holds: (page, index) => ROW.test(lineText(page.lines, index)), worth: 4, most: 90 },
];

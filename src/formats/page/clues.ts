import type { Cue } from '../../lexicon/lexicon';
import { PAPERS } from '../../lexicon/papers';
import { readPage } from './features/folio';
import type { Glimpse } from './glimpse';
import { lineText } from './view/lines';
import { BYLINE_BARE, BYLINE_CREDIT, BYLINE_MARKED } from './view/pageView';

/** A kind of evidence for or against a newspaper page: what one sighting is worth, and how much the kind counts at most. */
export interface Clue {
  /** Follows the number of sightings: `3 × leads with …`. */
  readonly says: string;
  readonly holds: (page: Glimpse, index: number) => boolean;
  readonly worth: number;
  readonly most: number;
  /** 1 for what hardly anything but a newspaper has; a half for what other texts have too, but not two kinds of it. */
  readonly telling?: 1 | 0.5;
}

const isShort = (page: Glimpse, index: number): boolean => page.has(index) && !page.isBody(index);
/** A headline stands above: a short line that ends no sentence. */
const underHead = (page: Glimpse, index: number): boolean => isShort(page, index - 1) && !page.endsSentence(index - 1);
/** Running text, also where the wrap width is too uneven to be sensed. */
const running = (page: Glimpse, index: number): boolean => page.cells(index) >= RUNNING_CELLS || (page.indent(index) > 0 && page.cells(index) >= INDENTED_CELLS) || page.isBody(index);
/** Running text follows, at once or below one more short line. */
const overText = (page: Glimpse, index: number): boolean => running(page, index + 1) || (isShort(page, index + 1) && running(page, index + 2));

const shows = (...cues: readonly Cue[]) => (page: Glimpse, index: number): boolean => cues.some((cue) => page.shows(index, cue));

/** Whether a line can hold what an expression looks for, seen without one: to compile those of all clues would take longer than to judge the file. */
type Hint = (text: string) => boolean;
/** Begins with one of some characters. */
const begins = (characters: string): Hint => (text) => characters.includes(text.charAt(0));
const ends = (characters: string): Hint => (text) => characters.includes(text.charAt(text.length - 1));
/** Holds one of some words. */
const has = (...words: readonly string[]): Hint => (text) => words.some((word) => text.includes(word));
const either = (...hints: readonly Hint[]): Hint => (text) => hints.some((hint) => hint(text));

/** An expression, tried on the lines that a hint lets through. */
const finds = (hint: Hint, pattern: RegExp) => (text: string): boolean => hint(text) && pattern.test(text);
const reads = (hint: Hint, pattern: RegExp) => {
  const found = finds(hint, pattern);
  return (page: Glimpse, index: number): boolean => found(page.text(index));
};

/** 2026年3月18日, 2026年(令和8年)4月5日, 2026.9.16, SEPTEMBER 8, 1938, 8 September 1938 */
const DATED = /年.{0,12}月.{1,3}日|\d{4}[.\-/]\d{1,2}[.\-/]\d|(?:[A-Za-z]{3,9}\.?\s\d{1,2}|\d{1,2}\s[A-Za-z]{3,9}\.?),?\s(?:1[789]|20)\d\d\b/;

/** A line of its own that is no sentence. */
const isFolioLike = (page: Glimpse, index: number): boolean => page.cells(index) <= FOLIO_CELLS && !page.endsSentence(index) && !page.text(index).includes('。');
const isDated = (page: Glimpse, index: number): boolean => page.has(index) && isFolioLike(page, index) && DATED.test(page.text(index));

/** Page and date in one line or in two: 第03版 要闻 2026年3月18日; PAGE FOUR … SEPTEMBER 8, 1938; A4 观点 over 汶澜晨报 2026.9.16. */
function isWholeFolio(page: Glimpse, index: number): boolean {
  if (!isFolioLike(page, index) || !(isDated(page, index) || isDated(page, index - 1) || isDated(page, index + 1))) return false;
  return page.shows(index, 'folio') && readPage(page.text(index)) !== null;
}

/** The Wendmere Post, KUALA SERINDIT MAIL, 羽咲農水新聞, 瀼川县报: a word of what papers are called, behind the rest of a name */
const PAPER_NAMED = new RegExp(`[A-Za-z]\\s(?:${PAPERS})\\b|[\\u4e00-\\u9fff]{2}(?:[新日晚晨早時时夕週周公民町县縣][报報聞闻刊論论]|タイムス)`, 'i');
const YEAR = /\b(?:1[789]|20)\d\d\b|\d年/;
/** Page Two The Lineside Brother May 1968: a year and a page in the first line, whatever the paper is called */
const isRunningHead = (page: Glimpse, index: number): boolean => index === 0 && isFolioLike(page, index) && YEAR.test(page.text(index)) && readPage(page.text(index)) !== null;
/** A dump that begins with a folio, or with its paper and the day: 16 Comment The Wendmere Post Thursday 12 May 2022. */
const opensWithFolio = (page: Glimpse, index: number): boolean =>
  index <= LAST_OPENING_ROW && (isWholeFolio(page, index) || (isDated(page, index) && PAPER_NAMED.test(page.text(index))) || isRunningHead(page, index));

/** Running text begins below a short line that ends no sentence, and goes on. */
export function beginsStory(page: Glimpse, index: number): boolean {
  if (!running(page, index) || !underHead(page, index) || running(page, index - 1) || isMarkup(page, index) || isMarkup(page, index - 1)) return false;
  return running(page, index + 1) || page.cells(index) > LONG_PARAGRAPH;
}

const RUNNING_CELLS = 56;
const INDENTED_CELLS = 32;
const FOLIO_CELLS = 130;
const LONG_PARAGRAPH = 90;
const CAPTION_CELLS = 24;
const NAMEPLATE_LINES = 8;
const LAST_OPENING_ROW = 1;

/** by the authors: prose that was broken before the word */
const LOWER_CASE = /^[a-z]/;
/** ☉沈采芹, □ 简 宁 */
const BULLET = /^[□■◎☉⊙●○◆▲]/;
/** (记者 楚云帆), alone on its line */
const IN_BRACKETS = /^[(〔【][^)〕】]{0,12}(?:[记記]者|通[讯訊][员員])[^)〕】]{2,40}[)〕】]$/;
/** Behind the last sentence of a paragraph: 。(冯 娟), 。(共同), 。（聞き手・芹沢悠）; not (笑). */
const SIGNED_END = /[。」”!?][(][^()\d]{1,16}[^()\d笑声聲完略][)]$/;
/** To the Editor:, Editor, The Argus:, 编辑同志: */
const isLetter = reads(has('ditor', 'DITOR', '编辑', '編輯'), /^(?:(?:To the|Dear|Mr\.) Editor|Editor,? The [A-Z]\w+)\b.{0,40}[:,;—-]+$|^(?:编辑|編輯)(?:同志|先生)\s?:$/i);
/** 期次:第1208期, 版次:A03; 2026年03月16日04:32 沄湾日报; 2026-03-16 04:32 沄湾新聞網/記者秦遠舟/北港報導; 点击上方“沄湾日报”关注我们 */
const ABOUT_ARTICLE = /^期次\s?:\s?第?\d|^版(?:次|面|名)\s?:\s?\S|\d{4}[年-]\d\d?[月-]\d\d?日?\s?\d\d?:\d\d(?::\d\d)?\s{1,4}(?:来源:)?\S{2,6}(?:日报|晚报|晨报|时报|早报|都市报|商报|快报)(?:\s|$)|^\d{4}[-/年.]\d\d?[-/月.]\d\d?日?\s\d\d?:\d\d\s\S{0,10}[\s/][記记]者\s?[\u4e00-\u9fff]{2,4}(?:[\s/]|$)|^点击上方\S{0,3}“\S{2,8}(?:日报|晚报|晨报|时报|早报|都市报|融媒|发布)”/;
/** Special to Journal.; Correspondence of The Argus */
const SENT_TO = /^(?:Special|Correspondence)\s(?:Dispatch\s)?(?:to|of)\s(?:the\s)?[A-Z][\w ]{2,30}\.?$/;
/** RALEIGH, Oct. 11. The development; Saltmarsh, Nov 9.—The board: also where a scan has lost the dash */
const DISPATCH = /^[A-Z][A-Za-z.]{2,15}(?:\s[A-Z][A-Za-z.]{0,15})?[,.]\s?(?:Jan|Feb|Mar|April|May|June|July|Aug|Sept?|Oct|Nov|Dec)[a-z]*\.?\s\d{1,2}[.,]?\s?[-—–.]{0,3}\s?(?:\([\w .]{2,20}\)\s?)?[A-Z]\w*\s[a-z]/;
/** (作者系本报特约评论员); Mona Edgeley is a columnist for The Courier.; The writer is the Courier's editorial page editor. */
const OF_THE_PAPER = new RegExp(`^[(（](?:本文)?作者(?:系|为|為|是)?本[报報刊]\\S{0,4}(?:评论员|評論員|[记記]者|[编編][辑輯]|主[编編]|作家|[撰主][稿笔筆]人?)[)）]$|\\bis (?:an?|the) (?:[a-z]+ ){0,3}(?:columnist|editor|writer|reporter) (?:for|of|at|with) [Tt]he (?:[A-Z]\\w+ ){0,3}(?:${PAPERS})\\.$|^The writer is [Tt]he [A-Z]\\w+['’]s [a-z ]{0,24}(?:columnist|editor|writer)\\.$`);
/** 投書請寄本報論壇版; 本紙「声」係へ */
const WRITE_TO_US = /(?:投[書书稿]|[來来][稿信函]).{0,12}(?:本[報报紙]|本刊)|本紙.{0,8}係/;
/** —The ice left the river on Saturday: an item of town notes */
const DASH_ITEM = /^[—–]\s?[A-Z][\w.]*\s/;
/** Apply at this office: the paper's own, in notices of old papers */
const THIS_OFFICE = /\b(?:apply|inquire|enquire) (?:at|of) this office\b/i;
/** WANTED.—A steady boy */
const CLASSIFIED = /^(?:WANTED|LOST|FOUND|STRAYED|STOLEN|FOR (?:SALE|RENT)|TO (?:LET|RENT))\b\.?\s?[—–-]/;
/** © 2026 Carford Courier is as often a licence as a paper. */
const COPYRIGHT = /^(?:©|\(c\)|copyright)/i;

/** Of what a clue asks the cheapest stands first. */
export const CLUES: readonly Clue[] = [
  { says: 'bylines between a headline and a paragraph', holds: (page, index) => underHead(page, index) && overText(page, index) && page.byline(index) === BYLINE_MARKED && !LOWER_CASE.test(page.text(index)), worth: 20, most: 80, telling: 1 },
  { says: 'leads with a lead marker or dateline', holds: (page, index) => running(page, index) && page.isLead(index), worth: 18, most: 72, telling: 1 },
  { says: 'names behind a bullet over a paragraph', holds: (page, index) => BULLET.test(page.text(index)) && overText(page, index) && page.byline(index) === BYLINE_BARE, worth: 16, most: 48, telling: 1 },
  { says: 'reporters in brackets below a paragraph', holds: (page, index) => IN_BRACKETS.test(page.text(index)) && page.endsSentence(index - 1) && page.byline(index) === BYLINE_MARKED, worth: 16, most: 48, telling: 1 },
  { says: 'bare names between a headline and a paragraph', holds: (page, index) => underHead(page, index) && running(page, index + 1) && !BULLET.test(page.text(index)) && page.byline(index) === BYLINE_BARE, worth: 7, most: 28 },
  { says: 'folio lines with page and date', holds: isWholeFolio, worth: 22, most: 44, telling: 1 },
  { says: 'folios with which it begins', holds: opensWithFolio, worth: 20, most: 20, telling: 1 },
  { says: 'folio lines', holds: (page, index) => isShort(page, index) && page.shows(index, 'folio') && !isWholeFolio(page, index), worth: 7, most: 14, telling: 0.5 },
  { says: 'nameplates', holds: (page, index) => index < NAMEPLATE_LINES && isShort(page, index) && page.shows(index, 'nameplate'), worth: 11, most: 22, telling: 0.5 },
  { says: 'staff boxes', holds: (page, index) => isShort(page, index) && page.shows(index, 'staffBox') && !COPYRIGHT.test(page.text(index)), worth: 10, most: 20 },
  { says: 'photo credits under a caption', holds: (page, index) => (page.isBody(index - 1) || page.endsSentence(index - 1)) && page.byline(index) === BYLINE_CREDIT, worth: 12, most: 36, telling: 1 },
  { says: 'captions with a credit', holds: (page, index) => page.cells(index) > CAPTION_CELLS && page.endsWithCredit(index), worth: 6, most: 18 },
  { says: 'lines that lead to another page', holds: shows('jumpTo', 'jumpFrom'), worth: 16, most: 32, telling: 1 },
  { says: 'buttons of an e-paper', holds: reads(has('一', 'PDF', '导航', '首', '放大'), /上一[篇版期]|下一[篇版期]|PDF\s?版|版面导航|标题导航|回首[頁页]|放大[图圖]片/), worth: 10, most: 30, telling: 1 },
  { says: 'labels of columns', holds: (page, index) => isShort(page, index) && shows('opinionLabel', 'briefsLabel', 'weatherHead', 'indexHead', 'verseLabel')(page, index), worth: 8, most: 32, telling: 0.5 },
  { says: 'notices and corrections', holds: (page, index) => isShort(page, index) && page.shows(index, 'noticeHead') && overText(page, index), worth: 6, most: 12 },
  { says: 'signed ends of paragraphs', holds: (page, index) => SIGNED_END.test(page.tail(index)), worth: 7, most: 21, telling: 0.5 },
  { says: 'letters to the editor', holds: (page, index) => isLetter(page, index) && running(page, index + 1), worth: 12, most: 36, telling: 0.5 },
  { says: 'what an e-paper or a news site says of an article', holds: reads(has('期次', '版', ':', '上方'), ABOUT_ARTICLE), worth: 18, most: 36, telling: 1 },
  { says: 'words of the paper’s own reporters', holds: reads(has('本报', '本報', '本刊'), /(?:本[报報]|本刊)(?:特派|首席|[实實][习習]|[见見][习習]|全媒体)?(?:[记記]者|通[讯訊][员員])/), worth: 7, most: 14 },
  { says: 'dispatches', holds: reads(has('Jan', 'Feb', 'Mar', 'April', 'May', 'June', 'July', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'), DISPATCH), worth: 10, most: 30, telling: 0.5 },
  { says: 'notes that an author writes for the paper', holds: reads(has('作者', 'columnist', 'editor', 'writer', 'reporter'), OF_THE_PAPER), worth: 28, most: 28, telling: 1 },
  { says: 'words of whom to write to', holds: reads(has('本報', '本报', '本紙', '本刊'), WRITE_TO_US), worth: 10, most: 10, telling: 0.5 },
  { says: 'items of town notes', holds: reads(begins('—–'), DASH_ITEM), worth: 6, most: 12, telling: 0.5 },
  { says: 'notices that lead to the paper’s office', holds: reads(has('this office'), THIS_OFFICE), worth: 16, most: 32, telling: 0.5 },
  { says: 'classified advertisements', holds: reads(has('—', '–', '-'), CLASSIFIED), worth: 5, most: 15 },
  { says: 'lines that say who sent a dispatch', holds: reads(has('Special', 'Correspondence'), SENT_TO), worth: 16, most: 32, telling: 0.5 },
  { says: 'captions that say who stands where', holds: reads(has('eft to ', 'LEFT TO ', 'ictured', 'PICTURED', 'hown', 'SHOWN', 'bove', 'ABOVE', 'elow', 'BELOW'), /\b(?:from )?left to right\b|\b(?:pictured|shown) (?:above|below|here)\b|^(?:above|below|pictured|shown)[,:]/i), worth: 8, most: 16 },
];

/** Lines that no printed page has. */
const MARKUP = [
  finds(either(begins('#`<{}[]/*-|$@'), has('](')), /^(?:#{1,6}\s|#!|```|<\/?[A-Za-z!?]|[{}[\]]|\/\/|\/\*|\*[\s/]|--\s|\|.*\||\$\s|@\w+)|\]\(\S+\)/), // # Heading; <div>; /* comment; | a | b |; $ ls; [text](address)
  finds(begins('.'), /^\.(?:\\"|[A-Z]{1,2}\b)/), //                                        .TH NAME 1
  finds(ends(';{}'), /[=()<>'"[\]].*[\x21-\x7e];$|[{}]$/), //                            int x = 1;
  finds(has(':', '='), /^["']?(?!https?:)[a-z][\w.-]*["']?\s?[:=]\s?\S|^\w+\s*=\s/), //                key: value; count = 3
  finds(has(':', 'import '), /^(?:def|class|if|for|while|with|try|elif|else|except)\b.*:$|^import\s[\w.]+$|^from\s[\w.]+\simport\s/), // for name in names:
];
const isMarkup = (page: Glimpse, index: number): boolean => {
  const text = page.text(index);
  return MARKUP.some((found) => found(text));
};

/** 1024,2026-03-18,春茶上市,2: the first field is no Chinese word and no space follows the commas */
const isRow = finds(has(',', '\t'), /\t[^\t]*\t|^[\x21-\x2b\x2d-\x7e]{0,60},[^,\s]*,[^,\s]/);

/** What other kinds of text have and newspapers lack. */
export const COUNTER_CLUES: readonly Clue[] = [
  { says: 'lines of markup or code', holds: isMarkup, worth: 6, most: 300 },
  { says: 'openings of programs', holds: reads(begins('#fi'), /^(?:#!\/|#include\s|from\s[\w.]+\simport\s|import\s[\w.]+(?:;|$|\s(?:as|from)\s))/), worth: 60, most: 60 }, //  from dataclasses import dataclass
  { says: 'mail headers', holds: reads(has('From', 'To', 'Subject', 'Sent', 'Cc', 'Reply', 'Message', '件人', '主题', '抄送'), /^(?:From|To|Subject|Sent|Cc|Reply-To|Message-ID|发件人|收件人|主题|抄送)\s?:/), worth: 18, most: 90 }, //  主题:周三版面
  { says: 'fields of minutes, interviews and contracts', holds: reads(has(':'), /^(?:主持|参会人员?|出席|列席|缺席|请假|记录人?|甲方|乙方|受访人|访谈人|嘉宾|整理|出席者|議題|岗位职责|任职要求|薪资|福利待遇|工作地点|How to apply|Requirements|Responsibilities|What you will do|What we offer|Present|Absent|Attendees|Minutes of)\s?:/), worth: 14, most: 70 }, //  出席:李曼
  { says: 'marks of press releases', holds: reads(has('elease', 'RELEASE', 'ontact', 'CONTACT', 'nquiries', 'INQUIRIES', '即时发布', '新闻稿', '媒体', 'リリース', '報道関係者', '# #'), /^(?:for immediate release|(?:media|press) (?:contact|inquiries))\b|^(?:即时发布|新闻稿|媒体(?:垂询|联系|联络|咨询))|プレスリリース|^報道関係者|^#\s#\s#$/i), worth: 14, most: 60 }, //  Media contact: Mona Edgeley
  { says: 'times of subtitles and logs', holds: reads(either(begins('[0123456789'), has('-->')), /^\[?\d{1,2}:\d{2}(?::\d{2}\b|\.\d)|-->|^\[?\d{4}-\d\d-\d\d[T ]\d\d:\d\d:\d\d/), worth: 6, most: 120 }, //  00:01:02,000 --> 00:01:04,000
  { says: 'times of day', holds: reads(begins('[0123456789'), /^\[?\d{1,2}:\d{2}\]?\s/), worth: 1, most: 20 }, //  10:32 老周
  { says: 'articles of law', holds: reads(either(begins('第§'), has('Article', 'Section', 'SEC.')), /^第[一二三四五六七八九十百]{1,5}条(?:\s|$)|^(?:Article|Section|SEC\.|§)\s?\d+/), worth: 10, most: 120 }, //  第三条 …
  { says: 'chapters', holds: reads(either(begins('第'), has('CHAPTER', 'Chapter')), /^(?:第[一二三四五六七八九十百\d]{1,4}(?:[章卷]|回(?![\dA-Za-z\u3041-\u30fa\u4e00-\u9fff]))|CHAPTER\s|Chapter\s\w+\b)/), worth: 16, most: 60 }, //  第三回 …
  { says: 'references', holds: reads(either(begins('[摘关参'), has('Abstract', 'Keyword', 'References')), /^(?:\[\d+\]\s|(?:摘\s?要|关键词|Abstract|Keywords?|参考文献|References)(?:[:\s]|$))/), worth: 10, most: 80 }, //  [3] 苗雨. …
  { says: 'marks of wikis and forums', holds: reads(either(has('[', '发表于', '楼', '樓'), begins('沙板')), /\[(?:编辑|編輯|edit|来源请求|citation needed)\]|发表于\s?\d|^\d{1,4}[楼樓]\s|^(?:沙发|板凳|楼主)\s/), worth: 8, most: 80 }, //  1.1 创刊[编辑]
  { says: 'rows of a table in a file', holds: (page, index) => isRow(lineText(page.lines, index)), worth: 4, most: 90 },
];

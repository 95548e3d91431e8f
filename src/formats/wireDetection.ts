import { WIRE_MARK } from '../lexicon/wireLeads';
import type { Evidence } from './format';
import { TextLines } from './records/textLines';
import { SENTENCE_END, isHeadLine, leadAt } from './wireLines';

/** What other texts have in which a lead of an agency is quoted. */
const NO_WIRE =
  /^(?:From|To|Subject|Sent|Cc|Reply-To|Message-ID|发件人|收件人|主题|抄送|Contact|Media contact)\s?:|^FOR IMMEDIATE RELEASE|^```|^#{1,6}\s|^<\/?[a-zA-Z!?]|^[^\S\r\n]*[{}[\]]\s*$|PRNewswire|Business Wire|GLOBE NEWSWIRE|^(?:import|def|class|function|const|var|let)\s|-->|^\[\d+\]|^\d{4}-\d\d-\d\dT/im;
/** What printed pages, and the pages of sites with their buttons, have and items of agencies lack. */
const PAGE_SIGNS = /^[^\S\r\n]*(?:分享(?:[到至][：:]?)?(?=\s|$)|【(?:纠错|打印|分享)】|字[号體体][：:\s])|^[^\S\r\n]*第\s?[A-Z]?\d{1,3}\s?版|上一篇|下一篇|^[^\S\r\n]*(?:本报讯|本報訊|【本報訊】)|^[^\S\r\n]*(?:本报|本報)?(?:记者|記者)\s[\u4e00-\u9fff]{1,4}|^[^\S\r\n]*(?:Page|PAGE)\s[A-Z]?\d+\b|Staff Writer|^(?:See|Continued) .{3,30}(?:Page|page)/gm;
const DATE = '(?:19|20)\\d\\d[年.\\-/]\\d{1,2}[月.\\-/]\\d{1,2}';
const BESIDE = '[^\\r\\n。,，（(]{0,24}';
const PAGE = '第?\\s?[A-Z]?\\d{1,3}\\s?版';
/** 岚浦晨报 2026年12月10日 星期四 07版; 第07版 国际 2026年12月10日: a page, be it full of agencies' items */
const FOLIO = new RegExp(`^${BESIDE}(?:${DATE}${BESIDE}${PAGE}|${PAGE}${BESIDE}${DATE})`, 'm');
/** 岬北日報 2018年6月5日（火） 国際 7; 7面 国際 平成30年6月5日 火曜日: a Japanese page, whose date stands with its weekday beside the paper's name or the page's number */
const JAPANESE_FOLIO = /^(?=.{0,40}年.{1,16}日[\s（(]{0,3}[月火水木金土日])(?=.{0,60}(?:新聞|[日新時]報|[\d０-９][面頁]|\s[\d０-９]{1,2}$))[^。\r\n]{8,70}$/m;
/** A line of a column holds no more; units, half as many of characters that are twice as wide. */
const COLUMN = 44;
const WIDE = /[\u2e80-\uffdc]/;
/** How much of a sample is looked at. UTF-16 units. */
const LOOK = 24 * 1024;
/** Of fewer items, the first stands at the beginning. */
const FEWEST_SURE = 3;
/** A single item opens among so many lines and is no longer than so many units. */
const SINGLE_TOP = 14;
const SINGLE_LENGTH = 14_000;
const NOTHING: Evidence = { confidence: 0, reasons: [] };

/** Judges whether a sample is of items of news agencies, by the leads: nearly all stories must have one. Linear in the sample. */
export function detectWire(sample: string): Evidence {
  if (!WIRE_MARK.test(sample.slice(0, LOOK))) return NOTHING;
  const lines = new TextLines(sample.slice(0, LOOK));
  const leads: number[] = [];
  for (let line = 0; line < lines.count; line++) if (leadAt(lines, line)) leads.push(line);
  const [first] = leads;
  if (first === undefined) return NOTHING;
  const reasons = [`${leads.length} × datelines of news agencies`];
  const signs = lines.text.match(PAGE_SIGNS)?.length ?? 0;
  const isAlone = leads.length === 1;
  const filled = lines.spansOf(0, first).length;
  const textAbove = leads.length < FEWEST_SURE && lines.spansOf(0, first - 1).some(({ start, end }) => !isHeadLine(lines.text.slice(start, end)));
  const misplaced = textAbove || (isAlone && (filled > SINGLE_TOP || sample.length > SINGLE_LENGTH));
  const spread = lines.text.length / leads.length > SINGLE_LENGTH;
  if (NO_WIRE.test(lines.text) || FOLIO.test(lines.text) || JAPANESE_FOLIO.test(lines.text) || areInColumns(lines, leads) || signs * 3 > leads.length || misplaced || spread) return { confidence: 0.2, reasons };
  return { confidence: Math.min(0.9, Math.round((0.6 + leads.length * 0.06) * 1000) / 1000), reasons };
}

/** True where most leads break off at the end of a narrow line: columns are printed so, and agencies send none. */
function areInColumns(lines: TextLines, leads: readonly number[]): boolean {
  const broken = leads.filter((line) => {
    const text = lines.trimmed(line);
    return text.length <= (WIDE.test(text) ? COLUMN / 2 : COLUMN) && !SENTENCE_END.test(text) && line + 1 < lines.count && !lines.isBlank(line + 1);
  });
  return broken.length * 2 > leads.length;
}

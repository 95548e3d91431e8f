import { LEXICONS } from '../lexicon/lexicons';
import { WIRE_LEADS, WIRE_MARK } from '../lexicon/wireLeads';
import { creditAtEnd } from './page/bylines/creditAtEnd';
import { parseByline } from './page/bylines/byline';
import { normaliseWidth } from './page/text/normalise';
import { parseLatinByline } from './records/latinByline';
import type { TextLines } from './records/textLines';

/** A lead is looked for in the first units of a line. */
const LEAD_REACH = 100;
/** Shorter lines open no item. UTF-16 units. */
const SHORTEST_LEAD = 12;
/** Lines over a lead that may be its head. UTF-16 units. */
export const LONGEST_HEAD = 130;
/** Ends like a sentence. */
export const SENTENCE_END = /[.。!！?？…;；”"」』]$/;
/** ABOVE: …, • …, (AP Photo/…): stands in a head though it ends like a sentence */
const HEAD_ASIDE = /^(?:ABOVE|BELOW|RIGHT|LEFT|TOP|PHOTO|FILE|图为|图片|Foto|FOTO)\b.{0,12}[:：]|^[•●▪·*-]\s|[(（](?:AP|AFP|EFE|Reuters)\s?(?:Photos?|Fotos?)?\s?\/[^()]+[)）]\s*$/;
/** What ends a text though no stop does: （編輯：陳小棠）1100305; … in May. Enditem; a whole line in brackets. */
const TEXT_END = /[）)]\d{6,8}$|\bEnd(?:item|e)?$|^[(（].*[)）]$|。/;
/** 参考消息网2026-03-04号报道; 2026-03-04 02:33:11 来源:… */
export const ABOUT_LINE = /^\d{4}-\d\d-\d\d[\s\dT:]*(?=\s|$)|^\S{2,12}网\d{4}-\d{1,2}-\d{1,2}.{0,4}报道$/;

/** The lead that a line opens with. */
export function leadAt(lines: TextLines, line: number): RegExpExecArray | null {
  if (lines.isBlank(line)) return null;
  const { start, end } = lines.span(line);
  if (end - start < SHORTEST_LEAD) return null;
  const head = normaliseWidth(lines.text.slice(start, Math.min(end, start + LEAD_REACH)));
  if (!WIRE_MARK.test(head)) return null;
  for (const pattern of WIRE_LEADS) {
    const match = pattern.exec(head);
    if (match) return match;
  }
  return null;
}

/** True for a line that may stand over a lead: it ends no sentence, or stands aside. */
export function isHeadLine(text: string): boolean {
  return HEAD_ASIDE.test(text) || ABOUT_LINE.test(text) || (text.length <= LONGEST_HEAD && !SENTENCE_END.test(text) && !TEXT_END.test(text) && !creditAtEnd(text.slice(-60), LEXICONS.zh)) || isByline(text);
}

/** True for a line that names who wrote the item, and says nothing else. */
export function isByline(text: string): boolean {
  return text.length < 60 && (/^(?:By|Von|Par|Por|Da)\s/i.test(text) ? parseLatinByline(text).length > 0 : parseByline(text, LEXICONS.zh) !== null);
}

import { unmarked } from './namedPeople';
import { hasSurname, looksLikeName } from './names';
import type { ParsedByline } from './parsedByline';

/** 林秉弘/海嶽市(高中生), 林秉弘(海嶽市,高中生): the writer of a letter, where he lives, what he is */
const READER = /^[\s☉⊙◎●◆■]*([\u4e00-\u9fff]{2,4})(?:\s?[/╱]\s?|\s?\()([\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里])(?:\s?\([\u4e00-\u9fff]{2,12}\)|[,、/;\s][\u4e00-\u9fff]{2,10}\)|\))?\s*$/;

/** 海嶽市.林秉弘(國中教師), 海嶽市.林秉弘/家管, 海嶽市/林秉弘: the same, the place first */
const READER_FROM = /^[\s☉⊙◎●◆■]*([\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里])\s?[.・/╱、,]\s?([\u4e00-\u9fff]{2,4})(?:\s?\([\u4e00-\u9fff]{2,12}\)|\s?[/╱]\s?[\u4e00-\u9fff]{2,12})?\s*$/;

/** 南圳 鄧婆婆: where he lives, and how one calls him */
const READER_CALLED = /^([\u4e00-\u9fff]{2,6})\s(([\u4e00-\u9fff])(?:先生|女士|小姐|太太?|師奶|婆婆|伯伯?|叔叔?|[姨嬸]|老[师師]|[师師]傅|大[爷妈娘]|阿姨|奶奶|爷爷|同学))\s*$/;

/** ☉林茂生/退休教師, 施靜宜/國小教師(磺溪市), 吳金生/計程車司機,瓦林市: the writer of a letter and what he is, perhaps where he lives */
const READER_WHO = /^[\s☉⊙◎●◆■]*([\u4e00-\u9fff]{2,4})\s?[/╱]\s?([\u4e00-\u9fff]{2,11}[師师生員员長长授民者工人家婦妇族業业友機机管商農](?:[,、]\s?[\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里])?)(?:\s?\([\u4e00-\u9fff]{2,8}[市縣县區区鎮镇鄉乡村里]\))?\s*$/;

/** 涂小鱼(7岁): a child under its poem or its picture */
const CHILD = /^\s*([\u4e00-\u9fff]{2,4})\s?\(\d{1,2}[岁歲]\)\s*$/;

/** (吳金生/計程車司機,瓦林市): behind the last sentence of his letter */
const BRACKETED = /^\(([^()]+)\)$/;

/** Who writes a letter to the paper, with where he lives. */
export function readerOf(printed: string): ParsedByline | null {
  const text = printed.replace(BRACKETED, ' $1 ');
  const [, home, called, surname = ''] = READER_CALLED.exec(text.trim()) ?? [];
  if (home !== undefined && called !== undefined && hasSurname(`${surname}女士`)) return unmarked(called, text, { affiliation: home });
  const child = CHILD.exec(printed)?.[1];
  if (child !== undefined && looksLikeName(child)) return unmarked(child, text, {});
  const [, from, there] = READER_FROM.exec(text) ?? [];
  const [, name = there, place = from] = READER.exec(text) ?? whoReads(text) ?? [];
  return name !== undefined && place !== undefined && looksLikeName(name) ? unmarked(name, text, { affiliation: place }) : null;
}

/** What stands behind the slash is no second name. */
function whoReads(text: string): RegExpExecArray | null {
  const match = READER_WHO.exec(text);
  return match && !looksLikeName(match[2] ?? '') ? match : null;
}

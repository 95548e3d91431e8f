import type { Language } from '../../../core/dump';
import type { Lexicon } from '../../../lexicon/lexicon';
import { normaliseWidth } from '../text/normalise';
import { parseChinese } from './chineseByline';
import { parseEnglish } from './englishByline';
import { parseJapanese } from './japaneseByline';
import type { ParsedByline } from './parsedByline';

/** 文/谷雨, 撰文:辜承宇, 圖、文/阿飛, 图/石越 文/谷雨 */
const WRITTEN_BY = /^[\s□■◆●○◎◇(（]*(?:[圖图]\s?[/:]\s?[\u4e00-\u9fff]{2,4}\s{1,4})?(?:撰?文|文字|[圖图][、.·・與与和]?文|文[、.·・與与和]?[圖图](?:片提供)?)\s?[/:╱|·](?!.*(?:记者|記者|通讯员|通訊員|实习|作者|读者|讀者|市民))/;

/** True for a byline that says no more than that somebody wrote the text: in commentary its author, in news a reporter. */
export function saysWrittenBy(text: string): boolean {
  return WRITTEN_BY.test(normaliseWidth(text));
}

/**
 * Reads a text that is nothing but a byline or a credit; null where anything else is in it.
 * `记者 秦远舟 通讯员 孟晓棠 石越`, `□记者 鲁立秋 文/摄`, `江牧云 摄`, `欧阳牧之`, `By DORA WHITCOMB`.
 */
export function parseByline(text: string, lexicon: Lexicon): ParsedByline | null {
  const matched = normaliseWidth(text);
  return PARSERS[lexicon.language](matched, lexicon);
}

const PARSERS: Readonly<Record<Language, (matched: string, lexicon: Lexicon) => ParsedByline | null>> = { zh: parseChinese, ja: parseJapanese, en: parseEnglish };

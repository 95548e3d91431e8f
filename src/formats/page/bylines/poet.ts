import { JAPANESE_SURNAMES } from '../../../lexicon/japaneseNames';
import type { ParsedByline } from './parsedByline';

const NAME = '([\\u3400-\\u9fff々ヶ]{1,4}[ \\u3000]{0,2}(?![のをはがにでとへも]|\\S*っ|\\S+んで)[\\u3041-\\u9fff々]{0,4})';
/** 平取野; 浦 北, set wide */
const PLACE = '(?:[\\u3400-\\u9fff][ \\u3000][\\u3400-\\u9fff](?=\\s\\S{3}|\\s{2})|[^\\s()（）「」。、・]{1,8}(?<![をはがでと]))';
/** 渡し場に灯のともりゆく春の雪   浜戸 樽谷 久子; …春の雪 （浜戸市）樽谷久子; …春の雪（浜戸 樽谷久子） */
const BEHIND = new RegExp(`(?<=.{5})(?:(?<!\\s)\\s{2,}${PLACE}(?:\\s+|・)${NAME}|[(（]${PLACE}[)）]\\s?${NAME}|[(（]${PLACE}\\s${NAME}[)）])\\s*$`, 'd');
/** 浜戸 樽谷久子, 浜戸市 関学, （浜戸市）樽谷 久子, （浜戸・樽谷久子） under the poem; not 佐野 真理, who has written it, and lives anywhere */
const ALONE = new RegExp(`^\\s*(?:${PLACE}[市町村区郡]\\s+|${PLACE}\\s+(?=\\S{4}|\\S{1,3}\\s{1,2}\\S)|[(（]${PLACE}[)）]\\s?)${NAME}\\s*$|^\\s*[(（](?:[^\\s()・]{1,8}・|${PLACE}\\s)${NAME}[)）]\\s*$`, 'd');

/** …春の雪   樽谷 久子: with both names and no town */
const BOTH_NAMES = /(?<=.{5}\S)\s{2,}(([\u3400-\u9fff]{2,3})[ \u3000][\u3041-\u9fff々]{1,3})\s*$/d;

const SURNAMES = new Set(JAPANESE_SURNAMES);

/** Who has written a poem that readers have sent: behind its line, or alone on one under it, with where he lives; null where nobody is named so. */
export function parsePoet(line: string, isAlone: boolean): ParsedByline | null {
  const named = isAlone ? null : BOTH_NAMES.exec(line);
  const whole = SURNAMES.has(named?.[2] ?? '') ? named?.indices?.[1] : undefined;
  const [start, end] = whole ?? (isAlone ? ALONE : BEHIND).exec(line)?.indices?.slice(1).find(Boolean) ?? [0, 0];
  return end === 0 ? null : { groups: [{ role: 'author', names: [{ text: line.slice(start, end).replace(/\s/g, ''), start, end }] }], marked: true };
}

/** True for a line that names a poet and nothing else. */
export const isPoetAlone = (line: string): boolean => ALONE.test(line);
/** True for a line of verse with its poet behind it. */
export const endsWithPoet = (line: string): boolean => !ALONE.test(line) && BEHIND.test(line);

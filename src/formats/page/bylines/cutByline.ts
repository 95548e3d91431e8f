import type { Lexicon } from '../../../lexicon/lexicon';
import { parseByline } from './byline';
import { isCreditRole } from './creditRole';
import { looksLikeName } from './names';
import type { ParsedByline } from './parsedByline';

/** Without such a word a line of names is cut in none. */
const WRITERS = /[记記]者|通[讯訊]/;
const PIECES = /[\s、,:/]+/;
const ONE_HAN = /^[\u4e00-\u9fff]$/;
/** 通讯员骆 / 冰清: half a name right behind its role word */
const BEHIND_ROLE = /(?:[记記]者|通[讯訊][员員])[\u4e00-\u9fff]$/;
/** 本报记者 秦远舟 通讯 / 员 骆冰清: half a role word */
const ROLE_CUT = /(?:^|[\s、])(?:通\n[讯訊][员員]|通[讯訊]\n[员員]|[记記]\n者)/;
/** 冰清 黄志成, 明: the other half of a name, no number and nothing that somebody has done */
const OTHER_HALF = /^(?![一二三四五六七八九十文图圖摄攝影报報](?:[\s、,]|$))([\u4e00-\u9fff]{1,2})(?=[\s、,]|$)/;
/** 李小 / 明: of two characters a name may be complete, and go on in the next line */
const TWO_HAN = /^[\u4e00-\u9fff]{2}$/;

/**
 * The byline that two lines of a Chinese page are together where the line's end cuts a name or a role word: `记者 秦远舟 通讯员 骆` over `冰清 黄志成`;
 * null where each is complete.
 */
export function cutByline(line: string, below: string, lexicon: Lexicon): ParsedByline | null {
  if (lexicon.language !== 'zh' || !WRITERS.test(line) || !isCutInWord(line, below, lexicon)) return null;
  const parsed = parseByline(line.trimEnd() + below.trimStart(), lexicon);
  return parsed?.marked === true && parsed.groups.some(({ role }) => !isCreditRole(role)) ? parsed : null;
}

function isCutInWord(line: string, below: string, lexicon: Lexicon): boolean {
  if (ROLE_CUT.test(`${line.trimEnd()}\n${below.trimStart()}`)) return true;
  const half = OTHER_HALF.exec(below.trim())?.[1];
  if (half === undefined || parseByline(below, lexicon)?.marked === true) return false;
  const pieces = line.trim().split(PIECES);
  const last = pieces.at(-1) ?? '';
  const singles = pieces.length - 1 - pieces.findLastIndex((piece) => !ONE_HAN.test(piece));
  if (BEHIND_ROLE.test(last)) return true;
  if (singles === 1) return parseByline(line, lexicon) === null;
  // 应 璐 林 / 国庆: names of three characters are not set wide
  if (singles === 3) return half.length === 2 && !looksLikeName(half);
  return half.length === 1 && TWO_HAN.test(last) && looksLikeName(last);
}

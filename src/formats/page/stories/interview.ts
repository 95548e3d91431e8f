import { hasCue } from '../view/pageView';
import type { PageView } from '../view/pageView';
import type { Draft } from './drafts';

/** 邢卫东:, 家长小满妈:, 读者 “老榕树”:, 【记者】, 市住建局答复: who speaks, at the beginning of a paragraph */
const SPEAKER = /^[【[]?((?:[\u4e00-\u9fff]{2,3}\s)?[\u4e00-\u9fffA-Z“”·]{1,9})(?:\([^()]{2,16}\))?\s?[:】\]]/;
/** 时间:, 建议:, 编者按: what else stands before a colon there */
const NO_SPEAKER = /^(?:时间|地点|地址|电话|热线|票价|嘉宾|主讲|人物|背景|提[醒示]|链接|案情|结果|症状|建议|编者按|编后|图|注|来源|年龄|学历|案例|[今明后]天|[今明]日)/;

const TURNS = 4;
const QUESTIONS = 2;

/** 回答者 税理士 岸本誠: in a Japanese paper somebody who knows answers a reader, whose letter stands above */
const ANSWERER = /^[(]?[回解]答者?[・=:\s]/;

/** True for a story that is mostly talk in turns: paragraphs that open with who speaks, one of them more than once, or with 问. */
export function readsLikeInterview(page: PageView, draft: Draft): boolean {
  const openings = draft.parts.filter(({ kind }) => kind === 'paragraph').map(({ lines }) => lines[0] ?? 0);
  if (openings.filter((line) => hasCue(page, line, 'question')).length >= QUESTIONS) return true;
  if (page.language === 'ja') return draft.parts.some(({ lines: [line = 0] }) => line > (openings[0] ?? Infinity) && ANSWERER.test(page.texts[line] ?? ''));
  if (page.language !== 'zh' || openings.length < TURNS) return false;
  const speakers = openings.map((line) => SPEAKER.exec(page.texts[line] ?? '')?.[1]).filter((name) => name !== undefined && !NO_SPEAKER.test(name));
  return speakers.length >= TURNS && new Set(speakers).size < speakers.length && speakers.length * 2 >= openings.length - 1;
}

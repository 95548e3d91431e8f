import { lazily } from '../core/lazily';
import { COMPARATORS, ENGLISH_HEDGES, ENGLISH_HEDGES_BEHIND, HEDGES_BEFORE, HEDGES_BEHIND, NO_HEDGES } from '../lexicon/figures/hedges';
import type { Comparator } from './figure';
import type { Print, Reading } from './print';
import { WordTree, wordsOf } from './wordTree';

const treeOf = (words: Readonly<Record<Comparator, string>>): WordTree<Comparator | null> =>
  new WordTree([
    ...wordsOf(NO_HEDGES).map((word) => [word, null] as const),
    ...COMPARATORS.flatMap((comparator) => wordsOf(words[comparator]).map((word) => [word, comparator] as const)),
  ]);
const BEFORE = lazily(() => treeOf(HEDGES_BEFORE));
const BEHIND = lazily(() => treeOf(HEDGES_BEHIND));
const ENGLISH_BEFORE = lazily(() => COMPARATORS.map((comparator) => [comparator, new RegExp(`\\b(?:${ENGLISH_HEDGES[comparator]}) $`, 'i')] as const));
const ENGLISH_REACH = 20;

/** How a printed number stands to the true one: from the hedge in it, before it or behind it. */
export function comparatorOf(print: Print, reading: Reading): Comparator | null {
  const { start, end, kind, hedge } = reading;
  if (kind === 'date' || kind === 'time' || kind === 'ordinal' || kind === 'score') return null;
  return print.language === 'en' ? englishHedge(print.text, start, end) ?? hedge : hedge ?? hanHedge(print.text, reading);
}

/** 近5年 are the last five years; 近两小时 and 近五成 are a little less. */
function hanHedge(text: string, { start, end, unit }: Reading): Comparator | null {
  const isRecent = /^(?:年|个月|周|天|日)$/.test(unit?.code ?? '');
  const behind = BEHIND().at(text, end);
  if (behind && !/[年]/.test(text.charAt(end + behind.word.length))) return behind.meaning;
  const before = BEFORE().before(text, start);
  return before && !(before.word === '近' && isRecent) ? before.meaning : null;
}

/** True where a hedge stands before the number. */
export function isHedged(text: string, start: number): boolean {
  return Boolean(BEFORE().before(text, start)?.meaning);
}

function englishHedge(text: string, start: number, end: number): Comparator | null {
  const behind = /^ (?:or|and) [a-z]+/.exec(text.slice(end, end + 14))?.[0].slice(1) ?? '';
  const ahead = text.slice(Math.max(0, start - ENGLISH_REACH), start);
  const row = ENGLISH_BEFORE().find(([comparator, pattern]) => comparator !== 'moreThan' && comparator !== 'lessThan' && pattern.test(ahead)) ?? ENGLISH_BEFORE().find(([, pattern]) => pattern.test(ahead));
  return ENGLISH_HEDGES_BEHIND[behind] ?? row?.[0] ?? null;
}

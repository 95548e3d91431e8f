import { FURNITURE_KINDS } from '../../core/story';
import type { FixedLines, LineFix } from '../format';
import type { StateName } from './decoder/grammar';
import { STATE_NAMES, kindOf } from './decoder/model';
import type { Bias } from './decoder/trellis';
import { OPENERS } from './stories/drafts';
import { rowOfLine } from './view/lines';
import type { PageView } from './view/pageView';

/** Far below what any evidence can make up for, and far above the impossible: a fix that the grammar cannot follow is dropped, not the page. */
const FORBIDDEN = -100_000;

/** What joins the story above is none of what stands between stories. */
const OUTSIDE: ReadonlySet<string> = new Set(FURNITURE_KINDS);
/** Under running text it is of no head either: that text would have to be a headline. */
const OF_HEAD: ReadonlySet<StateName> = new Set<StateName>(['headlineCont', 'briefHeadCont', 'deck', 'deckCont']);

/** What fixed rows add to the scores of their states, by row of the page. */
export type FixedRows = ReadonlyMap<number, Int32Array>;

/** The rows that readers have fixed, and what that adds to their scores so that the decoder follows. */
export function fixedRows(page: PageView, fixed: FixedLines | undefined): FixedRows {
  const rows = new Map<number, Int32Array>();
  for (const [line, fixes] of fixed ?? []) {
    const row = rowOfLine(page.lines, line);
    for (const fix of row === -1 ? [] : fixes) forbid(rows, page, row, fix);
  }
  return rows;
}

/** The bias that makes the decoder follow what is fixed; undefined where nothing is. */
export function biasOf(rows: FixedRows): Bias | undefined {
  return rows.size === 0 ? undefined : (row, state) => rows.get(row)?.[state] ?? 0;
}

function forbid(rows: Map<number, Int32Array>, page: PageView, row: number, fix: LineFix): void {
  if ('is' in fix) forbidStates(rows, row, (state) => kindOf(STATE_NAMES.indexOf(state)) !== fix.is);
  else if (fix.opensStory) {
    forbidStates(rows, row, (state) => OPENERS[state] === undefined);
    // a headline behind a kicker opens nothing: the line before must not be of the same head
    forbidStates(rows, row - 1, (state) => Object.values(OPENERS).some((heads) => heads.includes(state)) && kindOf(STATE_NAMES.indexOf(state)) !== 'caption');
  } else forbidStates(rows, row, (state) => OPENERS[state] !== undefined || OUTSIDE.has(kindOf(STATE_NAMES.indexOf(state))) || (page.body[row - 1] === 1 && OF_HEAD.has(state)));
}

function forbidStates(rows: Map<number, Int32Array>, row: number, forbidden: (state: StateName) => boolean): void {
  const scores = rows.get(row) ?? new Int32Array(STATE_NAMES.length);
  for (const [index, state] of STATE_NAMES.entries()) if (forbidden(state)) scores[index] = FORBIDDEN;
  rows.set(row, scores);
}

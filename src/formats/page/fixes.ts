import type { FixedLines, LineFix } from '../format';
import type { StateName } from './decoder/grammar';
import { STATE_NAMES, kindOf } from './decoder/model';
import type { Bias } from './decoder/trellis';
import { OPENERS, isFurniture } from './stories/drafts';
import { rowOfLine } from './view/lines';
import type { PageView } from './view/pageView';

/** Far below what any evidence can make up for, and far above the impossible: a fix that the grammar cannot follow is dropped, not the page. */
const FORBIDDEN = -100_000;

/** As far, but it yields to what else a reader has said of the line. */
const UNLESS_SAID = FORBIDDEN / 2;

/** What goes on with a head. */
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
  } else {
    forbidStates(rows, row, (state) => OPENERS[state] !== undefined);
    // what joins the story above is of a story, and under running text of no head: that text would have to be a headline
    forbidStates(rows, row, (state) => isFurniture(kindOf(STATE_NAMES.indexOf(state))) || (page.body[row - 1] === 1 && OF_HEAD.has(state)), UNLESS_SAID);
  }
}

function forbidStates(rows: Map<number, Int32Array>, row: number, forbidden: (state: StateName) => boolean, score = FORBIDDEN): void {
  const scores = rows.get(row) ?? new Int32Array(STATE_NAMES.length);
  for (const [index, state] of STATE_NAMES.entries()) if (forbidden(state)) scores[index] = Math.min(scores[index] ?? 0, score);
  rows.set(row, scores);
}

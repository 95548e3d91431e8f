import type { FixedLines, LineFix } from '../format';
import type { Bias } from './decode';
import { kindOf } from './decode';
import { OPENERS } from './drafts';
import type { StateName } from './grammar';
import { STATE_NAMES } from './model';
import type { PageView } from './pageView';

/** Far below what any evidence can make up for, and far above the impossible: a fix that the grammar cannot follow is dropped, not the page. */
const FORBIDDEN = -100_000;

/** The bias that makes the decoder follow a reader's fixes; undefined where nothing is fixed. */
export function biasOf(page: PageView, fixed: FixedLines | undefined): Bias | undefined {
  if (!fixed || fixed.size === 0) return undefined;
  const rows = new Map<number, Float64Array>();
  for (let line = 0; line < page.lines.count; line++) {
    for (const fix of fixed.get(page.lines.number[line] ?? -1) ?? []) forbid(rows, line, fix);
  }
  return (line, state) => rows.get(line)?.[state] ?? 0;
}

function forbid(rows: Map<number, Float64Array>, line: number, fix: LineFix): void {
  if ('is' in fix) forbidStates(rows, line, (state) => kindOf(STATE_NAMES.indexOf(state)) !== fix.is);
  else if (fix.opensStory) {
    forbidStates(rows, line, (state) => OPENERS[state] === undefined);
    // a headline behind a kicker opens nothing: the line before must not be of the same head
    forbidStates(rows, line - 1, (state) => Object.values(OPENERS).some((heads) => heads.includes(state)) && kindOf(STATE_NAMES.indexOf(state)) !== 'caption');
  } else forbidStates(rows, line, (state) => OPENERS[state] !== undefined);
}

function forbidStates(rows: Map<number, Float64Array>, line: number, forbidden: (state: StateName) => boolean): void {
  const row = rows.get(line) ?? new Float64Array(STATE_NAMES.length);
  for (const [index, state] of STATE_NAMES.entries()) if (forbidden(state)) row[index] = FORBIDDEN;
  rows.set(line, row);
}

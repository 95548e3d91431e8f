import type { LineExplanation, Reading } from '../format';
import { STATE_NAMES, decode, evidenceFor, kindOf } from './decode';
import { STATES } from './grammar';
import type { PageView } from './pageView';

/** Explains a 0-based physical line; null where it is blank or does not exist. */
export function explainLine(page: PageView, physicalLine: number): LineExplanation | null {
  const line = page.lines.number.subarray(0, page.lines.count).indexOf(physicalLine);
  if (line === -1) return null;
  const { states, runnersUp, margins } = decode(page);
  const before = line === 0 ? null : (states[line - 1] ?? null);
  const chosen = states[line] ?? 0;
  const runnerUp = runnersUp[line] ?? chosen;
  return {
    line: physicalLine,
    chosen: readingOf(page, line, chosen, before),
    runnerUp: kindOf(runnerUp) === kindOf(chosen) ? null : readingOf(page, line, runnerUp, before),
    margin: margins[line] ?? 0,
  };
}

function readingOf(page: PageView, line: number, state: number, before: number | null): Reading {
  const evidence = evidenceFor(page, line, state, before);
  return {
    kind: STATES[STATE_NAMES[state] ?? 'paragraph'].kind,
    score: evidence.reduce((sum, { score }) => sum + score, 0),
    evidence: evidence.map(({ says, score }) => ({ feature: says, score })),
  };
}

import type { FixedLines, LineExplanation, Observation, Reading } from '../format';
import { decode } from './decoder/decode';
import { evidenceOf } from './decoder/evidence';
import { FEATURE_NAMES, pageModel, pageWeights, PAIR_FEATURE_NAMES, edgeKey, kindOf } from './decoder/model';
import { varietyOf } from './decoder/weightTable';
import { FEATURES } from './features/features';
import { PAIR_FEATURES } from './features/pairs';
import { biasOf, fixedRows } from './fixes';
import { rowOfLine } from './view/lines';
import type { PageView } from './view/pageView';

/** Explains a 0-based physical line; null where it is blank or does not exist. */
export function explainLine(page: PageView, physicalLine: number, fixed?: FixedLines): LineExplanation | null {
  const line = rowOfLine(page.lines, physicalLine);
  if (line === -1) return null;
  const { states, runnersUp, margins } = decode(evidenceOf(page), pageModel(page), biasOf(fixedRows(page, fixed)));
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

/** A state as a reading: what speaks for and against it at a line, the strongest first. */
function readingOf(page: PageView, line: number, state: number, before: number | null): Reading {
  const evidence = [...lineEvidence(page, line, state), ...pairEvidence(page, line, state, before)];
  evidence.sort((a, b) => Math.abs(b.score) - Math.abs(a.score));
  return { kind: kindOf(state), score: evidence.reduce((sum, { score }) => sum + score, 0), evidence };
}

function lineEvidence(page: PageView, line: number, state: number): Observation[] {
  return FEATURE_NAMES.flatMap((name, feature) => {
    const score = pageModel(page).lineWeights[feature]?.[state] ?? 0;
    return score !== 0 && FEATURES[name].holds(page, line) ? [{ feature: name, ofPair: false, score }] : [];
  });
}

/** What the line and the one before say of the step between their states. */
function pairEvidence(page: PageView, line: number, state: number, before: number | null): Observation[] {
  const edge = before === null ? undefined : pageModel(page).edges.get(edgeKey(before, state));
  const { pairs } = pageWeights(varietyOf(page));
  return (edge?.pairs ?? []).flatMap((kind) =>
    PAIR_FEATURE_NAMES.flatMap((name) => {
      const score = pairs[kind][name] ?? 0;
      return score !== 0 && PAIR_FEATURES[name](page, line) ? [{ feature: name, ofPair: true, score }] : [];
    }),
  );
}

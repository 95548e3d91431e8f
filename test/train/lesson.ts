import { decodeStates } from '../../src/formats/page/decoder/decode';
import type { PageEvidence } from '../../src/formats/page/decoder/evidence';
import { STATE_NAMES } from '../../src/formats/page/decoder/model';
import type { Model } from '../../src/formats/page/decoder/model';
import type { AllowedStates } from './goldStates';

/** A page and, for each of its lines, the states that its gold outline allows. */
export interface Lesson {
  readonly name: string;
  readonly evidence: PageEvidence;
  readonly allowed: readonly AllowedStates[];
}

const NEVER = -1e6;

/** True where the gold outline allows a state at a line, or says nothing of the line. */
export function allows(lesson: Lesson, line: number, state: number): boolean {
  const allowed = lesson.allowed[line];
  const name = STATE_NAMES[state];
  return allowed === undefined || allowed.size === 0 || (name !== undefined && allowed.has(name));
}

/** True where the grammar has a path through the allowed states. */
export function isReachable(lesson: Lesson, model: Model): boolean {
  return decodeStates(lesson.evidence, model, (line, state) => (allows(lesson, line, state) ? 0 : NEVER)).every((state, line) => allows(lesson, line, state));
}

import { decodeStates } from '../../src/formats/page/decoder/decode';
import type { PageEvidence } from '../../src/formats/page/decoder/evidence';
import { STATE_NAMES } from '../../src/formats/page/decoder/model';
import type { Model } from '../../src/formats/page/decoder/model';
import { opensStory } from '../../src/formats/page/stories/drafts';
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

export const NONE_OPENS = 0;
export const ONE_OPENS = 1;
export const LEFT_OPEN = 2;

/** For each line whether the gold outline has a story begin with it; LEFT_OPEN where it does not say. */
export function openingsOf({ allowed }: Pick<Lesson, 'allowed'>): Uint8Array {
  return Uint8Array.from(allowed, (states, line) => {
    const before = allowed[line - 1] ?? [];
    const openings = new Set([...states].flatMap((state) => [...before].map((other) => opensStory(state, other))));
    if (openings.size !== 1) return LEFT_OPEN;
    return openings.has(true) ? ONE_OPENS : NONE_OPENS;
  });
}

/** True where the grammar has a path through the allowed states. */
export function isReachable(lesson: Lesson, model: Model): boolean {
  return decodeStates(lesson.evidence, model, (line, state) => (allows(lesson, line, state) ? 0 : NEVER)).every((state, line) => allows(lesson, line, state));
}

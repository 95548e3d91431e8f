import type { Annotation, Creator } from '../annotation';
import { codesOf, isStoryTarget } from '../annotation';
import { grouped } from '../exchange/grouped';
import { omit } from '../exchange/omit';
import { uuidOf } from '../exchange/stableId';
import type { CoderAnnotations } from './coders';
import type { DisagreementItem } from './disagreements';

/** What was decided of a disagreement. */
export interface Decision {
  /** The id of the disagreement. */
  readonly id: string;
  /** The ids of the annotations that are right; none where nothing is to be coded there. */
  readonly right: readonly string[];
}

/** Who decides, and when: ISO 8601, in UTC. */
export interface Judge {
  readonly judge?: Creator;
  readonly now: string;
}

/**
 * The annotations of the gold file: what all coders have said alike, and of each disagreement what was decided. What is not
 * decided yet is left out. Each is the judge's, its id made from what it stands for, so that it is the same each time.
 */
export function adjudicated(coders: readonly CoderAnnotations[], { disagreements }: { readonly disagreements: readonly DisagreementItem[] }, decisions: readonly Decision[], by: Judge): readonly Annotation[] {
  const disputed = new Set(disagreements.flatMap(({ opinions }) => opinions.flatMap(({ annotations }) => annotations.map(({ id }) => id))));
  const chosen = new Set(decisions.flatMap(({ right }) => right));
  const coded = coders.flatMap(({ coder, annotations }) => annotations.flatMap(({ annotation, spans }) => (spans && codesOf(annotation).length > 0 ? [{ coder, annotation, spans }] : [])));
  const right = coded.filter(({ annotation }) => chosen.has(annotation.id));
  const alike = grouped(coded.filter(({ annotation }) => !disputed.has(annotation.id)), keyOf).filter((same) => new Set(same.map(({ coder }) => coder)).size === coders.length);
  return [...grouped(right, keyOf), ...alike].flatMap(([first]) => (first ? [goldOf(first.annotation, keyOf(first), by)] : []));
}

interface Coded {
  readonly annotation: Annotation;
  readonly spans: readonly { readonly start: number; readonly end: number }[];
}

/** What is the same for annotations that say the same of the same place. */
function keyOf({ annotation, spans }: Coded): string {
  const isStory = 'selector' in annotation.target && isStoryTarget(annotation.target);
  return JSON.stringify([isStory, spans.map(({ start, end }) => [start, end]), [...codesOf(annotation)].sort()]);
}

function goldOf(annotation: Annotation, key: string, { judge, now }: Judge): Annotation {
  return { ...omit(annotation, 'creator', 'generator', 'modified'), id: `urn:uuid:${uuidOf(`gold ${annotation.id} ${key}`)}`, ...(judge && { creator: judge }), created: now };
}

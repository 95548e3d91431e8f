import type { Furniture } from '../../core/dump';
import type { FurnitureKind } from '../../core/story';
import { PlacedStory } from './placedStory';
import type { StoryInPlace } from './placedStory';

/** What each piece of a page has become: a story, or furniture of a kind. */
export type Made = StoryInPlace | FurnitureKind;

/** All pieces of a page as columns: a copy for each version of a text, which has to cost next to nothing. */
export interface MadePieces {
  readonly made: readonly Made[];
  /** First and last physical line of each, and the offset of its first character. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly offset: Uint32Array;
}

/** The stories among the pieces. */
export function storiesOf({ made, first, offset }: MadePieces): PlacedStory[] {
  return made.flatMap((piece, index) => (typeof piece === 'string' ? [] : new PlacedStory(piece, first[index] ?? 0, offset[index] ?? 0)));
}

/** The furniture among the pieces. */
export function furnitureOf({ made, first, last }: MadePieces): Furniture[] {
  return made.flatMap((piece, index) => (typeof piece === 'string' ? { kind: piece, lines: { first: first[index] ?? 0, last: last[index] ?? 0 } } : []));
}

import type { Furniture } from '../../core/dump';
import type { FurnitureKind } from '../../core/story';
import { spliceColumn } from './columns';
import { PlacedStory } from './placedStory';
import type { StoryInPlace } from './placedStory';

/** What each piece of a page has become: a story, or furniture of a kind. */
export type Made = StoryInPlace | FurnitureKind;

/** All pieces of a page as columns: a copy for each version of a text, which has to cost next to nothing. */
export interface MadePieces {
  /** What pieces have become, those of other versions too; what it holds stays. */
  readonly things: readonly Made[];
  /** Which of them each piece is. */
  readonly index: Uint32Array;
  /** First and last physical line of each, and the offset of its first character. */
  readonly first: Uint32Array;
  readonly last: Uint32Array;
  readonly offset: Uint32Array;
}

/** What the pieces of a page have become, from version to version: numbers are copied faster than references are. */
export class MadeList {
  private things: Made[] = [];
  private index = new Uint32Array(0);
  private count = 0;

  /** Puts others in the place of some. */
  splice(at: number, removed: number, made: readonly Made[]): void {
    this.index = spliceColumn(this.index, this.count, { at, removed, inserted: made.length });
    this.count += made.length - removed;
    if (this.things.length > this.count * 2 + made.length) this.forgetOthers();
    for (const [piece, thing] of made.entries()) this.index[at + piece] = this.things.push(thing) - 1;
  }

  /** What there is, to be kept whatever comes. */
  get copy(): Pick<MadePieces, 'things' | 'index'> {
    return { things: this.things, index: this.index.slice(0, this.count) };
  }

  /** Begins a list without the things of earlier versions. */
  private forgetOthers(): void {
    const before = this.things;
    this.things = [];
    for (let piece = 0; piece < this.count; piece++) {
      const thing = before[this.index[piece] ?? 0];
      if (thing !== undefined) this.index[piece] = this.things.push(thing) - 1;
    }
  }
}

/** The stories among the pieces. */
export function storiesOf({ things, index, first, offset }: MadePieces): PlacedStory[] {
  const stories: PlacedStory[] = [];
  for (const [piece, at] of index.entries()) {
    const thing = things[at];
    if (typeof thing === 'object') stories.push(new PlacedStory(thing, first[piece] ?? 0, offset[piece] ?? 0));
  }
  return stories;
}

/** The furniture among the pieces. */
export function furnitureOf({ things, index, first, last }: MadePieces): Furniture[] {
  const furniture: Furniture[] = [];
  for (const [piece, at] of index.entries()) {
    const thing = things[at];
    if (typeof thing === 'string') furniture.push({ kind: thing, lines: { first: first[piece] ?? 0, last: last[piece] ?? 0 } });
  }
  return furniture;
}

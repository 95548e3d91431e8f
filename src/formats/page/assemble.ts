import type { Dump, Furniture } from '../../core/dump';
import { lastAtOrBefore } from '../../core/span';
import type { RowSplice } from './columns';
import { everyRow } from './decode';
import { cutDraft } from './drafts';
import { readFolio } from './folio';
import type { StateName } from './grammar';
import type { Shift } from './lines';
import { STATE_NAMES } from './model';
import { Heads, Numbering, areNumberedAlike } from './numbering';
import type { Numbers } from './numbering';
import type { PageView } from './pageView';
import { Pieces } from './pieces';
import type { KeptStory, Recut } from './pieces';
import { PlacedStory } from './placedStory';
import type { StoryInPlace } from './placedStory';
import { readStory } from './readStory';
import { NOTHING_ABOVE, belowFurniture, belowStory, saySame } from './surroundings';
import type { Surroundings } from './surroundings';
import type { Decoding } from './trellis';

/** Turns a decoded page into a dump. */
export function assemble(page: PageView, decoding: Decoding): Omit<Dump, 'confidence'> {
  const { count } = page.lines;
  return new Assembly(page, decoding).assemble({ at: 0, removed: 0, inserted: count }, everyRow(count), { lines: 0, offset: 0 });
}

/** Pieces in a row that were read again, and the stories and the pieces of furniture that stood there before. */
interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly stories: readonly StoryInPlace[];
  readonly furniture: number;
}

/** A page that is put together, and again after edits: what they leave alone is kept. */
export class Assembly {
  private readonly pieces = new Pieces();
  private readonly heads = new Heads();
  private stories: readonly PlacedStory[] = [];
  private furniture: readonly Furniture[] = [];

  constructor(
    private readonly page: PageView,
    private readonly decoding: Decoding,
  ) {}

  /**
   * Puts the page together as it is now. `splice` says which rows came for which since the last time, `changed` has 1 for
   * each row that is new or has another state, margin or runner-up, `shift` is how far everything behind them was moved.
   */
  assemble(splice: RowSplice, changed: Uint8Array, shift: Shift): Omit<Dump, 'confidence'> {
    const stretch = this.read(this.pieces.cut(this.stateAt, splice, changed));
    this.furniture = this.placedFurniture(stretch, shift);
    this.stories = this.isNumbered(stretch) ? this.placedStories(stretch, shift) : this.numberedStories();
    const { source } = this.page.lines;
    return { source, format: 'page', language: this.page.language, declaredStories: null, furniture: this.furniture, stories: this.stories };
  }

  private readonly stateAt = (row: number): StateName | undefined => (row < this.page.lines.count ? STATE_NAMES[this.decoding.states[row] ?? 0] : undefined);

  /** Reads new pieces, and goes on with those behind for as long as something else stands above them than before. */
  private read({ from, removed, inserted }: Recut): Stretch {
    const old = removed.map((piece) => piece.story);
    let above = from === 0 ? NOTHING_ABOVE : this.below(from - 1);
    let end = from;
    for (let piece = this.pieces.all[end]; piece; piece = this.pieces.all[++end]) {
      const isNew = end < from + inserted;
      if (!isNew && piece.above && saySame(piece.above, above)) break;
      if (!isNew) old.push(piece.story);
      if (piece.furniture === null) Object.assign(piece, { story: this.readStory(end, piece, above), draft: null });
      else if (piece.furniture === 'folio') piece.folios ??= this.page.texts.slice(this.pieces.firstRow(end), this.pieces.lastRow(end) + 1).map(readFolio);
      piece.above = above;
      above = this.below(end);
    }
    const stories = old.filter((story) => story !== null);
    return { from, end, stories, furniture: old.length - stories.length };
  }

  /** What stands above the next piece. */
  private below(index: number): Surroundings {
    const piece = this.pieces.all[index];
    const above = piece?.above ?? NOTHING_ABOVE;
    if (piece?.story) return belowStory(above, piece.story.reading);
    return piece?.furniture ? belowFurniture(above, piece.furniture, piece.folios ?? [], this.page.language) : above;
  }

  /** The story of a piece, numbered as it was, or as if there were no others. */
  private readStory(index: number, { draft, story, above: before }: KeptStory, above: Surroundings): StoryInPlace {
    const isRead = story && before?.inOpinion === above.inOpinion;
    const reading = isRead ? story.reading : readStory(this.page, draft ?? cutDraft(this.stateAt, this.pieces.firstRow(index)), this.decoding, above.inOpinion);
    const { folio } = above;
    return { reading, page: folio.page, section: belowStory(above, reading).column ?? folio.section, date: folio.date, id: reading.head, continues: null };
  }

  /** Numbers the stories of a stretch, where that can be done without looking at all others; false where it cannot. */
  private isNumbered({ from, end, stories: before }: Stretch): boolean {
    const after = this.storiesFrom(from, end);
    const areAlone = this.heads.replace(before, after);
    const areAlike = areNumberedAlike(before, after);
    if (areAlike) this.renumber(from, end, (_, index) => before[index]);
    return areAlike || (areAlone && ![...before, ...after].some(({ reading }) => reading.jumps));
  }

  private numberedStories(): PlacedStory[] {
    const numbering = new Numbering();
    this.renumber(0, this.pieces.all.length, (story) => numbering.numbersOf(story));
    return this.placedFrom(0, this.pieces.all.length);
  }

  private renumber(from: number, end: number, numbersOf: (story: StoryInPlace, index: number) => Numbers | undefined): void {
    let index = 0;
    for (const piece of this.pieces.all.slice(from, end)) {
      if (!piece.story) continue;
      const { id, continues } = numbersOf(piece.story, index++) ?? piece.story;
      if (id !== piece.story.id || continues !== piece.story.continues) piece.story = { ...piece.story, id, continues };
    }
  }

  private storiesFrom(from: number, end: number): StoryInPlace[] {
    return this.pieces.all.slice(from, end).flatMap(({ story }) => story ?? []);
  }

  /** The stories as they stand, those of a stretch made anew. */
  private placedStories({ from, end, stories }: Stretch, shift: Shift): PlacedStory[] {
    const first = this.indexOf(from, this.stories.length, (index) => this.stories[index]?.line ?? 0);
    const behind = this.stories.slice(first + stories.length);
    const isMoved = shift.lines !== 0 || shift.offset !== 0;
    return this.stories.slice(0, first).concat(this.placedFrom(from, end), isMoved ? behind.map((story) => story.movedBy(shift)) : behind);
  }

  private placedFrom(from: number, end: number): PlacedStory[] {
    const { number, start } = this.page.lines;
    return this.pieces.all.slice(from, end).flatMap(({ story }, index) => {
      const row = this.pieces.firstRow(from + index);
      return story ? new PlacedStory(story, number[row] ?? 0, start[row] ?? 0) : [];
    });
  }

  private placedFurniture({ from, end, furniture }: Stretch, { lines: by }: Shift): Furniture[] {
    const first = this.indexOf(from, this.furniture.length, (index) => this.furniture[index]?.lines.first ?? 0);
    const behind = this.furniture.slice(first + furniture);
    const { number } = this.page.lines;
    const made = this.pieces.all.slice(from, end).flatMap(({ furniture: kind }, index) => {
      const lines = { first: number[this.pieces.firstRow(from + index)] ?? 0, last: number[this.pieces.lastRow(from + index)] ?? 0 };
      return kind === null ? [] : { kind, lines };
    });
    return this.furniture.slice(0, first).concat(made, by === 0 ? behind : behind.map(({ kind, lines }) => ({ kind, lines: { first: lines.first + by, last: lines.last + by } })));
  }

  /** How many of `count` stories or pieces of furniture stand before a piece. */
  private indexOf(piece: number, count: number, lineOf: (index: number) => number): number {
    const line = this.page.lines.number[this.pieces.firstRow(piece)] ?? 0;
    return piece === 0 ? 0 : lastAtOrBefore(count, lineOf, line - 1) + 1;
  }
}

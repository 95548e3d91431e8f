import type { Dump } from '../../../core/dump';
import type { SourceText } from '../../../core/sourceText';
import { atOneGo } from '../../../core/steps';
import type { Steps } from '../../../core/steps';
import { everyRow } from '../decoder/decode';
import type { StateName } from '../decoder/grammar';
import type { Marks } from '../decoder/marks';
import { STATE_NAMES } from '../decoder/model';
import type { Decoding } from '../decoder/trellis';
import { readFolio } from '../features/folio';
import { NOTHING_ABOVE, belowFurniture, belowStory, saySame } from '../features/surroundings';
import type { Surroundings } from '../features/surroundings';
import { idOfHash } from '../text/hash';
import type { RowSplice } from '../view/columns';
import type { Shift } from '../view/lines';
import type { PageView } from '../view/pageView';
import { cutDraft } from './drafts';
import { MadePieces } from './madePieces';
import type { MadePiece } from './madePieces';
import { Heads, areNumberedAlike } from './numbering';
import type { Numbers } from './numbering';
import { PageDump } from './pageDump';
import { Pieces } from './pieces';
import type { KeptStory, Recut } from './pieces';
import type { StoryInPlace } from './placedStory';
import { readStory } from './readStory';
import { isSamePlace } from './storyKind';

/** Turns a decoded page into a dump, all of it at once. */
export function assemble(page: PageView, decoding: Decoding): Omit<Dump, 'confidence'> {
  const { count } = page.lines;
  const { source, format, language, declaredStories, furniture, stories } = atOneGo(new Assembly(page, decoding).assembling({ at: 0, removed: 0, inserted: count }, everyRow(count)));
  return { source, format, language, declaredStories, furniture, stories };
}

/** Pieces in a row that were read again, how many they came for, and the stories that stood there before. */
interface Stretch {
  readonly from: number;
  readonly end: number;
  readonly removed: number;
  readonly before: readonly StoryInPlace[];
}

/** A page that is put together, and again after edits: what they leave alone is kept. */
export class Assembly {
  private readonly pieces = new Pieces();
  private readonly heads = new Heads();
  private made = MadePieces.NONE;
  /** The text that was put together last. */
  private before: SourceText | undefined;

  constructor(
    private readonly page: PageView,
    private readonly decoding: Decoding,
  ) {}

  /**
   * Puts the page together as it is now. `splice` says which rows came for which since the last time; `changed` marks
   * each row that is new or has another state, margin or runner-up.
   */
  *assembling(splice: RowSplice, changed: Marks): Steps<PageDump> {
    const recut = this.pieces.cut(this.stateAt, splice, this.page.lines.count, changed);
    const stretch = yield* this.read(recut);
    const numbered = this.number(stretch);
    const { from, end, removed } = stretch;
    this.made = this.made.spliced(from, removed, this.madeFrom(from, end), this.shift()).renewed(numbered);
    return new PageDump(this.page.lines.source, this.page.language, this.made);
  }

  /** How far what stands behind an edit has moved since the last time. */
  private shift(): Shift {
    const { source } = this.page.lines;
    const before = this.before ?? source;
    this.before = source;
    return { lines: source.lineCount - before.lineCount, offset: source.length - before.length };
  }

  private madeFrom(from: number, end: number): MadePiece[] {
    const { number, start } = this.page.lines;
    return this.pieces.all.slice(from, end).flatMap(({ furniture, story }, index) => {
      const row = this.pieces.firstRow(from + index);
      const made = story ?? furniture;
      return made ? { made, first: number[row] ?? 0, last: number[this.pieces.lastRow(from + index)] ?? 0, offset: start[row] ?? 0 } : [];
    });
  }

  private readonly stateAt = (row: number): StateName | undefined => (row < this.page.lines.count ? STATE_NAMES[this.decoding.states[row] ?? 0] : undefined);

  /** Reads new pieces, and goes on with those behind for as long as something else stands above them than before. */
  private *read({ from, removed, inserted }: Recut): Steps<Stretch> {
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
      yield;
    }
    return { from, end, removed: end - from - inserted + removed.length, before: old.filter((story) => story !== null) };
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
    const isRead = story && before && isSamePlace(before, above);
    const reading = isRead ? story.reading : readStory(this.page, draft ?? cutDraft(this.stateAt, this.pieces.firstRow(index)), this.decoding, above);
    const { folio } = above;
    return { reading, page: folio.page, section: belowStory(above, reading).column ?? folio.section, date: folio.date, id: idOfHash(reading.head), continues: null };
  }

  /** Numbers the stories of a stretch, and of all others those that have other numbers since; gives what was numbered, by the index of its piece. */
  private number({ from, end, removed, before }: Stretch): Map<number, StoryInPlace> {
    const stories = this.pieces.all.slice(from, end).map(({ story }) => story);
    const after = stories.filter((story) => story !== null);
    const numbering = this.heads.replace({ at: from, removed, inserted: end - from }, before, stories);
    if (!areNumberedAlike(before, after)) return this.giveNumbers(numbering.pieces, (story) => numbering.numbersOf(story));
    return this.giveNumbers(stories.map((_, index) => from + index), (_, index) => before[index]);
  }

  private giveNumbers(pieces: Iterable<number>, numbersOf: (story: StoryInPlace, index: number) => Numbers | undefined): Map<number, StoryInPlace> {
    const numbered = new Map<number, StoryInPlace>();
    let index = 0;
    for (const at of pieces) {
      const piece = this.pieces.all[at];
      if (!piece?.story) continue;
      const { id, continues } = numbersOf(piece.story, index++) ?? piece.story;
      if (id === piece.story.id && continues === piece.story.continues) continue;
      piece.story = { ...piece.story, id, continues };
      numbered.set(at, piece.story);
    }
    return numbered;
  }
}

import { idOfHash } from '../text/hash';
import { spliceColumn } from '../view/columns';
import type { RowSplice } from '../view/columns';
import type { StoryInPlace } from './placedStory';

/** What stories have from all stories before them, however far away. */
export type Numbers = Pick<StoryInPlace, 'id' | 'continues'>;

/** The heads of all stories, piece by piece, in columns: to look at thousands of stories themselves takes longer than anything else that an edit does. */
export class Heads {
  /** How many stories have each head. */
  private readonly counts = new Map<number, number>();
  /** Of each piece; 0 for furniture. */
  private heads = new Uint32Array(0);
  /** 1 for a story that jumps. */
  private jumps = new Uint8Array(0);
  private length = 0;

  /**
   * Puts pieces in the place of others, `before` the stories among these and `after` those of the inserted, null for furniture. Gives
   * the numbering of what may have other numbers since: stories that share their head with one that came or went, and all that
   * jump if one of those does.
   */
  replace(splice: RowSplice, before: readonly StoryInPlace[], after: readonly (StoryInPlace | null)[]): Numbering {
    this.heads = spliceColumn(this.heads, this.length, splice);
    this.jumps = spliceColumn(this.jumps, this.length, splice);
    this.length += splice.inserted - splice.removed;
    const shared = new Set<number>();
    let jumps = false;
    const count = ({ reading }: StoryInPlace, more: 1 | -1): void => {
      if (this.add(reading.head, more) > 1) shared.add(reading.head);
      jumps ||= reading.jumps;
    };
    for (const story of before) count(story, -1);
    for (const [index, story] of after.entries()) {
      if (!story) continue;
      count(story, 1);
      this.heads[splice.at + index] = story.reading.head;
      this.jumps[splice.at + index] = story.reading.jumps ? 1 : 0;
    }
    return new Numbering(shared, jumps, this.piecesWith(shared, jumps));
  }

  /** How many there are on the more numerous side of the change. */
  private add(head: number, more: 1 | -1): number {
    const before = this.counts.get(head) ?? 0;
    const now = before + more;
    if (now === 0) this.counts.delete(head);
    else this.counts.set(head, now);
    return Math.max(before, now);
  }

  private *piecesWith(heads: ReadonlySet<number>, jumps: boolean): Generator<number> {
    if (heads.size === 0 && !jumps) return;
    for (let piece = 0; piece < this.length; piece++) if (heads.has(this.heads[piece] ?? 0) || (jumps && this.jumps[piece] === 1)) yield piece;
  }
}

/** Goes through stories in their order: a second one with the same head gets another id, and second parts find their first. */
class Numbering {
  private readonly seen = new Map<number, number>();
  private readonly open: StoryInPlace[] = [];

  constructor(
    private readonly heads: ReadonlySet<number>,
    private readonly jumps: boolean,
    /** The pieces whose stories have to be numbered, in their order, looked for when they are asked for. */
    readonly pieces: Iterable<number>,
  ) {}

  numbersOf(story: StoryInPlace): Numbers {
    const { head, jumps } = story.reading;
    return {
      id: this.heads.has(head) ? this.idOf(head) : story.id,
      continues: this.jumps && jumps ? this.continuedBy(story) : story.continues,
    };
  }

  /** A second story with the same head gets `-2`. */
  private idOf(head: number): string {
    const seen = (this.seen.get(head) ?? 0) + 1;
    this.seen.set(head, seen);
    return seen === 1 ? idOfHash(head) : `${idOfHash(head)}-${seen}`;
  }

  /** The headline of the first part: the earliest story of another page that sends its readers on and is not continued yet. */
  private continuedBy(story: StoryInPlace): string | null {
    if (story.reading.words.headline !== null) {
      this.open.push(story);
      return null;
    }
    const index = this.open.findIndex(({ page }) => page !== story.page);
    const [first] = index === -1 ? [] : this.open.splice(index, 1);
    return first?.reading.words.headline ?? null;
  }
}

/** True where stories that came for others leave everything that is numbered as it was: heads and jumps are the same. */
export function areNumberedAlike(before: readonly StoryInPlace[], after: readonly StoryInPlace[]): boolean {
  return before.length === after.length && after.every((story, index) => isNumberedAlike(story, before[index]));
}

function isNumberedAlike(a: StoryInPlace, b: StoryInPlace | undefined): boolean {
  if (a.reading.head !== b?.reading.head || a.reading.jumps !== b.reading.jumps) return false;
  return !a.reading.jumps || (a.page === b.page && a.reading.words.headline === b.reading.words.headline);
}

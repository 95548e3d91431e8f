import type { StoryInPlace } from './placedStory';

/** What stories have from all stories before them, however far away. */
export type Numbers = Pick<StoryInPlace, 'id' | 'continues'>;

/** How many stories have each head. */
export class Heads {
  private readonly counts = new Map<string, number>();

  /** Counts some stories in the place of others; gives the heads among them that are, or were, not those of one story alone. */
  replace(before: readonly StoryInPlace[], after: readonly StoryInPlace[]): Set<string> {
    const shared = new Set<string>();
    for (const { reading } of before) if (this.add(reading.head, -1) > 1) shared.add(reading.head);
    for (const { reading } of after) if (this.add(reading.head, 1) > 1) shared.add(reading.head);
    return shared;
  }

  /** How many there are on the more numerous side of the change. */
  private add(head: string, more: 1 | -1): number {
    const before = this.counts.get(head) ?? 0;
    const now = before + more;
    if (now === 0) this.counts.delete(head);
    else this.counts.set(head, now);
    return Math.max(before, now);
  }
}

/**
 * Goes through all stories in their order and numbers some of them: those with the given heads, of which a second one gets another id,
 * and if `jumps` those that jump, of which second parts find their first. What others have stays.
 */
export class Numbering {
  private readonly seen = new Map<string, number>();
  private readonly open: StoryInPlace[] = [];

  constructor(
    private readonly heads: ReadonlySet<string>,
    private readonly jumps: boolean,
  ) {}

  /** True where it would number none. */
  get isIdle(): boolean {
    return this.heads.size === 0 && !this.jumps;
  }

  numbersOf(story: StoryInPlace): Numbers {
    const { head, jumps } = story.reading;
    return {
      id: this.heads.has(head) ? this.idOf(head) : story.id,
      continues: this.jumps && jumps ? this.continuedBy(story) : story.continues,
    };
  }

  /** A second story with the same head gets `-2`. */
  private idOf(head: string): string {
    const seen = (this.seen.get(head) ?? 0) + 1;
    this.seen.set(head, seen);
    return seen === 1 ? head : `${head}-${seen}`;
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

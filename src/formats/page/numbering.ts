import type { StoryInPlace } from './placedStory';

/** What stories have from all stories before them, however far away. */
export type Numbers = Pick<StoryInPlace, 'id' | 'continues'>;

/** Goes through stories in their order: a second one with the same head gets another id, and second parts find their first. */
export class Numbering {
  private readonly seen = new Map<string, number>();
  private readonly open: StoryInPlace[] = [];

  numbersOf(story: StoryInPlace): Numbers {
    return { id: this.idOf(story.reading.head), continues: story.reading.jumps ? this.continuedBy(story) : null };
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

/** How many stories have each head. */
export class Heads {
  private readonly counts = new Map<string, number>();

  /** Counts some stories in the place of others; true where each head among them is, and was, that of one story alone. */
  replace(before: readonly StoryInPlace[], after: readonly StoryInPlace[]): boolean {
    return [...before.map(({ reading }) => this.add(reading.head, -1)), ...after.map(({ reading }) => this.add(reading.head, 1))].every(Boolean);
  }

  /** True where the more numerous side of the change has one story. */
  private add(head: string, more: 1 | -1): boolean {
    const before = this.counts.get(head) ?? 0;
    const now = before + more;
    if (now === 0) this.counts.delete(head);
    else this.counts.set(head, now);
    return Math.max(before, now) === 1;
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

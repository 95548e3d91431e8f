import { lastAtOrBefore } from '../../core/span';
import type { Span } from '../../core/span';
import { extentOf, piecesOf } from './codedText';
import type { CodedItem, CodedStory, CodedTarget, CodedText } from './codedText';

/** A text in its stories, and how many annotations belong to none of them. */
interface SplitText {
  readonly texts: readonly CodedText[];
  readonly left: number;
}

/**
 * A text for each story, which other programs show one at a time: what is said of the story is said of the whole text then.
 * What is in no story, reaches over the end of one, or goes from one to another is left out.
 */
export function splitStories(text: CodedText): SplitText {
  const homes = new Homes(text);
  const byStory = text.stories.map((): CodedItem[] => []);
  let kept = 0;
  for (const item of text.items) {
    const home = homes.of(item.id);
    const story = home === undefined ? undefined : text.stories[home];
    if (home === undefined || !story) continue;
    byStory[home]?.push({ ...item, target: moved(item.target, story) });
    kept++;
  }
  return { texts: text.stories.map((story, index) => textOf(text, story, index, byStory[index] ?? [])), left: text.items.length - kept };
}

function textOf({ source, text, stories, codes }: CodedText, story: Span, index: number, items: readonly CodedItem[]): CodedText {
  const width = String(stories.length).length;
  return {
    source: `${source.replace(/\.txt$/i, '')}.story-${String(index + 1).padStart(width, '0')}.txt`,
    text: text.slice(story.start, story.end),
    stories: [],
    codes,
    items,
  };
}

/** Which story each item of a text belongs to, by the story's place in their order. */
class Homes {
  private readonly items: ReadonlyMap<string, CodedItem>;
  private readonly known = new Map<string, number | undefined>();

  constructor(private readonly text: CodedText) {
    this.items = new Map(text.items.map((item) => [item.id, item]));
  }

  /** Undefined for what belongs to none. A reply can be to a reply. */
  of(id: string): number | undefined {
    if (this.known.has(id)) return this.known.get(id);
    // Seen first as belonging nowhere, so that two that are about each other end here.
    this.known.set(id, undefined);
    const item = this.items.get(id);
    const home = item && this.find(item);
    this.known.set(id, home);
    return home;
  }

  private find(item: CodedItem): number | undefined {
    const { target } = item;
    if (target.kind === 'document') return undefined;
    if (target.kind === 'reply') return this.of(target.to);
    if (target.kind === 'relation') {
      const home = this.of(target.from);
      return home === this.of(target.to) ? home : undefined;
    }
    return target.kind === 'story' ? this.holding(target.story, (story) => this.isSame(story, target.story)) : this.holding(extentOf(item), () => true);
  }

  private holding(span: Span | null, isIt: (story: CodedStory) => boolean): number | undefined {
    const { stories } = this.text;
    const index = span ? lastAtOrBefore(stories.length, (at) => stories[at]?.start ?? 0, span.start) : -1;
    const story = stories[index];
    return span && story && span.end <= story.end && isIt(story) ? index : undefined;
  }

  /** White space around a story makes no difference. */
  private isSame(a: Span, b: Span): boolean {
    return this.text.text.slice(a.start, a.end).trim() === this.text.text.slice(b.start, b.end).trim();
  }
}

/** The target in its story's own text. */
function moved(target: CodedTarget, { start: from }: Span): CodedTarget {
  if (target.kind === 'story') return { kind: 'document' };
  if (target.kind !== 'passage') return target;
  return { kind: 'passage', pieces: piecesOf({ target }).map(({ start, end, quote }) => ({ start: start - from, end: end - from, quote })) };
}

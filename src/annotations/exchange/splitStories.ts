import type { Span } from '../../core/span';
import { piecesOf } from './codedText';
import type { CodedItem, CodedTarget, CodedText } from './codedText';

/** A text in its stories, and how many annotations belong to none of them. */
export interface SplitText {
  readonly texts: readonly CodedText[];
  readonly left: number;
}

/**
 * A text for each story, which other programs show one at a time: what is said of the story is said of the whole text then.
 * What is in no story, reaches over the end of one, or goes from one to another is left out.
 */
export function splitStories(text: CodedText): SplitText {
  const texts = text.stories.map((story, index) => textOf(text, story, index));
  const kept = texts.reduce((sum, { items }) => sum + items.length, 0);
  return { texts, left: text.items.length - kept };
}

function textOf({ source, text, stories, codes, items }: CodedText, story: Span, index: number): CodedText {
  const width = String(stories.length).length;
  const inside = new Map(items.flatMap((item) => {
    const target = moved(item, story);
    return target ? [[item.id, { ...item, target }] as const] : [];
  }));
  const of = (wanted: (item: CodedItem) => boolean): readonly CodedItem[] => [...inside.values()].filter(wanted);
  const placed = new Set(of(({ target }) => target.kind !== 'reply' && target.kind !== 'relation').map(({ id }) => id));
  // A reply can be to a reply.
  for (let before = -1; before < placed.size; ) {
    before = placed.size;
    for (const { id, target } of inside.values()) if (endsOf(target).every((end) => placed.has(end))) placed.add(id);
  }
  return {
    source: `${source.replace(/\.txt$/i, '')}.story-${String(index + 1).padStart(width, '0')}.txt`,
    text: text.slice(story.start, story.end),
    stories: [],
    codes,
    items: of(({ id }) => placed.has(id)),
  };
}

function endsOf(target: CodedTarget): readonly string[] {
  if (target.kind === 'reply') return [target.to];
  return target.kind === 'relation' ? [target.from, target.to] : [];
}

/** The target in the story's own text; undefined where it is not in it. */
function moved(item: CodedItem, story: Span): CodedTarget | undefined {
  const { target } = item;
  if (target.kind === 'reply' || target.kind === 'relation') return target;
  if (target.kind === 'story') return target.story.start === story.start && target.story.end === story.end ? { kind: 'document' } : undefined;
  if (target.kind === 'document') return undefined;
  const pieces = piecesOf(item);
  if (!pieces.every(({ start, end }) => story.start <= start && end <= story.end)) return undefined;
  return { kind: 'passage', pieces: pieces.map(({ start, end, quote }) => ({ start: start - story.start, end: end - story.start, quote })) };
}

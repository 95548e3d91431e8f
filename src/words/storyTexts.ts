import { joinLines } from '../core/joinedText';
import type { JoinedText } from '../core/joinedText';
import type { SourceText } from '../core/sourceText';
import type { Span } from '../core/span';
import type { Part, PartKind, Story } from '../core/story';

/** A part of a story as running text, rejoined over column breaks. */
export interface StoryText extends JoinedText {
  readonly part: Part;
}

/** What is said in a story, and above it: no names of columns, no ways to other pages. */
const SAID: ReadonlySet<PartKind> = new Set(['kicker', 'headline', 'deck', 'paragraph', 'listItem', 'verse', 'subhead', 'pullQuote', 'caption']);

/** The texts of a story that words are looked for in, in the order of the page. */
export function storyTexts(source: SourceText, story: Story): StoryText[] {
  return story.parts.filter(({ kind }) => SAID.has(kind)).map((part) => ({ part, ...joinLines(source, part.lines) }));
}

/** The span of the source that a span of a joined text comes from; over a column break it holds what stands between. */
export function sourceSpan({ pieces }: JoinedText, { start, end }: Span): Span {
  const at = (offset: number): number => {
    const piece = pieces.findLast(({ joined }) => joined <= offset) ?? { joined: 0, source: 0, length: 0 };
    return piece.source + Math.min(offset - piece.joined, piece.length);
  };
  return { start: at(start), end: end > start ? at(end - 1) + 1 : at(start) };
}

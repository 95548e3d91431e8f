import { textOfLines } from '../core/joinedText';
import type { SourceText } from '../core/sourceText';
import type { PartKind, Story } from '../core/story';

/** How much of a paragraph stands in for a headline that is missing, in UTF-16 units. */
const SNIPPET_LENGTH = 40;
/** What a story without a headline is called by, the most telling first. */
const STAND_INS: readonly PartKind[] = ['kicker', 'label', 'paragraph', 'listItem', 'verse', 'caption'];

/**
 * What a story is called in lists: its headline, the headline that it continues, or else the beginning of what it says.
 * Never empty.
 */
export function storyTitle(source: SourceText, story: Story): string {
  return story.headline ?? story.continues ?? snippet(firstWords(source, story));
}

/** The text on one line, cut to a length that fits a list. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SNIPPET_LENGTH ? line : `${wholeCharacters(line.slice(0, SNIPPET_LENGTH))}…`;
}

/** The text of a story's first paragraph; empty where it has none. */
export function firstParagraph(source: SourceText, story: Story): string {
  const part = story.parts.find(({ kind }) => kind === 'paragraph' || kind === 'listItem' || kind === 'verse');
  return part ? textOfLines(source, part.lines) : '';
}

/** The 0-based line that a jump to the story goes to: its headline's first, or its own first. */
export function headLine(story: Story): number {
  return story.parts.find(({ kind }) => kind === 'headline')?.lines[0] ?? story.lines.first;
}

function firstWords(source: SourceText, story: Story): string {
  for (const kind of STAND_INS) {
    const part = story.parts.find((candidate) => candidate.kind === kind);
    if (part) return textOfLines(source, part.lines);
  }
  return source.line(story.lines.first);
}

/** Drops the first half of a character that the cut went through. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

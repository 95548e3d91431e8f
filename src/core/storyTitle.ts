import { partText } from './partText';
import type { SourceText } from './sourceText';
import type { PartKind, Story } from './story';

/** How much of a paragraph stands in for a headline that is missing, in UTF-16 units (and so at most so many lines). */
const SNIPPET_LENGTH = 40;
/** What a story without a headline is called by, the most telling first; by a label only where that opens it. */
const STAND_INS: readonly PartKind[] = ['kicker', 'label', 'paragraph', 'listItem', 'verse', 'caption'];

/**
 * What a story is called where it must be called something: its headline, `… ` and the headline that it continues, or
 * else the beginning of what it says. Never empty.
 */
export function storyTitle(source: SourceText, story: Story): string {
  if (story.headline !== null) return story.headline;
  return story.continues === null ? snippet(firstWords(source, story)) : `… ${story.continues}`;
}

/** The text on one line, cut to a length that fits a list. */
export function snippet(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim();
  return line.length <= SNIPPET_LENGTH ? line : `${wholeCharacters(line.slice(0, SNIPPET_LENGTH))}…`;
}

/** The text of a story's first paragraph; empty where it has none. */
export function firstParagraph(source: SourceText, story: Story): string {
  const part = story.parts.find(({ kind }) => kind === 'paragraph' || kind === 'listItem' || kind === 'verse');
  return part ? partText(source, part) : '';
}

function firstWords(source: SourceText, story: Story): string {
  for (const kind of STAND_INS) {
    const part = story.parts.find((candidate, index) => candidate.kind === kind && (kind !== 'label' || index === 0));
    if (part) return partText(source, { ...part, lines: part.lines.slice(0, SNIPPET_LENGTH) });
  }
  return source.line(story.lines.first);
}

/** Drops the first half of a character that the cut went through. */
function wholeCharacters(text: string): string {
  return text.replace(/[\ud800-\udbff]$/, '');
}

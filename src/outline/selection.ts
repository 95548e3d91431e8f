import type { Dump } from '../core/dump';
import { storyAt } from '../core/dump';
import { joinedAt, sourceSpan } from '../core/joinedText';
import { joinedPart } from '../core/partText';
import { sentenceAt } from '../core/sentences';
import type { SourceText } from '../core/sourceText';
import { contains, containsLine } from '../core/span';
import type { Span } from '../core/span';
import type { Part, Story } from '../core/story';
import { intlWordAt } from '../words/intlSegmenter';
import { groupLines, groupStories } from './groups';
import { firstLine, lastLine, sectionsOf } from './storyParts';

/**
 * What "expand selection" grows to from a UTF-16 offset, the smallest first: word, sentence, part, section, story, page, dump.
 * Each span holds the one before it and is larger.
 */
export function selectionSpans(dump: Dump, offset: number): readonly Span[] {
  const { source } = dump;
  const line = source.lineAt(offset);
  const story = storyAt(dump, line);
  const spans = [
    ...(story ? storySpans(source, story, line, offset) : furnitureSpans(dump, line)),
    ...pageSpans(dump, line),
    { start: 0, end: source.length },
  ];
  return nested(spans, offset);
}

function pageSpans(dump: Dump, line: number): readonly Span[] {
  return groupStories(dump)
    .map(groupLines)
    .filter((lines) => containsLine(lines, line))
    .map((lines) => dump.source.linesSpan(lines));
}

function storySpans(source: SourceText, story: Story, line: number, offset: number): readonly Span[] {
  const part = story.parts.find(({ lines }) => lines.includes(line));
  const sections = sectionsOf(story).filter(({ lines }) => containsLine(lines, line));
  return [
    ...(part ? partSpans(source, part, offset) : []),
    ...sections.map(({ lines }) => source.linesSpan(lines)),
    source.linesSpan(story.lines),
  ];
}

/** A word or paragraph that was cut by a column break is selected from its first piece to its last. */
function partSpans(source: SourceText, part: Part, offset: number): readonly Span[] {
  const joinedText = joinedPart(source, part);
  const whole = source.linesSpan({ first: firstLine(part), last: lastLine(part) });
  const joined = joinedAt(joinedText, offset);
  if (joined === undefined) return [whole];
  const inner = [intlWordAt(joinedText.text, joined), sentenceAt(joinedText.text, joined)];
  return [...inner.map((span) => sourceSpan(joinedText, span)), whole];
}

function furnitureSpans(dump: Dump, line: number): readonly Span[] {
  return dump.furniture.filter(({ lines }) => containsLine(lines, line)).map(({ lines }) => dump.source.linesSpan(lines));
}

/** Keeps the spans that hold the offset and grow. */
function nested(spans: readonly Span[], offset: number): readonly Span[] {
  const kept: Span[] = [];
  for (const span of spans) {
    const inner = kept.at(-1);
    const holds = contains(span, offset) || span.end === offset;
    const grows = !inner || (span.start <= inner.start && span.end >= inner.end && span.end - span.start > inner.end - inner.start);
    if (holds && grows && span.end > span.start) kept.push(span);
  }
  return kept;
}

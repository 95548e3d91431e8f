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

/** A number, with the sign or the letters of a unit behind it, or what makes it large. */
const FIGURE = /\p{Nd}+(?:[.,．，]\p{Nd}+)*(?:[%％‰℃]|[a-zA-Z]{1,3}(?![a-zA-Z])|[十百千万亿余多]{0,3})/gu;
/** 0亩, 万元: the word behind a bare number is what it counts. */
const COUNTS = /[\p{Nd}十百千万亿余多]\p{Script=Han}/u;
/** A figure is not sought further away than this. UTF-16 units. */
const FIGURE_REACH = 24;

/**
 * What "expand selection" grows to from a UTF-16 offset, the smallest first: word, name or figure, sentence, part, section, story, page, dump.
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
    ...(part ? partSpans(source, part, offset, namesOf(story)) : []),
    ...sections.map(({ lines }) => source.linesSpan(lines)),
    source.linesSpan(story.lines),
  ];
}

/** A word or paragraph that was cut by a column break is selected from its first piece to its last. */
function partSpans(source: SourceText, part: Part, offset: number, names: readonly string[]): readonly Span[] {
  const joinedText = joinedPart(source, part);
  const whole = source.linesSpan({ first: firstLine(part), last: lastLine(part) });
  const joined = joinedAt(joinedText, offset);
  if (joined === undefined) return [whole];
  const { text } = joinedText;
  const inner = [intlWordAt(text, joined), ...names.flatMap((name) => nameAt(text, name, joined)), ...figureAt(text, joined), sentenceAt(text, joined)];
  return [...inner.map((span) => sourceSpan(joinedText, span)), whole];
}

function namesOf({ bylines, credits }: Story): readonly string[] {
  return [...bylines, ...credits].flatMap(({ names }) => names.map(({ text }) => text));
}

/** A name of which an offset is inside, in which the segmenter may see several words: 纪|南|舟. */
function nameAt(text: string, name: string, offset: number): readonly Span[] {
  const start = text.indexOf(name, Math.max(0, offset - name.length + 1));
  return start >= 0 && start <= offset ? [{ start, end: start + name.length }] : [];
}

/** A number with what it counts, near an offset: 800亩, 1.2公里, 45.3%. */
function figureAt(text: string, offset: number): readonly Span[] {
  const from = Math.max(0, offset - FIGURE_REACH);
  const figures = Array.from(text.slice(from, offset + FIGURE_REACH).matchAll(FIGURE), ({ index, 0: { length } }) => ({ start: from + index, end: from + index + length }));
  return figures.map(({ start, end }) => ({ start, end: COUNTS.test(text.slice(end - 1, end + 1)) ? intlWordAt(text, end).end : end })).filter((span) => contains(span, offset));
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

import type { Dump, Language } from '../core/dump';
import { storyAt } from '../core/dump';
import { joinedAt, joinLines, sourceSpan } from '../core/joinedText';
import type { JoinedText } from '../core/joinedText';
import { sentenceAt } from '../core/sentences';
import { contains } from '../core/span';
import type { Span } from '../core/span';

/** What a key codes where nothing is selected. */
export type Unit = 'word' | 'sentence' | 'paragraph';

const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-Hans', en: 'en', ja: 'ja' };

/** The passages that hold a UTF-16 offset or end at it, each larger than the one before: word, sentence, paragraph, story. */
export function passagesAt(dump: Dump, offset: number): readonly Span[] {
  const { source } = dump;
  const story = storyAt(dump, source.lineAt(offset));
  const all = [...Object.values(unitsAt(dump, offset)), ...(story ? [source.linesSpan(story.lines)] : [])];
  return all.filter((span, index): span is Span => span !== undefined && all.slice(0, index).every((smaller) => smaller === undefined || isLarger(span, smaller)));
}

/** The word, sentence or paragraph at a UTF-16 offset, over column breaks; undefined where there is none, as on a blank line or beside a mark. */
export function unitAt(dump: Dump, offset: number, unit: Unit): Span | undefined {
  return unitsAt(dump, offset)[unit];
}

/** The smallest first. */
function unitsAt(dump: Dump, offset: number): Readonly<Record<Unit, Span | undefined>> {
  const paragraph = paragraphAt(dump, dump.source.lineAt(offset));
  const at = joinedAt(paragraph, offset);
  if (at === undefined) return { word: undefined, sentence: undefined, paragraph: undefined };
  const sentence = sentenceAt(paragraph.text, at);
  const word = wordIn(paragraph.text.slice(sentence.start, sentence.end), at - sentence.start, dump.language);
  return {
    word: word && sourceSpan(paragraph, { start: sentence.start + word.start, end: sentence.start + word.end }),
    sentence: sourceSpan(paragraph, sentence),
    paragraph: sourceSpan(paragraph, { start: 0, end: paragraph.text.length }),
  };
}

/** The text of the part that holds a line, as one; of furniture, the line alone. */
function paragraphAt(dump: Dump, line: number): JoinedText {
  const part = storyAt(dump, line)?.parts.find(({ lines }) => lines.includes(line));
  return joinLines(dump.source, part?.lines ?? [line]);
}

/** The word at an offset, or the one that ends there. A sentence at a time: a segmenter takes too long for more. */
function wordIn(sentence: string, offset: number, language: Language): Span | undefined {
  const words = [...new Intl.Segmenter(LOCALES[language], { granularity: 'word' }).segment(sentence)]
    .filter(({ isWordLike }) => isWordLike)
    .map(({ index, segment }) => ({ start: index, end: index + segment.length }));
  return words.find((word) => contains(word, offset)) ?? words.find(({ end }) => end === offset);
}

function isLarger(span: Span, { start, end }: Span): boolean {
  return span.start <= start && end <= span.end && span.end - span.start > end - start;
}

import { lastAtOrBefore } from './span';
import type { LineRange } from './span';
import type { SourceText } from './sourceText';
import type { FurnitureKind, Story } from './story';

/** Lines that belong to no story. */
export interface Furniture {
  readonly kind: FurnitureKind;
  readonly lines: LineRange;
}

/** The languages whose newspapers Broadsheet knows. */
export type Language = 'zh' | 'en' | 'ja';

/** A parsed dump: immutable, made once for each version of a text. */
export interface Dump {
  readonly source: SourceText;
  /** The id of the format that parsed it. */
  readonly format: string;
  readonly language: Language;
  /** 0 to 1: how sure the detection was. */
  readonly confidence: number;
  /** How many stories the export says it holds; null where it does not say. */
  readonly declaredStories: number | null;
  readonly furniture: readonly Furniture[];
  /** In the order of the text; their line ranges never overlap. */
  readonly stories: readonly Story[];
}

/** Index of the story that holds the 0-based line; -1 where the line is furniture or blank between stories. */
export function storyIndexAt(dump: Dump, line: number): number {
  const index = storyIndexAtOrBefore(dump, line);
  const story = dump.stories[index];
  return story !== undefined && line <= story.lines.last ? index : -1;
}

/** Index of the last story that begins at or before the 0-based line; -1 where there is none. */
export function storyIndexAtOrBefore(dump: Dump, line: number): number {
  return lastAtOrBefore(dump.stories.length, (index) => dump.stories[index]?.lines.first ?? 0, line);
}

/** The story that holds the 0-based line, if any. */
export function storyAt(dump: Dump, line: number): Story | undefined {
  return dump.stories[storyIndexAt(dump, line)];
}

import type { Dump, Language } from '../core/dump';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';
import { storyBody } from './storyBody';
import type { Block } from './storyBody';
import { storyRecord } from './storyRecord';
import type { StoryRecord } from './storyRecord';

/** A story taken out of its dump: what every writer writes from. */
export interface StoryExtract {
  /** Name of the dump, as the reader is to see it. */
  readonly file: string;
  /** What the story is called; see `storyTitle`. */
  readonly title: string;
  readonly language: Language;
  readonly record: StoryRecord;
  readonly body: readonly Block[];
  /** What the story is about, the most telling word first; not there where nobody has asked. */
  readonly keywords?: readonly string[];
}

/** Takes one story out of the dump; the dump itself stays as it is. */
export function extractStory(dump: Dump, story: Story, file: string, keywords: readonly string[] = []): StoryExtract {
  return {
    file,
    title: storyTitle(dump.source, story),
    language: dump.language,
    record: storyRecord(dump, story),
    body: storyBody(dump.source, story),
    ...(keywords.length > 0 && { keywords }),
  };
}

import type { Dump } from '../core/dump';
import { lastAtOrBefore } from '../core/span';
import type { Story } from '../core/story';
import { headLine } from './headLine';

/** The story whose head is the first one below the 0-based line. */
export function nextStory(dump: Dump, line: number): Story | undefined {
  return dump.stories[lastHeadAtOrAbove(dump, line) + 1];
}

/** The story whose head is the last one above the 0-based line: inside a story that is the story itself. */
export function previousStory(dump: Dump, line: number): Story | undefined {
  return dump.stories[lastHeadAtOrAbove(dump, line - 1)];
}

function lastHeadAtOrAbove(dump: Dump, line: number): number {
  const head = (index: number): number => {
    const story = dump.stories[index];
    return story ? headLine(story) : 0;
  };
  return lastAtOrBefore(dump.stories.length, head, line);
}

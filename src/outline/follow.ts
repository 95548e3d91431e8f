import type { Dump } from '../core/dump';
import type { Story } from '../core/story';

/**
 * Finds a story again after an edit: by its id, or, where its headline was what changed, by its place among as many stories.
 * Undefined where it is gone.
 */
export function followStory(before: Dump, id: string, after: Dump): Story | undefined {
  const same = after.stories.find((story) => story.id === id);
  if (same || before.stories.length !== after.stories.length) return same;
  return after.stories[before.stories.findIndex((story) => story.id === id)];
}

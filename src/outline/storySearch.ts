import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';

/** A story that a search found, with the title by which it was found. */
export interface FoundStory {
  readonly story: Story;
  readonly title: string;
}

/** The stories whose title holds the characters of the query in their order, whatever stands between; the first `most` of them. */
export function searchStories(dump: Dump, query: string, most: number): readonly FoundStory[] {
  const wanted = query.toLowerCase().replace(/\s+/g, '');
  const found: FoundStory[] = [];
  for (const story of dump.stories) {
    if (found.length === most) break;
    const title = storyTitle(dump.source, story);
    if (holdsInOrder(title.toLowerCase(), wanted)) found.push({ story, title });
  }
  return found;
}

function holdsInOrder(text: string, wanted: string): boolean {
  let at = 0;
  for (const character of wanted) {
    const found = text.indexOf(character, at);
    if (found === -1) return false;
    at = found + character.length;
  }
  return true;
}

import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';
import { eachOf } from '../core/steps';
import type { Steps } from '../core/steps';
import type { Story } from '../core/story';
import { lastLine, sectionsOf } from './storyParts';

/**
 * What can be folded, as 0-based lines of which the first stays visible: stories under their headline, sections under
 * their subhead, blocks of furniture. In the order of the text, outer before inner. A step for each story.
 */
export function* foldingRanges(dump: Dump): Steps<readonly LineRange[]> {
  const ranges = dump.furniture.map(({ lines }) => lines);
  yield* eachOf(dump.stories, (story) => ranges.push(...storyRanges(story)));
  return ranges.filter(({ first, last }) => last > first).sort((a, b) => a.first - b.first || b.last - a.last);
}

function storyRanges(story: Story): readonly LineRange[] {
  return [
    { first: foldLine(story), last: story.lines.last },
    ...sectionsOf(story).map(({ subhead, lines }) => ({ first: lastLine(subhead), last: lines.last })),
  ];
}

/** The whole head stays visible: a folded story still says what it is. */
function foldLine(story: Story): number {
  const headline = story.parts.find(({ kind }) => kind === 'headline');
  return headline ? lastLine(headline) : story.lines.first;
}

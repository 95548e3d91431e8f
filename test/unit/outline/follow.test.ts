import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { followStory } from '../../../src/outline/follow';
import { dumpOf } from './markedPage';

/** Stories whose ids are their headlines, as those of real dumps are made from them. */
function dump(...headlines: string[]): Dump {
  const made = dumpOf(`\n${headlines.map((headline) => `# news\nheadline ${headline}`).join('\n')}\n`);
  return { ...made, stories: made.stories.map((story) => ({ ...story, id: story.headline ?? '' })) };
}

describe('A story is found again after an edit', () => {
  it('wherever it has moved to', () => {
    expect(followStory(dump('Flood', 'Drought'), 'Drought', dump('Frost', 'Flood', 'Drought'))?.headline).toBe('Drought');
  });

  it('when its headline was what changed', () => {
    expect(followStory(dump('Flood', 'Drought'), 'Drought', dump('Flood', 'Long drought'))?.headline).toBe('Long drought');
  });

  it('but not when it is gone', () => {
    expect(followStory(dump('Flood', 'Drought'), 'Drought', dump('Flood'))).toBeUndefined();
  });
});

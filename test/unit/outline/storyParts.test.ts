import { describe, expect, it } from 'vitest';
import { outlineParts, sectionsOf } from '../../../src/outline/storyParts';
import type { OutlinePart } from '../../../src/outline/storyParts';
import type { Story } from '../../../src/core/story';
import { dumpOf } from './markedPage';
import { lineOf, MILL_PAGE } from './millPage';

function shape(parts: readonly OutlinePart[]): unknown[] {
  return parts.map(({ part, children }) => (children.length > 0 ? [part.kind, shape(children)] : part.kind));
}

function first(stories: readonly Story[]): Story {
  const [story] = stories;
  if (!story) throw new Error('no story');
  return story;
}

describe('The parts of a story that the outline lists', () => {
  it('leave out the headline and running text, and stand under their subheads', () => {
    expect(shape(outlineParts(first(MILL_PAGE.stories)))).toEqual([
      'kicker',
      'byline',
      'pullQuote',
      ['subhead', ['caption']],
      ['subhead', ['jump']],
    ]);
  });

  it('come in the order of the text where there is no subhead', () => {
    const { stories } = dumpOf(`
      # photo
      label     PHOTO OF THE DAY
      headline  Rowers
      caption   At dawn.
      credit    Photo by Cy Moss
    `);
    expect(shape(outlineParts(first(stories)))).toEqual(['label', 'caption', 'credit']);
  });
});

describe('Sections', () => {
  it('reach from a subhead to the last printed line before the next one, the last one to the end of the story', () => {
    expect(sectionsOf(first(MILL_PAGE.stories)).map(({ lines }) => lines)).toEqual([
      { first: lineOf('A long decline'), last: lineOf('The empty weaving shed') },
      { first: lineOf('What comes next'), last: lineOf('See MILL') },
    ]);
  });

  it('end before blank lines', () => {
    const { stories } = dumpOf(`
      # news
      headline  Flood
      subhead   The night
      paragraph It rose.

      subhead   The day
      paragraph It fell.
    `);
    expect(sectionsOf(first(stories)).map(({ lines }) => lines)).toEqual([
      { first: 1, last: 2 },
      { first: 4, last: 5 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { groupStories, LONGEST_LIST, STRETCH } from '../../../src/outline/groups';
import { dumpOf } from './markedPage';

function groups(page: string): unknown[] {
  return groupStories(dumpOf(page)).map(({ date, page: number, section, stories }) => [date, number, section, stories.length]);
}

/** As many stories as asked for, in sections of `perSection`; without sections for 0. */
function longList(count: number, perSection: number): string {
  const stories = Array.from({ length: count }, (_, index) => {
    const section = perSection === 0 ? '-' : `S${Math.floor(index / perSection)}`;
    return `# news - ${section}\nheadline Story ${index + 1}`;
  });
  return `\n${stories.join('\n')}\n`;
}

describe('Stories are grouped', () => {
  it('by page, with the section where it is one for the whole page', () => {
    const page = `
      # news 1 City
      headline  One
      # news 1 City
      headline  Two
      # news 2 World
      headline  Three
      # news 2 Sport
      headline  Four
    `;
    expect(groups(page)).toEqual([
      [null, '1', 'City', 2],
      [null, '2', null, 2],
    ]);
  });

  it('by date and page where the dump holds several days', () => {
    const page = `
      # news 1 - 2026-03-18
      headline  One
      # news 1 - 2026-03-19
      headline  Two
    `;
    expect(groups(page)).toEqual([
      ['2026-03-18', '1', null, 1],
      ['2026-03-19', '1', null, 1],
    ]);
  });

  it('by section where no page is named and sections keep stories together', () => {
    expect(groups(longList(6, 3))).toEqual([
      [null, null, 'S0', 3],
      [null, null, 'S1', 3],
    ]);
  });

  it('not at all where each story has a section of its own, or none has any', () => {
    expect(groups(longList(6, 1))).toEqual([]);
    expect(groups(longList(6, 0))).toEqual([]);
  });

  it('in stretches where the list would be too long', () => {
    const stretches = groupStories(dumpOf(longList(LONGEST_LIST + 1, 0)));
    expect(stretches.map(({ from, stories }) => [from, stories.length])).toEqual([
      [0, STRETCH],
      [STRETCH, STRETCH],
      [2 * STRETCH, STRETCH],
      [3 * STRETCH, STRETCH],
      [4 * STRETCH, STRETCH],
      [LONGEST_LIST, 1],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { firstParagraph, snippet, storyTitle } from '../../../src/core/storyTitle';
import { dumpOf } from '../outline/markedPage';

function titles(page: string): string[] {
  const { source, stories } = dumpOf(page);
  return stories.map((story) => storyTitle(source, story));
}

describe('A story is called', () => {
  it('by its headline, else by the beginning of what it says', () => {
    const page = `
      # news
      kicker    FLOOD
      headline  Orrin rises
      # notice
      label     LOST
      paragraph A brown dog.
      # news
      label     IN BRIEF
      kicker    FERRY
      paragraph No boats today.
      # news
      paragraph The committee met on Tuesday to talk about nothing in particular.
      # photo
      credit    Ada Lunn
    `;
    expect(titles(page)).toEqual(['Orrin rises', 'LOST', 'FERRY', 'The committee met on Tuesday to talk abo…', 'Ada Lunn']);
  });

  it('by a label only where that opens it', () => {
    const page = `
      # news
      caption   The lamp is lit.
      label     Share
      paragraph The old lamp burns again.
    `;
    expect(titles(page)).toEqual(['The old lamp burns again.']);
  });

  it('by the headline that it continues', () => {
    const { source, stories } = dumpOf(`
      # news
      jump      From Page A1
      paragraph It went on.
    `);
    expect(stories.map((story) => storyTitle(source, { ...story, continues: 'Orrin rises' }))).toEqual(['… Orrin rises']);
  });
});

describe('A snippet', () => {
  it('is one line, and never ends inside a character', () => {
    expect(snippet(' two\n  lines ')).toBe('two lines');
    expect(snippet(`${'a'.repeat(39)}𠮷𠮷`)).toBe(`${'a'.repeat(39)}…`);
  });
});

describe('The first paragraph', () => {
  it('is joined over its lines', () => {
    const { source, stories } = dumpOf(`
      # news
      headline  Orrin rises
      paragraph By a metre
      +         in a night.
    `);
    expect(stories.map((story) => firstParagraph(source, story))).toEqual(['By a metre in a night.']);
  });
});

import { describe, expect, it } from 'vitest';
import { searchStories } from '../../../src/outline/storySearch';
import { MILL_PAGE } from './millPage';

function found(query: string, most = 10): string[] {
  return searchStories(MILL_PAGE, query, most).map(({ title }) => title);
}

describe('Searching stories', () => {
  it('finds the letters of the query in their order, as VS Code itself does', () => {
    expect(found('mill')).toEqual(['Last mill on the Orrin closes its gates']);
    expect(found('lmo gates')).toEqual(['Last mill on the Orrin closes its gates']);
    expect(found('gates mill')).toEqual([]);
  });

  it('finds all for nothing, but no more than can be shown', () => {
    expect(found('')).toHaveLength(4);
    expect(found('', 3)).toHaveLength(3);
  });
});

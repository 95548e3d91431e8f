import { expect, it } from 'vitest';
import { headLine } from '../../../src/outline/headLine';
import { dumpOf } from './markedPage';

it('a jump to a story goes to its headline, or to its first line', () => {
  const { stories } = dumpOf(`
    # news
    label     CITY
    headline  Orrin
    +         rises
    paragraph By a metre
    # notice
    paragraph A brown dog.
  `);
  expect(stories.map(headLine)).toEqual([1, 4]);
});

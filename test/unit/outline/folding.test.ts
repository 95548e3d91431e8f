import { describe, expect, it } from 'vitest';
import { atOneGo } from '../../../src/core/steps';
import { foldingRanges } from '../../../src/outline/folding';
import { dumpOf } from './markedPage';
import { MILL_PAGE } from './millPage';

const { source } = MILL_PAGE;

describe('Folding', () => {
  it('keeps the head of a story, the subhead of a section and the first line of furniture in view', () => {
    const shown = atOneGo(foldingRanges(MILL_PAGE)).map(({ first, last }) => [source.line(first), source.line(last)]);
    expect(shown).toEqual([
      ['closes its gates', 'See MILL, Page A2'],
      ['A long decline', 'The empty weaving shed'],
      ['What comes next', 'See MILL, Page A2'],
      ['Rowers at dawn', "The club's boats on Tuesday."],
      ['Spring tires', "at Dutton's"],
      ['Bridge shut', 'Closed till Monday.'],
      ['Cat found', 'It is well.'],
    ]);
  });

  it('offers nothing where there is but one line', () => {
    const dump = dumpOf(`
      folio     A3
      # brief
      headline  Rain tomorrow
    `);
    expect(atOneGo(foldingRanges(dump))).toEqual([]);
  });

  it('folds a story without a headline under its first line', () => {
    const dump = dumpOf(`
      # news
      jump      From Page A1
      paragraph The rest
      paragraph of it.
    `);
    expect(atOneGo(foldingRanges(dump))).toEqual([{ first: 0, last: 2 }]);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { parseSelection, selectItems, SelectionError } from '../../../src/extract/selection';

const STORIES = ['一', '二', '三', '四', '五', '六'];

describe('a selection of stories', () => {
  it.each([
    ['1', '一'],
    ['1,3-5', '一三四五'],
    [' 2 , 4 - 6 ', '二四五六'],
    ['5,1,5-6', '一五六'],
  ])('%j chooses %s', (text, chosen) => {
    expect(selectItems(STORIES, parseSelection(text)).join('')).toBe(chosen);
  });

  it.each([
    ['', '"" is neither a story\'s number nor a range such as 3-5'],
    ['1,,2', '"" is neither a story\'s number nor a range such as 3-5'],
    ['1;2', '"1;2" is neither a story\'s number nor a range such as 3-5'],
    ['-2', '"-2" is neither a story\'s number nor a range such as 3-5'],
    ['5-3', '"5-3" runs backwards: write 3-5'],
    ['0', 'stories are counted from 1'],
  ])('%j is refused: %s', (text, message) => {
    expect(() => parseSelection(text)).toThrow(new SelectionError(message));
  });

  it.each([
    [6, '7', 'there is no story 7: only 6 stories were found'],
    [1, '1-999999999999', 'there is no story 999999999999: only one story was found'],
    [0, '1', 'there is no story 1: no story was found'],
  ])('of %i stories, %s is refused: %s', (count, text, message) => {
    expect(() => selectItems(STORIES.slice(0, count), parseSelection(text))).toThrow(new SelectionError(message));
  });

  it('chooses exactly the numbers that it names', () => {
    const numbers = fc.uniqueArray(fc.integer({ min: 1, max: 40 }), { minLength: 1 });
    fc.assert(
      fc.property(numbers, (chosen) => {
        const all = Array.from({ length: 40 }, (_, index) => index + 1);
        expect(selectItems(all, parseSelection(chosen.join(',')))).toEqual(chosen.toSorted((a, b) => a - b));
      }),
    );
  });
});

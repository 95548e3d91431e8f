import { describe, expect, it } from 'vitest';
import { isCapitals, isSetAsHead, isTitleCase } from '../../../../src/formats/page/text/letterCase';

describe('The letters of a line', () => {
  it.each([
    // capitals, title, set as a head
    ['RIVER CRESTS AT 31 FEET;', true, true, true],
    ['2,200 LEAVE LOWLANDS', true, true, true],
    ["PRUITT'S U.S. BONDS", true, true, true],
    ['Levee at Pump Street Holds as', false, true, true],
    ['Old Elm Falls; Court House', false, true, true],
    ['Burned to the Ground.', false, true, false],
    ['School board picks a leader', false, false, false],
    ['Mayor Elias Crowe estimated that', false, false, false],
    ['a tax of two mills would', false, false, false],
    ['AP', false, false, false],
    ['', false, false, false],
  ])('%s', (line, capitals, title, head) => {
    expect([isCapitals(line), isTitleCase(line), isSetAsHead(line)]).toEqual([capitals, title, head]);
  });
});

import { describe, expect, it } from 'vitest';
import { nextStory, previousStory } from '../../../src/outline/neighbours';
import { lineOf, MILL_PAGE } from './millPage';

function next(text: string): string | null | undefined {
  return nextStory(MILL_PAGE, lineOf(text))?.headline;
}

function previous(text: string): string | null | undefined {
  return previousStory(MILL_PAGE, lineOf(text))?.headline;
}

describe('Next story', () => {
  it('is the one whose headline comes below', () => {
    expect(next('THE HARROW VALLEY POST')).toBe('Last mill on the Orrin closes its gates');
    expect(next('TEXTILES')).toBe('Last mill on the Orrin closes its gates');
    expect(next('Last mill')).toBe('Rowers at dawn');
    expect(next('A long decline')).toBe('Rowers at dawn');
    expect(next('Spring tires')).toBe('Bridge shut');
  });

  it('is none below the last headline', () => {
    expect(next('Cat found')).toBeUndefined();
  });
});

describe('Previous story', () => {
  it('inside a story is the story itself, at a headline the one before', () => {
    expect(previous('A long decline')).toBe('Last mill on the Orrin closes its gates');
    expect(previous('Rowers at dawn')).toBe('Last mill on the Orrin closes its gates');
    expect(previous('Spring tires')).toBe('Rowers at dawn');
  });

  it('is none above the first headline', () => {
    expect(previous('TEXTILES')).toBeUndefined();
    expect(previous('Last mill')).toBeUndefined();
  });
});

import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { viewPage } from '../../../../src/formats/page/pageView';
import { fillsColumn, hasRoom } from '../../../../src/formats/page/wrapping';

const COLUMN = `
The levee at the foot of Pump street
held through the night as six hundred
men with lanterns laid sandbags to the
top of it, and by three the water had
stopped within a hand of the coping on
the upper side, where the engineers
extraordinarily had expected it to go
over. No one was hurt.
The mayor, who had been up since noon
on Wednesday, slept on a bench in the
pump house with his boots still on.
RIVER CRESTS AT LAST; LEVEES
UNDAMAGED, SAYS COLONEL`.trim();

describe('A column of words', () => {
  const page = viewPage(new SourceText(COLUMN), 'en');
  const line = (beginning: string): number => page.texts.findIndex((text) => text.startsWith(beginning));

  it('is full where the next word had no more room', () => {
    expect(page.layout.wrapWidth).toBeGreaterThan(30);
    expect(hasRoom(page, line('the upper side'))).toBe(false);
    expect(fillsColumn(page, line('the upper side'))).toBe(true);
  });

  it('ends a paragraph where the next word had room', () => {
    expect(hasRoom(page, line('over. No one'))).toBe(true);
    expect(fillsColumn(page, line('over. No one'))).toBe(false);
  });

  it('is never filled by a headline', () => {
    expect(fillsColumn(page, line('RIVER CRESTS'))).toBe(false);
  });
});

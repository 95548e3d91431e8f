import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { PAIR_FEATURES } from '../../../../src/formats/page/pairs';
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

describe('A column of unspaced words without indents', () => {
  const column = `渡輪公司昨天起試行早班船，首班
清晨五點半從東岸開出，碼頭的鐵
門提早一小時打開，街坊說方便。
船長說，霧季要看天，能開就開。
東岸的早餐店跟著提早開門營業。
豆漿賣得快，七點不到就見底了。
老闆說下週要再添一口大鍋。
西岸的漁販改搭首班船過海，趕在
早市開張以前把魚送到攤位上去。`;

  it('ends a paragraph where a sentence leaves room for two of them', () => {
    const page = viewPage(new SourceText(column), 'zh');
    expect(page.texts.flatMap((text, line) => (hasRoom(page, line) ? [text] : []))).toEqual(['老闆說下週要再添一口大鍋。']);
    expect(page.texts.flatMap((_, line) => (line > 0 && PAIR_FEATURES.finishedFull(page, line) ? [line] : []))).toEqual([3, 4, 5, 6]);
  });

  it('has no clauses set apart by a space: a head that fills it does', () => {
    const page = viewPage(new SourceText(`早班船吵了三年\u3000街坊第一個\n買票\n${column}`), 'zh');
    expect(page.texts.map((_, line) => page.body[line])).toEqual([0, 0, 1, 1, 1, 1, 1, 1, 1, 1, 1]);
  });
});

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

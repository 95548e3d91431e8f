import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { viewPage } from '../../../../src/formats/page/pageView';
import { FEATURES } from '../../../../src/formats/page/features';
import { PAIR_FEATURES } from '../../../../src/formats/page/pairs';
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

const TWO_WIDTHS = `
船坞的顶棚拆了三天，露出来的木梁比镇上最
老的人还老。修船师傅说，这些梁当年是从上
游放排下来的，一根根编了号，号码如今还看
得清楚，谁也舍不得锯。师傅们把梁抬到空地
上去晒，晒够日子再上油。
旧梁上的号码，镇里打算拓下来，装进新修的
陈列室。
渡口的茶摊也重新支了起来，一
碗茶还是五毛，喝茶的人却换了
一茬，坐下来先问船，再问开船
时间：船一天四班，逢集加开两
班，末班船要等到天黑才走。
`.trim();

describe('Columns of two widths on one page', () => {
  const page = viewPage(new SourceText(TWO_WIDTHS), 'zh');
  const line = (beginning: string): number => page.texts.findIndex((text) => text.startsWith(beginning));

  it('are each filled by lines as long as those around them', () => {
    expect(fillsColumn(page, line('老的人'))).toBe(true);
    expect(fillsColumn(page, line('碗茶'))).toBe(true);
    expect(fillsColumn(page, line('陈列室'))).toBe(false);
  });

  it('and a line of the width of the narrow one ends a paragraph of the wide one', () => {
    expect(fillsColumn(page, line('上去晒'))).toBe(false);
  });

  it('and where a full line breaks off, the next begins no list, whatever it looks like', () => {
    expect(FEATURES.listItem.holds(page, line('时间'))).toBe(false);
    expect(PAIR_FEATURES.listLine(page, line('时间'))).toBe(false);
    expect(FEATURES.listItem.holds(viewPage(new SourceText('船期有变\n时间：4月1日起'), 'zh'), 1)).toBe(true);
  });
});

import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { columnWidth } from '../../../../src/formats/page/view/columnWidth';
import { PAIR_FEATURES } from '../../../../src/formats/page/features/pairs';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';
import { FEATURES } from '../../../../src/formats/page/features/features';
import { fillsColumn, hasRoom } from '../../../../src/formats/page/features/wrapping';

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

describe('A column of unspaced words with indents', () => {
  const column = ['\u3000\u3000渡口的茶摊开了四十年，桌子换三回。', '茶价从来没有涨过，熟客还是那一拨人，', '天不亮就来占座，坐到日头晒上桌面来。', '\u3000\u3000有人带糕，有人带报，读完压在碗底。', '留给下一拨人接着往下读，到了晚上收摊', '的时候，报纸已经卷了边，字也花了。', '\u3000\u3000摊主说，这张桌子从来没有空过一天，', '下雨天也坐得满满当当，有一年下大雪，', '还有人划船过江，专门来喝他这一碗茶。'];

  it('is filled by the first line of a paragraph with its indent', () => {
    const page = viewPage(new SourceText(column.join('\n')), 'zh');
    expect(page.layout.indented).toBe(true);
    expect(page.texts.flatMap((_, line) => (line > 0 && PAIR_FEATURES.finishedFull(page, line) ? [line] : []))).toEqual([1, 3, 4]);
  });
});

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

describe('In a column a line of a list', () => {
  const COLUMN = '渡輪公司昨天起試行早班船，首班清晨五點\n半從東岸開出，碼頭的鐵門提早一小時打開\n，街坊說方便。船長說，霧季要看天，能開\n就開。東岸的早餐店跟著提早開門營業了，\n豆漿賣得快，七點不到就見底，老闆說下週\n要再添一口大鍋，西岸的漁販改搭首班船過\n海，趕在早市開張以前把魚送到攤位上去。';
  const items = (...lines: string[]): string[] => {
    const page = viewPage(new SourceText([COLUMN, ...lines].join('\n')), 'zh');
    return page.texts.filter((_, line) => FEATURES.listItem.holds(page, line));
  };

  it('is one under a full line of the list, and under the head of a notice', () => {
    expect(items('渡輪大事記', '113年10月 颱風沖毀東岸橋台，全線停航', '114年3月 核定經費', '渡輪公司召開第十二屆會員代表大會的公告', '一、時間：三月五日')).toEqual(['113年10月 颱風沖毀東岸橋台,全線停航', '114年3月 核定經費', '一、時間:三月五日']);
  });

  it('but not where running text goes on with it', () => {
    expect(items('渡輪公司說，東岸的碼頭要修，工期預計從今', '3月5日 到四月底')).toEqual([]);
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

  it('is fuller by its indent where it begins a paragraph', () => {
    const text = `${COLUMN}\nThe town was dry by the end of\nsummer, and nobody had the heart to`;
    const hasRoomAt = (column: string): boolean => {
      const view = viewPage(new SourceText(column), 'en');
      return hasRoom(view, view.texts.findIndex((line) => line.startsWith('The town')));
    };
    expect(hasRoomAt(text)).toBe(true);
    expect(hasRoomAt(text.replace(/^(?=The|over)/gm, '    '))).toBe(false);
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

const WIDE_AND_NARROW = `
Six Wells Run Dry
Six of the nine wells that the town has dug since the
spring have run dry, and the council said last night
that it would dig no more of them before the summer is
over.
The nine were to be enough for four hundred houses for
as long as anybody living now would want to drink, or
so the engineer had said when he was paid for the last
of them, and he has since moved to a town with a lake.
The mayor asked all who have a cistern to fill it now,
while there is still some water in the river.
“We have had no rain in nine weeks
and shall have none for as many
more,” Mayor Lowell Tate said when
the meeting was over. He thanked
Alma Reese, Walter Dunn and Porter
Hayes, Ruth Calder and Homer Blount
and all others who had lent a team.
The council heard from no one else,
and went home in the dark with two
lamps between the seven of them. It
meets again on the first Monday of
September.
`.trim();

describe('A page with columns of two widths', () => {
  const page = viewPage(new SourceText(WIDE_AND_NARROW), 'en');
  const line = (beginning: string): number => page.texts.findIndex((text) => text.startsWith(beginning));
  const widthOf = (beginning: string): number => columnWidth(page, line(beginning));

  it('is as wide as the column that a line stands in', () => {
    expect(widthOf('spring have run')).toBe(54);
    expect(widthOf('and shall have')).toBe(35);
  });

  it('is as wide under the last line of a paragraph as over it', () => {
    expect(widthOf('over.')).toBe(54);
    expect(widthOf('while there is')).toBe(54);
    expect(widthOf('“We have had')).toBe(35);
    expect(widthOf('September.')).toBe(35);
  });

  it('has running text in both, though it is made of names or its lines are short', () => {
    for (const beginning of ['spring have run', 'and shall have', 'Alma Reese', 'Hayes, Ruth', 'and all others', 'lamps between']) expect(page.body[line(beginning)], beginning).toBe(1);
    expect(page.body[line('Six Wells')]).toBe(0);
  });
});

describe('A sentence in a column', () => {
  const page = viewPage(new SourceText(COLUMN.replace('laid sandbags to the\n', 'laid sandbags, he says.\n').replace('top of it, and', 'on top of it, and')), 'en');

  it('goes on where the next line begins in lower case, though a stop was read', () => {
    expect(page.endsSentence[page.texts.findIndex((text) => text.endsWith('he says.'))]).toBe(0);
    expect(page.endsSentence[page.texts.findIndex((text) => text.startsWith('over. No one'))]).toBe(1);
  });

  it('goes on behind the title of somebody', () => {
    const page = viewPage(new SourceText('The clock was mended by Prof.\nDell, who asked for nothing.\nIt was worth ten dollars.'), 'en');
    expect([...page.endsSentence.subarray(0, 3)]).toEqual([0, 1, 1]);
  });

  it('opens with a dateline that the column cuts', () => {
    for (const cut of ['PORT DELL, Okla., March 9\n(AP)—A tug', 'PORT DELL, Ore., March\n9 (UP)—A tug', 'NEW DELL, N. Y., April 3\n—A tug']) {
      expect([...viewPage(new SourceText(`${cut} sank last night.`), 'en').leads.subarray(0, 2)], cut).toEqual([1, 0]);
    }
    for (const head of ['FLOODS, FIRE\nSALEM, Ore. (AP) — A tug', 'DELL, March 9\nThe council voted']) expect(viewPage(new SourceText(head), 'en').leads[0], head).toBe(0);
  });

  it('goes on behind the dash under which the news is from', () => {
    const dateline = viewPage(new SourceText('SALEM, May 9 (AP)—Mrs. Ada\nReese, 61, who walked home\nfrom the fair, was found. — Ida Moss'), 'en');
    expect([...dateline.endsSentence.subarray(0, 3)]).toEqual([0, 0, 1]);
  });
});

it('The first line of a paragraph fills its column with its indent', () => {
  const page = viewPage(new SourceText(`\u3000\u3000渡轮公司昨天起试行早班船，首
班清晨五点半从东岸开出，码头的铁
门提早一小时打开，街坊都说方便多
\u3000\u3000船长说雾季要看天，能开就开。
东岸的早餐店跟着提早开门，豆浆卖
得快，七点不到就见底了。
\u3000\u3000老板说下周要再添一口锅。
\u3000\u3000西岸的渔贩改搭首班船过海，赶
在早市以前把鱼送到摊位上去，天天
如此。`), 'zh');
  expect(page.texts.flatMap((text, line) => (fillsColumn(page, line) ? [text.slice(0, 3)] : []))).toEqual(['渡轮公', '班清晨', '门提早', '船长说', '东岸的', '西岸的', '在早市']);
});

it('A series of two phrases behind a blank line is no text, however full of it the column is', () => {
  const page = viewPage(new SourceText('渡轮公司昨天起试行早班船，首班\n清晨五点半从东岸开出，码头的铁\n门提早一小时打开，街坊说方便。\n船长说，雾季要看天，能开就开。\n东岸的早餐店跟着提早开门营业。\n豆浆卖得快，七点不到就见底了。\n老板说下周要再添一口大锅卖面。\n\n纪念建港一百年·船台上的人们\n西岸的渔贩改搭首班船过海，赶在'), 'zh');
  expect([7, 8].map((line) => page.body[line])).toEqual([0, 1]);
});

it('A prompt or a note on the column is no text, however full of it the column is', () => {
  const column = '渡轮公司昨天起试行早班船，首班\n清晨五点半从东岸开出，码头的铁\n门提早一小时打开，街坊说方便。\n船长说，雾季要看天，能开就开。\n东岸的早餐店跟着提早开门营业。\n豆浆卖得快，七点不到就见底了。\n老板说下周要再添一口大锅卖面。';
  const bodyOf = (line: string): number | undefined => viewPage(new SourceText(`${column}\n${line}\n西岸的渔贩改搭首班船过海，赶在`), 'zh').body[7];
  expect(bodyOf('本栏目由渡口轮船公司工会协办刊')).toBe(0);
  expect(bodyOf('扫描二维码，听一听渡口的老故事')).toBe(0);
  expect(bodyOf('本栏上周说过渡口轮船公司的难处')).toBe(1);
});

it('A folio at the top of a page stands there however long it is', () => {
  const page = viewPage(new SourceText('沄湾农民报　A3　种养·市场　二〇三一年四月八日　星期二　农历三月十七　今日谷雨　本版编辑　石　越\n早稻下田了'), 'zh');
  expect([0, 1].map((line) => FEATURES.top.holds(page, line))).toEqual([true, true]);
});

import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { FEATURES } from '../../../../src/formats/page/features/features';
import type { FeatureName } from '../../../../src/formats/page/features/features';
import { viewPage } from '../../../../src/formats/page/view/pageViewing';

/** The lines of a text (from 0) for which a feature holds. */
function linesWith(feature: FeatureName, text: string): number[] {
  const page = viewPage(new SourceText(text), 'zh');
  return Array.from({ length: page.lines.count }, (_, line) => line).filter((line) => FEATURES[feature].holds(page, line));
}

const TOLD = '渡口的老船塢上月重新開放，修船的師傅把四十年來用過的工具都搬了出來，讓孩子們一件一件試，試完還可以把自己刻的木牌掛到桅杆上帶著走。';
const REST = '師傅說，船修得好不好，看的是肯不肯把底板翻過來，翻過來的那一刻，多少年的偷懶都藏不住，所以他從來只收願意趴在地上看的學徒做徒弟。';

describe('An agency alone on a line has given a picture', () => {
  const caption = '孩子們在船塢裡試用老工具';
  it.each(['（法新社）', '（歐新社）', '〔路透〕', '（美聯社／達志影像）', '（AFP）'])('under the caption that interrupts a paragraph: %s', (agency) => {
    expect(linesWith('credit', `${TOLD.slice(0, -1)}\n${caption}\n${agency}\n${REST}`)).toEqual([2]);
    expect(linesWith('nextCredit', `${TOLD.slice(0, -1)}\n${caption}\n${agency}\n${REST}`)).toEqual([1]);
  });

  it('under the one paragraph of a picture story', () => {
    const text = `${TOLD}\n泥裡的婚禮\n${REST}\n（歐新社）\n街坊論壇`;
    expect(linesWith('credit', text)).toEqual([3]);
    expect(linesWith('photoAhead', text)).toEqual([1]);
  });

  it('but has written what it signs: more than a paragraph, an item of a column, what a home agency sends', () => {
    expect(linesWith('byline', `渡口重開\n${TOLD}\n${REST}\n（路透）\n街坊論壇`)).toEqual([3]);
    expect(linesWith('byline', `▲渡口重開\n${TOLD}\n（路透）\n▲渡輪加價`)).toEqual([2]);
    expect(linesWith('byline', `渡口重开\n${TOLD}\n（据新华社）\n街坊论坛`)).toEqual([2]);
  });
});

describe('Who has brought a picture under running text', () => {
  it.each(['圖文／馮望', '圖與文／記者馮望', '文．圖／馮望', '記者馮望 文／攝'])('ends a picture story: %s', (line) => {
    const text = `${TOLD}\n船塢重開\n${REST}\n${line}\n渡輪加價`;
    expect(linesWith('credit', text)).toEqual([3]);
    expect(linesWith('photoAhead', text)).toEqual([1]);
    expect(linesWith('byline', `船塢重開\n${line}\n${REST}`)).toEqual([1]);
  });
});

describe('A caption of two lines', () => {
  const paragraph = ['　　渡口的老船塢上月重新開放，修船的', '師傅把用過的工具都搬了出來讓人試，', '試完還可以把木牌掛上桅杆。'];
  const column = [...paragraph, ...paragraph, ...paragraph, '　　師傅說，船修得好不好，看的是肯不', '肯把底板翻過來，翻過來的那一刻，再'];
  it('in a box narrower or wider than the column is one up to its credit', () => {
    const text = [...column, '孩子們在船塢裡試工具，', '一件一件看過去，誰也不肯走。（馮望攝）', '多的偷懶都藏不住，所以他只收願意趴', '在地上看的學徒。'].join('\n');
    expect(linesWith('overCaptionEnd', text)).toEqual([11]);
    expect(linesWith('photoAhead', text)).toEqual([]);
  });

  it('is over what a classifier that the column has cut off goes on with', () => {
    const text = [...column.slice(0, 10), '肯把底板翻過來看，今年已經修過13', '孩子們在船塢裡試工具，', '一件一件看過去，誰也不肯走開。（馮望攝）', '隻，還修過五條舢舨和兩張竹筏，趴在', '地上看的學徒。'].join('\n');
    expect(linesWith('goesOnBelow', text)).toEqual([11, 12]);
    expect(linesWith('goesOnAbove', text)).toEqual([13]);
  });

  it('is the last sentence of a paragraph that ends over its credit, where text goes on below', () => {
    const text = (below: string): string => [...column, '多的偷懶都藏不住。', '孩子們在船塢裡試工具，一件一件看過', '去，誰也不肯走。', '記者馮望／攝', below, '師傅把用過的工具都搬了出來讓人試。'].join('\n');
    expect(linesWith('lastOverCredit', text('　　師傅說，趴在地上看的學徒他才收，'))).toEqual([12]);
    expect(linesWith('lastOverCredit', text('渡輪加價'))).toEqual([]);
  });

  it('is no picture story where the lines of a head stand apart', () => {
    const heads = ['渡口船塢', '重新開放', '記者馮望', '街坊論壇', '渡輪加價', '早班取消'].join('\n\n');
    const block = (between: string): string => `${heads}\n\n${column.join('\n')}熱鬧。\n\n孩子們在船塢裡試用老工具${between}一件一件看過去，誰也不肯走開。\n\n記者馮望／攝\n\n${column.join('\n')}熱鬧。`;
    expect(linesWith('photoAhead', block('\n'))).toEqual([]);
    expect(linesWith('photoAhead', block('\n\n'))).toEqual([17]);
  });
});

describe('A sentence below an answer that breaks off', () => {
  const talk = (shown: string): string => `問：船怎麼修？\n答：${REST.slice(0, -1)}\n${shown}\n就是這樣。\n問：還收徒弟嗎？`;
  it('shows whoever answers where it begins with a name', () => {
    expect(linesWith('tableau', talk('林文望的工具用了四十年，還是亮的。'))).toEqual([2]);
    expect(linesWith('answerGoesOn', talk('林文望的工具用了四十年，還是亮的。'))).toEqual([3]);
  });

  it('goes on with it where it does not', () => {
    expect(linesWith('tableau', talk('他們才肯趴下去看，看了就不走。'))).toEqual([]);
  });
});

describe('A quotation', () => {
  it('whose stop stands outside ends the sentence that breaks off above', () => {
    expect(linesWith('quoted', `${TOLD.slice(0, -1)}，\n「翻過來的那一刻，什麼都藏不住」。\n${REST}`)).toEqual([]);
    expect(linesWith('quoted', `${TOLD}\n「翻過來的那一刻，什麼都藏不住」。\n${REST}`)).toEqual([1]);
  });
});

describe('A name in a bracket', () => {
  const column = ['　　渡口的老船塢上月重新開放，修船的', '師傅把用過的工具都搬了出來讓人試，', '試完還可以把木牌掛上桅杆帶著走走。'];
  it('ends the paragraph where its last line had no more room', () => {
    const text = (last: string): string => [...column, ...column, column[0], column[1], last, '（馮望）', '渡輪加價'].join('\n');
    expect(linesWith('signs', text('試完還可以把木牌掛上桅杆帶著走走。'))).toEqual([]);
    expect(linesWith('signs', text('試完可以帶著走到渡口邊去。'))).toEqual([9]);
  });
});

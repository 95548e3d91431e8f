import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../../src/core/sourceText';
import { senseLanguage, senseLayout } from '../../../../src/formats/page/view/layout';
import type { Layout } from '../../../../src/formats/page/view/layout';
import { tableOf } from '../../../../src/formats/page/view/lines';

const layoutOf = (lines: readonly string[], between = '\n'): Layout => senseLayout(tableOf(new SourceText(lines.join(between))));

const SENTENCE = '昨日上午沄湾市在新港码头举行春季开渔仪式三百余艘渔船依次驶出港口奔赴各自的作业海域';
/** Paragraphs of one line each, of many lengths. */
const PARAGRAPHS = Array.from({ length: 12 }, (_, index) => SENTENCE.repeat(1 + (index % 5)).slice(0, 40 + index * 13) + '。');
/** One long text cut to lines of 16 characters. */
const WRAPPED = SENTENCE.repeat(8).match(/.{1,16}/g) ?? [];

describe('Blank lines stand', () => {
  it('nowhere', () => {
    expect(layoutOf(PARAGRAPHS).blankLines).toBe('nowhere');
  });

  it('between all lines', () => {
    expect(layoutOf(PARAGRAPHS, '\n\n').blankLines).toBe('everywhere');
  });

  it('between blocks', () => {
    expect(layoutOf(['头条', '记者 李某', '正文。'].flatMap((line) => [line, line, '']).concat('末')).blankLines).toBe('blocks');
  });

  it('seldom: between stories alone', () => {
    expect(layoutOf([...PARAGRAPHS, '', ...PARAGRAPHS]).blankLines).toBe('seldom');
  });
});

describe('Paragraphs of a column', () => {
  /** Seven lines a paragraph, the last of them short, under a head of two lines. */
  const paragraph = [...Array.from({ length: 6 }, () => 'The mayor said that the old clock in the'), 'tower would be mended soon.'];
  const story = (between: readonly string[]): string[] => ['CLOCK TO BE MENDED', 'AT LAST', ...Array.from({ length: 4 }, () => paragraph).flatMap((lines) => [...lines, ...between])];

  it('stand apart though there are few blank lines in all', () => {
    const layout = layoutOf([...story(['']), ...story([''])]);
    expect(layout.blankLines).toBe('seldom');
    expect(layout.paragraphsApart).toBe(true);
  });

  it('do not where blank lines stand between stories alone', () => {
    expect(layoutOf([...story([]), '', ...story([])]).paragraphsApart).toBe(false);
  });

  it('do not where blank lines stand everywhere', () => {
    expect(layoutOf([...story([]), ...story([])], '\n\n').paragraphsApart).toBe(false);
  });
});

describe('Columns that were set with wide digits', () => {
  const text = Array.from({ length: 30 }, (_, index) => `渡輪去年載客${index * 37}萬人次比前年的${index * 91}萬多一些，碼頭邊的茶攤也跟著熱鬧起來，熟客還是天不亮就來占座的那一撥人，`).join('');
  const cutBy = (width: (character: string) => number): string[] => {
    const lines = [''];
    let room = 32;
    for (const character of text) {
      if (width(character) > room) {
        lines.push('');
        room = 32;
      }
      lines.push((lines.pop() ?? '') + character);
      room -= width(character);
    }
    return lines;
  };

  it('are as many characters wide, however narrow those are now', () => {
    expect(layoutOf(cutBy(() => 2)).byCharacters).toBe(true);
    expect(layoutOf(cutBy((character) => (/\d/.test(character) ? 1 : 2))).byCharacters).toBe(false);
  });
});

describe('The width at which lines are cut', () => {
  it('is found where paragraphs are short, and many lines are heads, if hardly any line is wider', () => {
    const page = Array.from({ length: 10 }, (_, index) => [SENTENCE.slice(0, 12 + (index % 3)), SENTENCE.slice(0, 18 + (index % 4)), SENTENCE.slice(0, 32), SENTENCE.slice(3, 35), SENTENCE.slice(0, 25 + (index % 4))]);
    expect(layoutOf(page.flat()).wrapWidth).toBe(64);
    expect(layoutOf(page.flatMap((lines, index) => (index % 2 === 0 ? [SENTENCE, ...lines] : lines))).wrapWidth).toBe(0);
  });

  it('is found on a page of hard-wrapped lines', () => {
    expect(layoutOf(WRAPPED).wrapWidth).toBeGreaterThanOrEqual(32);
    expect(layoutOf(WRAPPED).wrapWidth).toBeLessThanOrEqual(37);
  });

  it('is none where a paragraph is one line', () => {
    expect(layoutOf(PARAGRAPHS).wrapWidth).toBe(0);
  });

  it('is found though heads are as wide as lines, and lines of many widths', () => {
    const heads = ['BRIDGE WILL NOT BE BUILT BEFORE THE FALL OF THE YEAR', 'Council Hears From Nine', ...Array.from({ length: 4 }, (_, index) => 'No Money Is Left For A Second Bridge '.repeat(2).slice(0, 45 + 5 * index))];
    const body = Array.from({ length: 16 }, (_, index) => 'the old bridge will have to do for years '.slice(0, 31 + ((index * 4) % 9)).trim());
    expect(layoutOf([...heads, ...body]).wrapWidth).toBeGreaterThanOrEqual(36);
    expect(layoutOf([...heads, ...body]).otherWidth).toBe(0);
  });

  it('is that within which sentences are cut, though short paragraphs and boxes are most of the page', () => {
    const told = (index: number): string[] => ['The council met', 'The old ferry bell that hung over the landing was sold on Tuesday to a'.slice(0, 50 + ((index * 9) % 21)), 'dealer who would not say why he wanted it, or what it weighs.'.slice(-25 - 4 * index), ''];
    const page = Array.from({ length: 9 }, (_, index) => told(index)).flat();
    expect(layoutOf(page).wrapWidth).toBeGreaterThanOrEqual(66);
    expect(layoutOf(page).wrapWidth).toBeLessThanOrEqual(70);
    const whole = page.map((line) => line.charAt(0).toUpperCase() + line.slice(1));
    expect(layoutOf(whole).wrapWidth).toBe(0);
  });

  it('may be another in some columns', () => {
    const wide = Array.from({ length: 7 }, () => 'The council will meet again on the first Monday of the month');
    const narrow = Array.from({ length: 20 }, () => 'to hear what the engineer has to say');
    expect(layoutOf([...narrow, ...wide])).toMatchObject({ wrapWidth: 36, otherWidth: 60 });
    expect(layoutOf([...narrow, ...wide.slice(0, 3)])).toMatchObject({ wrapWidth: 36, otherWidth: 0 });
    expect(layoutOf(narrow)).toMatchObject({ wrapWidth: 36, otherWidth: 0 });
  });

  it('is none where too few lines tell', () => {
    expect(layoutOf(WRAPPED.slice(0, 5)).wrapWidth).toBe(0);
  });
});

describe('Paragraphs are indented', () => {
  it('by a single space or tab where none is by more', () => {
    const column = ['The mayor said that the old clock in the', 'tower would be mended before the winter', 'comes, and that the bell will ring again', 'at noon as it has done for ninety years.'];
    const set = (first: string): Layout => layoutOf(Array.from({ length: 6 }, () => column.map((line, index) => (index === 0 ? first + line : line))).flat());
    expect(set(' ')).toMatchObject({ indented: true, leastIndent: 1 });
    expect(set('\t')).toMatchObject({ indented: true, leastIndent: 1 });
    expect(set('  ')).toMatchObject({ indented: true, leastIndent: 2 });
    expect(layoutOf(Array.from({ length: 24 }, () => ` ${column[0] ?? ''}`)).indented).toBe(false);
  });

  it('where they begin with white space', () => {
    expect(layoutOf(PARAGRAPHS.map((paragraph) => `\u3000\u3000${paragraph}`)).indented).toBe(true);
  });

  it('also where only the first of several lines does', () => {
    expect(layoutOf(WRAPPED.map((line, index) => (index % 5 === 0 ? `\u3000\u3000${line}` : line))).indented).toBe(true);
  });

  it('also where the paragraphs of a column are long', () => {
    const column = Array.from({ length: 12 }, (_, line) => (line === 0 ? '　　' : '') + SENTENCE.slice(0, line === 0 ? 14 : 16));
    expect(layoutOf([...column, ...column, ...column, ...column]).indented).toBe(true);
  });

  it('also in a column of thirteen characters, of which the indent leaves eleven', () => {
    const column = Array.from({ length: 9 }, (_, line) => (line === 0 ? '　　' : '') + SENTENCE.slice(0, line === 0 ? 11 : 13));
    const page = [...column, ...column, ...column, ...column];
    expect(layoutOf(page)).toMatchObject({ indented: true, leastIndent: 2 });
    expect(layoutOf(page.map((line) => line.trim())).indented).toBe(false);
  });

  it('not where nothing does, or one line by chance', () => {
    expect(layoutOf(PARAGRAPHS).indented).toBe(false);
    expect(layoutOf(PARAGRAPHS.map((paragraph, index) => (index === 3 ? `  ${paragraph}` : paragraph))).indented).toBe(false);
  });
});

describe('The language', () => {
  it.each([
    ['沄湾日报 第03版 要闻 本报讯（记者 李某）昨日，全市春耕生产现场会在桐岙县召开。', 'zh'],
    ['〔記者簡毓婷／台北報導〕市府昨天公布新的公車路線。', 'zh'],
    ['The council adopted a budget on Tuesday after a long debate.', 'en'],
    ['市議会は１８日、新年度の予算案を可決した。市民からはさまざまな声が上がっており、これからの動きがたいへん注目される。', 'ja'],
    ['渔船 A380 在 NBA 赛场外被 iPhone 拍下', 'zh'],
    ['', 'en'],
  ])('of “%s” is %s', (text, language) => {
    expect(senseLanguage(text)).toBe(language);
  });
});

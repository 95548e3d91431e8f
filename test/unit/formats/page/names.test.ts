import { describe, expect, it } from 'vitest';
import { canBeJapaneseName, canBeLatinName, canBeName, isLatinName, looksLikeName } from '../../../../src/formats/page/bylines/names';

describe('What can stand behind a role word', () => {
  it.each(['李明', '秦远舟', '欧阳牧之', '鲜于小雅', '帕提古丽·艾山江', '卓玛央金'])('%s', (name) => {
    expect(canBeName(name)).toBe(true);
  });

  it.each(['李', '李 明', 'Li Ming', '12', '内蒙古自治区', ''])('not “%s”', (text) => {
    expect(canBeName(text)).toBe(false);
  });
});

describe('What looks like a name by itself', () => {
  it.each(['李明', '秦远舟', '欧阳牧之', '司马清', '陳大文', '韦大年', '樊伯年', '帕提古丽·艾山江', '阿橋'])('%s', (name) => {
    expect(looksLikeName(name)).toBe(true);
  });

  it.each([
    ['经济', 'a common word, though 经 is a surname'],
    ['时评', 'the name of a column'],
    ['光影', 'the name of a column'],
    ['欧阳', 'a surname alone'],
    ['李家的', 'a phrase'],
    ['张家口市', 'a place'],
    ['集中开工', 'four characters without a surname of two'],
    ['高三年', 'a number of years'],
    ['余年', 'years, with a surname before them'],
    ['国庆', 'a holiday'],
    ['阿婆', 'how one is addressed'],
    ['甪直', 'no known surname'],
    ['开局之年看县区·梧川篇', 'the name of a column, though it has a dot'],
  ])('not %s: %s', (text) => {
    expect(looksLikeName(text)).toBe(false);
  });
});

describe('Names in other scripts', () => {
  it.each(['DORA WHITCOMB', 'Lewis P. Grantley', "Cy O'Neill", 'Zoë Müller-Brandt'])('%s', (name) => {
    expect(canBeLatinName(name)).toBe(true);
  });

  it.each(['Dana', 'the river', 'By noon', 'Dora Whitcomb and Bo Diaz'])('not %s', (text) => {
    expect(canBeLatinName(text)).toBe(false);
  });

  it.each(['Gus Palmer', 'T. R. ELLIS', 'Mrs. Ada Quill', 'Vernon L. Hauge', 'Ines de la Torre', 'Russell “Rusty” Whitby', 'Lloyd Dunn Jr.'])('%s by itself', (name) => {
    expect(isLatinName(name)).toBe(true);
  });

  it.each(['Falls From Ladder', 'Grant Awarded', 'Rose Parade', 'Cove Road', 'Fish Fries Begin', 'Gus', 'GRACE\nSALE'])('not %s by itself', (text) => {
    expect(isLatinName(text)).toBe(false);
  });

  it.each(['山田太郎', '山田さくら', '佐々木健'])('%s', (name) => {
    expect(canBeJapaneseName(name)).toBe(true);
  });

  it.each(['やまだ', '山', 'Yamada'])('not %s', (text) => {
    expect(canBeJapaneseName(text)).toBe(false);
  });
});

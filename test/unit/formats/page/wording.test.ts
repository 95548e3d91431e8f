import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../src/core/dump';
import { WORDINGS, piecesOf, wordingOf } from '../../../../src/formats/page/view/wording';
import { LABEL_WORDING } from '../../../../src/lexicon/labelWording';

const wording = (line: string, language: Language): string | undefined => WORDINGS[wordingOf(line, language)];

describe('How a line is worded', () => {
  it.each<[Language, readonly string[]]>([
    ['zh', ['乡间夜话', '走村看变化', '消费者信箱', '警方在线', '读者热线', '民声直通车', '河湾随笔', '圖說新聞']],
    ['ja', ['読者の広場', 'わが街の名物', '記者ノート']],
    ['en', ['Community Calendar', 'Farm Notebook', 'Letters']],
  ])('a label, in %s', (language, labels) => {
    for (const label of labels) expect([label, wording(label, language)]).toEqual([label, expect.stringMatching(/label$/i)]);
  });

  it.each<[Language, readonly string[]]>([
    ['zh', ['两座水闸昨天合龙', '暴雨冲断了进山的路', '养老金涨了多少', '三万亩小麦开镰', '議會通過新預算']],
    ['ja', ['市議会が予算案を可決', '橋の工事、来月に完了へ']],
    ['en', ['Council votes to close bridge', 'Rain delays harvest again']],
  ])('a line of a head, in %s', (language, lines) => {
    for (const line of lines) expect([line, wording(line, language)]).toEqual([line, expect.stringMatching(/head$/i)]);
  });

  it('is not looked at in a line that is too long for a label', () => {
    expect(wording('今年前三个季度全市规模以上工业企业实现利润一百二十亿元', 'zh')).toBe('unknown');
  });

  it('is not looked at in the middle of a sentence', () => {
    expect(wording('community calendar', 'en')).toBe('unknown');
  });

  it('is known of any text', () => {
    fc.assert(fc.property(fc.string({ unit: 'grapheme' }), fc.constantFrom<Language>('zh', 'ja', 'en'), (line, language) => wording(line, language) !== undefined));
  });
});

describe('The pieces of a line', () => {
  it('are characters, in twos and in threes, with where the line begins and ends', () => {
    expect(piecesOf('夜话', 'zh')).toEqual(['夜', '话', '^夜', '夜话', '话$', '^夜话', '夜话$']);
  });

  it('are words, and words in twos, where words are set apart', () => {
    expect(piecesOf('Farm Notes', 'en')).toEqual(['farm', 'notes', '^_farm', 'farm_notes', 'notes_$']);
  });

  it('do not tell one number from another', () => {
    expect(piecesOf('第12期', 'zh')).toEqual(piecesOf('第7期', 'zh'));
  });

  it.each<Language>(['zh', 'ja', 'en'])('in the table of %s stand once, and are such as a line can have', (language) => {
    const pieces = LABEL_WORDING[language].flatMap(([, row]) => row.split(' '));
    expect(new Set(pieces).size).toBe(pieces.length);
    expect(pieces.filter((piece) => piece === '' || /\s|[1-9]/.test(piece))).toEqual([]);
  });
});

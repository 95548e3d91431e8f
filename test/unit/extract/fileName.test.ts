import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName, fileNames, namesTaken } from '../../../src/extract/fileName';

describe('a file name', () => {
  it.each([
    ['87个水利工程同日动工', '87个水利工程同日动工.md'],
    ['要地？要人！', '要地？要人！.md'],
    ['Who pays? "Nobody" / all: the <toll>', 'Who pays Nobody all the toll.md'],
    ['听山语　看山色', '听山语 看山色.md'],
    ['To be continued...', 'To be continued.md'],
    ['... 云上梨花开', '云上梨花开.md'],
    ['--force', 'force.md'],
    ['CON', '_CON.md'],
    ['aux.report', '_aux.report.md'],
    ['Console prices fall', 'Console prices fall.md'],
    ['com1 .2', '_com1 .2.md'],
    ['\u202e倒\u0007行', '倒 行.md'],
    ['Cafe\u0301 reopens', 'Caf\u00e9 reopens.md'],
    ['???', 'story.md'],
    ['', 'story.md'],
  ])('of %j is %j', (title, name) => {
    expect(fileName(title, 'md')).toBe(name);
  });

  it('ends before the character that would make it longer than 200 bytes', () => {
    expect(fileName('稿'.repeat(100), 'md')).toBe(`${'稿'.repeat(65)}.md`);
    expect(fileName('𠀀'.repeat(100), 'md')).toBe(`${'𠀀'.repeat(49)}.md`);
    expect(fileName(`${'a'.repeat(195)}. Then`, 'md')).toBe(`${'a'.repeat(195)}.md`);
  });

  it('is safe on every system, whatever the title', () => {
    fc.assert(
      fc.property(title(), fc.integer({ min: 1, max: 99 }), (text, number) => {
        expectSafe(fileName(text, 'jsonl', number));
      }),
      { numRuns: 500 },
    );
  });
});

describe('the file names of several stories', () => {
  it('are told apart by a number, also where only the case differs', () => {
    expect(fileNames(['简讯', '简讯', 'Briefs', 'BRIEFS', '简讯 (2)', '简讯'], 'txt')).toEqual([
      '简讯.txt',
      '简讯 (2).txt',
      'Briefs.txt',
      'BRIEFS (2).txt',
      '简讯 (2) (2).txt',
      '简讯 (3).txt',
    ]);
  });

  it('are all safe and all different', () => {
    const titles = fc.array(fc.oneof(title(), fc.constantFrom('a', 'A', 'a (2)', 'ſ', 's', 'é', 'e\u0301')), { maxLength: 30 });
    fc.assert(
      fc.property(titles, (texts) => {
        const names = fileNames(texts, 'md');
        names.forEach(expectSafe);
        expect(new Set(names.map((name) => name.normalize('NFD').toUpperCase())).size).toBe(texts.length);
      }),
    );
  });

  it('take no more time where very many titles are the same', () => {
    const names = fileNames(Array.from({ length: 20_000 }, () => '简讯'), 'txt');
    expect(names.at(-1)).toBe('简讯 (20000).txt');
  });
});

function title(): fc.Arbitrary<string> {
  const unit = fc.constantFrom(...Array.from('稿𠀀é.. --CON aux1<>:"/\\|?*'), 'com', 'nul', '\0', '\u007f', '\u200b', '\u2028', '\ud800', '　');
  return fc.oneof(fc.string({ unit: 'binary', maxLength: 300 }), fc.string({ unit, maxLength: 300 }));
}

function expectSafe(name: string): void {
  expect(Buffer.byteLength(name)).toBeLessThanOrEqual(200);
  expect(name).not.toMatch(/[<>:"/\\|?*\p{Cc}\p{Cs}\p{Bidi_Control}]/u);
  expect(name).not.toMatch(/^[\s.-]|[\s.]$|\s\.[^.]+$/);
  expect(name).not.toMatch(/^(?:con|prn|aux|nul|com\d|lpt\d)\s*\./i);
  expect(name).toMatch(/.\.(?:md|jsonl)$/u);
}

it('counts as taken only the names that exist, whatever their case', () => {
  const names = fileNames(['Flood', 'Flood', 'Ferry'], 'md');
  expect(namesTaken(names, ['FLOOD.MD', 'fire.md'])).toEqual(['Flood.md']);
});

import { describe, expect, it } from 'vitest';
import { codeBody } from '../../../src/annotations/annotation';
import { Annotations } from '../../../src/annotations/annotations';
import type { Codebook } from '../../../src/annotations/codebook';
import { occurrencesIn } from '../../../src/annotations/occurrences';
import { suggestionsOf, SUGGESTERS } from '../../../src/annotations/suggesters';
import { passagesAt, unitAt } from '../../../src/annotations/units';
import type { Unit } from '../../../src/annotations/units';
import type { Dump } from '../../../src/core/dump';
import { storyAt } from '../../../src/core/dump';
import type { Span } from '../../../src/core/span';
import { parsePage } from '../parsePage';

/** A column breaks in `新区` and in `新灯具`. */
const PAGE = `沄湾日报
第02版 综合 2026年3月19日 星期四

87个水利工程同日动工

记者 秦远舟

本报讯 昨天上午,全市一季度水利工程同日动工活动在沄湾新
区举行,87个工程同时动工,总投资达到120亿元。沄湾新区负责人说,工程将在三年内全部建成投用,届时可以带动就业两万余人。

老街路灯换新装

记者 孙望舒

本报讯 城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
市照明管理所表示,新灯具比旧灯省电四成。今年第12批新灯
具将装到沄湾新区,届时工程将在两年内全部建成投用,届时可以带动就业两万余人。
`;
const dump = parsePage(PAGE);

function at(words: string, nth = 1): number {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = PAGE.indexOf(words, start + 1);
  return start;
}

function textsOf(spans: readonly Span[], { source }: Dump = dump): string[] {
  return spans.map((span) => source.slice(span));
}

describe('A passage at the cursor', () => {
  it.each<[Unit, string, string | undefined]>([
    ['word', '工程同时', '工程'],
    ['sentence', '负责人', '沄湾新区负责人说,工程将在三年内全部建成投用,届时可以带动就业两万余人。'],
    ['sentence', '区举行', '本报讯 昨天上午,全市一季度水利工程同日动工活动在沄湾新\n区举行,87个工程同时动工,总投资达到120亿元。'],
    ['paragraph', '老街路灯换', '老街路灯换新装'],
  ])('is its %s: %s', (unit, words, expected) => {
    const span = unitAt(dump, at(words), unit);
    expect(span && dump.source.slice(span)).toBe(expected);
  });

  it('is none on a blank line', () => {
    expect([unitAt(dump, at('\n\n') + 1, 'paragraph'), passagesAt(dump, at('\n\n') + 1)]).toEqual([undefined, []]);
  });

  it('grows from word to sentence, paragraph and story', () => {
    const spans = passagesAt(dump, at('老街的312') + 1);
    const lengths = spans.map(({ start, end }) => end - start);
    expect(lengths).toEqual([...lengths].sort((a, b) => a - b));
    expect(spans.length).toBeGreaterThanOrEqual(3);
    expect(dump.source.slice(spans.at(-1) ?? { start: 0, end: 0 })).toMatch(/^老街路灯换新装/);
  });
});

describe('Occurrences', () => {
  const spanAt = (words: string, nth = 1): Span => ({ start: at(words, nth), end: at(words, nth) + words.length });

  it('are found in the dump over column breaks, and in one story', () => {
    expect(textsOf(occurrencesIn(dump, spanAt('沄湾新区')))).toEqual(['沄湾新\n区', '沄湾新区', '沄湾新区']);
    expect(textsOf(occurrencesIn(dump, spanAt('沄湾新\n区'), storyAt(dump, dump.source.lineAt(at('秦远舟')))))).toEqual(['沄湾新\n区', '沄湾新区']);
    expect(textsOf(occurrencesIn(dump, spanAt('新灯具')))).toEqual(['新灯具', '新灯具', '新灯\n具']);
  });

  it('are whole numbers and whole words', () => {
    expect(textsOf(occurrencesIn(dump, spanAt('12', 3)))).toEqual(['12']);
    const english = parsePage('Party for the art school\n\nBy JANE DOE\n\nThe art school held a party, and the artist taught art to all who came on Tuesday evening.\nIt was full of art.\n');
    const start = english.source.text.indexOf('art school');
    expect(textsOf(occurrencesIn(english, { start, end: start + 3 }), english)).toEqual(['art', 'art', 'art', 'art']);
  });
});

describe('Suggestions', () => {
  const codebook: Codebook = { codes: [{ id: 'person', suggestedFor: ['byline'] }, { id: 'place', words: ['城南老街'] }, { id: 'old', mergedInto: 'place' }, { id: 'claim' }] };

  /** What is suggested where words are coded: `suggester code: words`. */
  function suggested(coded: readonly (readonly [string, string])[], words: Record<string, string> = {}): string[] {
    let time = 0;
    const annotations = new Annotations({ source: 'page.txt', text: () => PAGE, newId: () => `urn:uuid:${time++}`, now: () => '2026-03-19T08:00:00.000Z' }, 'ann');
    for (const [code, some] of coded) annotations.add([{ place: { spans: [{ start: at(some), end: at(some) + some.length }] }, bodies: [codeBody(code)] }]);
    return suggestionsOf({ dump, annotations: annotations.all, codebook, words }).map(({ suggester: { id }, code, span }) => `${id} ${code}: ${dump.source.slice(span)}`);
  }

  it('are of printed names and listed words', () => {
    expect(suggested([], { 照明管理所: 'claim' })).toEqual(['bylines person: 秦远舟', 'bylines person: 孙望舒', 'wordList place: 城南老街', 'wordList claim: 照明管理所']);
  });

  it('are of figures of the kinds that a code is for, and of people wherever they are named', () => {
    const parsed = parsePage(PAGE.replace('市照明管理所表示', '照明公司董事长顾长汀说'));
    const codes = [{ id: 'money', figures: ['money'] }, { id: 'share', figures: ['percent', 'ordinal'] }, { id: 'who', suggestedFor: ['person'] }];
    const found = suggestionsOf({ dump: parsed, annotations: [], codebook: { codes }, words: {} });
    expect(found.map(({ suggester: { id }, code, span }) => `${id} ${code}: ${parsed.source.slice(span)}`)).toEqual([
      'people who: 秦远舟', 'figures money: 120亿元', 'people who: 孙望舒', 'people who: 顾长汀', 'figures share: 四成', 'figures share: 第12批',
    ]);
  });

  it('are of words coded elsewhere, as what their code counts for now, and of none that is coded so', () => {
    expect(suggested([['person', '秦远舟'], ['person', '孙望舒'], ['place', '城南老街'], ['old', '沄湾新区']])).toEqual(['earlierCodings place: 沄湾新\n区', 'earlierCodings place: 沄湾新区']);
  });

  it('are of the same passage in another story, but for a few letters; numerals must be the same', () => {
    const near = suggested([['claim', ',届时可以带动就业两万余人'], ['claim', '工程将在三年内全部建成投用,届时可以带动就业两万余人']]).filter((one) => one.startsWith('near'));
    expect(near).toEqual([]);
    const other = PAGE.replace('工程将在两年内全部建成投用', '工程会在三年内全部建成投用');
    const parsed = parsePage(other);
    const annotations = new Annotations({ source: 'page.txt', text: () => other, newId: () => 'urn:uuid:1', now: () => '2026-03-19T08:00:00.000Z' }, 'ann');
    const words = '工程将在三年内全部建成投用,届时可以带动就业两万余人';
    const start = other.indexOf(words);
    annotations.add([{ place: { spans: [{ start, end: start + words.length }] }, bodies: [codeBody('claim')] }]);
    const found = suggestionsOf({ dump: parsed, annotations: annotations.all, codebook, words: {} }, SUGGESTERS.filter(({ id }) => id === 'nearDuplicates'));
    expect(found.map(({ code, span }) => `${code}: ${parsed.source.slice(span)}`)).toEqual(['claim: 工程会在三年内全部建成投用,届时可以带动就业两万余人']);
  });
});

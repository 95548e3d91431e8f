import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/annotations/anchor';
import { codeBody, isAnnotation } from '../../../src/annotations/annotation';
import { Annotations } from '../../../src/annotations/annotations';
import { readAnnotations, writeAnnotations } from '../../../src/annotations/jsonLines';
import type { Span } from '../../../src/core/span';
import { parsePage } from '../parsePage';

const LAMPS = `老街路灯换新装
城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。
市照明管理所表示,新灯具比旧灯省电四成,后续还将根据居民的意见调整亮灯的时间。
明年春天,河东片区的路灯也将一并更换,施工期间请行人绕行。(记者 孙望舒)`;
const MARKET = `河边新开早市
城西菜场昨天重新开张,摊位比从前多了三十个,卖菜的和买菜的都说宽敞。
市场管理方介绍,早市每天清晨五点半开门,九点收摊,周边停车免费。
附近居民沈阿婆说,以后买鱼不用再走两站路了。(记者 卫小蕖)`;
const WEATHER = `明日天气
晴转多云,最高气温21度,最低气温9度,东南风三到四级。`;
const PAGE = [LAMPS, MARKET, WEATHER].join('\n\n');

/** The stories of a text, blank lines between them. */
function storiesOf(text: string): readonly Span[] {
  return [...text.matchAll(/\S(?:[^\n]|\n(?!\n))*/g)].map(({ index, 0: story }) => ({ start: index, end: index + story.length }));
}

/** The first words of the story that the anchor of a story of `before` means in `after`; null where it is an orphan. */
function headFound(before: string, story: string, after: string): string | null {
  const start = before.indexOf(story);
  const found = new Anchors(after).resolveStory(new Anchors(before).storyAnchorOf({ start, end: start + story.length }), false, () => storiesOf(after));
  return found && after.slice(found.start, found.end).slice(0, 6);
}

describe('The anchor of a story', () => {
  it('names its ends, its place, and words from all over it that stand nowhere else', () => {
    const start = PAGE.indexOf(MARKET);
    const [range, position, words] = new Anchors(PAGE).storyAnchorOf({ start, end: start + MARKET.length });
    expect([range.startSelector.exact.slice(0, 6), range.endSelector.prefix.slice(-4), position.start]).toEqual(['河边新开早市', '卫小蕖)', start]);
    expect(words?.value.split(' ').slice(0, 2)).toEqual(['河边新开早市城西菜场昨天', '重新开张,摊位比从前多了']);
    for (const each of words?.value.split(' ') ?? []) expect(PAGE.replace(/\s/g, '').split(each)).toHaveLength(2);
  });

  it.each<[what: string, change: (page: string) => string, found: string | null]>([
    ['its headline and first sentence were written anew', (page) => page.replace(/^老街路灯换新装\n.*?,/, '三百盏新灯照亮老街\n本周起,'), '三百盏新灯照'],
    ['both its ends were written anew', (page) => page.replace(/^老街路灯换新装\n.*?,/, '新灯照亮老街\n本周起,').replace('施工期间请行人绕行。(记者 孙望舒)', '具体时间另行通知。'), '新灯照亮老街'],
    ['it stands elsewhere, its headline another', () => [MARKET, WEATHER, LAMPS.replace('老街路灯换新装', '新灯照亮老街')].join('\n\n'), '新灯照亮老街'],
    ['it is gone', () => [MARKET, WEATHER].join('\n\n'), null],
    ['most of it was written anew', (page) => page.replace(/(?<=新装\n)[^]*?(?=施工)/, '今天起老街大变样。').replace('老街路灯换新装', '老街大变样').replace('(记者 孙望舒)', ''), null],
    ['it is there twice, its headline another', (page) => `${page.replace('老街路灯换新装', '新灯照亮老街')}\n\n${LAMPS.replace('老街路灯换新装', '老街亮了')}`, null],
  ])('leads where it should when %s', (_what, change, found) => {
    expect(headFound(PAGE, LAMPS, `号外\n\n${change(PAGE)}`)).toBe(found);
  });

  it('does not take another day’s numbers for it', () => {
    const market = '粮油行情\n昨天粳米每斤2.35元,面粉每斤1.98元,菜油每斤8.12元,豆油每斤6.45元,花生油每斤11.20元,价格总体平稳。';
    const other = market.replace(/\d/g, (digit) => String((Number(digit) + 3) % 10));
    expect(headFound(`${PAGE}\n\n${market}`, market, `${PAGE}\n\n${other}`)).toBeNull();
  });

  it('keeps the words that are there still, so that files change little', () => {
    const changed = PAGE.replace('居民的意见', '街坊的意见');
    const earlier = new Anchors(PAGE).storyAnchorOf(storiesOf(PAGE)[1] ?? { start: 0, end: 0 });
    expect(new Anchors(changed).storyAnchorOf(storiesOf(changed)[1] ?? { start: 0, end: 0 }, earlier)).toEqual(earlier);
  });

  it('is written and read, by an annotation of a file', () => {
    const words = (value: unknown): unknown => ({ id: 'urn:uuid:1', motivation: 'tagging', created: '2026-03-19T08:00:00Z', target: { source: 'page.txt', selector: [...new Anchors(PAGE).storyAnchorOf({ start: 0, end: LAMPS.length }).slice(0, 2), value] } });
    expect(isAnnotation(words({ type: 'FragmentSelector', conformsTo: 'urn:x', value: 'a b' }))).toBe(true);
    expect(isAnnotation(words({ type: 'FragmentSelector', value: 'a b' }))).toBe(false);
    expect(isAnnotation(words(7))).toBe(false);
  });
});

describe('An annotated story', () => {
  const DUMP = `沄湾日报\n第02版 综合 2026年3月19日 星期四\n\n${PAGE.replaceAll('记者', '本报记者')}\n`;
  const annotationsOf = (text: string): Annotations => {
    let made = 0;
    return new Annotations({ source: 'page.txt', text: () => text, newId: () => `urn:uuid:${++made}`, now: () => '2026-03-19T08:00:00Z', creator: () => ({ type: 'Person', name: 'ana' }) }, 'ana');
  };

  it('is found again when its lead was written anew, once the stories are known', () => {
    const before = annotationsOf(DUMP);
    const dump = parsePage(DUMP);
    before.outlined(dump);
    const [lamps] = dump.stories;
    if (!lamps) throw new Error('no story');
    before.add([{ place: { story: dump.source.linesSpan(lamps.lines) }, bodies: [codeBody('topic')] }]);
    const file = writeAnnotations(before.merged({ annotations: [], damaged: [] }));
    const changed = DUMP.replace(/老街路灯换新装\n.*?,/, '三百盏新灯照亮老街\n城南老街本周起,');
    const after = annotationsOf(changed);
    after.load('ana', readAnnotations(file));
    expect(after.orphans).toHaveLength(1);
    let told = 0;
    after.onDidChange(() => (told += 1));
    after.outlined(parsePage(changed));
    expect([after.orphans.length, told]).toEqual([0, 1]);
    expect(after.all.map(({ spans }) => changed.slice(spans?.[0]?.start, spans?.[0]?.end).slice(0, 9))).toEqual(['三百盏新灯照亮老街']);
  });
});

describe('Anchors of all stories', () => {
  const sentence = fc.record({ who: fc.integer({ min: 0, max: 9999 }), what: fc.integer({ min: 0, max: 9999 }) }).map(({ who, what }) => `${who}号院的居民说,${what}路车站旁边的花坛已经修好了。`);
  const story = fc.record({ headline: fc.constantFrom('街头见闻', '简讯', '读者来信'), sentences: fc.uniqueArray(sentence, { minLength: 1, maxLength: 6 }) });
  const change = fc.record({ story: fc.nat(9), sentence: fc.nat(5), does: fc.constantFrom('rewrites', 'drops', 'heads', 'removes', 'otherNumbers') });

  it('lead to the story itself or to none, whatever was rewritten, dropped or removed, and whatever looks like it', () => {
    let [found, rewritten] = [0, 0];
    fc.assert(
      fc.property(fc.array(story, { minLength: 2, maxLength: 7 }), fc.array(change, { maxLength: 8 }), (stories, changes) => {
        const after = stories.map(({ headline, sentences }, index) => ({ index, headline: [headline].join(), sentences: [...sentences], isChanged: false, isLookAlike: false }));
        for (const { story: at, sentence: nth, does } of changes) {
          const each = after[at % Math.max(1, after.length)];
          if (!each) continue;
          each.isChanged = true;
          const line = nth % Math.max(1, each.sentences.length);
          if (does === 'rewrites') each.sentences[line] = '这一句已经由编辑重新写过了。';
          else if (does === 'drops') each.sentences.splice(line, 1);
          else if (does === 'heads') each.headline = '新的题目';
          else if (does === 'removes') after.splice(after.indexOf(each), 1);
          else after.push({ ...each, index: -1, isLookAlike: true, sentences: each.sentences.map((text) => text.replace(/\d/g, (digit) => String((Number(digit) + 1) % 10))) });
        }
        const written = (all: readonly { readonly headline: string; readonly sentences: readonly string[] }[]): string => all.map(({ headline, sentences }) => [headline, ...sentences].join('\n')).join('\n\n');
        const [before, now] = [written(stories), written(after)];
        const [placesBefore, placesNow] = [storiesOf(before), storiesOf(now)];
        const [old, changed] = [new Anchors(before), new Anchors(now)];
        // Where a sentence is printed in two stories and only one of them keeps it, that one may well be the story: nothing tells.
        const printed = stories.flatMap(({ sentences }) => sentences);
        if (new Set(printed).size < printed.length) return;
        placesBefore.forEach((place, index) => {
          const led = changed.resolveStory(old.storyAnchorOf(place), false, () => placesNow);
          if (!led) return;
          const which = after[placesNow.findIndex(({ start }) => start === led.start)];
          expect(which?.index).toBe(index);
          found += 1;
          if (which?.isChanged) rewritten += 1;
        });
      }),
      { numRuns: 400 },
    );
    expect(found).toBeGreaterThan(500);
    expect(rewritten).toBeGreaterThan(100);
  });
});

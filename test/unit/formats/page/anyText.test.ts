import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../../src/core/dump';
import { SourceText } from '../../../../src/core/sourceText';
import { atOneGo } from '../../../../src/core/steps';
import { pageReader } from '../../../../src/formats/page/pageFormat';
import { parsePage } from '../../parsePage';

/** Lines of every kind that a page has, and some that none has. */
const LINES = [
  '沄湾日报', '第03版 要闻', '2026年3月18日 星期三', '责任编辑：吴樾 版式：卫小蕖', '上一篇 下一篇', '广告',
  '沄湾时评', '简讯', '今日天气', '今日导读', '停水通知', '补白', '“暖心沄湾”专栏 栏目统筹：李 澈',
  '抓住枯水时节 比出工程进度', '87个水利工程同日动工', '——灌溉类工程占比近七成', '■桐岙县举办农机培训班', '采茶时节', '一、先摸清底数',
  '记者 秦远舟 通讯员 孟晓棠', '林怀远', '（作者单位：棠港大学）', '江牧云 摄', '□记者 鲁立秋 文/摄',
  '本报讯 3月17日上午，全市一季度水利工程同日动工活动在沄湾新区举行，87个工程同时启动建设。',
  '在活动现场，挖掘机的号子声由远而近，市发改局负责人介绍，这批项目中产业类占比近七成，涵盖', '新材料、海洋装备等领域。',
  '图为渔民在船头整理渔网。 江牧云 摄', '“我们等这一天等了三年。”', '记者：旧港新生最难的是什么？', '多云转阴，8℃~15℃',
  '（下转第4版）', '（上接第1版）', '数据来源：区物价调查中心', '白菜', '2.40', '+3.2%', '———', '♦ ♦ ♦', '\f第04版 综合',
  'THE CARFORD COURIER', 'By DORA WHITCOMB', 'Staff Writer', 'Council adopts budget', 'See BUDGET, Page A4', 'SPRINGFIELD, Ohio (AP) — Gov. Alan Pruitt signed a bill.',
  '【東京＝山田太郎】市議会は１８日、新年度の予算案を可決した。', '', '', '\u3000', '\t', '\f', '\u0000', '\ud800', '\udfff。', '\ufeff', '\u2028', '\r', '{', '1:', '.',
];

const pages = fc.array(fc.constantFrom(...LINES), { maxLength: 40 }).chain((lines) =>
  fc.array(fc.constantFrom('\n', '\r\n', '\n\n', '\n\u3000\u3000'), { minLength: lines.length, maxLength: lines.length })
    .map((ends) => lines.map((line, index) => line + (ends[index] ?? '')).join('')),
);
const anyText = fc.oneof({ weight: 4, arbitrary: pages }, fc.string({ unit: 'binary', maxLength: 200 }), fc.string({ unit: 'grapheme', maxLength: 200 }));

const parse = (text: string): Omit<Dump, 'confidence'> => atOneGo(pageReader.parse(new SourceText(text)));
const PRINTED_RULE = /^[—–\-_=*♦◆◇·•~―─━\s]{2,}$/;

/** Non-blank lines of the text that are no printed rules. */
function printedLines(source: SourceText): number[] {
  return Array.from({ length: source.lineCount }, (_, line) => line).filter((line) => {
    const text = source.line(line).trim();
    return text !== '' && !PRINTED_RULE.test(text);
  });
}

describe('Whatever the text', () => {
  it('every printed line is in exactly one story or piece of furniture', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { source, stories, furniture } = parse(text);
      const ranges = [...stories, ...furniture].map(({ lines }) => lines);
      for (const line of printedLines(source)) expect(ranges.filter(({ first, last }) => first <= line && line <= last)).toHaveLength(1);
    }));
  });

  it('the stories stand in order, apart, inside the text, and begin and end with a printed line', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { source, stories } = parse(text);
      const printed = new Set(printedLines(source));
      let before = -1;
      for (const { lines } of stories) {
        expect(lines.first).toBeGreaterThan(before);
        expect(lines.last).toBeGreaterThanOrEqual(lines.first);
        expect([lines.first, lines.last].every((line) => printed.has(line))).toBe(true);
        before = lines.last;
      }
    }));
  });

  it('every printed line of a story is in exactly one of its parts', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { source, stories } = parse(text);
      for (const { lines, parts } of stories) {
        const held = parts.flatMap((part) => part.lines);
        const printed = printedLines(source).filter((line) => lines.first <= line && line <= lines.last);
        expect([...held].sort((a, b) => a - b)).toEqual(printed);
        for (const part of parts) expect(part.lines).toEqual([...part.lines].sort((a, b) => a - b));
      }
    }));
  });

  it('names, leads and datelines are found inside their story', () => {
    fc.assert(fc.property(anyText, (text) => {
      const { source, stories } = parse(text);
      for (const { lines, bylines, credits, leadMarker, dateline } of stories) {
        const story = source.linesSpan(lines);
        const names = [...bylines, ...credits].flatMap((people) => people.names);
        for (const span of [...names.map((name) => name.span), leadMarker, dateline]) {
          if (span === null) continue;
          expect(span.start).toBeGreaterThanOrEqual(story.start);
          expect(span.end).toBeLessThanOrEqual(story.end);
          expect(span.end).toBeGreaterThan(span.start);
        }
        // An institution whose name runs over several lines may have a rule printed in its middle.
        for (const { text: name, span } of names.filter((person) => !person.text.includes('\n'))) expect(source.slice(span).replace(/\s/g, '')).toBe(name.replace(/\s/g, ''));
      }
    }));
  });

  it('no two stories share an id, and the same text is parsed the same way', () => {
    fc.assert(fc.property(anyText, (text) => {
      const dump = parse(text);
      const ids = dump.stories.map(({ id }) => id);
      expect(new Set(ids).size).toBe(ids.length);
      const again = parse(text);
      expect([again.source, again.language, again.furniture, again.stories]).toEqual([dump.source, dump.language, dump.furniture, dump.stories]);
    }));
  });

  it('a line that is explained is what the dump says it is', () => {
    fc.assert(fc.property(pages, (text) => {
      const { source, stories, furniture } = parse(text);
      for (const line of printedLines(source).slice(0, 3)) {
        const kind = pageReader.explain(source, line)?.chosen.kind;
        const part = stories.flatMap(({ parts }) => parts).find(({ lines }) => lines.includes(line));
        const holder = furniture.find(({ lines }) => lines.first <= line && line <= lines.last)?.kind;
        expect([part?.kind ?? holder, 'continuation']).toContain(kind);
      }
    }), { numRuns: 30 });
  });
});

describe('Bad input', () => {
  it.each([
    ['an empty file', ''],
    ['blank lines alone', ' \n\u3000\n\t\r\n\f\n'],
    ['printed rules alone', '———\n* * *\n'],
  ])('%s has no stories', (_, text) => {
    const { stories, furniture } = parsePage(text);
    expect([stories, furniture]).toEqual([[], []]);
  });

  it.each([
    ['one line of a megabyte', '渔船今晨出海，'.repeat(150_000)],
    ['a megabyte of brackets', '（“「'.repeat(350_000)],
    ['a megabyte of spaces between two letters', `a${' '.repeat(1_000_000)}b`],
    ['a megabyte of capitals', 'A'.repeat(1_000_000)],
    ['a megabyte of digits and dots', '1.'.repeat(500_000)],
  ])('%s is one line of one story, or furniture', (_, text) => {
    const { stories, furniture } = parsePage(text);
    expect(stories.length + furniture.length).toBe(1);
  }, 10_000);

  it('NUL bytes and lone surrogates are letters like others', () => {
    const { stories } = parsePage('城北菜\u0000市场换新颜\n记者 郑小舟\n本报讯 经过四个月的改造，\ud800城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面。\n');
    expect(stories.map(({ lines }) => lines)).toEqual([{ first: 0, last: 2 }]);
  });

  it('line ends of all kinds may be mixed', () => {
    const page = ['城北菜市场换新颜', '记者 郑小舟', '本报讯 经过四个月的改造，城北菜市场昨天重新开门迎客，128个摊位全部更换了不锈钢台面。'];
    const [first] = parsePage(`${page[0] ?? ''}\r\n${page[1] ?? ''}\n${page[2] ?? ''}\r`).stories;
    expect(first?.headline).toBe('城北菜市场换新颜');
    expect(first?.bylines.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(['郑小舟']);
  });
});

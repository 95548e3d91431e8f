import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/annotations/anchor';
import type { Anchor } from '../../../src/annotations/anchor';
import { SourceText } from '../../../src/core/sourceText';

const PAGE = `澄湾日报
第02版 综合

87个重大项目集中开工
记者 赵启明
昨天上午,全市一季度重大项目集中开工活动在澄湾新区举行,总投资达到120亿元。

老街路灯换新装
记者 赵启明
城南老街的312盏路灯日前全部换上了新灯具,💩夜里出门的居民说,石板路从来没有这样亮堂过。
`;

/** The anchor of the nth place where the words stand. */
function anchorOf(text: string, words: string, nth = 1): Anchor {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  return new Anchors(text).anchorOf({ start, end: start + words.length });
}

/** The 1-based line where an anchor is found again; null for an orphan. */
function lineFound(text: string, anchor: Anchor): number | null {
  const span = new Anchors(text).resolve(anchor);
  return span && new SourceText(text).lineAt(span.start) + 1;
}

describe('An anchor', () => {
  it('holds the words, 32 characters before and behind them, and the place in code points', () => {
    const [quote, position] = anchorOf(PAGE, '老街路灯换新装');
    expect(quote).toEqual({
      type: 'TextQuoteSelector',
      exact: '老街路灯换新装',
      prefix: '明\n昨天上午,全市一季度重大项目集中开工活动在澄湾新区举行,总投资达到120亿元。\n\n'.slice(-32),
      suffix: '\n记者 赵启明\n城南老街的312盏路灯日前全部换上了新灯具,💩夜',
    });
    expect(position.end - position.start).toBe(7);
    const behindEmoji = anchorOf(PAGE, '夜里')[1];
    expect(behindEmoji.start).toBe(PAGE.indexOf('夜里') - 1);
  });

  it('does not cut a character of several code points in half', () => {
    const family = '👨‍👩‍👧';
    const [{ prefix, suffix }] = anchorOf(`${family.repeat(9)}稿件${family.repeat(9)}`, '稿件');
    expect([prefix, suffix]).toEqual([family.repeat(6), family.repeat(6)]);
  });

  it('is found where it was, and where it has moved to', () => {
    const second = anchorOf(PAGE, '记者 赵启明', 2);
    expect(lineFound(PAGE, second)).toBe(9);
    expect(lineFound(`增刊\n\n${PAGE}`, second)).toBe(11);
    expect(lineFound(PAGE.replace('第02版 综合\n', ''), second)).toBe(8);
  });

  it('is found whatever the line ends and blank lines are', () => {
    const anchor = anchorOf(PAGE, '老街路灯换新装\n记者 赵启明');
    const windows = PAGE.replaceAll('\n', '\r\n');
    expect(lineFound(windows, anchor)).toBe(8);
    expect(anchorOf(windows, '老街路灯换新装\r\n记者 赵启明')).toEqual(anchor);
    expect(lineFound(PAGE.replaceAll('\n\n', '\n\n\n'), anchor)).toBe(10);
  });

  it('is an orphan where the words have changed, a digit included', () => {
    const anchor = anchorOf(PAGE, '87个重大项目集中开工');
    expect(lineFound(PAGE.replace('87个', '88个'), anchor)).toBeNull();
  });

  it('is an orphan rather than attached to a look-alike', () => {
    const second = anchorOf(PAGE, '记者 赵启明', 2);
    const gone = PAGE.replace('老街路灯换新装\n记者 赵启明\n', '老街路灯换新装\n');
    expect(gone).toContain('记者 赵启明');
    expect(lineFound(gone, second)).toBeNull();
  });

  it('is found by one side and what is nearest on the other, if the words stand nowhere else', () => {
    const anchor = anchorOf(PAGE, '老街路灯换新装');
    expect(lineFound(`号外\n${PAGE.replace('总投资达到120亿元', '总投资逾百亿元')}`, anchor)).toBeNull();
    expect(lineFound(`号外\n${PAGE.replace('集中开工活动在', '')}`, anchor)).toBe(9);
  });

  it('is found by one side alone if the words are long', () => {
    const anchor = anchorOf(PAGE, '昨天上午,全市一季度重大项目集中开工活动在澄湾新区举行');
    expect(lineFound(`号外\n${PAGE.replace('120亿元', '130亿元')}`, anchor)).toBe(7);
    expect(lineFound(`号外\n${PAGE.replace('120亿元', '130亿元').replace('记者 赵启明\n', '')}`, anchor)).toBeNull();
  });

  it('is found where nothing has moved, though the words stand elsewhere too', () => {
    const anchor = anchorOf(PAGE, '记者 赵启明', 2);
    const changed = PAGE.replace('路灯日前全部', '路灯');
    expect(lineFound(changed, anchor)).toBe(9);
    expect(lineFound(`号外\n${changed}`, anchor)).toBeNull();
  });
});

describe('Anchors of every line', () => {
  /** Lines as a page has them: many that look alike, between paragraphs that differ. */
  const repeated = fc.constantFrom('', '记者 赵启明', '简讯', '本报讯', '📷 资料图片');
  const paragraph = fc.integer({ min: 0, max: 99_999 }).map((number) => `第${number}个项目昨天上午在${number * 7}号工地正式动工,预计${number % 12}个月内建成。`);
  const page = fc
    .uniqueArray(paragraph, { minLength: 2, maxLength: 12 })
    .chain((paragraphs) => fc.tuple(...paragraphs.map((text) => fc.uniqueArray(repeated, { maxLength: 3 }).map((before) => [...before, text]))))
    .map((stories) => stories.flat());
  const edits = fc.array(
    fc.record({ at: fc.nat(60), gone: fc.nat(3), added: fc.array(fc.constantFrom('', '加急一行', '又及'), { maxLength: 3 }) }),
    { maxLength: 4 },
  );

  it('lead to the line itself or to none after any edits', () => {
    let found = 0;
    fc.assert(
      fc.property(page, edits, fc.constantFrom('\n', '\r\n'), (lines, changes, lineEnd) => {
        const before = lines.map((text, index) => ({ text, index }));
        const after: { readonly text: string; readonly index: number }[] = [...before];
        for (const { at, gone, added } of changes) after.splice(at % (after.length + 1), gone, ...added.map((text) => ({ text, index: -1 })));
        const source = new SourceText(lines.join('\n'));
        const [old, changed] = [new Anchors(source.text), after.map(({ text }) => text).join(lineEnd)];
        for (const { text, index } of before.filter((line) => line.text !== '')) {
          const line = lineFound(changed, old.anchorOf({ start: source.lineStart(index), end: source.lineEnd(index) }));
          if (line === null) continue;
          found += 1;
          expect(after[line - 1], text).toEqual({ text, index });
        }
      }),
      { numRuns: 300 },
    );
    expect(found).toBeGreaterThan(1000);
  });

  it('lead to every line of a text that has not changed', () => {
    fc.assert(
      fc.property(page, (lines) => {
        const source = new SourceText(lines.join('\n'));
        const anchors = new Anchors(source.text);
        for (let line = 0; line < source.lineCount; line++) {
          const span = { start: source.lineStart(line), end: source.lineEnd(line) };
          if (span.start < span.end) expect(anchors.resolve(anchors.anchorOf(span))).toEqual(span);
        }
      }),
    );
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Anchors } from '../../../src/annotations/anchor';
import type { Anchor } from '../../../src/annotations/anchor';
import { SourceText } from '../../../src/core/sourceText';

const PAGE = `沄湾日报
第02版 综合

87个水利工程同日动工
记者 秦远舟
昨天上午,全市一季度水利工程同日动工活动在沄湾新区举行,总投资达到120亿元。

老街路灯换新装
记者 秦远舟
城南老街的312盏路灯日前全部换上了新灯具,💩夜里出门的居民说,石板路从来没有这样亮堂过。
`;

/** The anchor of the nth place where the words stand, in its story: what stands between two blank lines. */
function anchorOf(text: string, words: string, nth = 1): Anchor {
  let start = -1;
  for (let seen = 0; seen < nth; seen++) start = text.indexOf(words, start + 1);
  const end = start + words.length;
  const before = text.slice(0, start).search(/(?<=^|\n\r?\n)(?:(?!\n\r?\n)[^])*$/);
  const behind = text.slice(end).search(/\r?\n\r?\n|\s*$/);
  return new Anchors(text).anchorOf({ start, end }, { start: before, end: end + behind });
}

/** The words where an anchor is found again; null for an orphan. */
function wordsFound(text: string, anchor: Anchor): string | null {
  const span = new Anchors(text).resolve(anchor);
  return span && text.slice(span.start, span.end);
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
      prefix: '明\n昨天上午,全市一季度水利工程同日动工活动在沄湾新区举行,总投资达到120亿元。\n\n'.slice(-32),
      suffix: '\n记者 秦远舟\n城南老街的312盏路灯日前全部换上了新灯具,💩夜',
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
    const second = anchorOf(PAGE, '记者 秦远舟', 2);
    expect(lineFound(PAGE, second)).toBe(9);
    expect(lineFound(`增刊\n\n${PAGE}`, second)).toBe(11);
    expect(lineFound(PAGE.replace('第02版 综合\n', ''), second)).toBe(8);
  });

  it('is found whatever the line ends and blank lines are', () => {
    const anchor = anchorOf(PAGE, '老街路灯换新装\n记者 秦远舟');
    const windows = PAGE.replaceAll('\n', '\r\n');
    expect(lineFound(windows, anchor)).toBe(8);
    expect(anchorOf(windows, '老街路灯换新装\r\n记者 秦远舟')).toEqual(anchor);
    expect(lineFound(PAGE.replaceAll('\n\n', '\n\n\n'), anchor)).toBe(10);
  });

  it('says how its story begins and ends, and where in it the words are', () => {
    const [, , story] = anchorOf(PAGE, '灯具,💩夜里');
    expect(story).toEqual({
      type: 'RangeSelector',
      startSelector: { type: 'TextQuoteSelector', exact: '老街路灯换新装\n记者 秦远舟\n城南老街的312盏路灯日前全部换上' },
      endSelector: { type: 'TextQuoteSelector', exact: '', prefix: '全部换上了新灯具,💩夜里出门的居民说,石板路从来没有这样亮堂过。' },
      refinedBy: { type: 'TextPositionSelector', start: 34, end: 40 },
    });
  });

  it('is found whether or not a column breaks in its words', () => {
    const anchor = anchorOf(PAGE, '城南老街的312盏路灯日前全部换上了新灯具');
    const broken = `号外\n${PAGE.replace('312盏路灯', '312盏路\n\n灯')}`;
    expect(wordsFound(broken, anchor)).toBe('城南老街的312盏路\n\n灯日前全部换上了新灯具');
    expect(wordsFound(`号外\n${PAGE}`, anchorOf(broken, '城南老街的312盏路\n\n灯日前全部换上了新灯具'))).toBe('城南老街的312盏路灯日前全部换上了新灯具');
  });

  it('is found in its story where its words have changed a little, and nothing next to them', () => {
    const anchor = anchorOf(PAGE, '老街路灯换新装');
    expect(wordsFound(PAGE.replace('路灯换新装', '路灯全换新装'), anchor)).toBe('老街路灯全换新装');
    expect(wordsFound(`号外\n${PAGE.replace('换新装', '换新妆')}`, anchor)).toBe('老街路灯换新妆');
    expect(wordsFound(PAGE.replace('老街路灯换新装\n记者 秦远舟', '老街路灯换新妆\n记者 卫小蕖'), anchor)).toBeNull();
    expect(wordsFound(PAGE.replace('路灯换新装', '路灯要换新妆'), anchor)).toBeNull();
  });

  it('is an orphan where a numeral has changed', () => {
    expect(wordsFound(PAGE.replace('87个', '88个'), anchorOf(PAGE, '87个水利工程同日动工'))).toBeNull();
    const written = PAGE.replace('87个水利工程', '八十七个水利工程');
    expect(wordsFound(written.replace('八十七个', '八十八个'), anchorOf(written, '八十七个水利工程同日动工'))).toBeNull();
  });

  it('is an orphan where short words have changed, as names are', () => {
    expect(wordsFound(PAGE.replaceAll('秦远舟', '秦远洲'), anchorOf(PAGE, '秦远舟', 2))).toBeNull();
  });

  it('is an orphan where its story is gone, whatever looks like it elsewhere', () => {
    const [first, second] = [PAGE.slice(0, PAGE.indexOf('老街')), PAGE.slice(PAGE.indexOf('老街'))];
    const echo = second.replace('记者 秦远舟', '记者 卫小蕖');
    const anchor = anchorOf(PAGE, '路灯日前全部换上了新灯具');
    expect(wordsFound(`${first}${echo}`, anchor)).toBe('路灯日前全部换上了新灯具');
    expect(wordsFound(`${first}简讯\n312盏路灯日前全部换上了新灯具,💩夜里出门的人都看见了。\n`, anchor)).toBeNull();
  });

  it('is an orphan rather than attached to a twin of its story that was there all along', () => {
    const brief = '简讯\n城西菜场昨天重新开张,摊位比从前多了三十个。\n';
    const page = `${PAGE}\n${brief}\n街头见闻\n老人们说好。\n\n${brief}\n明日天气\n晴。\n`;
    const second = anchorOf(page, '菜场昨天重新开张', 2);
    expect(lineFound(page, second)).toBe(19);
    expect(lineFound(`号外\n${page}`, second)).toBe(20);
    expect(lineFound(page.replace(`\n${brief}\n明日`, '\n明日'), second)).toBeNull();
  });

  it('is an orphan rather than attached to a look-alike', () => {
    const second = anchorOf(PAGE, '记者 秦远舟', 2);
    const gone = PAGE.replace('老街路灯换新装\n记者 秦远舟\n', '老街路灯换新装\n');
    expect(gone).toContain('记者 秦远舟');
    expect(lineFound(gone, second)).toBeNull();
  });

  it('is found in its story by what is nearest on both sides', () => {
    const anchor = anchorOf(PAGE, '老街路灯换新装');
    expect(lineFound(`号外\n${PAGE.replace('总投资达到120亿元', '总投资逾百亿元')}`, anchor)).toBeNull();
    expect(lineFound(`号外\n${PAGE.replace('同日动工活动在', '')}`, anchor)).toBe(9);
  });

  it('is found in its story by one side if the words are long', () => {
    const anchor = anchorOf(PAGE, '全市一季度水利工程同日动工活动在沄湾新区举行');
    expect(lineFound(`号外\n${PAGE.replace('昨天上午', '前天')}`, anchor)).toBe(7);
    expect(lineFound(`号外\n${PAGE.replace('昨天上午,', '').replace('举行,总投资', '进行,共投资')}`, anchor)).toBeNull();
  });

  it('is found where the head of its story has changed a little', () => {
    const anchor = anchorOf(PAGE, '夜里出门的居民说');
    const changed = PAGE.replace('老街路灯换新装', '老街路灯换新妆').replace('💩夜里', '夜里');
    expect(lineFound(`号外\n${changed}`, anchor)).toBeNull();
    expect(lineFound(`号外\n${changed.replace(',夜里', ',💩夜里')}`, anchor)).toBe(11);
  });

  it('is found where nothing has moved, though the words stand elsewhere too', () => {
    const anchor = anchorOf(PAGE, '记者 秦远舟', 2);
    const changed = PAGE.replace('路灯日前全部', '路灯');
    expect(lineFound(changed, anchor)).toBe(9);
    expect(lineFound(`号外\n${changed}`, anchor)).toBeNull();
  });
});

describe('Anchors of every line', () => {
  /** Lines as a page has them: many that look alike, between paragraphs that differ. */
  const repeated = fc.constantFrom('', '记者 秦远舟', '简讯', '本报讯', '📷 资料图片');
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

  it('lead to the line itself or to none where stories have twins, lines go, and words change', () => {
    interface Line {
      readonly text: string;
      readonly index: number;
    }
    const story = fc.record({ number: fc.integer({ min: 0, max: 99_999 }), hasByline: fc.boolean(), isLong: fc.boolean() });
    const linesOf = ({ number, hasByline, isLong }: { number: number; hasByline: boolean; isLong: boolean }): string[] => [
      `第${number}号工地传来好消息`,
      ...(hasByline ? ['记者 秦远舟'] : []),
      `本报讯 昨天上午,第${number}号工地的工人们提前完工,全部设备${number % 12}个月内到位。`,
      ...(isLong ? ['工人们说,大家都很高兴。', `记者 秦远舟`, `下一步,${number}号工地将继续加快进度。`] : []),
    ];
    const page = fc.tuple(fc.uniqueArray(story, { minLength: 2, maxLength: 6, selector: ({ number }) => number }), fc.array(fc.nat(5), { maxLength: 2 }));
    const cut = fc.record({ at: fc.nat(60), gone: fc.nat(3), isAdded: fc.boolean() });
    const change = fc.record({ line: fc.nat(60), at: fc.nat(40), gone: fc.nat(1), put: fc.constantFrom('', '新', '8', '\n') });
    let [exact, alike] = [0, 0];
    fc.assert(
      fc.property(page, fc.array(cut, { maxLength: 2 }), fc.array(change, { maxLength: 4 }), ([stories, twins], cuts, changes) => {
        // A story is never cut out whole with all that is between it and its twin: nobody could say then which of the two is left.
        const apart = (index: number): string[] => Array.from({ length: 8 }, (_, line) => `${index}版${line}行:读者来信摘编`);
        const blocks = [...stories.map(linesOf), ...twins.flatMap((index, nth) => (stories[index] ? [apart(nth), linesOf(stories[index])] : []))];
        const before: Line[] = blocks.flatMap((lines) => [...lines, '']).map((text, index) => ({ text, index }));
        const after: Line[] = [...before];
        for (const { line, at, gone, put } of changes) {
          const old = after[line % after.length];
          if (old && old.text.length > at) after[line % after.length] = { ...old, text: old.text.slice(0, at) + put + old.text.slice(at + gone) };
        }
        for (const { at, gone, isAdded } of cuts) after.splice(at % (after.length + 1), gone, ...(isAdded ? [{ text: '又及', index: -1 }] : []));
        const source = new SourceText(before.map(({ text }) => text).join('\n'));
        const anchors = new Anchors(source.text);
        const changed = new Anchors(after.map(({ text }) => text).join('\n'));
        // A line that was broken in two is the same line twice.
        const printed = after.flatMap(({ text, index }) => text.split('\n').map((piece) => ({ text: piece, index })));
        const places = new SourceText(printed.map(({ text }) => text).join('\n'));
        let line = 0;
        for (const block of blocks) {
          const span = source.linesSpan({ first: line, last: line + block.length - 1 });
          for (const text of block) {
            const found = changed.resolve(anchors.anchorOf(source.linesSpan({ first: line, last: line }), span));
            if (found) {
              expect(printed[places.lineAt(found.start)]?.index, text).toBe(line);
              if (places.slice(found) === text) exact += 1;
              else alike += 1;
            }
            line += 1;
          }
          line += 1;
        }
      }),
      { numRuns: 300 },
    );
    expect(exact).toBeGreaterThan(1000);
    expect(alike).toBeGreaterThan(20);
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionSpans } from '../../../src/outline/selection';
import { parsePage } from '../parsePage';
import { MILL_PAGE } from './millPage';

const { source } = MILL_PAGE;

/** What Expand Selection selects from the beginning of a text, each cut to its first and last words. */
function grown(from: string): string[] {
  return selectionSpans(MILL_PAGE, source.text.indexOf(from)).map((span) => ends(source.slice(span)));
}

function ends(text: string): string {
  const [head, tail] = [text.slice(0, 10), text.slice(-10)];
  return text.length <= 24 ? text : `${head}…${tail}`;
}

const STORY = 'TEXTILES\nL…L, Page A2';
const PAGE = 'TEXTILES\nL…n Tuesday.';
const DUMP = 'THE HARROW…t is well.';

describe('Expand Selection', () => {
  it('grows from word to sentence, paragraph, story, page and dump', () => {
    expect(grown('last mill on the Orrin stopped')).toEqual([
      'last',
      'The last m…d at noon.',
      'The last m…heir work.',
      STORY,
      PAGE,
      DUMP,
    ]);
  });

  it('takes the section on the way where there is one', () => {
    expect(grown('Nobody has')).toEqual([
      'Nobody',
      'Nobody has… them yet.',
      'The town w… them yet.',
      'What comes…L, Page A2',
      STORY,
      PAGE,
      DUMP,
    ]);
  });

  it('joins a sentence that a column break cut', () => {
    const [, sentence] = selectionSpans(MILL_PAGE, source.text.indexOf('lost their work'));
    expect(sentence && source.slice(sentence)).toBe('About 140 people\n"We are done."\nlost their work.');
  });

  it('does not take the point of a title for the end of a sentence', () => {
    expect(grown('Hale')[1]).toBe('Mr. Hale s…are done."');
  });

  it('takes a block of furniture as one', () => {
    expect(grown('at Dutton')).toEqual(["Spring tires\nat Dutton's", DUMP]);
  });

  it('always grows and always holds the cursor', () => {
    fc.assert(
      fc.property(fc.nat(source.text.length), (offset) => {
        const spans = selectionSpans(MILL_PAGE, offset);
        spans.forEach((span, index) => {
          expect(span.start).toBeLessThanOrEqual(offset);
          expect(span.end).toBeGreaterThanOrEqual(offset);
          const inner = spans[index - 1];
          if (!inner) return;
          expect(span.start).toBeLessThanOrEqual(inner.start);
          expect(span.end).toBeGreaterThanOrEqual(inner.end);
          expect(span.end - span.start).toBeGreaterThan(inner.end - inner.start);
        });
        expect(spans.at(-1)).toEqual({ start: 0, end: source.text.length });
      }),
    );
  });
});

const CHINESE = `榆川日报
2027年5月12日 星期三 第02版 民生

渡口老桥年底通车

记者 沈砚秋 通讯员 阮知夏

本报讯 昨天,全长1.2公里的渡口老桥合龙,投资800万元,比原计划提前45.3%完成。桥面铺设了5G基站,Wi-Fi信号覆盖全桥。“我们等了三年。”村民说,桥通了,孩子上学不用再坐摆渡船,去县城读中学的孩子也不用看天

气决定走不走。记者沈砚秋在现场看到，桥头的路灯（共120盏）已经装好。
`;
const DUMP_OF_BRIDGE = parsePage(CHINESE);

/** What is selected first, and then: from the letter of a text that is marked. */
function firstTwo(marked: string): string[] {
  const at = CHINESE.indexOf(marked.replace('|', '')) + marked.indexOf('|');
  return selectionSpans(DUMP_OF_BRIDGE, at).slice(0, 2).map((span) => CHINESE.slice(span.start, span.end));
}

describe('Expand Selection in Chinese text', () => {
  it.each([
    ['渡|口老桥合龙', ['渡口', '本报讯 昨天,全长1.2公里的渡口老桥合龙,投资800万元,比原计划提前45.3%完成。']],
    ['通讯员 阮知|夏', ['夏', '阮知夏']],
    ['记者沈|砚秋在', ['砚', '沈砚秋']],
    ['投资8|00万元', ['800', '800万元']],
    ['提前45|.3%', ['45.3', '45.3%']],
    ['全长1|.2公里', ['1.2', '1.2公里']],
    ['铺设了5|G基站', ['5G', '桥面铺设了5G基站,Wi-Fi信号覆盖全桥。']],
    ['W|i-Fi信号', ['Wi', '桥面铺设了5G基站,Wi-Fi信号覆盖全桥。']],
    ['“我|们等了', ['我们', '“我们等了三年。”']],
    ['看到|，桥头', ['，', '记者沈砚秋在现场看到，桥头的路灯（共120盏）已经装好。']],
    ['（共1|20盏', ['120', '120盏']],
  ])('%s', (marked, expected) => {
    expect(firstTwo(marked)).toEqual(expected);
  });

  it('selects a word that a column break cuts from its first letter to its last, and the sentence with it', () => {
    const [word, sentence] = selectionSpans(DUMP_OF_BRIDGE, CHINESE.indexOf('气决定'));
    expect(word && CHINESE.slice(word.start, word.end)).toBe('天\n\n气');
    expect(sentence && CHINESE.slice(sentence.start, sentence.end)).toMatch(/^村民说[^]*看天\n\n气决定走不走。$/);
  });
});

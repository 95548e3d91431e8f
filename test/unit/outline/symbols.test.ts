import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { atOneGo } from '../../../src/core/steps';
import { outlineSymbols } from '../../../src/outline/symbols';
import type { OutlineSymbol } from '../../../src/outline/symbols';
import { parsePage } from '../parsePage';
import { dumpOf } from './markedPage';
import { MILL_PAGE } from './millPage';

const symbolsOf = (dump: Dump): readonly OutlineSymbol[] => atOneGo(outlineSymbols(dump));

function shape(symbols: readonly OutlineSymbol[]): unknown[] {
  return symbols.map(({ stands, name, children }) => {
    const shown = stands.type === 'group' ? `page ${stands.group.page ?? ''}` : `${stands.kind}: ${name}`;
    return children.length > 0 ? [shown, shape(children)] : shown;
  });
}

function all(symbols: readonly OutlineSymbol[]): OutlineSymbol[] {
  return symbols.flatMap((symbol) => [symbol, ...all(symbol.children)]);
}

describe('The outline', () => {
  it('leads from page to story to part', () => {
    expect(shape(symbolsOf(MILL_PAGE))).toEqual([
      [
        'page A1',
        [
          [
            'news: Last mill on the Orrin closes its gates',
            [
              'kicker: TEXTILES',
              'byline: By Ann Lee, Bo Diaz',
              'pullQuote: "We are done."',
              ['subhead: A long decline', ['caption: The empty weaving shed']],
              ['subhead: What comes next', ['jump: See MILL, Page A2']],
            ],
          ],
          ['photo: Rowers at dawn', ["caption: The club's boats on Tuesday."]],
        ],
      ],
      ['page A2', [['brief: Bridge shut', ['label: IN BRIEF']], 'brief: Cat found']],
    ]);
  });

  it('heads a page with its folio, which then sticks to the top', () => {
    const [page] = symbolsOf(MILL_PAGE);
    expect(page && MILL_PAGE.source.slice(page.selection)).toBe('A1 City Thursday');
  });

  it('gives no symbol to a page that no line of the text names', () => {
    const dump = dumpOf(`
      # news 1
      headline  Flood
      # news 2
      headline  Drought
    `);
    expect(shape(symbolsOf(dump))).toEqual(['news: Flood', 'news: Drought']);
  });

  it('begins with the stories where there are no pages', () => {
    const dump = dumpOf(`
      # news
      headline  Flood
      # news
      headline  Drought
    `);
    expect(shape(symbolsOf(dump))).toEqual(['news: Flood', 'news: Drought']);
  });

  it('sticks the headline to the top, not what stands above it', () => {
    const story = all(symbolsOf(MILL_PAGE)).find(({ name }) => name.startsWith('Last mill'));
    expect(story && MILL_PAGE.source.slice(story.selection)).toBe('Last mill on the Orrin');
  });

  it('nests spans, and holds each selection in its span: VS Code refuses what does not', () => {
    for (const { span, selection, children } of all(symbolsOf(MILL_PAGE))) {
      for (const inner of [selection, ...children.map((child) => child.span)]) {
        expect(inner.start).toBeGreaterThanOrEqual(span.start);
        expect(inner.end).toBeLessThanOrEqual(span.end);
      }
    }
  });

  it('has a name for everything but groups: VS Code refuses symbols without one', () => {
    expect(all(symbolsOf(MILL_PAGE)).every(({ stands, name }) => stands.type === 'group' || name !== '')).toBe(true);
  });
});

it('leaves out the parts of a dump that nobody can look through', () => {
  const page = (stories: number): string => `沄湾日报\n第01版 要闻\n\n${'老街路灯换新装\n记者 孙望舒\n本报讯 城南老街的312盏路灯日前全部换上了新灯具,夜里出门的居民说,走了几十年的青石板路从来没有这样亮堂过。\n\n'.repeat(stories)}`;
  const parted = (stories: number): boolean => all(symbolsOf(parsePage(page(stories)))).some(({ stands }) => stands.type === 'part');
  expect([parted(10), parted(5010)]).toEqual([true, false]);
});

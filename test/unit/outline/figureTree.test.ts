import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { storyTitle } from '../../../src/core/storyTitle';
import { figureFilter, figuresUnder, figureTree, isFigureNode } from '../../../src/outline/figureTree';
import type { FigureGrouping, FigureNode, FigureOrder, GivenFigure } from '../../../src/outline/figureTree';
import { LONGEST_LIST, STRETCH } from '../../../src/outline/groups';
import { figureAt, figuresOf } from '../../../src/outline/knownFigures';
import { handMadeDump } from '../extract/handMadeDump';

const PAGE = handMadeDump(`
  ---
  headline  | 渡口改造开工
  paragraph | 渡口改造投资3亿元,新建87个泊位、2座栈桥,旅客将增长45%。
  ---
  headline  | 灯能不能晚关
  paragraph | 编辑同志:灯关得太早。
  ---
  headline  | 两地客流
  paragraph | 昨天客流1.2万人次,门票收入40万元。
`);

function given(dump: Dump): GivenFigure[] {
  return dump.stories.flatMap((story) => figuresOf(dump, story).map((figure, index) => ({ story, figure, index })));
}

/** The rows as an indented list. */
function drawn(dump: Dump, figures: readonly GivenFigure[], grouping: FigureGrouping, order: FigureOrder): string[] {
  const lines = (nodes: readonly FigureNode[], indent: string): string[] =>
    nodes.flatMap((node) => (node.type === 'figure' ? [indent + node.given.figure.text] : [`${indent}${label(dump, node)} ${node.figures.length}`, ...lines(node.children(), `${indent}  `)]));
  return lines(figureTree(dump, figures, grouping, order), '');
}

function label(dump: Dump, node: FigureNode): string {
  if (node.type === 'figure') return '';
  const { heading } = node;
  switch (heading.type) {
    case 'page':
      return `page ${heading.group.page ?? ''}`;
    case 'story':
      return storyTitle(dump.source, heading.story);
    case 'kind':
      return heading.kind;
    case 'stretch':
      return `${heading.first}-${heading.last}`;
  }
}

describe('the tree of figures', () => {
  it('has the stories that give figures', () => {
    expect(drawn(PAGE, given(PAGE), 'story', 'printed')).toEqual([
      '渡口改造开工 4',
      '  3亿元',
      '  87个',
      '  2座',
      '  45%',
      '两地客流 2',
      '  1.2万人次',
      '  40万元',
    ]);
  });

  it('has kinds, the largest value first, whatever is counted', () => {
    expect(drawn(PAGE, given(PAGE), 'kind', 'value')).toEqual([
      'money 2',
      '  3亿元',
      '  40万元',
      'percent 1',
      '  45%',
      'count 3',
      '  1.2万人次',
      '  87个',
      '  2座',
    ]);
  });

  it('has pages above the stories where there are several', () => {
    const pages = handMadeDump('---\nheadline | 投资3亿元\n---\nheadline | 投资4亿元', [() => ({ page: '1' }), () => ({ page: '2' })]);
    expect(drawn(pages, given(pages), 'story', 'printed')).toEqual(['page 1 1', '  投资3亿元 1', '    3亿元', 'page 2 1', '  投资4亿元 1', '    4亿元']);
  });

  it('cuts a list that is too long into stretches', () => {
    const count = LONGEST_LIST + 1;
    const page = handMadeDump(`---\nparagraph | ${Array.from({ length: count }, (_, index) => `投资${index + 1}元。`).join('')}`);
    const [money, ...others] = figureTree(page, given(page), 'kind', 'printed');
    expect(others).toEqual([]);
    const rows = money?.type === 'group' ? money.children() : [];
    expect(rows.map((row) => label(page, row))).toEqual(
      Array.from({ length: Math.ceil(count / STRETCH) }, (_, index) => `${index * STRETCH + 1}-${Math.min(count, (index + 1) * STRETCH)}`),
    );
    expect(figuresUnder(rows)).toHaveLength(count);
  });

  it('gives each row an id of its own, the same at each drawing', () => {
    const ids = (): string[] => {
      const all = (nodes: readonly FigureNode[]): string[] => nodes.flatMap((node) => [node.id, ...(node.type === 'group' ? all(node.children()) : [])]);
      return all(figureTree(PAGE, given(PAGE), 'story', 'printed'));
    };
    expect(new Set(ids()).size).toBe(ids().length);
    expect(ids()).toEqual(ids());
  });

  it('knows its rows from those of other trees', () => {
    const [row] = figureTree(PAGE, given(PAGE), 'story', 'printed');
    expect(isFigureNode(row)).toBe(true);
    expect(isFigureNode({ type: 'group', parent: null, group: {} })).toBe(false);
  });

  it('gives each figure once, however many of its rows are selected', () => {
    const [story] = figureTree(PAGE, given(PAGE), 'story', 'printed');
    if (story?.type !== 'group') throw new Error('the first row is no story');
    expect(figuresUnder([story, ...story.children()])).toHaveLength(4);
  });
});

describe('a filter', () => {
  const found = (filter: string): string[] => given(PAGE).filter(figureFilter(PAGE, filter, (kind) => (kind === 'money' ? '金额' : kind))).map(({ figure }) => figure.text);

  it.each([
    ['亿元', ['3亿元']],
    ['CNY', ['3亿元', '40万元']],
    ['cny 客流', ['40万元']],
    ['金额', ['3亿元', '40万元']],
    ['300,000,000', ['3亿元']],
    ['300000000', ['3亿元']],
    ['４５', ['45%']],
    ['没有', []],
    ['  ', ['3亿元', '87个', '2座', '45%', '1.2万人次', '40万元']],
  ])('%s', (filter, texts) => {
    expect(found(filter)).toEqual(texts);
  });
});

describe('the figure at an offset', () => {
  const dump = handMadeDump('---\nheadline  | 渡口\nparagraph | 投资3.5\n+paragraph | 亿元和40%。');
  const [story] = dump.stories;
  const at = (offset: number): string | undefined => story && figureAt(figuresOf(dump, story), offset)?.text;
  const offsetOf = (text: string): number => dump.source.text.indexOf(text);

  it('is found on both sides of a line end, and at its end', () => {
    expect(at(offsetOf('3.5'))).toBe('3.5亿元');
    expect(at(offsetOf('元和'))).toBe('3.5亿元');
    expect(at(offsetOf('和'))).toBe('3.5亿元');
    expect(at(offsetOf('40%'))).toBe('40%');
    expect(at(offsetOf('投资'))).toBeUndefined();
  });
});

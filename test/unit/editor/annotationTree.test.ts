import assert from 'node:assert/strict';
import { describe, expect, it } from 'vitest';
import type { Annotation, Body } from '../../../src/annotations/annotation';
import { codeBody, noteBody } from '../../../src/annotations/annotation';
import type { PlacedAnnotation } from '../../../src/annotations/annotations';
import { annotationRows, groupOf, isAnnotationRow, progressOf } from '../../../src/editor/annotations/annotationTree';
import type { AnnotationRow, Group, Shown } from '../../../src/editor/annotations/annotationTree';
import { CodeTable } from '../../../src/editor/annotations/codeTable';
import { isTreeNode, StoryTree } from '../../../src/outline/storyTree';
import { MILL_PAGE } from '../outline/millPage';

const TABLE = new CodeTable({ codes: [{ id: 'work', name: 'Work' }, { id: 'animals', name: 'Animals' }] });

interface Said {
  readonly coder?: string;
  readonly motivation?: string;
  readonly isOrphan?: boolean;
}

/** An annotation of the words of the page. */
function placed(exact: string, body: Body, { coder = 'Ann', motivation = 'tagging', isOrphan = false }: Said = {}): PlacedAnnotation {
  const start = MILL_PAGE.source.text.indexOf(exact);
  const annotation: Annotation = {
    id: `urn:uuid:${exact} by ${coder}`,
    motivation,
    created: '2026-11-02T08:00:00Z',
    body,
    target: { source: 'mill.txt', selector: [{ type: 'TextQuoteSelector', exact, prefix: '', suffix: '' }, { type: 'TextPositionSelector', start: 0, end: 1 }] },
  };
  return { annotation, spans: isOrphan ? null : [{ start, end: start + exact.length }], coder, isOwn: coder === 'Ann' };
}

/** A relation between two of them, by the words that they are about. */
function related(from: string, to: string): PlacedAnnotation {
  const id = (exact: string): string => `urn:uuid:${exact} by Ann`;
  const target = { type: 'List', items: [{ type: 'Annotation', id: id(from) }, { type: 'Annotation', id: id(to) }] } as const;
  const annotation: Annotation = { id: `urn:uuid:${from} to ${to}`, motivation: 'linking', created: '2026-11-02T09:00:00Z', body: codeBody('causes'), target };
  return { annotation, spans: [], coder: 'Ann', isOwn: true };
}

const PLACED = [
  placed('Orders had fallen', codeBody('work')),
  placed('flats', noteBody('How many?'), { motivation: 'commenting' }),
  placed('Cat', codeBody('animals'), { coder: 'Bo' }),
  placed('boats', codeBody('gone')),
];

function rows(changes: Partial<Shown> = {}): unknown[] {
  return annotationRows({ dump: MILL_PAGE, table: TABLE, placed: PLACED, suggestions: [], by: 'code', filter: '', ...changes }).map(shape);
}

function shape(row: AnnotationRow): unknown {
  switch (row.type) {
    case 'heading':
      return [groupName(row.group), ...row.rows.map(shape)];
    case 'annotation': {
      const name = row.placed.annotation.id.replace('urn:uuid:', '');
      return row.rows.length === 0 ? name : [name, ...row.rows.map(shape)];
    }
    case 'relation':
      return `${row.isForward ? '→' : '←'} ${row.other?.annotation.id.replace('urn:uuid:', '') ?? 'nothing'}`;
    case 'uncoded':
      return row.story.headline;
    case 'suggestion':
      return row.suggestion.reason;
  }
}

function groupName(group: Group): string {
  switch (group.by) {
    case 'code':
      return group.look.path;
    case 'story':
      return group.story?.headline ?? 'none';
    case 'coder':
      return group.coder;
    case 'part':
      return `from ${group.from}`;
    case 'notes':
    case 'orphans':
    case 'uncoded':
    case 'suggestions':
      return group.by;
  }
}

const LEFT = ['uncoded', 'Bridge shut', 'Cat found'];

describe('The Annotations view', () => {
  it('lists by code, in the order of the codebook, codes that it does not know and notes last', () => {
    expect(rows()).toEqual([['Work', 'Orders had fallen by Ann'], ['Animals', 'Cat by Bo'], ['gone', 'boats by Ann'], ['notes', 'flats by Ann'], LEFT]);
  });

  it('lists by story, in the order of the page', () => {
    expect(rows({ by: 'story' })).toEqual([
      ['Last mill on the Orrin closes its gates', 'Orders had fallen by Ann', 'flats by Ann'],
      ['Cat found', 'Cat by Bo'],
      ['Rowers at dawn', 'boats by Ann'],
      LEFT,
    ].sort((a, b) => order(a[0]) - order(b[0])));
  });

  it('lists by coder', () => {
    expect(rows({ by: 'coder' })).toEqual([['Ann', 'Orders had fallen by Ann', 'flats by Ann', 'boats by Ann'], ['Bo', 'Cat by Bo'], LEFT]);
  });

  it('puts orphans first', () => {
    const lost = placed('stopped at noon', codeBody('work'), { isOrphan: true });
    expect(rows({ placed: [...PLACED, lost] })[0]).toEqual(['orphans', 'stopped at noon by Ann']);
  });

  it('finds words of passages, notes, codes and coders', () => {
    const found = (filter: string): unknown => rows({ filter });
    expect(found('orders WORK')).toEqual([['Work', 'Orders had fallen by Ann']]);
    expect(found('how many')).toEqual([['notes', 'flats by Ann']]);
    expect(found('bo')).toEqual([['Animals', 'Cat by Bo'], ['gone', 'boats by Ann']]);
  });

  it('leaves replies to the threads that they stand in', () => {
    expect(rows({ placed: [placed('flats', noteBody('Ten.'), { motivation: 'replying' })] })).toEqual([]);
  });

  it('shows a relation under both of its ends, and with its code', () => {
    const relation = related('boats', 'Orders had fallen');
    expect(rows({ placed: [...PLACED, relation] })).toEqual([
      ['Work', ['Orders had fallen by Ann', '← boats by Ann']],
      ['Animals', 'Cat by Bo'],
      ['gone', ['boats by Ann', '→ Orders had fallen by Ann']],
      ['causes', 'boats to Orders had fallen'],
      ['notes', 'flats by Ann'],
      LEFT,
    ]);
    expect(rows({ placed: [...PLACED, relation], by: 'story' }).flat()).not.toContain('boats to Orders had fallen');
    expect(rows({ placed: [...PLACED, relation], filter: 'fallen causes' })).toEqual([['causes', 'boats to Orders had fallen']]);
  });

  it('cuts long groups into parts', () => {
    const many = Array.from({ length: 650 }, (_, index) => placed('Orders', codeBody('work'), { coder: `Coder ${index}` }));
    const [work] = annotationRows({ dump: MILL_PAGE, table: TABLE, placed: many, suggestions: [], by: 'code', filter: '' });
    assert.ok(work?.type === 'heading');
    expect(work.count).toBe(650);
    const parts = work.rows.map((row) => (row.type === 'heading' ? [groupName(row.group), row.rows.length] : row.type));
    expect(parts).toEqual([['from 1', 300], ['from 301', 300], ['from 601', 50]]);
    const [, , last] = work.rows;
    assert.ok(last?.type === 'heading' && last.rows[0]);
    expect(groupOf(last.rows[0])).toEqual(work.group);
    const coders = annotationRows({ dump: MILL_PAGE, table: TABLE, placed: many, suggestions: [], by: 'coder', filter: '' });
    expect(coders.length).toBe(3);
  });

  it('is empty before anything is coded, so that it can say what to do', () => {
    expect(rows({ placed: [] })).toEqual([]);
  });

  it('shows what programs suggest apart from what coders say', () => {
    const suggestion = { id: '1', span: { start: 0, end: 3 }, code: 'work', reason: 'a byline', generator: 'Broadsheet' };
    expect(rows({ placed: [], suggestions: [suggestion] })[0]).toEqual(['suggestions', 'a byline']);
  });

  it('counts the stories that the coder has coded', () => {
    const { coded, left } = progressOf({ dump: MILL_PAGE, placed: PLACED });
    expect([coded, left.length]).toEqual([2, 2]);
  });

  it('knows its rows from others', () => {
    const [first] = annotationRows({ dump: MILL_PAGE, table: TABLE, placed: PLACED, suggestions: [], by: 'code', filter: '' });
    expect([isAnnotationRow(first), isTreeNode(first)]).toEqual([true, false]);
    const [page] = new StoryTree(MILL_PAGE, { filter: '', order: 'document' }).roots;
    expect([isAnnotationRow(page), isTreeNode(page)]).toEqual([false, true]);
  });
});

function order(headline: string | undefined): number {
  const story = MILL_PAGE.stories.find((candidate) => candidate.headline === headline);
  return story?.lines.first ?? Infinity;
}

import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/annotations/codebook';
import { CodeTable } from '../../../src/editor/annotations/codeTable';

const CODEBOOK: Codebook = {
  codes: [
    { id: 'topic', name: 'Topic', colour: '#123456', codes: [{ id: 'topic.economy', name: 'Economy', key: '1' }, { id: 'topic.old', name: 'Old', mergedInto: 'topic.economy' }] },
    { id: 'tone', key: 'n', appliesTo: ['story'] },
    { id: 'link', appliesTo: ['relation'] },
  ],
};

describe('A table of codes', () => {
  const table = new CodeTable(CODEBOOK);

  it('names a code with those above it, in the colour of the nearest that has one', () => {
    expect(table.lookOf('topic.economy')).toMatchObject({ name: 'Economy', path: 'Topic › Economy', colour: '#123456' });
  });

  it('knows a merged code as the one that has taken its place', () => {
    expect(table.lookOf('topic.old').id).toBe('topic.economy');
  });

  it('shows an unknown code by its id', () => {
    expect(table.lookOf('gone')).toMatchObject({ path: 'gone', code: undefined });
  });

  it('gives codes without a key a free one; N and P are for going to stories', () => {
    expect([...table.keys].map(([key, { id }]) => `${key} ${id}`)).toEqual(['1 topic.economy', '2 topic', '3 tone']);
  });

  it('lists the codes for a target', () => {
    expect(table.for('story').map(({ id }) => id)).toEqual(['topic', 'topic.economy', 'tone']);
  });

  it('is not led round in circles', () => {
    const circle = new CodeTable({ codes: [{ id: 'a', mergedInto: 'b' }, { id: 'b', mergedInto: 'a' }] });
    expect(circle.lookOf('a').id).toMatch(/[ab]/);
  });

  it('has a colour for a new code that few have', () => {
    expect(new CodeTable({ codes: [{ id: 'a' }, { id: 'b' }] }).freeColour).toBe('#009e73');
  });
});

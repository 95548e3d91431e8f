import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/annotations/moves';
import type { Edit } from '../../../src/annotations/moves';
import { SpanIndex } from '../../../src/annotations/spanIndex';
import type { Span } from '../../../src/core/span';

const LENGTH = 3000;
const span = fc.tuple(fc.nat(LENGTH), fc.oneof(fc.integer({ min: 1, max: 30 }), fc.integer({ min: 1, max: LENGTH }))).map(([start, length]): Span => ({ start, end: start + length }));
const edit = fc.record({ start: fc.nat(LENGTH), gone: fc.oneof(fc.nat(3), fc.nat(400)), length: fc.nat(20) }).map(({ start, gone, length }): Edit => ({ span: { start, end: start + gone }, length }));

/** What the index is measured by: every span is moved by itself. */
class Plain {
  readonly held = new Map<number, readonly Span[]>();

  edit(edit: Edit): number[] {
    const lost: number[] = [];
    for (const [key, spans] of this.held) {
      const now = spans.flatMap((one) => moved(one, edit) ?? []).filter(({ start, end }) => end > start);
      if (now.length === spans.length) this.held.set(key, now);
      else {
        this.held.delete(key);
        lost.push(key);
      }
    }
    return lost;
  }

  touching({ start, end }: Span): number[] {
    return [...this.held].filter(([, spans]) => spans.some((one) => one.start <= end && one.end >= start)).map(([key]) => key);
  }
}

const byNumber = (a: number, b: number): number => a - b;

describe('An index of spans', () => {
  it('says what looking at each span would, through any edits', () => {
    fc.assert(
      fc.property(fc.array(fc.array(span, { minLength: 1, maxLength: 2 }), { maxLength: 700 }), fc.array(edit, { maxLength: 12 }), span, (all, edits, place) => {
        const [index, plain] = [new SpanIndex<number>(), new Plain()];
        for (const [key, spans] of all.entries()) {
          index.set(key, spans);
          plain.held.set(key, spans);
        }
        for (const one of edits) {
          expect(index.edit(one).lost.map(([key]) => key).sort(byNumber)).toEqual(plain.edit(one).sort(byNumber));
          for (const key of all.keys()) expect(index.get(key)).toEqual(plain.held.get(key));
        }
        expect([...index.touching(place)].sort(byNumber)).toEqual(plain.touching(place).sort(byNumber));
      }),
      { numRuns: 40 },
    );
  });

  it('forgets what is deleted, and gives a key the spans that it was given last', () => {
    const index = new SpanIndex<string>();
    index.set('a', [{ start: 0, end: 5 }]);
    index.set('b', [{ start: 2, end: 3 }]);
    index.set('a', [{ start: 8, end: 9 }]);
    index.delete('b');
    expect([index.touching({ start: 0, end: 7 }), index.touching({ start: 9, end: 9 }), index.get('b')]).toEqual([[], ['a'], undefined]);
  });

  it('tells where what was lost had been', () => {
    const index = new SpanIndex<string>();
    index.set('a', [{ start: 2, end: 4 }, { start: 10, end: 12 }]);
    expect(index.edit({ span: { start: 9, end: 13 }, length: 0 })).toEqual({ lost: [['a', [{ start: 2, end: 4 }, { start: 10, end: 12 }]]], changed: [] });
    expect(index.touching({ start: 0, end: 99 })).toEqual([]);
  });
});

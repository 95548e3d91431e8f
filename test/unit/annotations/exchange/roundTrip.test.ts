import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CodedItem } from '../../../../src/annotations/exchange/codedText';
import { reduced } from '../../../../src/annotations/exchange/features';
import { EXCHANGE_FORMATS } from '../../../../src/annotations/exchange/formats';
import { checkOffsets } from '../../../../src/annotations/exchange/offsets';
import { xmlText } from '../../../../src/annotations/exchange/xml';
import { codebooks, codedTexts } from './codedTexts';

/** Items in an order that does not depend on how a format orders them, ids last: formats without ids number them anew. */
function sorted(items: readonly CodedItem[], hasIds: boolean): unknown {
  const keyed = items.map(({ id, ...item }) => ({ item: hasIds ? { id, ...item } : item, key: JSON.stringify(item, Object.keys(item).sort()) + JSON.stringify(item.target) + JSON.stringify(item.codes) + (hasIds ? id : '') }));
  return keyed.sort((a, b) => (a.key < b.key ? -1 : 1)).map(({ item }) => item);
}

const FORMATS = EXCHANGE_FORMATS.filter(({ id }) => id !== 'qdc');

describe.each(FORMATS)('$label', (format) => {
  it('holds up to its limits all that is written', () => {
    let held = 0;
    fc.assert(
      fc.property(codedTexts, fc.constantFrom('words', 'characters'), (text, tokens) => {
        const fitting = reduced(text, format.holds).text;
        checkOffsets(fitting, format.unit);
        const files = format.write([fitting], { name: 'page-1', tokens });
        const context = { source: text.source, text: text.text, codes: [] };
        if (fitting.items.length === 0) return;
        const { texts, problems } = format.read(files, context);
        expect(problems).toEqual([]);
        const read = texts.flatMap(({ items }) => items);
        const hasIds = format.holds.has('id');
        expect(sorted(read, hasIds)).toEqual(sorted(fitting.items, hasIds));
        for (const each of texts) expect(each.text).toBe(text.text);
        held += read.length;
      }),
      { numRuns: 150 },
    );
    expect(held).toBeGreaterThan(100);
  });
});

describe.each(EXCHANGE_FORMATS.filter(({ id }) => ['qdc', 'qdpx', 'tei'].includes(id)))('Codes in $label', (format) => {
  it('are what they were, each under its own, but for control characters', () => {
    fc.assert(
      fc.property(codebooks, (codes) => {
        const text = { source: 'page-1.txt', text: 'x', stories: [], codes, items: [] };
        const { texts, problems } = format.read(format.write([text], { name: 'page-1' }), { source: text.source, text: text.text, codes: [] });
        expect(problems.filter((problem) => !problem.includes('holds no annotation'))).toEqual([]);
        const expected: unknown = JSON.parse(JSON.stringify(codes), (_, value: unknown) => (typeof value === 'string' ? xmlText(value) : value));
        expect(texts.flatMap((each) => each.codes)).toEqual(expected);
      }),
    );
  });
});

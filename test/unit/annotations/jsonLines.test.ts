import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Annotation } from '../../../src/annotations/annotation';
import { isCorrection } from '../../../src/annotations/correction';
import type { Correction } from '../../../src/annotations/correction';
import { readAnnotations, writeAnnotations } from '../../../src/annotations/jsonLines';

const HEADLINE = '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:b","type":"Annotation","motivation":"classifying","created":"2026-03-19T08:00:00.000Z","body":{"type":"TextualBody","purpose":"classifying","value":"headline"},"target":{"source":"page.txt","selector":[{"type":"TextQuoteSelector","exact":"老街路灯换新装","prefix":"","suffix":"\\n"},{"type":"TextPositionSelector","start":40,"end":47}]}}';
const BYLINE = HEADLINE.replace('urn:uuid:b', 'urn:uuid:a').replace('"headline"', '"byline"');
const FOLIO = HEADLINE.replace('urn:uuid:b', 'urn:uuid:c').replace('"headline"', '"folio"').replace('"start":40', '"start":9');

/** What a file says, as `value id` in its order, and the lines that are damaged. */
function held(text: string): { values: string[]; damaged: number[] } {
  const { annotations, damaged } = readAnnotations(text);
  return { values: annotations.filter(isCorrection).map(({ id, body }) => `${body.value} ${id}`), damaged: damaged.map(({ line }) => line) };
}

describe('An annotation file', () => {
  it('is sorted by place, then by id', () => {
    const text = writeAnnotations(readAnnotations([HEADLINE, FOLIO, BYLINE].join('\n')));
    expect(text).toBe(`${[FOLIO, BYLINE, HEADLINE].join('\n')}\n`);
  });

  it('has its keys in one order, whichever they came in', () => {
    const { target, body, ...rest } = JSON.parse(HEADLINE) as Annotation;
    expect(writeAnnotations(readAnnotations(JSON.stringify({ target, body, ...rest })))).toBe(`${HEADLINE}\n`);
  });

  it('keeps what it does not know of', () => {
    const rated = HEADLINE.replace(/\}$/, ',"rights":"CC0","via":{"id":"x"}}');
    expect(writeAnnotations(readAnnotations(rated))).toBe(`${rated}\n`);
  });

  it('sets damaged lines aside, names them, and keeps them', () => {
    const text = ['<<<<<<< HEAD', HEADLINE, '=======', HEADLINE.slice(0, 70), '[]', '{"id":"x"}', FOLIO].join('\r\n');
    expect(held(text)).toEqual({ values: ['folio urn:uuid:c', 'headline urn:uuid:b'], damaged: [1, 3, 4, 5, 6] });
    expect(writeAnnotations(readAnnotations(text)).split('\n')).toEqual([FOLIO, HEADLINE, '<<<<<<< HEAD', '=======', HEADLINE.slice(0, 70), '[]', '{"id":"x"}', '']);
  });

  it('holds no id twice: what was changed last counts, as after a merge of two branches', () => {
    const modified = HEADLINE.replace('"body"', '"modified":"2026-03-20T08:00:00.000Z","body"').replace('"headline"', '"deck"');
    expect(held([modified, HEADLINE].join('\n')).values).toEqual(['deck urn:uuid:b']);
    expect(held([HEADLINE, modified].join('\n')).values).toEqual(['deck urn:uuid:b']);
  });

  it('is read with a byte order mark, blank lines and no line end', () => {
    expect(held(`\ufeff${HEADLINE}\n\n${FOLIO}`)).toEqual({ values: ['folio urn:uuid:c', 'headline urn:uuid:b'], damaged: [] });
  });

  it.each([
    ['an empty id', HEADLINE.replace('urn:uuid:b', '')],
    ['no place', HEADLINE.replace(/,\{"type":"TextPositionSelector"[^}]*\}/, '')],
    ['a place before the text', HEADLINE.replace('"start":40', '"start":-1')],
    ['a place that ends before it starts', HEADLINE.replace('"end":47', '"end":4')],
    ['a story that has no end', HEADLINE.replace('}]}}', '},{"type":"RangeSelector","startSelector":{"exact":"老街"},"refinedBy":{"type":"TextPositionSelector","start":0,"end":7}}]}}')],
    ['no words', HEADLINE.replace('老街路灯换新装', '')],
    ['another body', HEADLINE.replace('TextualBody', 'SpecificResource')],
  ])('takes %s for damage', (_what, line) => {
    expect(held(line)).toEqual({ values: [], damaged: [1] });
  });

  it('comes back as it was, whatever the words are', () => {
    const words = fc.string({ unit: fc.constantFrom('稿', 'a', '"', '\\', '\n', '\u0085', '\u2028', '\ud83d', '\udca9'), minLength: 1 });
    const annotation = fc.record({ id: words, exact: words, start: fc.nat(99) }).map(({ id, exact, start }): Annotation => {
      const { target, ...rest } = JSON.parse(HEADLINE) as Correction;
      const [quote, position] = target.selector;
      return { ...rest, id, target: { ...target, selector: [{ ...quote, exact }, { ...position, start, end: start + 1 }] } };
    });
    const damage = fc.constantFrom('{', '<<<<<<< HEAD', 'null', '"a"');
    fc.assert(
      fc.property(fc.uniqueArray(annotation, { selector: ({ id }) => id }), fc.array(damage), (annotations, texts) => {
        const text = writeAnnotations({ annotations, damaged: texts.map((line, index) => ({ line: index + 1, text: line })) });
        const read = readAnnotations(text);
        expect(new Set(read.annotations.map((one) => JSON.stringify(one.target)))).toEqual(new Set(annotations.map((one) => JSON.stringify(one.target))));
        expect(read.annotations.map(({ id }) => id).sort()).toEqual(annotations.map(({ id }) => id).sort());
        expect(read.damaged.map((line) => line.text)).toEqual(texts);
        expect(writeAnnotations(read)).toBe(text);
      }),
    );
  });
});

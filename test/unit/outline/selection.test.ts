import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { selectionSpans } from '../../../src/outline/selection';
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

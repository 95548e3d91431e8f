import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { moved } from '../../../src/annotations/moves';

/** `ab[cd]ef` with an edit: `<` and `>` around what is replaced. Gives the text afterwards, with the span in brackets; null where it is lost. */
function after(marked: string, replacement: string): string | null {
  const places = new Map<string, number>();
  let text = '';
  for (const character of marked) {
    if ('[]<>'.includes(character)) places.set(character, text.length);
    else text += character;
  }
  const at = (mark: string): number => places.get(mark) ?? 0;
  const edit = { span: { start: at('<'), end: at('>') }, length: replacement.length };
  const span = moved({ start: at('['), end: at(']') }, edit);
  const edited = text.slice(0, edit.span.start) + replacement + text.slice(edit.span.end);
  return span && `${edited.slice(0, span.start)}[${edited.slice(span.start, span.end)}]${edited.slice(span.end)}`;
}

describe('A span', () => {
  it.each([
    ['moves with what is before it', 'a<b>[cd]ef', 'xyz', 'axyz[cd]ef'],
    ['moves with what is put right before it', 'ab<>[cd]ef', 'x', 'abx[cd]ef'],
    ['stays where what is behind it changes', 'ab[cd]<ef>', 'x', 'ab[cd]x'],
    ['stays where something is put right behind it', 'ab[cd]<>ef', 'x', 'ab[cd]xef'],
    ['grows with an edit inside', 'ab[c<>d]ef', 'x', 'ab[cxd]ef'],
    ['keeps what is left of its beginning', 'ab[<c>d]ef', 'xy', 'ab[xyd]ef'],
    ['keeps what is left of its end', 'ab[c<d>]ef', '', 'ab[c]ef'],
    ['is lost with all of it', 'ab[<cd>]ef', 'x', null],
    ['is lost where an edit crosses its beginning', 'a<b[c>d]ef', '', null],
    ['is lost where an edit crosses its end', 'ab[c<d]e>f', '', null],
  ])('%s', (_what, before, replacement, expected) => {
    expect(after(before, replacement)).toBe(expected);
  });

  it('holds the same words after any edit beside it', () => {
    const text = fc.string({ minLength: 1, unit: fc.constantFrom('a', 'b', '稿') });
    fc.assert(
      fc.property(text, text, text, text, text, fc.boolean(), (a, b, passage, c, replacement, isBefore) => {
        const marked = isBefore ? `${a}<${b}>${c}[${passage}]` : `[${passage}]${a}<${b}>${c}`;
        expect(after(marked, replacement)).toContain(`[${passage}]`);
      }),
    );
  });
});

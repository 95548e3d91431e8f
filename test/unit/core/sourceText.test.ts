import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/core/sourceText';

function linesOf(text: string): string[] {
  const source = new SourceText(text);
  return Array.from({ length: source.lineCount }, (_, line) => source.line(line));
}

describe('Lines', () => {
  it.each([
    ['end at a line feed', '要闻\n天气', ['要闻', '天气']],
    ['drop a carriage return before it', '要闻\r\n天气\r\n', ['要闻', '天气', '']],
    ['keep a lone carriage return', '要\r闻\n', ['要\r闻', '']],
    ['keep all carriage returns but the last', '要闻\r\r\n天气', ['要闻\r', '天气']],
    ['keep a carriage return at the very end', '要闻\r', ['要闻\r']],
    ['keep a form feed', 'A1\n\fA2\n', ['A1', '\fA2', '']],
    ['keep the separators of Unicode', 'a\u2028b\u2029c\u0085d\ve\n', ['a\u2028b\u2029c\u0085d\ve', '']],
    ['may be blank', '\n\r\n\n', ['', '', '', '']],
    ['are one where there is no text', '', ['']],
  ])('%s', (_, text, lines) => {
    expect(linesOf(text)).toEqual(lines);
  });
});

describe('Positions', () => {
  const source = new SourceText('头条\r\n李 某\n');

  it('count lines from 0 and UTF-16 units into them', () => {
    expect(source.positionAt(source.text.indexOf('某'))).toEqual({ line: 1, character: 2 });
    expect(new SourceText('a\n😀b').positionAt(4)).toEqual({ line: 1, character: 2 });
  });

  it('inside a line end are those of the end of the line', () => {
    expect(source.positionAt(3)).toEqual({ line: 0, character: 2 });
  });

  it('outside the text are those of its ends', () => {
    expect(source.positionAt(-5)).toEqual({ line: 0, character: 0 });
    expect(source.positionAt(99)).toEqual({ line: 2, character: 0 });
  });

  it('of a line that does not exist are refused', () => {
    expect(() => source.lineStart(3)).toThrow(new RangeError('Line 3 is outside 0..2'));
    expect(() => source.line(-1)).toThrow(RangeError);
  });
});

describe('Spans', () => {
  const source = new SourceText('一\r\n二\n三');

  it('of whole lines leave out the last line end', () => {
    expect(source.slice(source.linesSpan({ first: 0, last: 1 }))).toBe('一\r\n二');
    expect(source.slice(source.linesSpan({ first: 2, last: 2 }))).toBe('三');
  });
});

/** Texts with all that has ever been taken for a line end. */
const texts = fc.string({ unit: fc.constantFrom('\n', '\r\n', '\r', '\f', '\u2028', 'a', '版', '😀', ' ', '\ud800'), maxLength: 60 });

describe('Whatever the text', () => {
  it('its lines are those between its line feeds', () => {
    fc.assert(fc.property(texts, (text) => {
      expect(linesOf(text)).toEqual(text.split(/\r?\n/));
    }));
  });

  it('every offset lies in the line that it is found in, and its position leads back to it', () => {
    fc.assert(fc.property(texts, fc.nat(80), (text, at) => {
      const source = new SourceText(text);
      const offset = Math.min(at, text.length);
      const { line, character } = source.positionAt(offset);
      expect(line).toBe(text.slice(0, offset).split('\n').length - 1);
      expect(source.lineAt(offset)).toBe(line);
      const back = source.lineStart(line) + character;
      // Only an offset between the two units of a line end has no position of its own.
      expect(text.slice(back, offset)).toMatch(/^\r?$/);
    }));
  });
});

describe('An edited text', () => {
  const bit = fc.constantFrom('', '要闻', '\n', '\r\n', '\r', 'x'.repeat(5000), '天气\n'.repeat(3000), '\f');
  const edits = fc.array(fc.record({ at: fc.nat(), length: fc.oneof(fc.nat(3), fc.nat(20_000)), text: bit }), { maxLength: 8 });

  it('is what the text would be if it had been written so', () => {
    fc.assert(fc.property(fc.array(bit, { maxLength: 6 }), edits, fc.nat(), fc.boolean(), (bits, made, somewhere, isPrepared) => {
      let text = bits.join('');
      let source = new SourceText(text);
      if (isPrepared) source.prepareEdits();
      for (const { at, length, text: put } of made) {
        const start = at % (text.length + 1);
        const end = Math.min(text.length, start + length);
        source = source.edited({ span: { start, end }, text: put });
        text = text.slice(0, start) + put + text.slice(end);
      }
      const anew = new SourceText(text);
      expect(source.text === text && source.length === text.length && source.lineCount === anew.lineCount).toBe(true);
      const offset = somewhere % (text.length + 1);
      expect(source.beginning(somewhere) === text.slice(0, somewhere)).toBe(true);
      expect([source.lineAt(offset), source.positionAt(offset), source.slice({ start: offset, end: Math.min(text.length, offset + 9000) }) === anew.slice({ start: offset, end: Math.min(text.length, offset + 9000) })]).toEqual([anew.lineAt(offset), anew.positionAt(offset), true]);
      const lines = Array.from({ length: Math.min(40, anew.lineCount) }, (_, step) => (somewhere + step * 97) % anew.lineCount);
      expect(lines.map((line) => [source.lineStart(line), source.lineEnd(line)])).toEqual(lines.map((line) => [anew.lineStart(line), anew.lineEnd(line)]));
    }));
  });

  it('leaves the text before as it was', () => {
    const before = new SourceText('头条\n天气');
    const after = before.edited({ span: { start: 2, end: 3 }, text: '\r\n\r\n' });
    expect([before.text, before.lineCount, after.line(1), after.line(2)]).toEqual(['头条\n天气', 2, '', '天气']);
  });
});

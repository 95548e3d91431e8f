import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { joinLines, textOfLines } from '../../../src/core/joinedText';
import { SourceText } from '../../../src/core/sourceText';

function joined(text: string): string {
  const source = new SourceText(text);
  return textOfLines(source, Array.from({ length: source.lineCount }, (_, line) => line));
}

describe('Lines are joined', () => {
  it.each([
    ['without a space between Chinese characters', '河道整治工程昨日\n全线开工。', '河道整治工程昨日全线开工。'],
    ['without a space beside Chinese punctuation', '总投资达，\nABC三家', '总投资达，ABC三家'],
    ['without a space between kana', '市議会は\nきのう', '市議会はきのう'],
    ['without a space where one side is Chinese', '增长12.5%\n以上', '增长12.5%以上'],
    ['with a space between words', 'The mill\ncloses today', 'The mill closes today'],
    ['with a space between numbers', 'on May 3,\n1944', 'on May 3, 1944'],
    ['without the hyphen of a printed line end', 'the resur-\nfacing of Main Street', 'the resurfacing of Main Street'],
    ['without the white space around them', '\u3000\u3000新桥通车\u3000\n  两岸相连 ', '新桥通车两岸相连'],
    ['over blank lines', '新桥\n\n\u3000\n通车', '新桥通车'],
    ['to nothing where all are blank', '\n \n', ''],
  ])('%s', (_, text, expected) => {
    expect(joined(text)).toBe(expected);
  });

  it('over what stands between them', () => {
    const source = new SourceText('大桥今起\n图为大桥夜景\n双向通行。');
    expect(textOfLines(source, [0, 2])).toBe('大桥今起双向通行。');
  });
});

describe('The way back', () => {
  it('leads from every piece to where it is printed', () => {
    const source = new SourceText('  The resur-\r\n\r\n  facing of\r\nMain Street');
    const { text, pieces } = joinLines(source, [0, 1, 2, 3]);
    expect(pieces.map((piece) => [text.slice(piece.joined, piece.joined + piece.length), source.positionAt(piece.source)])).toEqual([
      ['The resur', { line: 0, character: 2 }],
      ['facing of', { line: 2, character: 2 }],
      ['Main Street', { line: 3, character: 0 }],
    ]);
  });

  it('exists for every character that was not put there by joining', () => {
    const lines = fc.array(fc.string({ unit: fc.constantFrom('a', 'B', '-', ' ', '\u3000', '版', '，', '\r', '😀'), maxLength: 8 }), { maxLength: 6 });
    fc.assert(fc.property(lines, (printed) => {
      const source = new SourceText(printed.join('\n'));
      const { text, pieces } = joinLines(source, printed.map((_, line) => line));
      let at = 0;
      for (const { joined: start, source: from, length } of pieces) {
        expect(text.slice(at, start)).toMatch(/^ ?$/);
        expect(text.slice(start, start + length)).toBe(source.text.slice(from, from + length));
        at = start + length;
      }
      expect(at).toBe(text.length);
    }));
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText } from '../../../src/cli/decodedText';

const bytes = (text: string, encoding?: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('the text of a file', () => {
  it('is UTF-8, a byte order mark dropped, line ends kept', () => {
    expect(decodedText(bytes('\ufeff沄湾日报\r\n第02版'))).toBe('沄湾日报\r\n第02版');
  });

  it('is UTF-16 where a byte order mark says so', () => {
    const little = bytes('\ufeff沄湾日报', 'utf16le');
    expect(decodedText(little)).toBe('沄湾日报');
    expect(decodedText(Buffer.from(little).swap16())).toBe('沄湾日报');
  });

  it('is empty for an empty file', () => {
    expect(decodedText(bytes(''))).toBe('');
  });

  it('is every text that was saved as UTF-8', () => {
    const saved = fc.string({ unit: 'grapheme' }).filter((text) => !text.includes('\0') && !text.startsWith('\ufeff'));
    fc.assert(
      fc.property(saved, (text) => {
        expect(decodedText(bytes(text))).toBe(text);
      }),
    );
  });

  it.each([
    ['GB18030', Uint8Array.of(0xb3, 0xce, 0xcd, 0xe5), /not UTF-8 .*iconv -f GB18030 -t UTF-8/],
    ['UTF-8 cut in a character', bytes('澄').subarray(0, 2), /not UTF-8/],
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /NUL bytes: it is a binary file/],
    ['UTF-16 without a mark', bytes('Carford', 'utf16le'), /UTF-16 text without a byte order mark/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), /NUL bytes/],
    ['half a UTF-16 character', Uint8Array.of(0xff, 0xfe, 0x00, 0xd8), /UTF-16 text but is damaged/],
  ])('is refused for %s', (_, file, message) => {
    expect(() => decodedText(file)).toThrow(message);
  });
});

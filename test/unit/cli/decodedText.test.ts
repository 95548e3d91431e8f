import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText, ownText } from '../../../src/cli/decodedText';

const bytes = (text: string, encoding?: BufferEncoding): Uint8Array => Buffer.from(text, encoding);

describe('the text of a file', () => {
  it('is UTF-8, a byte order mark dropped, line ends kept', () => {
    expect(decodedText(bytes('\ufeff沄湾日报\r\n第02版'))).toEqual({ text: '沄湾日报\r\n第02版', encoding: 'utf-8', damage: [] });
  });

  it('is UTF-16 where a byte order mark says so', () => {
    const little = bytes('\ufeff沄湾日报', 'utf16le');
    expect(decodedText(little).text).toBe('沄湾日报');
    expect(decodedText(Buffer.from(little).swap16()).text).toBe('沄湾日报');
  });

  it('is empty for an empty file', () => {
    expect(decodedText(bytes('')).text).toBe('');
  });

  it('is every text that was saved as UTF-8', () => {
    const saved = fc.string({ unit: 'grapheme' }).filter((text) => !/\p{Cc}|^\ufeff/u.test(text));
    fc.assert(
      fc.property(saved, (text) => {
        expect(decodedText(bytes(text), 'utf-8').text).toBe(text);
      }),
    );
  });

  it('is in the encoding that is named, whatever it looks like', () => {
    expect(decodedText(Uint8Array.of(0xb1, 0xa8, 0xd6, 0xbd, 0xb1, 0xe0, 0xbc, 0xad)).encoding).toBe('gb18030');
    expect(decodedText(Uint8Array.of(0xb1, 0xa8), 'windows-1252').text).toBe('±¨');
  });

  it('holds what is damaged as U+FFFD, and names it', () => {
    const read = decodedText(Buffer.concat([bytes('沄湾日报\n第02版 要闻\n'), Uint8Array.of(0xff), bytes('昨天')]));
    expect(read).toEqual({ text: '沄湾日报\n第02版 要闻\n\ufffd昨天', encoding: 'utf-8', damage: [{ line: 3, characters: 1, bytes: [0xff] }] });
  });

  it('may hold a stretch of binary junk', () => {
    expect(decodedText(bytes(`${'The council met on Monday. '.repeat(20)}\0\0\x01 The mayor spoke.`)).text).toContain('\0');
  });

  it.each([
    ['a picture', Uint8Array.of(0x89, 0x50, 0x4e, 0x47, 0, 0), /NUL bytes: it is a binary file/],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x41, 0, 0, 0), /NUL bytes/],
    ['control characters', Uint8Array.of(0x41, 2, 3, 4, 0x42), /control characters: it is a binary file/],
  ])('is refused for %s', (_, file, message) => {
    expect(() => decodedText(file)).toThrow(message);
  });
});

describe('the text of a file that Broadsheet has written', () => {
  it('is refused where it is damaged', () => {
    expect(ownText(bytes('{"id":1}\n'))).toBe('{"id":1}\n');
    expect(() => ownText(Uint8Array.of(0x7b, 0xff, 0x7d))).toThrow(/not UTF-8/);
  });
});

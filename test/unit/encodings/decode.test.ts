import { describe, expect, it } from 'vitest';
import { damageIn, decoded, encoded } from '../../../src/encodings/decode';
import type { EncodingId } from '../../../src/encodings/encoding';

const hex = (bytes: string): Uint8Array => Uint8Array.from(bytes.split(' '), (byte) => parseInt(byte, 16));

describe('the text that bytes hold', () => {
  it.each<readonly [EncodingId, string, string]>([
    ['utf-8', 'e6 b2 84', '沄'],
    ['utf-8', 'ef bb bf e6 b2 84', '沄'],
    ['utf-16le', 'ff fe 84 6c', '沄'],
    ['utf-16be', '6c 84', '沄'],
    ['gb18030', 'b1 a8', '报'],
    ['gb18030', '9b 56', '沄'],
    ['gb18030', '99 33 a9 32', '𬭎'],
    ['gb18030', '84 31 95 33 b1 a8', '报'],
    ['gb18030', '80', '€'],
    ['big5-hkscs', 'b3 f8', '報'],
    ['big5-hkscs', '9d ef 9d f6', '嘅喺'],
    ['shift_jis', '96 7b 8e 86', '本紙'],
    ['shift_jis', '87 40 fb fc', '①髙'],
    ['euc-jp', 'cb dc bb e6', '本紙'],
    ['euc-kr', 'c7 d1 c1 96', '한햽'],
    ['windows-1252', '93 c9 74 e9 94 20 80', '“Été” €'],
    ['windows-1251', 'cf b8 f2 f0', 'Пётр'],
  ])('in %s: %s', (encoding, bytes, text) => {
    expect(decoded(hex(bytes), encoding)).toBe(text);
  });

  it('is held by the encodings that have its letters, and by no other', () => {
    expect(Array.from(encoded('本报讯', 'gb18030') ?? [])).toEqual(Array.from(hex('b1 be b1 a8 d1 b6')));
    expect(encoded('本报讯', 'shift_jis')).toBeUndefined();
    expect(encoded('𬭎', 'big5-hkscs')).toBeUndefined();
  });

  it('keeps line ends, form feeds, no-break and ideographic spaces, soft hyphens and separators of lines', () => {
    const text = 'a\r\nb\rc\u2028d\f\u00a0\u3000\u00ade\n';
    for (const encoding of ['utf-8', 'utf-16le', 'utf-16be', 'gb18030'] as const) {
      expect(decoded(encoded(text, encoding) ?? hex('00'), encoding)).toBe(text);
    }
  });
});

describe('damaged bytes', () => {
  const damage = (bytes: Uint8Array, encoding: EncodingId): unknown[] =>
    damageIn(bytes, encoding, decoded(bytes, encoding)).map(({ line, characters, bytes: named }) => [line, characters, Buffer.from(named).toString('hex')]);

  it.each<readonly [string, EncodingId, string, unknown[]]>([
    ['none', 'gb18030', 'b1 a8 0a', []],
    ['a byte that begins nothing', 'gb18030', 'b1 a8 0a ff b1 a8', [[2, 1, 'ff']]],
    ['half a letter before a line end', 'gb18030', 'b1 a8 b1 0d 0a b1 a8', [[1, 1, 'b1']]],
    ['half a letter at the end of the file', 'gb18030', 'b1 a8 0a b1', [[2, 1, 'b1']]],
    ['two places of a line', 'shift_jis', '96 7b ff 41 fe', [[1, 2, 'fffe']]],
    ['a letter that UTF-8 has cut', 'utf-8', 'e6 b2 41 0a 41', [[1, 1, 'e6b2']]],
    ['a byte that windows-1252 does not use', 'windows-1252', '41 81 42', [[1, 1, '81']]],
    ['half a pair of UTF-16', 'utf-16le', '41 00 0a 00 00 d8 42 00', [[2, 1, '00d8']]],
    ['a byte too many in UTF-16', 'utf-16be', '00 41 00 0d 00 42 43', [[2, 1, '43']]],
    ['lines that a CR alone ends', 'gb18030', 'b1 a8 0d b1 a8 0d ff', [[3, 1, 'ff']]],
    ['a byte order mark before it', 'utf-8', 'ef bb bf 41 ff', [[1, 1, 'ff']]],
  ])('are named: %s', (_, encoding, bytes, expected) => {
    expect(damage(hex(bytes), encoding)).toEqual(expected);
  });

  it('are told from a U+FFFD that the file itself holds', () => {
    expect(damage(hex('ef bf bd'), 'utf-8')).toEqual([]);
    expect(damage(hex('84 31 a4 37'), 'gb18030')).toEqual([]);
    expect(damage(hex('ef bf bd ff'), 'utf-8')).toEqual([[1, 1, '']]);
  });
});

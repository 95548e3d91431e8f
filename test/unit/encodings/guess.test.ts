import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { describe, expect, it } from 'vitest';
import { decoded, encoded } from '../../../src/encodings/decode';
import { encodingNamed } from '../../../src/encodings/encoding';
import type { EncodingId } from '../../../src/encodings/encoding';
import { guessEncoding } from '../../../src/encodings/guess';

const TEST = resolve(import.meta.dirname, '../..');

function bytesOf(text: string, encoding: EncodingId): Uint8Array {
  const bytes = encoded(text, encoding);
  if (!bytes) throw new Error(`${encoding} does not hold the text`);
  return bytes;
}

describe('an encoding', () => {
  it.each([
    ['GBK', 'gb18030'],
    ['gb2312', 'gb18030'],
    ['Big5', 'big5-hkscs'],
    ['Shift-JIS', 'shift_jis'],
    ['CP932', 'shift_jis'],
    ['UTF8', 'utf-8'],
    ['iso-8859-1', 'windows-1252'],
    ['klingon', undefined],
  ])('is known by other names: %s', (name, id) => {
    expect(encodingNamed(name)).toBe(id);
  });
});

describe('the encoding of a file', () => {
  it.each<readonly [string, EncodingId, string]>([
    ['simplified Chinese', 'gb18030', '记者 秦远舟\n本报讯 昨天上午,全市一季度水利工程同日动工。'],
    ['traditional Chinese', 'big5-hkscs', '【本報訊】永頭區議會昨日通過補習社監管方案,家長喺門外等候。'],
    ['traditional Chinese from the mainland', 'gb18030', '【本報訊】永頭區議會昨日通過補習社監管方案,家長在門外等候。'],
    ['Japanese', 'shift_jis', '町議会は九日、補正予算案を可決した。=写真=\n'],
    ['Japanese from a Unix database', 'euc-jp', '町議会は九日、補正予算案を可決した。=写真=\n'],
    ['Japanese kept in China', 'gb18030', '町議会は九日、補正予算案を可決した。=写真=\n'],
    ['Korean', 'euc-kr', '새솔시가 다음 달 1일부터 시내버스 노선을 개편한다.'],
    ['French', 'windows-1252', 'La fromagerie a rouvert ses portes : « Nous étions prêts », dit le maire.'],
    ['English with curly quotes', 'windows-1252', 'The mayor said: “We’ll rebuild the pier” — and smiled.'],
    ['English with quotes of GBK', 'gb18030', 'The mayor said: “We’ll rebuild the pier” — and smiled.'],
    ['Russian', 'windows-1251', 'Движение по новому мосту открыли в среду утром.'],
    ['UTF-16 without a mark', 'utf-16le', '本报讯 昨天上午,工程动工。\n记者 秦远舟'],
    ['UTF-16, the high byte first', 'utf-16be', 'Carford Bugle\nPage 3\n'],
    ['plain ASCII', 'utf-8', 'Carford Bugle\nPage 3\n'],
    ['nothing', 'utf-8', ''],
  ])('is guessed for %s', (_, encoding, text) => {
    expect(guessEncoding(bytesOf(text, encoding))).toBe(encoding);
  });

  it('is what a byte order mark says', () => {
    expect(guessEncoding(Uint8Array.of(0xff, 0xfe, 0x41, 0x00))).toBe('utf-16le');
    expect(guessEncoding(Uint8Array.of(0x84, 0x31, 0x95, 0x33))).toBe('gb18030');
  });

  it('is still UTF-8 where a few letters are damaged', () => {
    const bytes = bytesOf('记者 秦远舟\n本报讯 昨天上午,全市一季度水利工程同日动工。', 'utf-8').slice();
    bytes[4] = 0xff;
    expect(guessEncoding(bytes)).toBe('utf-8');
  });

  it('is told by the first letters that are not ASCII, however late they come', () => {
    const cover = 'Download Request: All Documents\r\n'.repeat(3000);
    expect(guessEncoding(bytesOf(`${cover}本报讯 昨天上午,全市一季度水利工程同日动工。`, 'gb18030'))).toBe('gb18030');
  });

  const pages = ['pages/kept', 'pages/tuning', 'encodings'].flatMap((folder) =>
    readdirSync(join(TEST, folder)).filter((name) => name.endsWith('.txt')).map((name) => join(TEST, folder, name)),
  );
  /** The encodings in which each language's newspapers are kept. */
  const HOMES: readonly (readonly [EncodingId, RegExp])[] = [
    ['gb18030', /[\u4e00-\u9fff]{3}/],
    ['big5-hkscs', /[\u4e00-\u9fff]{3}/],
    ['shift_jis', /[ぁ-ん]{2}/],
    ['euc-jp', /[ぁ-ん]{2}/],
    ['euc-kr', /[가-힣]{2}/],
    ['windows-1251', /[а-я]{2}/],
    ['windows-1252', /[À-ÿ“”’—]/],
  ];
  it.each(HOMES)('is right for every page that is kept in %s', (encoding, home) => {
    const kept = pages.flatMap((file) => {
      const text = readFileSync(file, 'utf8');
      const bytes = home.test(text) ? encoded(text, encoding) : undefined;
      return bytes ? [{ file, bytes }] : [];
    });
    expect(kept.length).toBeGreaterThan(0);
    const wrong = kept.filter(({ bytes }) => decoded(bytes, guessEncoding(bytes)) !== decoded(bytes, encoding));
    expect(wrong.map(({ file }) => file)).toEqual([]);
  });
});

/** The ways in which newspaper text is kept as bytes. */
export const ENCODING_IDS = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'gb18030',
  'big5-hkscs',
  'shift_jis',
  'euc-jp',
  'euc-kr',
  'windows-1252',
  'windows-1251',
] as const;

export type EncodingId = (typeof ENCODING_IDS)[number];

/** What one encoding is called, and by whom. */
export interface Encoding {
  /** Shown to the user; VS Code shows the same. */
  readonly label: string;
  /** What VS Code calls it, and what it calls encodings that this one holds. The first is the one to ask for. */
  readonly editorIds: readonly [string, ...string[]];
  /** What else it is called on command lines and by the guessing library; matched without case, `-` and `_`. */
  readonly otherNames: readonly string[];
  /** The bytes that say so at the beginning of a file. */
  readonly mark?: readonly number[];
  /** True where a letter is one byte: nearly any bytes are text in it. */
  readonly oneByte?: true;
}

/** Each name stands for the largest encoding that holds it: GBK text is GB18030 text, Big5 is Big5-HKSCS. */
export const ENCODINGS: Readonly<Record<EncodingId, Encoding>> = {
  'utf-8': { label: 'UTF-8', editorIds: ['utf8', 'utf8bom'], otherNames: ['utf-8-bom', 'utf-8-sig', 'ascii', 'us-ascii'], mark: [0xef, 0xbb, 0xbf] },
  'utf-16le': { label: 'UTF-16 LE', editorIds: ['utf16le'], otherNames: ['utf-16', 'ucs-2', 'unicode'], mark: [0xff, 0xfe] },
  'utf-16be': { label: 'UTF-16 BE', editorIds: ['utf16be'], otherNames: [], mark: [0xfe, 0xff] },
  gb18030: { label: 'GB18030', editorIds: ['gb18030', 'gbk'], otherNames: ['gbk', 'gb2312', 'cp936', 'ms936', 'euc-cn'], mark: [0x84, 0x31, 0x95, 0x33] },
  'big5-hkscs': { label: 'Big5-HKSCS', editorIds: ['big5hkscs', 'cp950'], otherNames: ['big5', 'cp950', 'ms950', 'cp951'] },
  shift_jis: { label: 'Shift JIS', editorIds: ['shiftjis'], otherNames: ['sjis', 'cp932', 'ms932', 'windows-31j', 'ms-kanji'] },
  'euc-jp': { label: 'EUC-JP', editorIds: ['eucjp'], otherNames: ['ujis'] },
  'euc-kr': { label: 'EUC-KR', editorIds: ['euckr'], otherNames: ['cp949', 'ms949', 'uhc', 'windows-949', 'ks-c-5601-1987'] },
  'windows-1252': { label: 'Windows 1252', editorIds: ['windows1252', 'iso88591'], otherNames: ['cp1252', 'latin1', 'iso-8859-1', 'iso-8859-15'], oneByte: true },
  'windows-1251': { label: 'Windows 1251', editorIds: ['windows1251'], otherNames: ['cp1251', 'cyrillic'], oneByte: true },
};

/** The encoding that a name means, however it is written: `GBK`, `Shift-JIS`, `utf8`. Undefined for a name that nobody uses. */
export function encodingNamed(name: string): EncodingId | undefined {
  const wanted = folded(name);
  return ENCODING_IDS.find((id) => [id, ...ENCODINGS[id].editorIds, ...ENCODINGS[id].otherNames].some((known) => folded(known) === wanted));
}

/** The encoding whose byte order mark a file begins with. */
export function markedEncoding(bytes: Uint8Array): EncodingId | undefined {
  return ENCODING_IDS.find((id) => ENCODINGS[id].mark?.every((byte, index) => bytes[index] === byte));
}

/** `Shift_JIS` and `shift-jis` become one. */
function folded(name: string): string {
  return name.toLowerCase().replace(/[-_\s]/g, '');
}

/** Says in its message why a file's bytes cannot be read as text, and the way out. */
export class NotTextError extends Error {
  override readonly name = 'NotTextError';
}

const UTF16_MARKS = [
  { encoding: 'utf-16le', mark: [0xff, 0xfe] },
  { encoding: 'utf-16be', mark: [0xfe, 0xff] },
] as const;

/**
 * The text of a file's bytes, its byte order mark dropped: UTF-16 where a mark says so, else UTF-8.
 * Throws NotTextError for anything else.
 */
export function decodedText(bytes: Uint8Array): string {
  const utf16 = UTF16_MARKS.find(({ mark }) => mark.every((byte, index) => bytes[index] === byte));
  if (!utf16 && bytes.includes(0)) throw binaryError();
  const text = decode(bytes, utf16?.encoding ?? 'utf-8');
  if (text.includes('\0')) throw binaryError();
  return text;
}

function decode(bytes: Uint8Array, encoding: string): string {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch (error) {
    if (!(error instanceof TypeError)) throw error;
    if (encoding !== 'utf-8') throw new NotTextError('begins as UTF-16 text but is damaged', { cause: error });
    throw new NotTextError(
      'is not UTF-8 text: convert it first, for example with `iconv -f GB18030 -t UTF-8 FILE > FILE.utf8`',
      { cause: error },
    );
  }
}

function binaryError(): NotTextError {
  return new NotTextError('holds NUL bytes: it is a binary file, or UTF-16 text without a byte order mark');
}

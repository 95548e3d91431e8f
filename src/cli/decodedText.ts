import { damageIn, decoded } from '../encodings/decode';
import type { Damage } from '../encodings/decode';
import type { EncodingId } from '../encodings/encoding';
import { guessEncoding } from '../encodings/guess';
import { withOneLineEnd } from '../encodings/lineEnds';

/** Says in its message why a file's bytes cannot be read as text, and the way out. */
class NotTextError extends Error {
  override readonly name = 'NotTextError';
}

/** What a file holds, and how it was read. */
export interface DecodedText {
  /** As VS Code holds it: no byte order mark, all line ends of one kind. */
  readonly text: string;
  readonly encoding: EncodingId;
  readonly damage: readonly Damage[];
}

/** A file with a larger share of control characters than this is no text: programs and pictures have about one in ten. */
const MOST_CONTROLS = 0.03;
/** Control characters other than tabs, line and page ends. */
const CONTROLS = /[^\P{Cc}\s]/gu;

/**
 * The text of a file's bytes, in the encoding that is named or else the one that is guessed. Bytes that stand for nothing
 * are U+FFFD in it, and named in `damage`. Throws NotTextError for a binary file.
 */
export function decodedText(bytes: Uint8Array, named?: EncodingId): DecodedText {
  const encoding = named ?? guessEncoding(bytes);
  const text = decoded(bytes, encoding);
  const controls = text.match(CONTROLS)?.length ?? 0;
  if (controls > text.length * MOST_CONTROLS) throw new NotTextError(notText(text, named));
  return { text: withOneLineEnd(text), encoding, damage: damageIn(bytes, encoding, text) };
}

/** The text of a file that Broadsheet writes itself. Throws NotTextError where it is not whole. */
export function ownText(bytes: Uint8Array): string {
  const { text, damage } = decodedText(bytes, 'utf-8');
  if (damage.length > 0) throw new NotTextError(`is not UTF-8 text: ${damage.length} of its lines hold damaged bytes`);
  return text;
}

function notText(text: string, named: EncodingId | undefined): string {
  if (named) return `is not ${named} text, or a binary file`;
  const nul = text.includes('\0') ? 'NUL bytes' : 'control characters';
  return `holds ${nul}: it is a binary file, or its encoding has to be named with --encoding`;
}

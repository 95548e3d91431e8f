import { InvalidArgumentError, Option } from 'commander';
import type { Damage } from '../encodings/decode';
import { ENCODING_IDS, encodingNamed, ENCODINGS } from '../encodings/encoding';
import type { EncodingId } from '../encodings/encoding';

/** More damaged lines than this are counted, not named. */
const MOST_NAMED = 10;
/** Of more damaged bytes in one line only so many are shown. */
const MOST_BYTES = 8;

/** `--encoding NAME`, for every command that reads dumps. */
export function encodingOption(): Option {
  return new Option('--encoding <name>', `the encoding of the files, guessed where it is not named: ${ENCODING_IDS.join(', ')}`).argParser(encodingArgument);
}

function encodingArgument(name: string): EncodingId {
  const encoding = encodingNamed(name);
  if (!encoding) throw new InvalidArgumentError(`It is none of ${ENCODING_IDS.join(', ')}.`);
  return encoding;
}

/** `2 places hold damaged bytes, which are no GB18030 text and are read as U+FFFD: line 4 (FF), line 9 (81 20)` */
export function damageInWords(damage: readonly Damage[], encoding: EncodingId): string {
  const characters = damage.reduce((sum, line) => sum + line.characters, 0);
  const named = damage.slice(0, MOST_NAMED).map(({ line, bytes }) => `line ${line}${bytes.length === 0 ? '' : ` (${hexadecimal(bytes)})`}`);
  const more = damage.length > MOST_NAMED ? [`and ${damage.length - MOST_NAMED} more lines`] : [];
  const places = characters === 1 ? '1 place holds' : `${characters} places hold`;
  return `${places} damaged bytes, which are no ${ENCODINGS[encoding].label} text and are read as U+FFFD: ${[...named, ...more].join(', ')}`;
}

function hexadecimal(bytes: readonly number[]): string {
  const shown = bytes.slice(0, MOST_BYTES).map((byte) => byte.toString(16).toUpperCase().padStart(2, '0'));
  return [...shown, ...(bytes.length > MOST_BYTES ? ['…'] : [])].join(' ');
}

import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import type { Dump } from '../core/dump';
import type { EncodingId } from '../encodings/encoding';
import type { FixedLines } from '../formats/format';
import { parseDump } from '../formats/formats';
import { readFixedLines } from './corrections';
import { decodedText } from './decodedText';
import type { DecodedText } from './decodedText';
import { damageInWords } from './encodingOption';
import { readFamilies } from './families';
import { reportFailure, reportRemark } from './report';

/** What stands for standard input among the files of a command. */
const STANDARD_INPUT = '-';

/**
 * The text of a file, or of standard input for `-`, in the encoding that is named or guessed. Damaged bytes are named on
 * standard error. Throws where it cannot be read as text.
 */
export async function readText(file: string, encoding?: EncodingId): Promise<DecodedText> {
  const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  const read = decodedText(bytes, encoding);
  if (read.damage.length > 0) reportRemark(nameOf(file), damageInWords(read.damage, read.encoding));
  return read;
}

/** What a file is called in messages. */
function nameOf(file: string): string {
  return file === STANDARD_INPUT ? 'standard input' : file;
}

/** The options of every command that reads dumps. */
export interface ReadOptions {
  /** Whether the corrections beside a dump are heeded. */
  readonly corrections?: boolean;
  /** What the files are encoded in, where it is not to be guessed. */
  readonly encoding?: EncodingId;
  /** The file with the families that the user has defined. */
  readonly families?: string;
}

/** What switches the corrections off, and what `--help` says of it. */
export const NO_CORRECTIONS = ['--no-corrections', 'read the dump as if it had never been corrected'] as const;

/** A dump, and what its readers have fixed in it. */
export interface CorrectedDump {
  readonly dump: Dump;
  readonly fixed: FixedLines;
}

/** The dump in a file, its corrections heeded; one without stories where the text is no dump. Throws where it cannot be read as text. */
export async function readDump(file: string, { corrections = true, encoding, families }: ReadOptions): Promise<CorrectedDump> {
  const { text } = await readText(file, encoding);
  const fixed = corrections && file !== STANDARD_INPUT ? await readFixedLines(file, text) : new Map<number, never>();
  return { dump: await parseDump(text, fixed, families === undefined ? [] : await readFamilies(families)), fixed };
}

/** Does the work for one file after the other. A file that fails is reported and does not keep the others from it. */
export async function forEachFile(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      reportFailure(nameOf(file), error);
    }
  }
}

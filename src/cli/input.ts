import { readFile } from 'node:fs/promises';
import { buffer } from 'node:stream/consumers';
import { parseDump } from '../formats/formats';
import type { Dump } from '../core/dump';
import { decodedText } from './decodedText';
import { reportFailure } from './report';

/** What stands for standard input among the files of a command. */
const STANDARD_INPUT = '-';

/** The text of a file, or of standard input for `-`. Throws where it cannot be read as text. */
export async function readText(file: string): Promise<string> {
  const bytes = file === STANDARD_INPUT ? await buffer(process.stdin) : await readFile(file);
  return decodedText(bytes);
}

/** The dump in a file; one without stories where the text is no dump. Throws where it cannot be read as text. */
export async function readDump(file: string): Promise<Dump> {
  return parseDump(await readText(file));
}

/** Does the work for one file after the other. A file that fails is reported and does not keep the others from it. */
export async function forEachFile(files: readonly string[], work: (file: string) => Promise<void>): Promise<void> {
  for (const file of files) {
    try {
      await work(file);
    } catch (error) {
      reportFailure(file === STANDARD_INPUT ? 'standard input' : file, error);
    }
  }
}

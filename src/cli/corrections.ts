import { readFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { reasonOf } from '../core/reason';
import { CORRECTIONS_SUFFIX } from '../annotations/correction';
import { Corrections } from '../annotations/corrections';
import { readAnnotations } from '../annotations/jsonLines';
import { namesBeside, readWholeFile } from '../core/wholeFile';
import type { FixedLines } from '../formats/format';
import { ownText } from './decodedText';
import { reportRemark } from './report';
import { clipped, counted } from './words';

/** How much of a line is shown that cannot be found, in UTF-16 units. */
const SHOWN_LENGTH = 30;

/**
 * What the corrections that are kept beside a dump fix of its text; nothing where there are none. Corrections that have
 * lost their line, and lines that are none, are named on standard error. Throws where the file is there but cannot be read.
 */
export async function readFixedLines(dumpFile: string, text: string): Promise<FixedLines> {
  const file = `${dumpFile}${CORRECTIONS_SUFFIX}`;
  const kept = await readWholeFile(textIfThere, { file, finished: join(dirname(file), namesBeside(basename(file)).finished) });
  if (kept === undefined) return new Map();
  const read = readAnnotations(kept);
  // Nothing is ever filed from here: ids and times are not asked for.
  const corrections = new Corrections({ source: basename(dumpFile), text: () => text, newId: () => '', now: () => '' });
  corrections.load(read);
  if (read.damaged.length > 0) reportRemark(file, damageInWords(read.damaged.map(({ line }) => line)));
  for (const { correction, span } of corrections.all) if (!span) reportRemark(dumpFile, orphanInWords(correction.target.selector[0].exact));
  return corrections.fixedLines;
}

/** `2 lines are damaged and set aside: 3, 8` */
function damageInWords(lines: readonly number[]): string {
  return `${counted(lines.length, 'line is', 'lines are')} damaged and set aside: ${lines.join(', ')}`;
}

function orphanInWords(exact: string): string {
  return `a correction is left out, as its line has changed or cannot be told from others: “${clipped(exact.replace(/\s+/g, ' '), SHOWN_LENGTH)}”`;
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return ownText(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`its corrections in ${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

import { mkdir, stat } from 'node:fs/promises';
import { join, sep } from 'node:path';
import { fileNames } from '../extract/fileName';
import type { StoryExtract } from '../extract/storyExtract';
import { TARGETS } from '../extract/writers';
import type { TargetId } from '../extract/writers';
import { reportFailure } from './report';
import { writeOutputFile } from './outputFile';

export interface OutputOptions {
  readonly to: TargetId;
  /** A file, or a folder for one file a story; standard output where it is not given. */
  readonly out?: string;
  readonly force?: boolean;
  readonly bom?: boolean;
}

/** Writes the stories where the options say. A file that cannot be written is reported, the others are written. */
export async function writeExtracts(
  extracts: readonly StoryExtract[],
  dumps: readonly string[],
  { to, out, force = false, bom = false }: OutputOptions,
): Promise<void> {
  const target = TARGETS.find(({ id }) => id === to);
  if (!target) throw new RangeError(`No target has the id ${to}`);
  const textOf = (stories: readonly StoryExtract[]): string => target.write(stories, { bom });
  const writeFile = async (path: string, stories: readonly StoryExtract[]): Promise<void> => {
    try {
      await writeOutputFile(path, textOf(stories), { force, dumps });
    } catch (error) {
      reportFailure(path, error);
    }
  };
  if (out === undefined) process.stdout.write(textOf(extracts));
  else if (await namesFolder(out)) await writeFolder(out, extracts, target.extension, writeFile);
  else await writeFile(out, extracts);
}

async function writeFolder(
  folder: string,
  extracts: readonly StoryExtract[],
  extension: string,
  writeFile: (path: string, stories: readonly StoryExtract[]) => Promise<void>,
): Promise<void> {
  try {
    await mkdir(folder, { recursive: true });
  } catch (error) {
    reportFailure(folder, error);
    return;
  }
  const names = fileNames(extracts.map(({ title }) => title), extension);
  for (const [index, name] of names.entries()) await writeFile(join(folder, name), extracts.slice(index, index + 1));
}

async function namesFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

import { randomUUID } from 'node:crypto';
import { open, rename, rm, stat, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';

export interface OutputFileOptions {
  /** Whether a file that exists may be replaced. */
  readonly force: boolean;
  /** Paths of the dumps that are being read: none of them is ever replaced. */
  readonly dumps: readonly string[];
}

/**
 * Writes a file whole or not at all: the text goes to a file beside it, which then takes its name.
 * Throws where the path is taken (without `force`), is one of the dumps, or cannot be written.
 */
export async function writeOutputFile(path: string, text: string | Uint8Array, { force, dumps }: OutputFileOptions): Promise<void> {
  if (force) await refuseReplacing(path, dumps);
  else await reserve(path);
  const draft = join(dirname(path), `.broadsheet-${randomUUID()}.tmp`);
  try {
    await writeFile(draft, text, { flag: 'wx' });
    await rename(draft, path);
  } catch (error) {
    await rm(draft, { force: true });
    if (!force) await rm(path, { force: true });
    throw error;
  }
}

/** Takes the name with an empty file, so that no other program's file of the same name is ever lost. */
async function reserve(path: string): Promise<void> {
  const handle = await open(path, 'wx');
  await handle.close();
}

async function refuseReplacing(path: string, dumps: readonly string[]): Promise<void> {
  const existing = await identity(path);
  if (!existing) return;
  if (!existing.isFile) throw new Error('is not a file that could be replaced');
  for (const dump of dumps) {
    if ((await identity(dump))?.key === existing.key) throw new Error('is a dump being read, and a dump is never changed');
  }
}

/** What tells a file from all others, whatever path leads to it; null where there is none. */
async function identity(path: string): Promise<{ key: string; isFile: boolean } | null> {
  try {
    const status = await stat(path, { bigint: true });
    return { key: `${status.dev}:${status.ino}`, isFile: status.isFile() };
  } catch {
    return null;
  }
}

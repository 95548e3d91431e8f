import { cpSync, existsSync, mkdtempSync, realpathSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { Setback } from './progress';

/** Makes an empty folder that is removed when the process exits. */
export function temporaryFolder(purpose: string): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), `broadsheet-${purpose}-`));
  process.once('exit', () => {
    // What VS Code still writes while it is being ended can get in the way of the first try.
    rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  });
  return folder;
}

/**
 * Copies a folder to a temporary one, under its own name, so that tests may change what is in it.
 * @throws Setback when there is no such folder.
 */
export function temporaryCopy(folder: string): string {
  if (!existsSync(folder)) {
    throw new Setback(`There is no folder ${folder} to open in VS Code. Is the checkout whole?`);
  }
  const copy = join(temporaryFolder('copy'), basename(folder));
  cpSync(folder, copy, { recursive: true });
  return copy;
}

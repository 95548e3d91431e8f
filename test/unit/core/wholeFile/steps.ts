import { appendFile, copyFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { FileSteps } from '../../../../src/core/wholeFile';

/**
 * The steps on the files of a folder, as a file system does them that writes piece by piece.
 * @param options.deletesFirst whether it deletes what is in the way before a file takes its name
 * @param options.before is called before each thing that is done to the folder
 */
export function stepsIn(folder: string, { deletesFirst, before }: { readonly deletesFirst: boolean; readonly before: () => void }): FileSteps<string> {
  return {
    write: async (file, text) => {
      before();
      await writeFile(join(folder, file), '');
      for (const piece of text.match(/[^]{1,40}/g) ?? []) {
        before();
        await appendFile(join(folder, file), piece);
      }
    },
    copy: async (from, to) => {
      before();
      await copyFile(join(folder, from), join(folder, to));
    },
    rename: async (from, to) => {
      before();
      if (deletesFirst) await rm(join(folder, to), { force: true });
      before();
      await rename(join(folder, from), join(folder, to));
    },
    remove: async (file) => {
      before();
      await rm(join(folder, file));
    },
  };
}

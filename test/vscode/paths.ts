import { join, resolve } from 'node:path';

/** The folder of the repository, absolute. */
export const repository = resolve(import.meta.dirname, '../..');

/** Where runs leave what git does not keep: the packaged extension, screenshots, logs. */
export const outFolder = join(repository, 'out');

import { dirname, join } from 'node:path';

/** Where the bundles lie that a process needs, seen from the bundle that starts it: dist/cli.js, dist/extension.js. */
export function segmenterFolder(bundle: string): string {
  return join(dirname(bundle), 'segmenter');
}

import { closeSync, openSync, readSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** More bytes than any sample of SAMPLE_LENGTH characters needs. */
const READ_BYTES = 256 * 1024;
const TOO_BIG_TO_UNPACK = 4 * 1024 * 1024;

/** A text file of the machine: where it is and how it begins. */
export interface TextFile {
  readonly path: string;
  readonly text: string;
}

/** Every text file in files and folders, in the order of their names; compressed manual pages are unpacked, binary files left out. Follows no links. */
export function* textFiles(paths: readonly string[]): Generator<TextFile> {
  for (const path of paths) {
    const info = statSync(path);
    if (info.isDirectory()) yield* textFiles(childrenOf(path));
    else if (info.isFile() && info.size > 0) yield* textFile(path, info.size);
  }
}

function childrenOf(folder: string): string[] {
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile() || entry.isDirectory());
  return entries.map((entry) => join(folder, entry.name)).sort();
}

function* textFile(path: string, size: number): Generator<TextFile> {
  if (path.endsWith('.gz') && size > TOO_BIG_TO_UNPACK) return;
  const bytes = path.endsWith('.gz') ? gunzipSync(readFileSync(path)).subarray(0, READ_BYTES) : beginningOf(path, Math.min(size, READ_BYTES));
  if (!bytes.includes(0)) yield { path, text: new TextDecoder().decode(bytes) };
}

function beginningOf(path: string, length: number): Uint8Array {
  const bytes = new Uint8Array(length);
  const file = openSync(path, 'r');
  try {
    return bytes.subarray(0, readSync(file, bytes, 0, length, 0));
  } finally {
    closeSync(file);
  }
}

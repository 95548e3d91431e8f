import { copyFileSync, existsSync, linkSync, mkdtempSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { buildSync } from 'esbuild';
import { onTestFinished } from 'vitest';

const ROOT = resolve(import.meta.dirname, '../../..');
const nodeModules = createRequire(import.meta.url);
const WASM = dirname(nodeModules.resolve('jieba-wasm/node'));
const BUILT = join(ROOT, 'dist/segmenter');

/** The files of the engines, where they lie. */
const FILES: Readonly<Record<string, string>> = {
  'jieba_rs_wasm.js': join(WASM, 'jieba_rs_wasm.js'),
  'jieba_rs_wasm_bg.wasm': join(WASM, 'jieba_rs_wasm_bg.wasm'),
  ...Object.fromEntries(['nodejieba.node', 'jieba.dict.utf8', 'hmm_model.utf8', 'idf.utf8', 'stop_words.utf8'].map((name) => [name, join(BUILT, name)])),
};

/** True where nodejieba was compiled on this machine: `npm run build:segmenter`. */
export const hasNodejieba = existsSync(FILES['nodejieba.node'] ?? '');

/** A folder as dist/segmenter is, for one test. A file can be left out (`null`) or hold something else. */
export function engineFolder(changes: Readonly<Record<string, string | null>> = {}): string {
  const folder = mkdtempSync(join(realpathSync(tmpdir()), 'broadsheet-engines-'));
  onTestFinished(() => {
    rmSync(folder, { recursive: true, force: true });
  });
  buildSync({ entryPoints: { host: join(ROOT, 'src/segmenterHost.ts') }, outdir: folder, bundle: true, platform: 'node', format: 'cjs', target: 'node20' });
  writeFileSync(join(folder, 'user.dict.utf8'), '');
  for (const [name, from] of Object.entries(FILES)) if (!(name in changes) && existsSync(from)) place(from, join(folder, name));
  for (const [name, text] of Object.entries(changes)) if (text !== null) writeFileSync(join(folder, name), text);
  return folder;
}

/** Ten megabytes need not be copied for each test. */
function place(from: string, to: string): void {
  try {
    linkSync(from, to);
  } catch {
    copyFileSync(from, to);
  }
}

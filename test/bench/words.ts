import { createRequire } from 'node:module';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { loadEngine } from '../../src/segmenter/engines';
import { intlWords } from '../../src/words/intlSegmenter';
import { medianTime } from './measure';
import { printTable } from './table';
import { beginning } from './texts';

const MB = 2 ** 20;
/** What `npm run build` puts together; nodejieba opens its dictionaries in the folder that the process runs in. */
const FOLDER = join(process.cwd(), 'dist', 'segmenter');

type Cut = (text: string) => unknown;

interface NodeRsJieba {
  readonly Jieba: { withDict(dictionary: Uint8Array): { cut: (text: string, hmm: boolean) => string[]; tag: (text: string, hmm: boolean) => unknown } };
}

/** Cutting and tagging one MB, line by line, with each engine that is there, in this process itself. */
export function benchWords(dump: string): void {
  const lines = beginning(dump, MB).split('\n');
  const rate = (cut: Cut): string => (1000 / medianTime(() => { for (const line of lines) cut(line); }, 3)).toFixed(2);
  const rows = Object.entries(engines()).map(([name, { cut, tag }]) => [name, rate(cut), tag ? rate(tag) : '–']);
  printTable('Words of 1 MB', ['', 'cut MB/s', 'tag MB/s'], rows);
}

function engines(): Record<string, { readonly cut: Cut; readonly tag?: Cut }> {
  // The bundle of the bench must not hold addons: they are loaded by their paths.
  const load = createRequire(join(process.cwd(), 'package.json'));
  const { Jieba } = load('@node-rs/jieba') as NodeRsJieba;
  const rs = Jieba.withDict((load('@node-rs/jieba/dict') as { readonly dict: Uint8Array }).dict);
  const known = (['nodejieba', 'jieba-wasm'] as const).filter((engine) => engine !== 'nodejieba' || existsSync(join(FOLDER, 'nodejieba.node')));
  const root = process.cwd();
  process.chdir(FOLDER);
  const own = Object.fromEntries(known.map((name) => [name, loadEngine(name, FOLDER, load)]));
  process.chdir(root);
  return {
    ...own,
    '@node-rs/jieba': { cut: (text) => rs.cut(text, true), tag: (text) => rs.tag(text, true) },
    'Intl.Segmenter': { cut: (text) => intlWords(text) },
  };
}

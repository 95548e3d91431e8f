import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { commonest, intlWords, tagOf } from '../words/intlSegmenter';
import type { EngineId, TaggedWord, WeightedWord } from '../words/wordSegmenter';

/** An engine as it runs inside the process: it answers at once. */
export interface Engine {
  cut(text: string): readonly string[];
  tag(text: string): readonly TaggedWord[];
  keywords(text: string, most: number): readonly WeightedWord[];
  /** Makes a word known. */
  add(word: string, tag: string): void;
}

/** The compiled part of nodejieba. */
interface Addon {
  load(dictionary: string, model: string, user: string, idf: string, stopWords: string): unknown;
  cut(text: string, hmm: boolean): string[];
  tag(text: string): TaggedWord[];
  extract(text: string, most: number): WeightedWord[];
  insertWord(word: string, tag: string): boolean;
}

interface JiebaWasm {
  cut(text: string, hmm: boolean): string[];
  tag(text: string, hmm: boolean): TaggedWord[];
  add_word(word: string, frequency: number | undefined, tag: string): number;
}

export const ADDON = 'nodejieba.node';
/** Names that hold no letter beyond ASCII, and no path: nodejieba opens them in the folder that the process runs in. */
const DICTIONARIES = ['jieba.dict.utf8', 'hmm_model.utf8', 'user.dict.utf8', 'idf.utf8', 'stop_words.utf8'] as const;

/** The files that an engine needs, in the folder that holds the host. */
const ENGINE_FILES: Readonly<Record<EngineId, readonly string[]>> = {
  nodejieba: [ADDON, ...DICTIONARIES],
  'jieba-wasm': ['jieba_rs_wasm.js', 'jieba_rs_wasm_bg.wasm'],
  intl: [],
};

/** Those of an engine's files that are not there. nodejieba ends its process where one is missing. */
export function missingFiles(engine: EngineId, folder: string): readonly string[] {
  return ENGINE_FILES[engine].filter((file) => !existsSync(join(folder, file)));
}

/**
 * Loads an engine from a folder, which must be the one that the process runs in. Throws where it cannot be loaded.
 * @param load `require`, for paths that no bundler may follow
 */
export function loadEngine(engine: EngineId, folder: string, load: (path: string) => unknown): Engine {
  const missing = missingFiles(engine, folder);
  if (missing.length > 0) throw new Error(`${missing.join(', ')} not found in ${folder}`);
  return LOADERS[engine]((file) => load(join(folder, file)));
}

const LOADERS: Readonly<Record<EngineId, (load: (file: string) => unknown) => Engine>> = {
  nodejieba: (load) => {
    // What the addon exports is given by its version, which package.json fixes.
    const addon = load(ADDON) as Addon;
    addon.load(...DICTIONARIES);
    return {
      cut: (text) => addon.cut(text, true),
      tag: (text) => addon.tag(text),
      keywords: (text, most) => addon.extract(text, most),
      add: (word, tag) => void addon.insertWord(word, tag),
    };
  },
  'jieba-wasm': (load) => {
    const wasm = load('jieba_rs_wasm.js') as JiebaWasm;
    return {
      cut: (text) => wasm.cut(text, true),
      tag: (text) => wasm.tag(text, true),
      keywords: (text, most) => commonest(wasm.cut(text, true), most),
      add: (word, tag) => void wasm.add_word(word, undefined, tag),
    };
  },
  intl: () => ({
    cut: (text) => intlWords(text),
    tag: (text) => intlWords(text).map((word) => ({ word, tag: tagOf(word) })),
    keywords: (text, most) => commonest(intlWords(text), most),
    // It has no dictionary that could be added to.
    add: () => undefined,
  }),
};

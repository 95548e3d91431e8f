// node esbuild.mjs [--watch] [--tests]: bundles the extension and the command line (and, with --tests, the extension-host suite).
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join } from 'node:path';
import { build, context } from 'esbuild';
import { writeNotices } from './thirdPartyNotices.mjs';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  mainFields: ['module', 'main'], // what packages offer to bundlers: their other half may load its parts at run time
  charset: 'utf8',
  legalComments: 'none', // they are in dist/THIRD-PARTY-NOTICES.txt
  metafile: true,
  logLevel: 'warning',
};

/**
 * What the extension imports when it is first needed is a bundle of its own, in dist/later: VS Code starts the sooner the
 * less it has to read.
 * @type {import('esbuild').Plugin}
 */
const loadLater = {
  name: 'load later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `./later/${basename(path)}.js`, external: true } : undefined,
    );
  },
};

/** What several of the bundles in dist/later need, and is large, is one of them. */
const SHARED = { './formats.js': /\/formats\/formats$/, './lexicons.js': /\/lexicon\/lexicons$/, './re2js.js': /^re2js$/ };

/** @type {import('esbuild').Plugin} */
const shareLarge = {
  name: 'share what is large',
  setup({ onResolve }) {
    for (const [path, filter] of Object.entries(SHARED)) {
      onResolve({ filter }, ({ kind }) => (kind === 'import-statement' ? { path, external: true } : undefined));
    }
  },
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: {
      extension: 'src/extension.ts',
      'later/formats': 'src/formats/formats.ts',
      'later/lexicons': 'src/lexicon/lexicons.ts',
      'later/re2js': 're2js',
      'later/openCorrections': 'src/editor/annotations/openCorrections.ts',
      'later/correctionList': 'src/editor/correctionList.ts',
      'later/explainLine': 'src/editor/explainLine.ts',
      'later/semanticTokens': 'src/outline/semanticTokens.ts',
      'later/figuresPart': 'src/editor/figures/figuresPart.ts',
      'later/extraction': 'src/editor/extraction.ts',
      'later/reopening': 'src/editor/encodings/reopening.ts',
      'later/auditView': 'src/editor/families/auditView.ts',
      'later/definedFamilies': 'src/editor/families/definedFamilies.ts',
      'later/wordsBench': 'src/editor/words/wordsBench.ts',
      'later/annotator': 'src/editor/annotations/annotator.ts',
      'later/exchange': 'src/annotations/exchange/exchange.ts',
      'later/agreement': 'src/annotations/agreement/agreement.ts',
    },
    outdir: 'dist',
    external: ['vscode'],
    plugins: [loadLater, shareLarge],
    supported: { 'dynamic-import': false }, // require() instead, which every extension host has
    minify: !watch,
    sourcemap: watch,
  },
  {
    ...shared,
    entryPoints: { cli: 'src/cli.ts' },
    outdir: 'dist',
    banner: { js: '#!/usr/bin/env node' },
    minify: !watch,
    sourcemap: watch,
  },
  {
    // A process of its own, with the engines beside it: nodejieba is put there by segmenter.mjs.
    ...shared,
    entryPoints: { host: 'src/segmenterHost.ts' },
    outdir: 'dist/segmenter',
    minify: !watch,
    sourcemap: watch,
  },
];

const jiebaWasm = copyJiebaWasm();

const SHIPPED = bundles.length;
if (tests) {
  bundles.push({
    ...shared,
    entryPoints: { index: 'test/extension/index.ts' },
    outdir: 'out/test/extension',
    external: ['vscode', 'mocha'],
    sourcemap: true,
  });
}

if (watch) {
  await Promise.all(bundles.map(async (options) => (await context(options)).watch()));
} else {
  const results = await Promise.all(bundles.map((options) => build(options)));
  writeNotices('dist/THIRD-PARTY-NOTICES.txt', results.slice(0, SHIPPED).map(({ metafile }) => metafile), [jiebaWasm]);
}

/** The module reads its .wasm beside itself: both stay files of their own. Gives the path of the module. */
function copyJiebaWasm() {
  const main = createRequire(import.meta.url).resolve('jieba-wasm/node');
  mkdirSync('dist/segmenter', { recursive: true });
  for (const name of ['jieba_rs_wasm.js', 'jieba_rs_wasm_bg.wasm']) copyFileSync(join(dirname(main), name), join('dist/segmenter', name));
  return main;
}

// node esbuild.mjs [--watch] [--tests]: bundles the extension and the command line (and, with --tests, the extension-host suite).
import { copyFileSync, mkdirSync } from 'node:fs';
import { createRequire } from 'node:module';
import { basename, dirname, join, relative } from 'node:path';
import { build, context } from 'esbuild';
import { writeNotices } from './thirdPartyNotices.mjs';
import { packWeights } from './weightsPacked.mjs';

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
 * @param {string} folder the way from the bundle that imports to dist/later
 * @returns {import('esbuild').Plugin}
 */
const loadLater = (folder) => ({
  name: 'load later',
  setup({ onResolve }) {
    onResolve({ filter: /^\./ }, ({ kind, path }) =>
      kind === 'dynamic-import' ? { path: `${folder}/${basename(path)}.js`, external: true } : undefined,
    );
  },
});

/**
 * What several of the bundles in dist/later need, and is large, is in one of them: a package, or files of src. The families of
 * records are read by much of what reads pages.
 */
const SHARED = {
  formats: ['formats/formats', ...['bylines/byline', 'bylines/creditAtEnd', 'bylines/names', 'features/folio', 'stories/people', 'view/layout'].map((name) => `formats/page/${name}`), 'formats/wireLines', 'formats/records/latinByline'],
  lexicons: ['lexicon/lexicons'],
  re2js: ['re2js'],
};

/**
 * @param {string} [own] the shared bundle that is made, which has its files in itself
 * @returns {import('esbuild').Plugin}
 */
const shareLarge = (own) => ({
  name: 'share what is large',
  setup({ onResolve }) {
    const others = Object.entries(SHARED).filter(([bundle]) => bundle !== own);
    const bundles = new Map(others.flatMap(([bundle, modules]) => modules.map((module) => [module, bundle])));
    onResolve({ filter: /./ }, ({ kind, path, resolveDir }) => {
      const module = path.startsWith('.') ? relative('src', join(resolveDir, path)).replaceAll('\\', '/') : path;
      const bundle = kind === 'import-statement' ? bundles.get(module) : undefined;
      return bundle && { path: `./${bundle}.js`, external: true };
    });
  },
});

/** @type {import('esbuild').BuildOptions} */
const inEditor = {
  ...shared,
  external: ['vscode'],
  supported: { 'dynamic-import': false }, // require() instead, which every extension host has
  minify: !watch,
  sourcemap: watch,
};

/** @type {import('esbuild').BuildOptions[]} */
const sharedBundles = Object.entries(SHARED).map(([bundle, modules]) => ({
  ...inEditor,
  stdin: { contents: modules.map((module) => `export * from '${module.includes('/') ? `./src/${module}` : module}';`).join('\n'), resolveDir: '.' },
  outfile: `dist/later/${bundle}.js`,
  plugins: [loadLater('.'), shareLarge(bundle), packWeights],
}));

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...inEditor,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    plugins: [loadLater('./later')],
  },
  ...sharedBundles,
  {
    ...inEditor,
    entryPoints: {
      recordReaders: 'src/formats/recordReaders.ts',
      openCorrections: 'src/editor/annotations/openCorrections.ts',
      correctionList: 'src/editor/correctionList.ts',
      explainLine: 'src/editor/explainLine.ts',
      semanticTokens: 'src/outline/semanticTokens.ts',
      figuresPart: 'src/editor/figures/figuresPart.ts',
      extraction: 'src/editor/extraction.ts',
      reopening: 'src/editor/encodings/reopening.ts',
      auditView: 'src/editor/families/auditView.ts',
      definedFamilies: 'src/editor/families/definedFamilies.ts',
      wordsBench: 'src/editor/words/wordsBench.ts',
      annotator: 'src/editor/annotations/annotator.ts',
      exchange: 'src/annotations/exchange/exchange.ts',
      agreement: 'src/annotations/agreement/agreement.ts',
    },
    outdir: 'dist/later',
    plugins: [loadLater('.'), shareLarge()],
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

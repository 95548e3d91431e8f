// node esbuild.mjs [--watch] [--tests]: bundles the extension and the command line (and, with --tests, the extension-host suite).
import { build, context } from 'esbuild';

const watch = process.argv.includes('--watch');
const tests = process.argv.includes('--tests');

/** @type {import('esbuild').BuildOptions} */
const shared = {
  bundle: true,
  format: 'cjs',
  platform: 'node',
  target: 'node20',
  charset: 'utf8',
  legalComments: 'none',
  logLevel: 'warning',
};

/** @type {import('esbuild').BuildOptions[]} */
const bundles = [
  {
    ...shared,
    entryPoints: { extension: 'src/extension.ts' },
    outdir: 'dist',
    external: ['vscode'],
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
];

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
  await Promise.all(bundles.map((options) => build(options)));
}

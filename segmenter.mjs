/**
 * node segmenter.mjs [--required]: compiles nodejieba where this machine can, and puts it with its dictionaries into
 * dist/segmenter, beside the process that runs it. Where it cannot be compiled Broadsheet works with jieba-wasm instead:
 * that is told, and is no failure unless --required says so.
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, existsSync, mkdirSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { dirname, join } from 'node:path';

const require = createRequire(import.meta.url);
const OUT = join(import.meta.dirname, 'dist', 'segmenter');
const DICTIONARIES = ['jieba.dict.utf8', 'hmm_model.utf8', 'idf.utf8', 'stop_words.utf8'];

/** The folder of an installed package; undefined where it is not installed. */
function folderOf(name) {
  try {
    return dirname(require.resolve(`${name}/package.json`));
  } catch {
    return undefined;
  }
}

/** npm brings node-gyp with it: npm scripts are told where, elsewhere it lies beside npm. */
function nodeGyp() {
  const beside = (folder) => join(folder, 'npm', 'node_modules', 'node-gyp', 'bin', 'node-gyp.js');
  const prefix = dirname(dirname(process.execPath));
  const places = [process.env.npm_config_node_gyp ?? '', beside(join(prefix, 'lib', 'node_modules')), beside(join(dirname(process.execPath), 'node_modules'))];
  return places.find((path) => path !== '' && existsSync(path));
}

/** Compiles nodejieba in its folder, with the headers of this Node where they are installed. Throws where that fails. */
function compile(folder) {
  const gyp = nodeGyp();
  if (gyp === undefined) throw new Error('node-gyp, which comes with npm, was not found');
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? [`--nodedir=${prefix}`] : [];
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [gyp, 'rebuild', ...headers], { cwd: folder, encoding: 'utf8' });
  if (status !== 0) throw new Error(error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n'));
}

/** Leaves out what only a debugger needs; where there is no `strip` the addon is larger, and works. */
function strip(file) {
  if (process.platform !== 'win32') spawnSync('strip', process.platform === 'darwin' ? ['-x', file] : [file]);
}

function assemble(folder) {
  const addon = join(folder, 'build', 'Release', 'nodejieba.node');
  if (!existsSync(addon)) compile(folder);
  mkdirSync(OUT, { recursive: true });
  for (const name of DICTIONARIES) copyFileSync(join(folder, 'submodules', 'cppjieba', 'dict', name), join(OUT, name));
  // The one that comes with nodejieba holds words for its demonstration.
  writeFileSync(join(OUT, 'user.dict.utf8'), '');
  copyFileSync(join(folder, 'LICENSE'), join(OUT, 'nodejieba.LICENSE.txt'));
  copyFileSync(addon, join(OUT, 'nodejieba.node'));
  strip(join(OUT, 'nodejieba.node'));
}

const folder = folderOf('nodejieba');
try {
  if (folder === undefined) throw new Error('the package is not installed');
  assemble(folder);
  console.log('nodejieba is in dist/segmenter.');
} catch (error) {
  console.log(`nodejieba could not be built; jieba-wasm takes its place. A C++ compiler, make and Python 3 build it.\n${error.message}`);
  if (process.argv.includes('--required')) process.exitCode = 1;
}

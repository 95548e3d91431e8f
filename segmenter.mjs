/**
 * node segmenter.mjs [--required]: compiles nodejieba where this machine can, and puts it with its dictionaries into
 * dist/segmenter, beside the process that runs it. Where it cannot be compiled Broadsheet works with jieba-wasm instead:
 * that is told, and is no failure unless --required says so.
 *
 * It is compiled in out/nodejieba, from a copy: the package as npm installs it stays as it is, and the copy is changed so that its
 * dictionary loads in a third of the time (segmenterChanges.mjs).
 */
import { spawnSync } from 'node:child_process';
import { copyFileSync, cpSync, existsSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { delimiter, dirname, join } from 'node:path';
import { CHANGES } from './segmenterChanges.mjs';

const require = createRequire(import.meta.url);
const OUT = join(import.meta.dirname, 'dist', 'segmenter');
const COPY = join(import.meta.dirname, 'out', 'nodejieba');
const SOURCES = ['binding.gyp', 'package.json', 'lib', 'submodules'];
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

/** Copies the sources of nodejieba to where they are compiled, with the changes that can be made in them. */
function copySources(folder) {
  rmSync(COPY, { recursive: true, force: true });
  for (const name of SOURCES) cpSync(join(folder, name), join(COPY, name), { recursive: true });
  for (const { file, from, to, why } of CHANGES) {
    const parts = readFileSync(join(COPY, file), 'utf8').split(from);
    if (parts.length === 2) writeFileSync(join(COPY, file), parts.join(to));
    else console.log(`${file} is not what segmenterChanges.mjs knows; it loads more slowly without: ${why}`);
  }
}

/** Compiles the copy, with the headers of this Node where they are installed. Throws where that fails. */
function compile(folder) {
  const gyp = nodeGyp();
  if (gyp === undefined) throw new Error('node-gyp, which comes with npm, was not found');
  const prefix = dirname(dirname(process.execPath));
  const headers = existsSync(join(prefix, 'include', 'node', 'node.h')) ? [`--nodedir=${prefix}`] : [];
  // What the sources need lies in the package's own node_modules, or beside it.
  const env = { ...process.env, NODE_PATH: [join(folder, 'node_modules'), dirname(folder)].join(delimiter) };
  const { status, stdout, stderr, error } = spawnSync(process.execPath, [gyp, 'rebuild', ...headers], { cwd: COPY, encoding: 'utf8', env });
  if (status !== 0) throw new Error(error?.message ?? `${stdout}${stderr}`.trim().split('\n').slice(-12).join('\n'));
}

/** The compiled addon; compiled now unless the same was compiled before. */
function addonOf(folder) {
  const addon = join(COPY, 'build', 'Release', 'nodejieba.node');
  const compiled = join(COPY, 'compiled.json');
  const wanted = JSON.stringify([JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')).version, process.platform, process.arch, CHANGES]);
  if (existsSync(addon) && existsSync(compiled) && readFileSync(compiled, 'utf8') === wanted) return addon;
  copySources(folder);
  compile(folder);
  writeFileSync(compiled, wanted);
  return addon;
}

/** Leaves out what only a debugger needs; where there is no `strip` the addon is larger, and works. */
function strip(file) {
  if (process.platform !== 'win32') spawnSync('strip', process.platform === 'darwin' ? ['-x', file] : [file]);
}

function assemble(folder) {
  const addon = addonOf(folder);
  mkdirSync(OUT, { recursive: true });
  for (const name of DICTIONARIES) copyFileSync(join(folder, 'submodules', 'cppjieba', 'dict', name), join(OUT, name));
  // The one that comes with nodejieba holds words for its demonstration.
  writeFileSync(join(OUT, 'user.dict.utf8'), '');
  // With those of the libraries that are compiled into it.
  const licences = ['.', 'submodules/cppjieba', 'submodules/cppjieba/deps/limonp'].map((path) => readFileSync(join(folder, path, 'LICENSE'), 'utf8'));
  writeFileSync(join(OUT, 'nodejieba.LICENSE.txt'), licences.join('\n'));
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

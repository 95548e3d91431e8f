/**
 * node package.mjs: packages what was built as out/broadsheet-universal.vsix and, where nodejieba was compiled, as
 * out/broadsheet-PLATFORM.vsix for the platform of this machine.
 */
import { Buffer } from 'node:buffer';
import { existsSync, mkdirSync, openSync, readFileSync, readSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createVSIX } from '@vscode/vsce';

const ROOT = import.meta.dirname;
const OUT = join(ROOT, 'out');
const ADDON = join(ROOT, 'dist', 'segmenter', 'nodejieba.node');
/** Lines of .vscodeignore that let in what only one platform can use. */
const OF_ONE_PLATFORM = /^!dist\/segmenter\/(?:nodejieba\.|\*\.utf8)/;

/** What the beginning of a compiled file says of the platform that it is for, as VS Code calls it. */
const BINARIES = {
  'linux-x64': (bytes) => isElf(bytes) && bytes.readUInt16LE(18) === 0x3e,
  'linux-arm64': (bytes) => isElf(bytes) && bytes.readUInt16LE(18) === 0xb7,
  'darwin-x64': (bytes) => isMachO(bytes) && bytes.readUInt32LE(4) === 0x01000007,
  'darwin-arm64': (bytes) => isMachO(bytes) && bytes.readUInt32LE(4) === 0x0100000c,
  'win32-x64': (bytes) => machineOfPe(bytes) === 0x8664,
  'win32-arm64': (bytes) => machineOfPe(bytes) === 0xaa64,
};

function isElf(bytes) {
  return bytes.toString('latin1', 0, 4) === '\x7fELF';
}

function isMachO(bytes) {
  return bytes.readUInt32LE(0) === 0xfeedfacf;
}

function machineOfPe(bytes) {
  if (bytes.toString('latin1', 0, 2) !== 'MZ') return undefined;
  const header = bytes.readUInt32LE(0x3c);
  return header + 6 <= bytes.length ? bytes.readUInt16LE(header + 4) : undefined;
}

function beginningOf(file) {
  const bytes = Buffer.alloc(4096);
  readSync(openSync(file, 'r'), bytes);
  return bytes;
}

/** Packages for one platform, or for all: vsce itself would put an addon for Linux into a package for Windows unasked. */
async function createPackage(target, ignoreFile) {
  const packagePath = join(OUT, `broadsheet-${target ?? 'universal'}.vsix`);
  // There is no repository whose address the links of README.md could be led to.
  const links = { allowMissingRepository: true, rewriteRelativeLinks: false };
  await createVSIX({ cwd: ROOT, packagePath, dependencies: false, ignoreFile, ...(target && { target }), ...links });
}

function universalIgnoreFile() {
  const lines = readFileSync(join(ROOT, '.vscodeignore'), 'utf8').split('\n');
  const file = join(OUT, 'universal.vscodeignore');
  writeFileSync(file, lines.filter((line) => !OF_ONE_PLATFORM.test(line)).join('\n'));
  return file;
}

mkdirSync(OUT, { recursive: true });
await createPackage(undefined, universalIgnoreFile());
if (existsSync(ADDON)) {
  const target = `${process.platform}-${process.arch}`;
  if (BINARIES[target]?.(beginningOf(ADDON)) !== true) throw new Error(`${ADDON} was not compiled for ${target}: remove it, and build again`);
  await createPackage(target, join(ROOT, '.vscodeignore'));
}

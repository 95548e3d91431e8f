import { readdirSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { dirname, join, relative, resolve } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const SRC = resolve(import.meta.dirname, '../../src');

/** From the ground up; a floor may import from itself and from below. Floors of one row may not know each other. */
const FLOORS: readonly (readonly string[])[] = [
  ['core'],
  ['lexicon'],
  ['encodings', 'formats'],
  ['figures', 'words'],
  ['outline', 'extract', 'annotations', 'segmenter'],
  ['editor', 'cli'],
  ['extension.ts', 'cli.ts', 'segmenterHost.ts'],
];

/** The floors of `formats/page/`, from the ground up; what stands in the folder itself is their roof. */
const PAGE = 'formats/page/';
const PAGE_FLOORS: readonly string[] = ['text', 'bylines', 'view', 'features', 'decoder', 'stories'];

interface SourceFile {
  /** Relative to src: `editor/dumps.ts`. */
  readonly path: string;
  readonly imports: readonly string[];
}

const FILES: readonly SourceFile[] = readdirSync(SRC, { recursive: true, encoding: 'utf8' })
  .filter((path) => path.endsWith('.ts'))
  .map((path) => ({ path: path.replaceAll('\\', '/'), imports: importsOf(join(SRC, path)) }));

/** What a file imports: paths relative to src for its own, bare names for modules. */
function importsOf(file: string): readonly string[] {
  const { importedFiles } = ts.preProcessFile(readFileSync(file, 'utf8'), true, true);
  return importedFiles.map(({ fileName }) =>
    fileName.startsWith('.') ? `${relative(SRC, resolve(dirname(file), fileName)).replaceAll('\\', '/')}.ts` : fileName,
  );
}

/** The row of the floor that a file stands on. */
function heightOf(path: string): number {
  return FLOORS.findIndex((row) => row.includes(floorOf(path)));
}

function floorOf(path: string): string {
  return path.split('/')[0] ?? path;
}

/** The floor of a page's file; the roof's number for a file that stands on none. */
function heightInPage(path: string): number {
  const [floor = '', file] = path.slice(PAGE.length).split('/');
  return file === undefined ? PAGE_FLOORS.length : PAGE_FLOORS.indexOf(floor);
}

function isOwn(imported: string): boolean {
  return imported.endsWith('.ts');
}

/** `core/a.ts → editor/b.ts`, for every import that a rule forbids. */
function broken(forbids: (from: string, to: string) => boolean): string[] {
  return FILES.flatMap(({ path, imports }) => imports.filter((to) => forbids(path, to)).map((to) => `${path} → ${to}`));
}

describe('Floors', () => {
  it('are known for every file', () => {
    expect(FILES.find(({ path }) => path === 'extension.ts')?.imports).toContain('editor/dumps.ts');
    expect(FILES.map(({ path }) => path).filter((path) => heightOf(path) === -1)).toEqual([]);
  });

  it('are imported from downwards only, and never from beside', () => {
    const upwards = (from: string, to: string): boolean =>
      isOwn(to) && floorOf(from) !== floorOf(to) && heightOf(to) >= heightOf(from);
    expect(broken(upwards)).toEqual([]);
  });

  it('of pages are known for every file, and imported from downwards only', () => {
    const isOfPage = (path: string): boolean => path.startsWith(PAGE);
    expect(FILES.filter(({ path }) => isOfPage(path) && heightInPage(path) === -1)).toEqual([]);
    expect(broken((from, to) => isOfPage(from) && isOfPage(to) && heightInPage(to) > heightInPage(from))).toEqual([]);
  });

  it('leave vscode to the editor and to extension.ts', () => {
    const mayKnow = (path: string): boolean => floorOf(path) === 'editor' || path === 'extension.ts';
    expect(broken((from, to) => to === 'vscode' && !mayKnow(from))).toEqual([]);
  });

  it('leave Node to the command line and to the process that cuts words', () => {
    const mayKnow = (path: string): boolean => ['cli', 'cli.ts', 'segmenter', 'segmenterHost.ts'].includes(floorOf(path));
    const isNode = (to: string): boolean => to.startsWith('node:') || builtinModules.includes(to);
    expect(broken((from, to) => isNode(to) && !mayKnow(from))).toEqual([]);
  });

  it('import no file in a circle', () => {
    expect(circles()).toEqual([]);
  });
});

/** Each circle of imports, types included, as the files on the way round. */
function circles(): string[] {
  const importsFrom = new Map(FILES.map(({ path, imports }) => [path, imports.filter(isOwn)]));
  const finished = new Set<string>();
  const found: string[] = [];
  const visit = (path: string, trail: readonly string[]): void => {
    const seen = trail.indexOf(path);
    if (seen !== -1) found.push([...trail.slice(seen), path].join(' → '));
    if (seen !== -1 || finished.has(path)) return;
    for (const next of importsFrom.get(path) ?? []) visit(next, [...trail, path]);
    finished.add(path);
  };
  for (const { path } of FILES) visit(path, []);
  return found;
}

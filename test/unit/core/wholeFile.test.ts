import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { namesBeside, readWholeFile, replaceWholeFile } from '../../../src/core/wholeFile';
import type { FileSteps } from '../../../src/core/wholeFile';
import { stepsIn } from './wholeFile/steps';

const NAME = 'page.txt.outline.annotations.jsonl';
const { finished, unfinished, previous } = namesBeside(NAME);
const OLD = '{"id":"urn:uuid:a"}\n{"id":"urn:uuid:b"}\n';
const NEW = '{"id":"urn:uuid:a"}\n{"id":"urn:uuid:b"}\n{"id":"urn:uuid:c"}\n';
const NEWEST = '{"id":"urn:uuid:c"}\n';

let bundles: string;
let folder: string;

beforeAll(() => {
  bundles = mkdtempSync(join(tmpdir(), 'broadsheet-writer-'));
  buildSync({ entryPoints: [join(import.meta.dirname, 'wholeFile', 'writer.ts')], bundle: true, platform: 'node', outfile: join(bundles, 'writer.js') });
});

beforeEach(() => {
  folder = mkdtempSync(join(bundles, 'folder-'));
});

afterAll(() => {
  rmSync(bundles, { recursive: true });
});

/** Replaces the file in a process of its own; true where that was killed. */
function isKilled(text: string, point: number, ...options: readonly string[]): boolean {
  const { signal, status } = spawnSync(process.execPath, [join(bundles, 'writer.js'), folder, NAME, text, String(point), ...options]);
  expect(signal === 'SIGKILL' || status === 0).toBe(true);
  return signal === 'SIGKILL';
}

function put(name: string, text: string | undefined): void {
  if (text === undefined) rmSync(join(folder, name), { force: true });
  else writeFileSync(join(folder, name), text);
}

async function textIfThere(name: string): Promise<string | undefined> {
  return existsSync(join(folder, name)) ? readFile(join(folder, name), 'utf8') : undefined;
}

async function read(): Promise<string | undefined> {
  return readWholeFile(textIfThere, namesBeside(NAME));
}

describe('A process that replaces a file', () => {
  it.each([
    ['the file is there', OLD, []],
    ['the file is there, and is deleted before another takes its name', OLD, ['--deletes-first']],
    ['there is no file yet', undefined, []],
  ] as const)('leaves the old or the new one whole wherever it is killed: %s', async (_what, old, options) => {
    const seen: (string | undefined)[] = [];
    for (let point = 0; ; point++) {
      for (const name of readdirSync(folder)) put(name, undefined);
      put(NAME, old);
      if (!isKilled(NEW, point, ...options)) break;
      const left = await read();
      expect([old, NEW], `killed at point ${point}`).toContain(left);
      seen.push(left);
      // Whoever comes next finds his way out of it.
      await replaceWholeFile(stepsIn(folder, { deletesFirst: options.length > 0, before: () => undefined }), namesBeside(NAME), NEWEST);
      expect(await textIfThere(NAME)).toBe(NEWEST);
      if (left !== undefined) expect([left, old]).toContain(await textIfThere(previous));
      expect(readdirSync(folder).sort()).toEqual([NAME, ...(left === undefined ? [] : [previous])]);
    }
    expect(new Set(seen)).toEqual(new Set([old, NEW]));
    expect(seen.length).toBeGreaterThan(6);
  }, 60_000);

  it('leaves one of both even where it was killed before, and is killed again', async () => {
    const options = ['--deletes-first'];
    for (let point = 0; ; point++) {
      put(NAME, undefined);
      put(previous, OLD);
      put(finished, NEW);
      put(unfinished, undefined);
      if (!isKilled(NEWEST, point, ...options)) break;
      expect([NEW, NEWEST], `killed at point ${point}`).toContain(await read());
    }
    expect(await read()).toBe(NEWEST);
  }, 60_000);
});

describe('A file that is replaced', () => {
  let steps: FileSteps<string>;

  beforeEach(() => {
    steps = stepsIn(folder, { deletesFirst: false, before: () => undefined });
    put(NAME, OLD);
  });

  function files(): Record<string, string> {
    return Object.fromEntries(readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]));
  }

  it('is kept as the previous version, and that one is replaced by the next', async () => {
    await replaceWholeFile(steps, namesBeside(NAME), NEW);
    expect(files()).toEqual({ [NAME]: NEW, [previous]: OLD });
    await replaceWholeFile(steps, namesBeside(NAME), NEWEST);
    expect(files()).toEqual({ [NAME]: NEWEST, [previous]: NEW });
  });

  it('is kept only where that is asked for', async () => {
    await replaceWholeFile(steps, { file: NAME, unfinished, finished }, NEW);
    expect(files()).toEqual({ [NAME]: NEW });
  });

  it('is written to at once where nothing can be renamed', async () => {
    await replaceWholeFile({ ...steps, rename: () => Promise.reject(new Error('cannot rename')) }, namesBeside(NAME), NEW);
    expect(files()).toEqual({ [NAME]: NEW, [previous]: OLD });
  });

  it('is as it was where nothing can be written', async () => {
    const write = (): Promise<void> => Promise.reject(new Error('the disk is full'));
    await expect(replaceWholeFile({ ...steps, write }, namesBeside(NAME), NEW)).rejects.toThrow('the disk is full');
    expect(files()).toEqual({ [NAME]: OLD });
  });
});

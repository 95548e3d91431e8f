import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buildSync } from 'esbuild';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { quoteOf } from '../../../src/annotations/annotation';
import { coderFileName, coderOfFile } from '../../../src/annotations/coderFiles';
import { readAnnotations } from '../../../src/annotations/jsonLines';
import { namesBeside, readWholeFile } from '../../../src/core/wholeFile';

const PAGE = '老街路灯换新装\n\n记者 孙望舒\n\n本报讯 城南老街的312盏路灯日前全部换上了新灯具。\n';
const NAME = coderFileName('page.txt', 'ann');
const OLD = '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:uuid:old","type":"Annotation","motivation":"tagging","created":"2026-03-19T08:00:00.000Z","body":{"type":"TextualBody","purpose":"tagging","value":"head"},"target":{"source":"page.txt","selector":[{"type":"TextQuoteSelector","exact":"老街路灯换新装","prefix":"","suffix":"\\n\\n记者 孙望舒"},{"type":"TextPositionSelector","start":0,"end":7}]}}\n';

let folder: string;
let bundle: string;

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'broadsheet-coder-'));
  bundle = join(folder, 'coder.js');
  buildSync({ entryPoints: [join(import.meta.dirname, 'filing', 'coder.ts')], bundle: true, platform: 'node', outfile: bundle });
  writeFileSync(join(folder, 'page.txt'), PAGE);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

/** What the coder's file says, whoever opens it next: quotes, and how many lines are damaged. */
async function filed(): Promise<{ quotes: (string | undefined)[]; damaged: number }> {
  const text = await readWholeFile((file) => Promise.resolve(existsSync(join(folder, file)) ? readFileSync(join(folder, file), 'utf8') : undefined), namesBeside(NAME));
  const { annotations, damaged } = readAnnotations(text ?? '');
  return { quotes: annotations.map(quoteOf), damaged: damaged.length };
}

describe('A coder who is killed while annotations are filed', () => {
  it.each([[[]], [['--deletes-first']]])('leaves the old or the new file whole, at every point of it %j', async (options) => {
    const seen = new Set<number>();
    for (let point = 0; ; point++) {
      for (const name of Object.values(namesBeside(NAME))) rmSync(join(folder, name), { force: true });
      writeFileSync(join(folder, NAME), OLD);
      const { signal, status } = spawnSync(process.execPath, [bundle, folder, String(point), ...options]);
      const { quotes, damaged } = await filed();
      expect(damaged, `killed at point ${point}`).toBe(0);
      expect([['老街路灯换新装'], ['老街路灯换新装', '孙望舒']], `killed at point ${point}`).toContainEqual(quotes);
      seen.add(quotes.length);
      if (signal === null) {
        expect(status).toBe(0);
        break;
      }
    }
    expect([...seen]).toEqual([1, 2]);
  }, 120_000);
});

describe('The name of a coder’s file', () => {
  it.each([
    ['ann', 'page.txt.ann.annotations.jsonl'],
    ['Ann Lee', 'page.txt.Ann-Lee.annotations.jsonl'],
    ['王强', 'page.txt.王强.annotations.jsonl'],
    ['a/b\\c:d.e', 'page.txt.a-b-c-d-e.annotations.jsonl'],
    ['outline', 'page.txt.outline-coder.annotations.jsonl'],
    [' . ', 'page.txt.coder.annotations.jsonl'],
  ])('of %s is %s, and tells whose it is', (coder, name) => {
    expect(coderFileName('page.txt', coder)).toBe(name);
    expect(coderOfFile('page.txt', name)).toBe(name.split('.')[2]);
  });

  it('is none that holds corrections, previous versions, or annotations of another dump', () => {
    for (const name of ['page.txt.outline.annotations.jsonl', 'page.txt.ann.annotations.jsonl.bak', 'page.txt.old.ann.annotations.jsonl', 'page.annotations.jsonl', 'page.txt.annotations.jsonl']) {
      expect(coderOfFile('page.txt', name)).toBeUndefined();
    }
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import type { WeightTable } from '../../../../src/formats/page/decoder/weightTable';
import * as weights from '../../../../src/formats/page/decoder/weights';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const folder = join(root, 'src', 'formats', 'page', 'decoder');
const packer = pathToFileURL(join(root, 'weightsPacked.mjs')).href;

interface Packer {
  readonly packedSource: (source: string) => string;
}
type Table = WeightTable<string, string>;

async function packed(source: string): Promise<string> {
  return ((await import(packer)) as Packer).packedSource(source);
}

/** The module as a bundle holds it. */
async function evaluated(source: string): Promise<Readonly<Record<string, Table>>> {
  const { outputFiles } = await build({ stdin: { contents: source, resolveDir: folder, loader: 'ts' }, bundle: true, format: 'esm', charset: 'utf8', write: false });
  return { ...((await import(`data:text/javascript;base64,${Buffer.from(outputFiles[0]?.contents ?? []).toString('base64')}`)) as Readonly<Record<string, Table>>) };
}

/** A module with a table whose rows have no names that anybody knows. */
const tableOf = (...rows: string[]): string => `export const RULE_SCORES: WeightTable<'a', string> = {\n  columns: ['a'],\n  rows: {\n${rows.map((row, index) => `    row${index}: ${row},\n`).join('')}  },\n};\n`;
const rowsOf = async (source: string): Promise<unknown[]> => Object.values((await evaluated(await packed(source)))['RULE_SCORES']?.rows ?? {});

it('A bundle holds the same weights, packed, as the table', async () => {
  const source = readFileSync(join(folder, 'weights.ts'), 'utf8');
  const { LINE_WEIGHTS, PAIR_WEIGHTS, RULE_SCORES } = weights;
  expect(await evaluated(await packed(source))).toEqual({ LINE_WEIGHTS, PAIR_WEIGHTS, RULE_SCORES });
  expect((await packed(source)).length).toBeLessThan(source.length / 3);
});

it('Every number keeps its value, and a row without numbers its place', async () => {
  expect(await rowsOf(tableOf('[ -106, 34, 92, 46, 127, 277]', '[]', '[ -107, 0, -400, 1]', '[   5]'))).toEqual([[-106, 34, 92, 46, 127, 277], [], [-107, 0, -400, 1], [5]]);
});

it('A number that has no character is refused', async () => {
  await expect(packed(tableOf('[1, 278]'))).rejects.toThrow('278 is no weight that can be packed');
});

it('Zeros in a row are one character, in rows over several lines too', async () => {
  const source = tableOf('[ 1, 0, 0, -3, 0, 0,\n 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2]', '[ 0, 0, 0, 5]');
  expect(await rowsOf(source)).toEqual([[1, 0, 0, -3, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], [0, 0, 0, 5]]);
  expect(await packed(source)).toContain('kjjg\u0183q\u0189l\u0180\u0183o');
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { transform } from 'esbuild';
import { expect, it } from 'vitest';
import * as weights from '../../../../src/formats/page/decoder/weights';

const root = join(import.meta.dirname, '..', '..', '..', '..');
const packer = pathToFileURL(join(root, 'weightsPacked.mjs')).href;

interface Packer {
  readonly packedSource: (source: string) => string;
}

async function evaluated(source: string): Promise<unknown> {
  const { code } = await transform(source, { loader: 'ts', format: 'esm', charset: 'utf8' });
  return import(`data:text/javascript;base64,${Buffer.from(code).toString('base64')}`);
}

it('A bundle holds the same weights, packed, as the table', async () => {
  const { packedSource } = (await import(packer)) as Packer;
  const source = readFileSync(join(root, 'src', 'formats', 'page', 'decoder', 'weights.ts'), 'utf8');
  expect(await evaluated(packedSource(source))).toEqual(await evaluated(source));
  expect(await evaluated(source)).toMatchObject({ LINE_WEIGHTS: weights.LINE_WEIGHTS });
  expect(packedSource(source).length).toBeLessThan(source.length * 0.6);
});

it('A number that is no character is written out', async () => {
  const { packedSource } = (await import(packer)) as Packer;
  const source = 'export const rows = { most: [ -97, 0, 0, 0, 1], all: [  -96, 34, 92, 46, 127, 287], over: [288, 0, 0, 0, 1] };';
  expect(await evaluated(packedSource(source))).toMatchObject({ rows: { most: [-97, 0, 0, 0, 1], all: [-96, 34, 92, 46, 127, 287], over: [288, 0, 0, 0, 1] } });
  expect(packedSource(source)).toContain('[288, 0, 0, 0, 1]');
});

it('Zeros in a row are one character', async () => {
  const { packedSource } = (await import(packer)) as Packer;
  const source = 'export const rows = { some: [ 1, 0, 0, -3, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], none: [ 0, 0, 0, 5] };';
  expect(await evaluated(packedSource(source))).toMatchObject({ rows: { some: [1, 0, 0, -3, 0, 0, 0, 7, 0, 0, 0, 0, 0, 0, 0, 0, 0, 2], none: [0, 0, 0, 5] } });
  expect(packedSource(source)).toContain(`\u0183g\u0189b`);
});

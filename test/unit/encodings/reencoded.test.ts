import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { decodedText } from '../../../src/cli/decodedText';
import { encoded } from '../../../src/encodings/decode';
import { ENCODING_IDS, ENCODINGS } from '../../../src/encodings/encoding';
import type { EncodingId } from '../../../src/encodings/encoding';
import { withOneLineEnd } from '../../../src/encodings/lineEnds';
import { outlineRecord } from '../../../src/extract/storyRecord';
import { parseDump } from '../../../src/formats/formats';

const TEST = resolve(import.meta.dirname, '../..');

const FIXTURES = readdirSync(TEST, { recursive: true, encoding: 'utf8' })
  .filter((name) => /^(?:pages|families|encodings)[\\/].*\.(?:txt|sgm)$/.test(name))
  .map((name) => ({ name, text: withOneLineEnd(readFileSync(join(TEST, name), 'utf8').replace(/^\ufeff/, '')) }));

/** A text in each encoding that holds it, with a byte order mark and without. */
function versions(text: string): { encoding: EncodingId; bytes: Uint8Array }[] {
  return ENCODING_IDS.flatMap((encoding) => {
    const bytes = encoded(text, encoding);
    const { mark } = ENCODINGS[encoding];
    if (!bytes) return [];
    return [{ encoding, bytes }, ...(mark ? [{ encoding, bytes: Uint8Array.from([...mark, ...bytes]) }] : [])];
  });
}

const outline = async (text: string): Promise<unknown> => outlineRecord(await parseDump(text), 'dump.txt');

describe('a fixture in another encoding', () => {
  it.each(FIXTURES.map(({ name, text }) => [name, text] as const))('is read back as it was: %s', (_, text) => {
    for (const { encoding, bytes } of versions(text)) {
      const read = decodedText(bytes, encoding);
      expect(read.text === text, encoding).toBe(true);
      expect(read.damage).toEqual([]);
    }
  });

  it('has the same outline, in every encoding that holds it', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FIXTURES), fc.nat(), async ({ text }, choice) => {
        const all = versions(text);
        const version = all[choice % all.length];
        if (version) expect(await outline(decodedText(version.bytes, version.encoding).text)).toEqual(await outline(text));
      }),
      { numRuns: 60 },
    );
  });
});

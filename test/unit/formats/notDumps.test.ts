import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { DEFAULT_THRESHOLD } from '../../../src/formats/format';
import { detectFormat } from '../../../src/formats/formats';
import { kindOf, variedTexts } from '../../measure/variedTexts';

const FOLDER = join('test', 'notDumps');
const WRITTEN = readdirSync(FOLDER).map((name) => ({ name, text: readFileSync(join(FOLDER, name), 'utf8') }));
const TEXTS = variedTexts(WRITTEN);

describe('what is no dump', () => {
  it('is measured on more than a thousand texts of more than twenty-five kinds', () => {
    expect(TEXTS.length).toBeGreaterThan(1000);
    expect(new Set(WRITTEN.map(({ name }) => kindOf(name))).size).toBeGreaterThan(25);
  });

  it('is never taken for one', () => {
    const taken = TEXTS.map(({ name, text }) => ({ name, ...detectFormat(text) })).filter(({ confidence }) => confidence > DEFAULT_THRESHOLD);
    expect(taken.map(({ name, format, confidence, reasons }) => `${name}: ${format.id} ${confidence} ${reasons.join('; ')}`)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import Ajv from 'ajv';
import { describe, expect, it } from 'vitest';
import { appliesTo, listCodes } from '../../../src/annotations/codebook';
import type { Codebook } from '../../../src/annotations/codebook';
import { addCode, deleteCode, mergeCodes, renameCode, splitCode, standingCode } from '../../../src/annotations/codebookChanges';
import { readCodebook, writeCodebook } from '../../../src/annotations/codebookFile';
import { STARTERS } from '../../../src/annotations/starters';

const BOOK: Codebook = {
  name: '沄湾',
  codes: [
    { id: 'topic', name: '议题', appliesTo: ['story'], codes: [{ id: 'topic.water', name: '水利', key: '1', colour: '#2f6fb0' }, { id: 'topic.light', name: '路灯', key: '2' }] },
    { id: 'actor', name: '行动者', attributes: [{ id: 'kind', values: ['官方', '市民'] }] },
  ],
};

const schema: unknown = JSON.parse(readFileSync(join('schemas', 'codebook.schema.json'), 'utf8'));
const fitsSchema = new Ajv({ strict: false, validateFormats: false }).compile(schema as object);

/** What is wrong with a codebook, as `line:column message`. */
function problems(text: string): string[] {
  return readCodebook(text).problems.map(({ line, column, message }) => `${line}:${column} ${message}`);
}

function ids(codebook: Codebook): string[] {
  return listCodes(codebook).map(({ code, above }) => [...above, code].map(({ id }) => id).join(' > '));
}

describe('A codebook file', () => {
  it('comes back as it was', () => {
    expect(readCodebook(writeCodebook(BOOK))).toEqual({ codebook: BOOK, problems: [] });
  });

  it('may have comments, a byte order mark and a comma too many', () => {
    expect(readCodebook('\ufeff{ // codes\n "codes": [{ "id": "a" },] }')).toEqual({ codebook: { codes: [{ id: 'a' }] }, problems: [] });
  });

  it.each([
    ['no JSON', '{ "codes": [\n', ['2:1 This is not JSON here.', '2:1 This is not JSON here.']],
    ['nothing', '', ['1:1 This is not JSON from here on.']],
    ['a list', '[]', ['1:1 A codebook is an object: { "codes": [ … ] }.']],
    ['no codes', '{ "name": "x" }', ['1:1 “codes” must be a list of codes.']],
    ['a code without an id', '{ "codes": [\n  { "name": "x" }] }', ['2:3 A code is an object with an “id”.']],
    ['an id twice', '{ "codes": [{ "id": "a" },\n{ "id": "b", "codes": [{ "id": "a" }] }] }', ['2:32 The id “a” is used twice.']],
    ['a key twice', '{ "codes": [{ "id": "a", "key": "1" },\n{ "id": "b", "key": "1" }] }', ['2:21 The key “1” is used twice.']],
    ['a colour that is none', '{ "codes": [{ "id": "a",\n  "colour": "red" }] }', ['2:13 “colour” must be a colour such as "#1d7f4e".']],
    ['a key that is none', '{ "codes": [{ "id": "a",\n  "key": "F1" }] }', ['2:10 “key” must be one of 1 to 9 or a to z.']],
    ['a code merged into none', '{ "codes": [\n{ "id": "a", "mergedInto": "b" }] }', ['2:1 No code has the id “b”.']],
    ['an attribute twice', '{ "codes": [{ "id": "a", "attributes": [{ "id": "k" },\n{ "id": "k" }] }] }', ['2:1 The attribute “k” is there twice.']],
  ])('is told where it is wrong: %s', (_what, text, expected) => {
    expect(problems(text)).toEqual(expected);
  });

  it('gives what is right of it all the same', () => {
    expect(readCodebook('{ "codes": [{ "id": "a", "colour": "red", "name": "A" }, 7, { "id": "b" }] }').codebook).toEqual({ codes: [{ id: 'a', name: 'A' }, { id: 'b' }] });
  });
});

describe('The schema', () => {
  it('lets pass what can be read, and nothing that cannot', () => {
    expect(fitsSchema(BOOK)).toBe(true);
    for (const wrong of [{}, { codes: [{}] }, { codes: [{ id: 'a', colour: 'red' }] }, { codes: [{ id: 'a', key: 'F1' }] }, { codes: [{ id: 'a', appliesTo: ['page'] }] }]) expect(fitsSchema(wrong)).toBe(false);
  });

  it.each(STARTERS.flatMap((starter) => ['en', 'zh-cn'].map((locale) => [starter.id, locale, starter.codebook(locale)] as const)))('fits the starter %s (%s), which reads without a problem', (_id, _locale, codebook) => {
    expect(fitsSchema(codebook)).toBe(true);
    expect(readCodebook(writeCodebook(codebook))).toEqual({ codebook, problems: [] });
  });
});

describe('A change of a codebook', () => {
  it('adds codes with ids of their own', () => {
    const { codebook, code } = addCode(BOOK, { name: 'Local Economy!' });
    expect([code.id, addCode(codebook, { name: 'local economy' }).code.id, addCode(BOOK, { name: '本地 经济' }, 'topic').code.id]).toEqual(['local-economy', 'local-economy-2', '本地-经济']);
    expect(ids(addCode(BOOK, { name: '本地' }, 'topic').codebook)).toContain('topic > 本地');
  });

  it('renames without a change of any annotation', () => {
    const renamed = renameCode(BOOK, 'topic.water', '水务');
    expect(ids(renamed)).toEqual(ids(BOOK));
    expect(listCodes(renamed).map(({ code }) => code.name).filter((name) => name === '水务')).toHaveLength(1);
  });

  it('merges by letting codes count as another, and keeps them', () => {
    const merged = mergeCodes(BOOK, ['topic.light', 'topic.water'], 'topic.water');
    expect([standingCode(merged, 'topic.light'), standingCode(merged, 'topic.water'), standingCode(merged, 'unknown')]).toEqual(['topic.water', 'topic.water', 'unknown']);
    expect(ids(merged)).toEqual(ids(BOOK));
  });

  it('does not go round in a circle where codes are merged into each other', () => {
    const circle = mergeCodes(mergeCodes(BOOK, ['topic.light'], 'topic.water'), ['topic.water'], 'topic.light');
    expect(['topic.light', 'topic.water']).toContain(standingCode(circle, 'topic.light'));
  });

  it('splits into codes under a code', () => {
    expect(ids(splitCode(BOOK, 'actor', [{ name: '官员' }, { name: '市民' }]))).toEqual([...ids(BOOK), 'actor > 官员', 'actor > 市民']);
  });

  it('deletes nothing: what has the code keeps it, and the code is given no more', () => {
    const without = deleteCode(BOOK, 'topic');
    expect(ids(without)).toEqual(ids(BOOK));
    expect(listCodes(without).filter(({ code }) => appliesTo(code, 'story') || appliesTo(code, 'span')).map(({ code }) => code.id)).toEqual(['actor']);
    expect(readCodebook(writeCodebook(without)).problems).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import { parseDump } from '../../../src/formats/formats';
import { recordReason } from '../../../src/outline/recordReason';

const EXPORT = `
                               1 of 2 DOCUMENTS

                           The Elderbrook Courier

                            April 16, 2026 Thursday

Quarry Road plan draws fire

BYLINE: Mona Edgeley

SECTION: NEWS; Pg. A01

LENGTH: 12 words

Two neighbors told the planning board of water in their cellars.

SUBJECT: LAND SURVEYING (90%)

LOAD-DATE: April 17, 2026

                               2 of 2 DOCUMENTS

                           The Elderbrook Courier

                            April 17, 2026 Friday

Bridge closes for three days

LENGTH: 5 words

The bridge will close Sunday.

LOAD-DATE: April 18, 2026
`;

const dump = await parseDump(EXPORT);
const lineOf = (text: string): number => EXPORT.split('\n').findIndex((line) => line.includes(text));
const reasonOf = (text: string, corrected = false): unknown => recordReason(dump, lineOf(text), corrected);

describe('why a line of an export was read as it was', () => {
  it.each([
    ['1 of 2', { by: 'furniture', kind: 'separator' }],
    ['Quarry Road', { by: 'place', kind: 'headline' }],
    ['BYLINE', { by: 'label', kind: 'byline', label: 'BYLINE:' }],
    ['Two neighbors', { by: 'place', kind: 'paragraph' }],
    ['April 16', { by: 'facts', names: ['date'] }],
    ['SECTION', { by: 'facts', names: ['section', 'page'] }],
    ['LENGTH: 12', { by: 'facts', names: ['words'] }],
    ['SUBJECT', { by: 'fields', names: ['SUBJECT'] }],
  ])('%s', (text, reason) => {
    expect(dump.format).toBe('lexisNexis');
    expect(reasonOf(text)).toEqual(reason);
  });

  it('is a correction where a reader has said what the line is', () => {
    expect(reasonOf('SUBJECT', true)).toEqual({ by: 'correction' });
  });

  it('is nothing for a blank line', () => {
    expect(recordReason(dump, lineOf('BYLINE') + 1, false)).toBeNull();
  });
});

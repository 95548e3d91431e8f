import { describe, expect, it } from 'vitest';
import { parseDump } from '../../../src/formats/formats';
import { auditDump, losesSomething } from '../../../src/outline/audit';
import type { Audit } from '../../../src/outline/audit';

const WORDS = 'river council budget school harbour repair evening market station bridge winter record village teacher orchard railway notice weather library garden'.split(' ');

/** A text of so many words, another for each seed. */
function text(seed: number, length = 60): string {
  return `${Array.from({ length }, (_, at) => WORDS[(at * 7 + seed * (at % 5) + seed) % WORDS.length]).join(' ')}.`;
}

/** A record of LexisNexis. */
function record(number: number, of: number, headline: string | null, body: string): string {
  return [`          ${number} of ${of} DOCUMENTS`, '          The Harrow Ledger', '          May 14, 2014 Wednesday', ...(headline === null ? [] : [`HEADLINE: ${headline}`]), 'LENGTH: 60 words', body, 'LOAD-DATE: May 15, 2014', ''].join('\n\n');
}

const audited = async (...records: readonly string[]): Promise<Audit> => auditDump(await parseDump(records.join('\n')));
const kinds = ({ problems }: Audit): string[] => problems.map(({ kind }) => kind);

describe('an audit', () => {
  it('has nothing to say of a whole export', async () => {
    const audit = await audited(record(1, 2, 'Bridge to be rebuilt', text(1)), record(2, 2, 'Mill sold', text(2)));
    expect([audit.found, audit.declared, kinds(audit), losesSomething(audit)]).toEqual([2, 2, [], false]);
  });

  it('says that a story is lost', async () => {
    const audit = await audited(record(1, 3, 'Bridge to be rebuilt', text(1)), record(3, 3, 'Mill sold', text(2)));
    expect([audit.found, audit.declared, kinds(audit), losesSomething(audit)]).toEqual([2, 3, ['fewer'], true]);
  });

  it('adds up exports that stand one behind the other', async () => {
    const audit = await audited(record(1, 1, 'Bridge to be rebuilt', text(1)), record(1, 2, 'Mill sold', text(2)), record(2, 2, 'Ferryman retires', text(3)));
    expect([audit.found, audit.declared]).toEqual([3, 3]);
  });

  it('counts what belongs to nothing, and says where it stands', async () => {
    const audit = auditDump(await parseDump('<DOC>\n<DOCNO> A-1 </DOCNO>\n<HEAD>Mill sold</HEAD>\n<TEXT>\nThe mill is sold.\n</TEXT>\n</DOC>\nstray words\nmore of them\n<DOC>\n<DOCNO> A-2 </DOCNO>\n<HEAD>Weir open</HEAD>\n<TEXT>\nThe weir is open.\n</TEXT>\n</DOC>\n'));
    expect(audit.problems.map(({ kind, lines }) => [kind, lines])).toEqual([['gap', { first: 7, last: 8 }]]);
    expect(audit.coverage.gap).toBe('straywordsmoreofthem'.length);
    expect(losesSomething(audit)).toBe(true);
  });

  it('names stories without a headline or without a text by their line', async () => {
    const audit = auditDump(await parseDump('<DOC>\n<DOCNO> A-1 </DOCNO>\n<TEXT>\nThe mill is sold.\n</TEXT>\n</DOC>\n<DOC>\n<DOCNO> A-2 </DOCNO>\n<HEAD>Weir open</HEAD>\n</DOC>\n<DOC>\n<DOCNO> A-3 </DOCNO>\n<HEAD>Toll ends</HEAD>\n<TEXT>\nIt ends.\n</TEXT>\n</DOC>\n'));
    expect(audit.problems.map(({ kind, lines }) => [kind, lines.first])).toEqual([['noHeadline', 0], ['noText', 6]]);
    expect(losesSomething(audit)).toBe(false);
  });

  it('finds a story that comes twice, and one that comes nearly twice', async () => {
    const again = text(1).replace('river', 'stream');
    const audit = await audited(record(1, 4, 'Bridge to be rebuilt', text(1)), record(2, 4, 'Bridge: council decides', text(1)), record(3, 4, 'Council and bridge', again), record(4, 4, 'Mill sold', text(2)));
    expect(audit.problems.map(({ kind, story, like }) => [kind, story?.headline, like?.headline])).toEqual([
      ['duplicate', 'Bridge: council decides', 'Bridge to be rebuilt'],
      ['nearDuplicate', 'Council and bridge', 'Bridge to be rebuilt'],
    ]);
  });
});

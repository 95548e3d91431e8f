import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Codebook } from '../../../src/annotations/codebook';
import { addCode, deleteCode, mergeCodes, renameCode, splitCode } from '../../../src/annotations/codebookChanges';
import { readCodebook, writeCodebook } from '../../../src/annotations/codebookFile';
import { rewriteCodebook } from '../../../src/annotations/codebookRewriting';

const WRITTEN = `{
	// The desk’s own codes, agreed on in March.
	"$schema": "./codebook.schema.json",
	"name": "Desk",
	"codes": [
		/* topics first */
		{ "id": "topic", "name": "Topic", "key": "1", "codes": [
			{"id": "topic.city", "colour": "#1d7f4e"}, // one line on purpose
			{"id": "topic.sport"},
		] },
		{
			"id": "tone",   "attributes": [ { "id": "kind", "values": ["good", "bad"] } ],
			"ours": true,
		},
	],
}
`;

function codebook(): Codebook {
  return readCodebook(WRITTEN).codebook;
}

/** The lines that are not the same, \`-\` before and \`+\` after. */
function changedLines(after: string): readonly string[] {
  const [old, now] = [WRITTEN.split('\n'), after.split('\n')];
  return [...old.filter((line) => !now.includes(line)).map((line) => `-${line.trim()}`), ...now.filter((line) => !old.includes(line)).map((line) => `+${line.trim()}`)];
}

describe('A codebook file that is rewritten', () => {
  it('stays as it is where nothing has changed', () => {
    expect(rewriteCodebook(WRITTEN, codebook())).toBe(WRITTEN);
  });

  it.each<[what: string, change: (codebook: Codebook) => Codebook, lines: readonly string[]]>([
    ['a code is renamed', (before) => renameCode(before, 'topic.city', 'City hall'), ['-{"id": "topic.city", "colour": "#1d7f4e"}, // one line on purpose', '+{', '+"id": "topic.city",', '+"colour": "#1d7f4e",', '+"name": "City hall"', '+}, // one line on purpose']],
    ['a code is added', (before) => addCode(before, { name: 'Frame' }).codebook, ['+},', '+{', '+"id": "frame",', '+"name": "Frame"']],
    ['codes are merged', (before) => mergeCodes(before, ['topic.sport'], 'topic.city'), ['-{"id": "topic.sport"},', '+{', '+"id": "topic.sport",', '+"mergedInto": "topic.city"', '+},']],
    ['a code is retired', (before) => deleteCode(before, 'tone'), ['-"ours": true,', '+"ours": true,', '+"retired": true,']],
  ])('changes only where %s', (_what, change, lines) => {
    const after = change(codebook());
    const rewritten = rewriteCodebook(WRITTEN, after);
    expect(readCodebook(rewritten)).toEqual({ codebook: after, problems: [] });
    expect(changedLines(rewritten).filter((line) => !lines.includes(line))).toEqual([]);
    for (const kept of ['// The desk’s own codes', '/* topics first */', '// one line on purpose', '"$schema"', '"ours": true']) expect(rewritten).toContain(kept);
  });

  it('keeps the byte order mark and the line ends', () => {
    const windows = `\ufeff${WRITTEN.replaceAll('\n', '\r\n')}`;
    const rewritten = rewriteCodebook(windows, addCode(codebook(), { name: 'Frame' }, 'topic').codebook);
    expect(rewritten.startsWith('\ufeff')).toBe(true);
    expect(rewritten.replaceAll('\r\n', '')).not.toContain('\n');
  });

  it('is written anew where it was no codebook', () => {
    expect(rewriteCodebook('[1, 2]', codebook())).toBe(writeCodebook(codebook()));
    expect(rewriteCodebook('', codebook())).toBe(writeCodebook(codebook()));
  });

  it('says what it should after any changes', () => {
    const name = fc.constantFrom('Town', '城市', 'a "b"', 'line\nend', 'tone');
    const id = fc.constantFrom('topic', 'topic.city', 'topic.sport', 'tone', 'town', '城市');
    const change = fc.oneof(
      fc.record({ name, under: fc.option(id, { nil: undefined }) }).map(({ name: called, under }) => (before: Codebook) => addCode(before, { name: called, colour: '#334455' }, under).codebook),
      fc.tuple(id, name).map(([which, called]) => (before: Codebook) => renameCode(before, which, called)),
      fc.tuple(id, id).map(([which, into]) => (before: Codebook) => (JSON.stringify(before).includes(`"id":"${into}"`) ? mergeCodes(before, [which], into) : before)),
      id.map((which) => (before: Codebook) => deleteCode(before, which)),
      fc.tuple(id, name).map(([which, called]) => (before: Codebook) => splitCode(before, which, [{ name: called }])),
      fc.constant((before: Codebook): Codebook => ({ ...before, codes: [...before.codes].reverse() })),
      fc.nat(3).map((at) => (before: Codebook): Codebook => ({ ...before, codes: before.codes.filter((_, index) => index !== at) })),
    );
    fc.assert(
      fc.property(fc.array(change, { maxLength: 5 }), fc.constantFrom(WRITTEN, WRITTEN.replaceAll('\n', '\r\n'), WRITTEN.replace(/\s+(?![^"]*"[^"]*$)/g, ' ')), (changes, text) => {
        const start = readCodebook(text);
        if (start.problems.length > 0) return;
        const after = changes.reduce((before, each) => each(before), start.codebook);
        expect(readCodebook(rewriteCodebook(text, after)).codebook).toEqual(readCodebook(writeCodebook(after)).codebook);
      }),
      { numRuns: 300 },
    );
  });
});

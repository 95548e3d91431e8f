import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Dump } from '../../../src/core/dump';
import { SourceText } from '../../../src/core/sourceText';
import { atOneGo } from '../../../src/core/steps';
import type { FixedLines, LineFix } from '../../../src/formats/format';
import { LINE_KINDS } from '../../../src/annotations/correction';
import { FORMATS, formatById, openDump, parseDump } from '../../../src/formats/formats';
import { auditDump } from '../../../src/outline/audit';
import { familyFixtures, storiesRead } from './familyGold';

const EXPORT = `                               1 of 2 DOCUMENTS

                                  Harrow Post

                              March 3, 2006 Friday

HEADLINE: Bridge opens

KICKER OF THE DAY

LENGTH: 90 words

BODY:

The bridge opened at noon.

WHAT IT COST

Four million, the county said.

CORRECTION: this is an editor's line.

LOAD-DATE: March 3, 2006

                               2 of 2 DOCUMENTS

                                  Harrow Post

                              March 4, 2006 Saturday

HEADLINE: Ferry closes

LENGTH: 40 words

BODY:

The ferry closed at one.
`;

/** The dump of the export where its readers have said something of lines, which are named by what is printed in them. */
function fixedExport(fixes: Readonly<Record<string, LineFix | readonly LineFix[]>>): Promise<Dump> {
  return parseDump(EXPORT, fixedLines(EXPORT, fixes));
}

function fixedLines(text: string, fixes: Readonly<Record<string, LineFix | readonly LineFix[]>>): FixedLines {
  const lines = text.split('\n');
  return new Map(Object.entries(fixes).map(([printed, fix]) => [lines.findLastIndex((line) => line.includes(printed)), Array.isArray(fix) ? (fix as readonly LineFix[]) : [fix as LineFix]]));
}

describe('what is fixed in an export', () => {
  it('leaves all else as it is', async () => {
    expect(storiesRead(await fixedExport({}))).toMatchObject([
      { headline: 'Bridge opens', decks: ['KICKER OF THE DAY'], words: 90, paragraphs: ['The bridge opened at noon.', 'WHAT IT COST', 'Four million, the county said.'] },
      { headline: 'Ferry closes', paragraphs: ['The ferry closed at one.'] },
    ]);
  });

  it('gives a line another role: a paragraph is a subhead', async () => {
    const [bridge] = (await fixedExport({ 'WHAT IT COST': { is: 'subhead' } })).stories;
    expect(bridge?.parts.map(({ kind }) => kind)).toEqual(['headline', 'deck', 'paragraph', 'subhead', 'paragraph']);
  });

  it('gives a line another role: a deck is the headline, and what was the headline stands above it', async () => {
    expect(storiesRead(await fixedExport({ 'KICKER OF THE DAY': { is: 'headline' } }))[0]).toMatchObject({ headline: 'KICKER OF THE DAY', kickers: ['Bridge opens'] });
  });

  it('takes the value of a field, not its name', async () => {
    expect(storiesRead(await fixedExport({ 'HEADLINE: Bridge': { is: 'kicker' } }))[0]).toMatchObject({ headline: null, kickers: ['Bridge opens'] });
  });

  it('makes text of a field that was none', async () => {
    const [bridge] = storiesRead(await fixedExport({ 'CORRECTION': { is: 'paragraph' } }));
    expect(bridge?.['paragraphs']).toContain("CORRECTION: this is an editor's line.");
    expect(JSON.stringify(bridge?.['fields'])).not.toContain('CORRECTION');
  });

  it('names a writer in a line of the text', async () => {
    const text = EXPORT.replace('WHAT IT COST', 'Dora Whitlow');
    expect(storiesRead(await parseDump(text, fixedLines(text, { 'Dora Whitlow': { is: 'byline' } })))[0]).toMatchObject({ people: [{ names: ['Dora Whitlow'] }] });
  });

  it('has a line go on with the one above', async () => {
    expect(storiesRead(await fixedExport({ 'WHAT IT COST': { is: 'continuation' } }))[0]).toMatchObject({ paragraphs: ['The bridge opened at noon. WHAT IT COST', 'Four million, the county said.'] });
  });

  it('takes a line from its story: the text does without it, the audit does not', async () => {
    const dump = await fixedExport({ 'WHAT IT COST': { is: 'advert' } });
    expect(storiesRead(dump)[0]).toMatchObject({ paragraphs: ['The bridge opened at noon.', 'Four million, the county said.'] });
    expect(dump.furniture.map(({ kind }) => kind)).toContain('advert');
    expect(auditDump(dump).coverage.gap).toBe(0);
  });

  it('starts a story in the middle of a record', async () => {
    const dump = await fixedExport({ 'WHAT IT COST': [{ opensStory: true }, { is: 'headline' }] });
    expect(storiesRead(dump)).toMatchObject([
      { headline: 'Bridge opens', paragraphs: ['The bridge opened at noon.'] },
      { headline: 'WHAT IT COST', paragraphs: ['Four million, the county said.'] },
      { headline: 'Ferry closes' },
    ]);
  });

  it('joins a record with the one before, what stands between them too', async () => {
    const dump = await fixedExport({ 'HEADLINE: Ferry': { opensStory: false } });
    expect(dump.stories).toHaveLength(1);
    expect(dump.stories[0]?.lines.last).toBe(EXPORT.split('\n').length - 2);
    expect(auditDump(dump).coverage.gap).toBe(0);
  });

  it('joins nothing by a line of the text, and nothing to the first record', async () => {
    expect((await fixedExport({ 'The ferry closed': { opensStory: false } })).stories).toHaveLength(2);
    expect((await fixedExport({ 'HEADLINE: Bridge': { opensStory: false } })).stories).toHaveLength(2);
  });

  it('makes a story of a line that was of none', async () => {
    const dump = await fixedExport({ '1 of 2 DOCUMENTS': { is: 'headline' } });
    expect(dump.stories[0]?.headline).toBe('1 of 2 DOCUMENTS');
    expect(dump.furniture).toHaveLength(1);
  });

  it('is heeded while the text is edited', async () => {
    const fixes = { 'WHAT IT COST': { opensStory: true } } as const;
    const follow = await openDump(EXPORT);
    const followed = atOneGo(follow());
    expect(followed.dump.stories).toHaveLength(2);
    const edited = `x\n${EXPORT}`;
    atOneGo(followed.edit([{ span: { start: 0, end: 0 }, text: 'x\n' }], fixedLines(edited, fixes)));
    expect(followed.dump.stories).toHaveLength(3);
    expect(followed.dump.stories.map(({ lines }) => lines)).toEqual((await parseDump(edited, fixedLines(edited, fixes))).stories.map(({ lines }) => lines));
    atOneGo(followed.edit([{ span: { start: 0, end: 2 }, text: '' }]));
    expect(storiesRead(followed.dump)).toEqual(storiesRead(await parseDump(EXPORT)));
  });
});

describe('whatever is fixed in whichever family', () => {
  const fixtures = familyFixtures();
  const fix: fc.Arbitrary<LineFix> = fc.oneof(fc.record({ is: fc.constantFrom(...LINE_KINDS) }), fc.record({ opensStory: fc.boolean() }));
  const fixes = fc.array(fc.tuple(fc.nat(200), fix), { minLength: 1, maxLength: 6 });

  it('nothing is lost, no two stories have a line in common, and what a line is said to be it is', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...fixtures), fixes, async ({ text, family }, said) => {
        const source = new SourceText(text);
        const fixed = new Map(said.map(([line, one]) => [line % source.lineCount, [one]] as const));
        const reader = await formatById(family).reader();
        const dump = { ...atOneGo(reader.parse(source, fixed)), confidence: 1 };
        expect(auditDump(dump).coverage.gap).toBe(0);
        dump.stories.forEach(({ lines }, index) => { expect(lines.first).toBeGreaterThan(dump.stories[index - 1]?.lines.last ?? -1); });
        for (const [line, [one]] of fixed) {
          if (source.line(line).trim() === '' || !('is' in one) || one.is === 'continuation') continue;
          const parts = dump.stories.flatMap((story) => story.parts).filter((part) => part.lines.includes(line));
          const others = dump.furniture.filter(({ lines }) => lines.first <= line && line <= lines.last);
          const read = [...parts, ...others].map(({ kind }) => kind);
          if (read.length > 0 && one.is !== 'headline') expect(read).toContain(one.is);
        }
      }),
      { numRuns: 150 },
    );
  });

  it('is heeded by every family that has records', async () => {
    for (const { id } of FORMATS.filter((format) => format.id !== 'page')) {
      const fixture = fixtures.find(({ family }) => family === id);
      const text = fixture?.text ?? '';
      const dump = await parseDump(text);
      const paragraph = dump.stories[0]?.parts.find(({ kind }) => kind === 'paragraph')?.lines[0] ?? -1;
      const fixed = await parseDump(text, new Map([[paragraph, [{ is: 'subhead' }]]]));
      expect(fixed.stories[0]?.parts.find(({ lines }) => lines.includes(paragraph))?.kind, id).toBe('subhead');
    }
  });
});

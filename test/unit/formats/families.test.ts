import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/core/sourceText';
import { atOneGo } from '../../../src/core/steps';
import { FORMATS, detectFormat, formatById, parseDump } from '../../../src/formats/formats';
import { auditDump, losesSomething } from '../../../src/outline/audit';
import { asFarAsHeld, familyFixtures, goldOf, heldGold, storiesRead } from './familyGold';
import type { StoryGold } from './familyGold';

const FIXTURES = familyFixtures();

/** Holds what is read of stories to what their gold says. */
function expectStories(read: readonly StoryGold[], gold: readonly StoryGold[]): void {
  expect(read.map((story, index) => asFarAsHeld(story, gold[index]))).toEqual(gold.map((story, index) => heldGold(story, read[index])));
}

describe('families of exports', () => {
  it('have fixtures, each family', () => {
    const families = FORMATS.map(({ id }) => id).filter((id) => id !== 'page');
    expect([...new Set(FIXTURES.map(({ family }) => family))].sort()).toEqual(families.sort());
  });

  it.each(FIXTURES)('are told from each other: $name', ({ family, text }) => {
    const { format, confidence } = detectFormat(text);
    expect(format.id).toBe(family);
    expect(confidence).toBeGreaterThan(0.6);
  });

  it.each(FIXTURES)('are read: $name', async ({ text, gold }) => {
    const read = goldOf(await parseDump(text));
    expect({ ...read, stories: read.stories.length }).toMatchObject({ ...gold, stories: gold.stories.length });
    expectStories(read.stories, gold.stories);
  });

  it.each(FIXTURES)('lose nothing: $name', async ({ text }) => {
    const audit = auditDump(await parseDump(text));
    expect(losesSomething(audit)).toBe(false);
    expect(audit.coverage.gap).toBe(0);
  });

  it.each(FIXTURES)('are read the same with other line ends: $name', async ({ text, gold }) => {
    const lf = text.replaceAll('\r\n', '\n');
    expectStories(storiesRead(await parseDump(lf)), gold.stories);
    expectStories(storiesRead(await parseDump(lf.replaceAll('\n', '\r\n'))), gold.stories);
  });
});

/** Ways in which an article in the middle comes to harm. Lines are the story's, 0-based, in the file's lines. */
const HARM: Readonly<Record<string, (lines: readonly string[], first: number, last: number, next: number) => string[]>> = {
  'its second half is lost': (lines, first, last) => [...lines.slice(0, Math.ceil((first + last + 1) / 2)), ...lines.slice(last + 1)],
  'binary junk is in it': (lines, first, last) => [...lines.slice(0, Math.ceil((first + last) / 2)), '\u0001\u0007\ufffd\ufffd\u0002\u001b[\u0000%%\ufffd', ...lines.slice(Math.ceil((first + last) / 2))],
  'a line of its head is lost': (lines, first) => [...lines.slice(0, first + 1), ...lines.slice(first + 2)],
  'its first line is lost': (lines, first) => [...lines.slice(0, first), ...lines.slice(first + 1)],
  'its last line is lost': (lines, _first, last) => [...lines.slice(0, last), ...lines.slice(last + 1)],
  'what stands between it and the next is lost': (lines, _first, last, next) => [...lines.slice(0, last + 1), '', ...lines.slice(next)],
  'its end and what stands behind are lost': (lines, first, last, next) => [...lines.slice(0, Math.max(first + 1, last - 1)), '', ...lines.slice(next)],
};

/** Where all that a head says is in one line, an article without it is text of the one before. */
const ONE_LINE_HEADS: ReadonlySet<string> = new Set(['yomidas/lines-five.txt, a line of its head is lost']);

const HARMED = FIXTURES.filter(({ gold }) => gold.stories.length > 2).flatMap((fixture) => Object.keys(HARM).filter((harm) => !ONE_LINE_HEADS.has(`${fixture.name}, ${harm}`)).map((harm) => ({ ...fixture, harm })));

describe('a broken article in the middle', () => {
  it.each(HARMED)('harms no other: $name, $harm', async ({ family, text, harm, gold }) => {
    const reader = await formatById(family).reader();
    const { stories } = atOneGo(reader.parse(new SourceText(text)));
    const [broken, next] = [stories[1], stories[2]];
    if (!broken || !next) throw new Error('three stories are needed');
    const lines = text.replaceAll('\r\n', '\n').split('\n');
    const harmed = HARM[harm]?.(lines, broken.lines.first, broken.lines.last, next.lines.first).join('\n') ?? '';
    const read = storiesRead({ ...atOneGo(reader.parse(new SourceText(harmed))), confidence: 1 });
    expectStories(read.slice(0, 1), gold.stories.slice(0, 1));
    expectStories(read.slice(-(gold.stories.length - 2)), gold.stories.slice(2));
  });
});

describe('whatever the text', () => {
  const pieces = fc.constantFrom(
    ...['1 of 3 DOCUMENTS\n', 'LENGTH: 12 words\n', 'LOAD-DATE: x\n', 'Body\n', 'End of Document\n', 'HD\u00a0\tx\n', 'Document ABCDE0020131120e9bj0001v\n', '877 words\n', '3 May 2014\n', '____________________________________________________________\n', 'Full text: x\n', 'Ce certificat est émis à x\n', 'Numéro de document : news·20090305·CV·0012\n', '第1版()\n', '专栏:\n', '<br/>', '新华社榕源3月5日电 今天\n', '<DOC>\n', '</DOC>\n', '<TEXT>', '<REUTERS NEWID="1">\n', '</REUTERS>', '<BODY>', '<doc>', '<content>', '発行日：2010年6月1日\n', '2010年06月04日　朝刊　1面　029　00300文字\n', '東京朝刊\n', '09頁\n', '1987.01.07\n', '\n', '\n\n', 'x. ', '\r\n', '\u0000', '\ud800', '&#2;'],
  );
  const anyText = fc.array(fc.oneof({ weight: 5, arbitrary: pieces }, { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) }), { maxLength: 60 }).map((some) => some.join(''));

  it('no family throws, stories and furniture never overlap, and confidences are from 0 to 1', async () => {
    await fc.assert(
      fc.asyncProperty(anyText, fc.constantFrom(...FORMATS.filter(({ id }) => id !== 'page')), async (text, format) => {
        const { confidence } = format.detect(text);
        expect(confidence >= 0 && confidence <= 1).toBe(true);
        const reader = await format.reader();
        const { stories, furniture, source } = atOneGo(reader.parse(new SourceText(text)));
        const ranges = [...stories, ...furniture].map(({ lines }) => lines).sort((a, b) => a.first - b.first);
        ranges.forEach((range, index) => { expect(range.first).toBeGreaterThan(ranges[index - 1]?.last ?? -1); });
        for (const { lines, parts } of stories) {
          expect(lines.last).toBeLessThan(source.lineCount);
          expect(parts.every((part) => part.lines.every((line) => lines.first <= line && line <= lines.last))).toBe(true);
        }
        storiesRead({ ...atOneGo(reader.parse(new SourceText(text))), confidence });
      }),
      { numRuns: 300 },
    );
  });
});

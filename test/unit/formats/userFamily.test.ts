import { describe, expect, it } from 'vitest';
import { readFamilyRules } from '../../../src/formats/familyRules';
import { detectFormat, formatById, parseDump } from '../../../src/formats/formats';
import { userFamily } from '../../../src/formats/userFamily';

const RULES = {
  'Valley archive': {
    delimiter: '^={5,} \\d+ ={5,}$',
    fields: { headline: '^TITLE: (.+)$', byline: '^BY: (.+)$', date: '^DATE: (.+)$', source: '^PAPER: (.+)$', page: '^PAGE: (.+)$', Shelf: '^SHELF: (.+)$' },
    end: '^-- end --$',
  },
};

const ARCHIVE = `Valley archive, export of 3 May 2026
===== 1 =====
TITLE: Ferry fares rise: what it means
BY: Ann Lee
DATE: 12 April 2026
PAPER: Valley Post
PAGE: A3
SHELF: 12-b

The ferry company will raise its fares in June, it said on Monday.

BUT: nobody has told the passengers.
-- end --
printed for M. Oduya
===== 2 =====
TITLE: Mill reopens
The mill has reopened.
-- end --
===== 3 =====
BY: Bo Diaz
A story that has lost its title.
`;

const formats = (value: unknown) => readFamilyRules(value).families.map(userFamily);

describe('A family that a user has defined', async () => {
  const own = formats(RULES);
  const dump = await parseDump(ARCHIVE, undefined, own);

  it('is recognised by its delimiters and fields, before all others', () => {
    const { format, confidence, reasons } = detectFormat(ARCHIVE, own);
    expect({ label: format.label, confidence }).toEqual({ label: 'Valley archive', confidence: 0.99 });
    expect(reasons).toContain('3 × delimiters of “Valley archive”');
    expect(formatById(dump.format).label).toBe('Valley archive');
  });

  it('leaves other texts to other families', () => {
    expect(detectFormat('The ferry company will raise its fares.\n', own).confidence).toBe(0);
    expect(detectFormat('===== 1 =====\nsome other text\n===== 2 =====\n', own).confidence).toBeLessThan(0.5);
  });

  it('has its stories, with their fields; what has no place keeps its own name', () => {
    expect(dump.stories.map(({ headline, date, page, source, lines }) => [headline, date, page, source, lines.first + 1, lines.last + 1])).toEqual([
      ['Ferry fares rise: what it means', '2026-04-12', 'A3', 'Valley Post', 3, 13],
      ['Mill reopens', null, null, null, 16, 18],
      [null, null, null, null, 20, 21],
    ]);
    expect(dump.stories[0]?.bylines.flatMap(({ names }) => names.map(({ text }) => text))).toEqual(['Ann Lee']);
    expect(dump.stories[0]?.declared?.fields.map(({ name, value }) => [name, value])).toEqual([['Shelf', '12-b'], ['end', '-- end --']]);
    expect(dump.stories[0]?.parts.filter(({ kind }) => kind === 'paragraph').length).toBe(2);
  });

  it('loses nothing: cover, delimiters and what stands behind an end are furniture', () => {
    expect(dump.furniture.map(({ kind, lines }) => [kind, lines.first + 1, lines.last + 1])).toEqual([
      ['cover', 1, 1],
      ['separator', 2, 2],
      ['separator', 14, 14],
      ['separator', 15, 15],
      ['separator', 19, 19],
    ]);
  });

  it('may have a delimiter alone: the first line of each story is its headline', async () => {
    const stars = formats({ Stars: { delimiter: '^\\*{3}$' } });
    const { stories } = await parseDump('One\nA first text.\n***\nTwo\nA second text.\n***\nThree\nA third.\n', undefined, stars);
    expect(stories.map(({ headline }) => headline)).toEqual(['One', 'Two', 'Three']);
  });

  it('may be delimited by the first field of each story', async () => {
    const titled = formats({ Titled: { delimiter: '^题名:', fields: { headline: '^题名:(.*)$' } } });
    const { stories } = await parseDump('题名:渡口涨价\n渡船公司昨天宣布涨价。\n题名:老厂重开\n老厂昨天重新开工。\n', undefined, titled);
    expect(stories.map(({ headline, lines }) => [headline, lines.first])).toEqual([['渡口涨价', 0], ['老厂重开', 2]]);
  });

  it('takes time linear in the text, whatever its expressions', async () => {
    const hard = formats({ Hard: { delimiter: '^(a+)+$', fields: { headline: '(x+x+)+y' } } });
    const began = performance.now();
    await parseDump(`${'a'.repeat(50_000)}b\n${'x'.repeat(50_000)}\naa\nxxy\naa\n`, undefined, hard);
    expect(performance.now() - began).toBeLessThan(5000);
  });
});

describe('Rules that cannot be used', () => {
  const problems = (value: unknown): unknown[] => readFamilyRules(value).problems.map(({ family, place, fault }) => [family, place, fault.kind]);

  it.each<readonly [string, unknown, unknown[]]>([
    ['no object', [], [['', '', 'notObject']]],
    ['a family that is none', { A: 'x' }, [['A', '', 'notObject']]],
    ['no delimiter', { A: { fields: {} } }, [['A', 'delimiter', 'noDelimiter']]],
    ['a number', { A: { delimiter: 3 } }, [['A', 'delimiter', 'notText']]],
    ['half a group', { A: { delimiter: '(a' } }, [['A', 'delimiter', 'badExpression']]],
    ['a look-ahead', { A: { delimiter: '^a', end: '(?=b)' } }, [['A', 'end', 'badExpression']]],
    ['a back-reference', { A: { delimiter: '^a', fields: { byline: '(.)\\1' } } }, [['A', 'fields.byline', 'badExpression']]],
    ['repeats of repeats', { A: { delimiter: '((a{100}){100}){100}' } }, [['A', 'delimiter', 'badExpression']]],
    ['an expression that every line holds', { A: { delimiter: '.*' } }, [['A', 'delimiter', 'everyLine']]],
    ['an endless expression', { A: { delimiter: 'a'.repeat(1001) } }, [['A', 'delimiter', 'tooLong']]],
    ['a rule that nobody knows', { A: { delimiter: '^a', seperator: 'b' } }, [['A', 'seperator', 'unknownRule']]],
    ['fields that are a list', { A: { delimiter: '^a', fields: ['b'] } }, [['A', 'fields', 'notObject']]],
  ])('are named: %s', (_, value, expected) => {
    expect(problems(value)).toEqual(expected);
  });

  it('leave the other families be', () => {
    expect(readFamilyRules({ A: { delimiter: '(' }, B: { delimiter: '^b' } }).families.map(({ name }) => name)).toEqual(['B']);
  });

  it('are told in the words of the engine', () => {
    expect(readFamilyRules({ A: { delimiter: '(a' } }).problems[0]?.fault).toEqual({ kind: 'badExpression', why: 'missing closing ): `(a`' });
  });
});

import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/core/sourceText';
import { atOneGo } from '../../../src/core/steps';
import { formatById } from '../../../src/formats/formats';
import { auditDump, losesSomething } from '../../../src/outline/audit';
import { familyFixtures } from '../formats/familyGold';

const FIXTURES = familyFixtures();
/** In SGML what stands outside of all elements is nobody's; there is no such place in other exports. */
const SGML: ReadonlySet<string> = new Set(['trec', 'reuters21578', 'sogou']);

/** What happens to lines of a file: numbers are taken modulo what there is. */
const harm = fc.oneof(
  fc.record({ does: fc.constant('lose' as const), at: fc.nat(10_000), lines: fc.integer({ min: 1, max: 8 }) }),
  fc.record({ does: fc.constant('repeat' as const), at: fc.nat(10_000), lines: fc.integer({ min: 1, max: 20 }) }),
  fc.record({ does: fc.constant('put' as const), at: fc.nat(10_000), text: fc.constantFrom('', 'Some words of nobody.', '\u0001\ufffd\ufffd', '\f', '\u00a0', '\u3000\u3000', '<DOC>', '3 of 9 DOCUMENTS', 'End of Document', '________________________________________') }),
  fc.record({ does: fc.constant('cutOff' as const), at: fc.nat(10_000) }),
);
type Harm = typeof harm extends fc.Arbitrary<infer Value> ? Value : never;

function harmed(lines: readonly string[], harm: Harm): readonly string[] {
  const at = harm.at % (lines.length + 1);
  if (harm.does === 'lose') return [...lines.slice(0, at), ...lines.slice(at + harm.lines)];
  if (harm.does === 'repeat') return [...lines.slice(0, at), ...lines.slice(Math.max(0, at - harm.lines), at), ...lines.slice(at)];
  if (harm.does === 'put') return [...lines.slice(0, at), harm.text, ...lines.slice(at)];
  return lines.slice(0, at);
}

describe('the audit of an export', () => {
  it('counts every character once: in a story, in a cover, separator or folio, or in a gap that it names', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...FIXTURES), fc.array(harm, { maxLength: 5 }), fc.constantFrom('\n', '\r\n'), async ({ text, family }, harms, lineEnd) => {
        const lines = harms.reduce(harmed, text.split(/\r?\n/));
        const source = new SourceText(lines.join(lineEnd));
        const reader = await formatById(family).reader();
        const audit = auditDump({ ...atOneGo(reader.parse(source)), confidence: 1 });
        const counted = Object.values(audit.coverage).reduce((sum, characters) => sum + characters, 0);
        expect(counted).toBe(lines.join('').replace(/\s/g, '').length);
        const gaps = audit.problems.filter(({ kind }) => kind === 'gap');
        const inGaps = gaps.flatMap(({ lines: { first, last } }) => Array.from({ length: last - first + 1 }, (_, index) => source.line(first + index))).join('').replace(/\s/g, '');
        expect(inGaps.length).toBe(audit.coverage.gap);
        expect(losesSomething(audit)).toBe(gaps.length > 0 || audit.found < (audit.declared ?? 0));
        if (!SGML.has(family)) expect(audit.coverage.gap).toBe(0);
      }),
      { numRuns: 300 },
    );
  });

  it('names the story that comes twice, and the one that is nearly another', async () => {
    const twice = FIXTURES.find(({ name }) => name === 'lexisNexis/harrow-ledger.txt');
    const text = twice?.text ?? '';
    const first = text.slice(text.indexOf('                                1 of 4'), text.indexOf('                                2 of 4'));
    const reader = await formatById('lexisNexis').reader();
    const again = auditDump({ ...atOneGo(reader.parse(new SourceText(`${text}\n\n${first}`))), confidence: 1 });
    expect(again.problems.map(({ kind }) => kind)).toContain('duplicate');
    const nearly = auditDump({ ...atOneGo(reader.parse(new SourceText(`${text}\n\n${first.replace('two years of argument', 'three years of argument')}`))), confidence: 1 });
    expect(nearly.problems.map(({ kind }) => kind)).toContain('nearDuplicate');
  });
});

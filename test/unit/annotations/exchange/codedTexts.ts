import fc from 'fast-check';
import type { CodedItem, CodedTarget, CodedText } from '../../../../src/annotations/exchange/codedText';
import { pieceOf } from '../../../../src/annotations/exchange/codedText';

/** What makes offsets go wrong: emoji, families of them, combining marks, full-width forms, white space of all kinds, signs that formats use. */
const CHUNKS = [
  '💩', '👨‍👩‍👧', 'é', 'é', '今日', '(记者 李雷)', '增长12.5%', 'A', ' ', '  ', '\n', '\n\n', '\t', '<b>', '&amp;', '"', "'", '\\', '|', '_', '*', '[1]', '->', ';', '𠮷野家', '。', '-', '#', '\u3000', '%20', 'B-x',
  '-DOCSTART-', '\u200b', '\u2028', '\u0085', '\u00a0', 'مرحبا',
] as const;

/** Offsets between whole characters: no passage begins inside one. */
function boundaries(text: string): readonly number[] {
  const at = [0];
  for (const point of text) at.push((at.at(-1) ?? 0) + point.length);
  return at;
}

const words = fc.array(fc.constantFrom(...CHUNKS), { minLength: 1, maxLength: 4 }).map((chunks) => chunks.join(''));
const code = fc.constantFrom('topic', 'topic.economy', '话题', 'a b', 'x|y', 'tone_1', '50%');
const person = fc.constantFrom({ type: 'Person', name: '周 编码' } as const, { type: 'Person', name: 'ana' } as const, { type: 'Software', name: 'figures' } as const);
const time = fc.constantFrom('2026-03-19T08:00:00Z', '2026-03-19T09:30:00.500Z');

const said = fc.record(
  {
    codes: fc.uniqueArray(code, { maxLength: 2 }),
    attributes: fc.uniqueArray(fc.record({ name: fc.constantFrom('tone', '语气', 'on|off'), value: words }), { maxLength: 2, selector: ({ name }) => name }),
    notes: fc.array(words, { maxLength: 2 }),
    links: fc.array(fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/标题'), { maxLength: 2 }),
    status: fc.constantFrom('resolved', 'open'),
    coder: person,
    generator: person,
    created: time,
    modified: time,
  },
  { requiredKeys: ['codes', 'attributes', 'notes', 'links', 'created'] },
);

type Say = CodedItem extends infer Item ? Omit<Item, 'id' | 'target'> : never;

/** `urn:uuid:…`, another for each number. */
export function uuid(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Texts with everything said of them that can be. */
export const codedTexts: fc.Arbitrary<CodedText> = fc
  .record({
    text: fc.array(fc.constantFrom(...CHUNKS), { minLength: 1, maxLength: 30 }).map((chunks) => chunks.join('')),
    places: fc.array(fc.record({ kind: fc.constantFrom('passage', 'passage', 'passage', 'story', 'document', 'reply', 'relation'), at: fc.array(fc.nat(60), { minLength: 2, maxLength: 6 }), said }), { maxLength: 8 }),
  })
  .map(({ text, places }) => {
    const stops = boundaries(text);
    const items: CodedItem[] = [];
    for (const { kind, at, said: what } of places) {
      const target = targetOf(kind, at.map((number) => stops[number % stops.length] ?? 0), text, items);
      const { status, ...rest } = what;
      if (target) items.push({ id: uuid(items.length + 1), target, ...rest, ...(target.kind === 'reply' && status !== undefined && { status }) } satisfies Say & CodedItem);
    }
    return { source: 'page-1.txt', text, stories: [], codes: [], items };
  });

function targetOf(kind: string, at: readonly number[], text: string, items: readonly CodedItem[]): CodedTarget | undefined {
  const [first, second] = [items[(at[0] ?? 0) % Math.max(1, items.length)], items[(at[1] ?? 0) % Math.max(1, items.length)]];
  if (kind === 'document') return { kind: 'document' };
  if (kind === 'reply') return first && { kind: 'reply', to: first.id };
  if (kind === 'relation') {
    const passages = [first, second].filter((item) => item?.target.kind === 'passage');
    return passages[0] && passages[1] && { kind: 'relation', from: passages[0].id, to: passages[1].id };
  }
  const sorted = [...at].sort((a, b) => a - b);
  const pieces = [];
  for (let nth = 0; nth + 1 < sorted.length; nth += 2) {
    const piece = pieceOf(text, { start: sorted[nth] ?? 0, end: sorted[nth + 1] ?? 0 });
    if (piece.quote !== '') pieces.push(piece);
  }
  const [piece] = pieces;
  if (!piece) return undefined;
  if (kind === 'story') return { kind: 'story', story: { start: piece.start, end: piece.end } };
  return { kind: 'passage', pieces };
}

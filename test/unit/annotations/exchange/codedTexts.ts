import fc from 'fast-check';
import type { CodedCode, CodedItem, CodedTarget, CodedText } from '../../../../src/annotations/exchange/codedText';
import { pieceOf } from '../../../../src/annotations/exchange/codedText';

/** What makes offsets go wrong: emoji, families of them, combining marks, full-width forms, white space of all kinds, signs that formats use. */
const CHUNKS = [
  '💩', '👨‍👩‍👧', 'é', 'é', '今日', '(记者 李雷)', '增长12.5%', 'A', ' ', '  ', '\n', '\n\n', '\t', '<b>', '&amp;', '"', "'", '\\', '|', '_', '*', '[1]', '->', ';', '𠮷野家', '。', '-', '#', '\u3000', '%20', 'B-x',
  '-DOCSTART-', '\u200b', '\u2028', '\u0085', '\u00a0', 'مرحبا', ']]>', '\f', '\u0001',
] as const;

/** What people write that formats could stumble over. */
const REMARKS = ['看第二段\n(存疑)', '\tindented\t', 'said "no", or \'yes\'', 'first\r\nsecond', 'old\rmac', 'bell\u0007 and \u001b[1m', '\u2028', ' around ', '<!-- & -->', '\\n', '=SUM(A1)', '😀'.repeat(3), '\n', '\ufffe'] as const;

/** Offsets between whole characters: no passage begins inside one. */
function boundaries(text: string): readonly number[] {
  const at = [0];
  for (const point of text) at.push((at.at(-1) ?? 0) + point.length);
  return at;
}

const words = fc.oneof(fc.array(fc.constantFrom(...CHUNKS), { minLength: 1, maxLength: 4 }).map((chunks) => chunks.join('')), fc.constantFrom(...REMARKS));
const code = fc.constantFrom('topic', 'topic.economy', '话题', 'a b', 'x|y', 'tone_1', '50%', 'trade, tax', 'tab\tbed', '"so-called"', "o'clock", '<b>', 'a & b', ' outer ', 'O', 'B-x', '1', '*', '_', '话题/子题;其他', 'e\u0301', '💩');
const name = fc.constantFrom('周 编码', 'ana', 'Ana "Nan" O\'Neil', 'a/b\\c', '..', '陈', '<ben>', 'x|y;z', ' ', 'Person ana', 'user 1', 'n'.repeat(300), '👩‍💻', 'é\u200b', 'a\u00a0b');
const person = fc.oneof(
  name.map((known) => ({ type: 'Person', name: known }) as const),
  fc.constantFrom({ type: 'Software', name: 'figures' } as const, { type: 'Software', name: 'ana' } as const),
);
const time = fc.constantFrom('2026-03-19T08:00:00Z', '2026-03-19T09:30:00.500Z');

const said = fc.record(
  {
    codes: fc.uniqueArray(code, { maxLength: 2 }),
    attributes: fc.uniqueArray(fc.record({ name: fc.constantFrom('tone', '语气', 'on|off', 'a b', '<x>', 'tab\tbed', "o'clock"), value: fc.oneof(words, fc.constant('')) }), { maxLength: 2, selector: ({ name }) => name }),
    notes: fc.array(words, { maxLength: 2 }),
    links: fc.array(fc.constantFrom('https://example.org/a?b=1&c=2', 'https://example.org/标题', 'urn:isbn:0-00-000000-0', 'file:///C:/a%20b/"c".txt'), { maxLength: 2 }),
    status: fc.constantFrom('resolved', 'open'),
    coder: person,
    generator: person,
    created: time,
    modified: time,
  },
  { requiredKeys: ['codes', 'attributes', 'notes', 'links', 'created'] },
);

/** Codebooks as they are exchanged, each code behind the one that it stands under. */
export const codebooks: fc.Arbitrary<readonly CodedCode[]> = fc
  .uniqueArray(
    fc.record({
      id: code,
      under: fc.option(fc.nat(5)),
      said: fc.record(
        {
          name: fc.oneof(code, fc.constantFrom('Same', '标题 “x”', 'line\nbreak')),
          colour: fc.constantFrom('#1d7f4e', '#ffffff'),
          description: fc.oneof(words, fc.constantFrom('id: topic', 'What it is.\nattributes: []', 'attributes: [{"name":"x"}]\nid: y')),
          attributes: fc.uniqueArray(fc.record({ name: code, values: fc.uniqueArray(code, { maxLength: 2 }) }), { selector: ({ name }) => name, maxLength: 2 }),
        },
        { requiredKeys: ['attributes'] },
      ),
    }),
    { selector: ({ id }) => id, minLength: 1, maxLength: 6 },
  )
  .map((all) => {
    const codes: CodedCode[] = [];
    for (const { id, under, said: { name = id, ...more } } of all) {
      const parent = under === null ? undefined : codes[under]?.id;
      const at = parent === undefined ? codes.length : lastUnder(codes, parent) + 1;
      codes.splice(at, 0, { id, name, ...more, ...(parent !== undefined && { parent }) });
    }
    return codes;
  });

/** Where the last code stands that is a code, or under it. */
function lastUnder(codes: readonly CodedCode[], id: string): number {
  const children = codes.filter(({ parent }) => parent === id);
  const last = children.at(-1);
  return last ? lastUnder(codes, last.id) : codes.findIndex((each) => each.id === id);
}

type Say = CodedItem extends infer Item ? Omit<Item, 'id' | 'target'> : never;

/** `urn:uuid:…`, another for each number. */
export function uuid(number: number): string {
  return `urn:uuid:00000000-0000-4000-8000-${String(number).padStart(12, '0')}`;
}

/** Texts of chunks, with everything said of them that can be. */
export function codedTextsOf(chunks: readonly string[]): fc.Arbitrary<CodedText> {
  return fc
    .record({
      text: fc.array(fc.constantFrom(...chunks), { minLength: 1, maxLength: 30 }).map((all) => all.join('')),
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
}

/** Texts as they are exported. */
export const codedTexts = codedTextsOf(CHUNKS);

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

import { bareItem, piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { extrasOf, withExtras } from './extras';
import { allBut } from './features';
import type { ExchangeFormat, ImportContext, ReadExchange } from './format';
import { fileRecords, jsonLine, listIn, recordIn, recordsIn, textIn, wholeTextIn } from './json';
import type { JsonRecord } from './json';
import { Offsets } from './offsets';
import { codedPassage, reading, TextReader } from './reader';

/** The key of what doccano has no place for; it keeps it as metadata of the text. */
const EXTRAS = 'broadsheet';

/** JSON Lines, one text a line, for sequence labelling with relations: https://doccano.github.io/doccano/tutorial/ */
export const DOCCANO: ExchangeFormat = {
  id: 'doccano',
  label: 'doccano (JSON Lines)',
  description: 'doccano, sequence labelling with relations: entities and labels of one text a line',
  extensions: ['jsonl'],
  unit: 'code point',
  holds: allBut('story', 'document', 'reply', 'severalCodes', 'uncoded', 'uncodedElsewhere', 'discontinuous'),
  write: (texts, { name }) => [{ name: `${name}.doccano.jsonl`, content: texts.map((text) => jsonLine(recordOf(text))).join('') }],
  read: (files, context) => {
    const problems: string[] = [];
    const records = files.flatMap(fileRecords);
    return { texts: records.map((record) => textOf(record, context, problems)), problems } satisfies ReadExchange;
  },
};

function recordOf({ source, text, items }: CodedText): object {
  const offsets = new Offsets(text, 'code point');
  const numbers = new Map(items.map(({ id }, index) => [id, index + 1]));
  const numberOf = (id: string): number => numbers.get(id) ?? 0;
  const entities = items.flatMap((item) =>
    piecesOf(item).map((piece) => {
      const { start, end } = offsets.write(piece);
      return { id: numberOf(item.id), label: item.codes[0], start_offset: start, end_offset: end };
    }),
  );
  const relations = items.flatMap(({ id, target, codes: [type] }) =>
    target.kind === 'relation' ? [{ id: numberOf(id), from_id: numberOf(target.from), to_id: numberOf(target.to), type }] : [],
  );
  return {
    text,
    entities,
    relations,
    label: entities.map(({ start_offset, end_offset, label }) => [start_offset, end_offset, label]),
    source,
    [EXTRAS]: items.map((item) => ({ key: keyOf(item, offsets, numbers), ...extrasOf(item) })),
  };
}

/** What tells an entity or relation when doccano has numbered it anew: its place and code. */
function keyOf(item: CodedItem, offsets: Offsets, numbers: ReadonlyMap<string, number>): string {
  const { target, codes } = item;
  if (target.kind === 'relation') return `${numbers.get(target.from) ?? 0}>${numbers.get(target.to) ?? 0} ${codes.join()}`;
  return `${piecesOf(item).map((piece) => { const { start, end } = offsets.write(piece); return `${start}-${end}`; }).join()} ${codes.join()}`;
}

function textOf(record: JsonRecord, context: ImportContext, problems: string[]): CodedText {
  const text = wholeTextIn(record['text'] ?? record['data']);
  if (text === undefined) throw new ExchangeError('a line has no "text": this is no file of doccano');
  const reader = new TextReader(textIn(record['source']) ?? context.source, text);
  const offsets = new Offsets(text, 'code point');
  const extras = new Extras(record[EXTRAS]);
  const ids = new Map<unknown, string>();
  const numbers = new Map<string, number>();
  const add = (item: CodedItem): CodedItem => reader.add(withExtras(item, extras.take(keyOf(item, offsets, numbers))));
  reading(entitiesOf(record), problems, ({ id, start, end, label, coder }) => {
    const item = codedPassage([offsets.read({ start, end })], [label]);
    const added = add({ id: String(reader.items.length + 1), ...item, ...(coder !== undefined && { coder: { type: 'Person', name: coder } as const }) });
    ids.set(id, added.id);
    numbers.set(added.id, Number(id));
  });
  reading(recordsIn(record['relations']), problems, ({ from_id, to_id, type }) => {
    const [from, to] = [ids.get(from_id), ids.get(to_id)];
    if (from === undefined || to === undefined) throw new ExchangeError(`the relation “${String(type)}” goes from ${String(from_id)} to ${String(to_id)}, of which one is not there: it is left out`);
    add({ ...bareItem(String(reader.items.length + 1), { kind: 'relation', from, to }), codes: [String(type)] });
  });
  for (const item of saidOfText(record)) reader.add({ ...bareItem(String(reader.items.length + 1), { kind: 'document' }), ...item });
  return reader.read;
}

interface Entity {
  readonly id: unknown;
  readonly start: number;
  readonly end: number;
  readonly label: string;
  readonly coder?: string;
}

/** Labels without places are of the text as a whole (text classification), and so are comments. */
function saidOfText(record: JsonRecord): readonly Partial<Pick<CodedItem, 'codes' | 'notes'>>[] {
  const labels = listIn(record['label'] ?? record['labels']).flatMap((label) => (typeof label === 'string' || typeof label === 'number' ? [String(label)] : []));
  const comments = listIn(record['Comments'] ?? record['comments']).flatMap((comment) => textIn(recordIn(comment)?.['text'] ?? comment) ?? []);
  return [...labels.map((label) => ({ codes: [label] })), ...comments.map((comment) => ({ notes: [comment] }))];
}

function entitiesOf(record: JsonRecord): readonly Entity[] {
  if (record['entities'] !== undefined) {
    return recordsIn(record['entities']).map(({ id, start_offset, end_offset, label }) => ({ id, start: Number(start_offset), end: Number(end_offset), label: String(label) }));
  }
  // Older exports name labels and users by their numbers.
  if (record['annotations'] !== undefined) {
    return recordsIn(record['annotations']).map(({ id, start_offset, end_offset, label, user }) => ({ id, start: Number(start_offset), end: Number(end_offset), label: String(label), ...((typeof user === 'number' || typeof user === 'string') && { coder: `user ${user}` }) }));
  }
  return listIn(record['label'] ?? record['labels']).filter((row) => Array.isArray(row)).map((row, index) => {
    const [start, end, label] = listIn(row);
    return { id: index + 1, start: Number(start), end: Number(end), label: String(label) };
  });
}

/** What was written under a key of ours, each taken once. */
class Extras {
  private readonly byKey = new Map<string, JsonRecord[]>();

  constructor(value: unknown) {
    for (const record of recordsIn(value)) {
      const key = String(record['key']);
      this.byKey.set(key, [...(this.byKey.get(key) ?? []), record]);
    }
  }

  take(key: string): JsonRecord | undefined {
    return this.byKey.get(key)?.shift();
  }
}

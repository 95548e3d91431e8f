import { parse } from 'csv-parse/sync';
import { stringify } from 'csv-stringify/sync';
import { reasonOf } from '../../core/reason';
import { lastAtOrBefore } from '../../core/span';
import { bareItem, piecesOf } from './codedText';
import type { CodedItem, CodedTarget, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { extrasOf, withExtras } from './extras';
import { ALL_FEATURES } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext, ReadExchange } from './format';
import { fileRecords, fileText, jsonLine, listIn, recordIn, textIn } from './json';
import type { JsonRecord } from './json';
import { Offsets } from './offsets';
import { grouped } from './grouped';
import { reading, TextReader } from './reader';

/** Columns that hold lists: in CSV as JSON, as no sign is safe to separate what people write. */
const LISTS: ReadonlySet<string> = new Set(['codes', 'places', 'quotes', 'notes', 'links', 'attributes']);
const COLUMNS = [
  'source', 'id', 'about', 'codes', 'quotes', 'places', 'story', 'from', 'to', 'coder', 'coder_type',
  'suggested_by', 'suggested_by_type', 'created', 'modified', 'status', 'notes', 'links', 'attributes',
] as const;

/** One annotation a row, to be read by spreadsheets and statistics. Texts are not in it. */
export const CSV: ExchangeFormat = {
  id: 'csv',
  label: 'CSV',
  description: 'one annotation a row; offsets in code points; lists as JSON',
  extensions: ['csv'],
  unit: 'code point',
  holds: new Set(ALL_FEATURES),
  write: (texts, { name }) => {
    const rows = texts.flatMap(rowsOf).map((row) => COLUMNS.map((column) => cellOf(row[column])));
    return [{ name: `${name}.annotations.csv`, content: stringify([[...COLUMNS], ...rows]) }];
  },
  read: (files, context) => readRows(files.flatMap(csvRecords), context),
};

/** One annotation a line, as an object. Texts are not in it. */
export const JSON_LINES: ExchangeFormat = {
  id: 'jsonl',
  label: 'JSON Lines',
  description: 'one annotation a line, as a JSON object; offsets in code points',
  extensions: ['jsonl', 'json'],
  unit: 'code point',
  holds: new Set(ALL_FEATURES),
  write: (texts, { name }) => [{ name: `${name}.annotations.export.jsonl`, content: texts.flatMap(rowsOf).map(jsonLine).join('') }],
  read: (files, context) => readRows(files.flatMap(fileRecords), context),
};

function rowsOf({ source, text, items, stories }: CodedText): readonly JsonRecord[] {
  const offsets = new Offsets(text, 'code point');
  return items.map((item) => {
    const { target } = item;
    const { id, ...extras } = extrasOf(item);
    const spans = target.kind === 'story' ? [target.story] : piecesOf(item);
    const [first] = spans;
    const story = first && stories[lastAtOrBefore(stories.length, (index) => stories[index]?.start ?? 0, first.start)];
    const places = spans.map((span) => { const { start, end } = offsets.write(span); return [start, end]; });
    const quotes = piecesOf(item).map(({ quote }) => quote);
    return { source, id, about: target.kind, codes: item.codes, quotes, places, ...(story && first.start < story.end && { story: story.title }), ...endsOf(target), ...extras };
  });
}

function endsOf(target: CodedTarget): JsonRecord {
  if (target.kind === 'reply') return { to: target.to };
  return target.kind === 'relation' ? { from: target.from, to: target.to } : {};
}

function cellOf(value: unknown): string {
  if (value === undefined) return '';
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function csvRecords(file: ExchangeFile): readonly JsonRecord[] {
  try {
    const text = fileText(file);
    const rows = parse(text, { columns: (names: readonly string[]) => names.map(columnOf), delimiter: delimiterOf(text), bom: true, relax_column_count: true, skip_empty_lines: true }) as readonly Readonly<Record<string, string>>[]; // `columns` gives objects of texts
    return rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, LISTS.has(key) && cell !== '' ? listOf(cell) : cell])));
  } catch (error) {
    throw new ExchangeError(`${file.name} is not CSV: ${reasonOf(error)}`);
  }
}

/** What other programs call a column. */
const OTHER_NAMES: Readonly<Record<string, string>> = { code: 'codes', label: 'codes', quote: 'quotes', text: 'quotes', note: 'notes', comment: 'notes', memo: 'notes', link: 'links', annotator: 'coder', begin: 'start' };

function columnOf(name: string): string {
  const plain = name.trim().toLowerCase();
  return OTHER_NAMES[plain] ?? plain;
}

/** What separates the columns of the first line: a comma, as everywhere, a semicolon or a tab where a spreadsheet was set so. */
function delimiterOf(text: string): string {
  const [heading = ''] = text.split('\n', 1);
  const counts = [',', ';', '\t'].map((sign) => ({ sign, count: heading.split(sign).length }));
  return counts.reduce((most, each) => (each.count > most.count ? each : most)).sign;
}

function listOf(cell: string): unknown {
  try {
    const value: unknown = JSON.parse(cell);
    return Array.isArray(value) ? value : [cell];
  } catch {
    return [cell];
  }
}

function readRows(records: readonly JsonRecord[], context: ImportContext): ReadExchange {
  const problems: string[] = [];
  const texts = grouped(records, ({ source }) => textIn(source) ?? context.source).map((rows) => {
    const reader = new TextReader(textIn(rows[0]?.['source']) ?? context.source, context.text);
    const offsets = new Offsets(context.text, 'code point');
    const isOther = reader.source !== context.source;
    reading(rows, problems, (row) => {
      const target = targetOf(row, offsets);
      if (isOther && (target.kind === 'story' || (target.kind === 'passage' && listIn(row['quotes']).length === 0))) throw new ExchangeError(`a row is of ${reader.source}, and quotes nothing that would tell its place in ${context.source}: ${JSON.stringify(row)}`);
      const codes = listIn(row['codes']).flatMap((code) => textIn(code) ?? []);
      const item: CodedItem = withExtras({ ...bareItem(String(reader.items.length + 1), target), codes }, row);
      reader.add(item);
    });
    return reader.read;
  });
  return { texts, problems };
}

function targetOf(row: JsonRecord, offsets: Offsets): CodedTarget {
  const [from, to] = [textIn(row['from']), textIn(row['to'])];
  const about = textIn(row['about']) ?? 'passage';
  if (about === 'document') return { kind: 'document' };
  if (about === 'reply' && to !== undefined) return { kind: 'reply', to };
  if (about === 'relation' && from !== undefined && to !== undefined) return { kind: 'relation', from, to };
  const pieces = placesOf(row).map((place) => offsets.read(place));
  const [first] = pieces;
  if (!first || (about !== 'passage' && about !== 'story')) throw new ExchangeError(`a row is about nothing that is known: ${JSON.stringify(recordIn(row))}`);
  if (about === 'story') return { kind: 'story', story: { start: first.start, end: first.end } };
  const quotes = listIn(row['quotes']);
  pieces.forEach(({ quote }, nth) => {
    const given = textIn(quotes[nth]);
    if (given !== undefined && given !== quote) throw new ExchangeError(`“${given}” does not stand at the offsets that are given for it, but “${quote}”`);
  });
  return { kind: 'passage', pieces };
}

/** `places`, or `start` and `end` of one. */
function placesOf(row: JsonRecord): readonly { readonly start: number; readonly end: number }[] {
  const places = listIn(row['places']).map((place) => {
    const [start, end] = listIn(place);
    return { start: Number(start), end: Number(end) };
  });
  return places.length === 0 && (row['start'] ?? '') !== '' ? [{ start: Number(row['start']), end: Number(row['end']) }] : places;
}

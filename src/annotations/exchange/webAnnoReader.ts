import type { CodedItem, CodedText, Piece } from './codedText';
import { ExchangeError } from './exchangeError';
import type { ExchangeFile, ImportContext, ReadExchange } from './format';
import { fileText } from './json';
import { TextReader } from './reader';
import { entriesOf } from './webAnnoCells';

/** `1-3⇥10-15⇥Token⇥…`, `1-3.1⇥10-12⇥To⇥…` */
const ROW = /^(\d+-\d+(?:\.\d+)?)\t(\d+)-(\d+)\t([^\t]*)\t?(.*)$/s;
const FORMAT = '#FORMAT=WebAnno TSV 3';
const SPAN_LAYER = '#T_SP=';
const SENTENCE = '#Text=';

interface Column {
  readonly layer: string;
  readonly feature: string;
}

interface Unit {
  readonly id: string;
  readonly start: number;
  readonly end: number;
  readonly form: string;
  readonly cells: readonly string[];
}

/** An annotation over the units that it takes. */
interface Gathered {
  readonly start: number;
  end: number;
  readonly features: Map<string, string>;
}

type ItemOf = (features: ReadonlyMap<string, string>, piece: Piece) => CodedItem;

/** Reads the span layers of WebAnno TSV 3 files; relations and chains are named as problems. */
export function readTsv(files: readonly ExchangeFile[], context: ImportContext, itemOf: ItemOf): ReadExchange {
  const problems: string[] = [];
  return { texts: files.map((file) => textOf(file, context, itemOf, problems)), problems };
}

function textOf(file: ExchangeFile, context: ImportContext, itemOf: ItemOf, problems: string[]): CodedText {
  const lines = fileText(file).split('\n');
  if (!lines[0]?.startsWith(FORMAT)) throw new ExchangeError(`${file.name} does not begin with “${FORMAT}…”: this is no file of WebAnno`);
  const columns = columnsOf(lines, file.name, problems);
  const units = lines.flatMap((line, index) => unitOf(line, index, file.name));
  const text = units.every(({ start, end, form }) => context.text.slice(start, end) === form) ? context.text : rebuilt(lines, units);
  const reader = new TextReader(`${file.name.replace(/^.*\//, '').replace(/\.tsv$/i, '')}.txt`, text);
  for (const { start, end, features } of gathered(units, columns)) {
    const { id, ...item } = itemOf(features, { start, end, quote: text.slice(start, end) });
    reader.add({ ...item, ...(id !== '' && { id }) });
  }
  return reader.read;
}

/** The columns behind the token, from the header. A layer without features has one column all the same. */
function columnsOf(lines: readonly string[], name: string, problems: string[]): readonly (Column | undefined)[] {
  return lines.filter((line) => line.startsWith('#T_')).flatMap((line) => {
    const [layer = '', ...features] = line.slice(SPAN_LAYER.length).split('|');
    const isSpan = line.startsWith(SPAN_LAYER);
    if (!isSpan) problems.push(`${name}: the layer ${layer} holds relations or chains, which are not imported`);
    const named = features.length === 0 ? [''] : features;
    return named.map((feature) => (isSpan ? { layer, feature } : undefined));
  });
}

function unitOf(line: string, index: number, name: string): readonly Unit[] {
  if (line === '' || line.startsWith('#')) return [];
  const [, id, start, end, form, rest] = ROW.exec(line) ?? [];
  if (id === undefined || form === undefined) throw new ExchangeError(`${name}, line ${index + 1}: not a unit, its offsets and its text: “${line}”`);
  return [{ id, start: Number(start), end: Number(end), form, cells: (rest ?? '').split('\t') }];
}

/** Annotations with their features, from the first unit that names each to the last. */
function gathered(units: readonly Unit[], columns: readonly (Column | undefined)[]): readonly Gathered[] {
  const found = new Map<string, Gathered>();
  for (const { id, start, end, cells } of units) {
    columns.forEach((column, at) => {
      if (!column) return;
      entriesOf(cells[at] ?? '').forEach(({ value, number }, stacked) => {
        const key = number === undefined ? `${column.layer} ${id} ${stacked}` : `${column.layer} [${number}]`;
        const known = found.get(key) ?? { start, end, features: new Map<string, string>() };
        known.end = Math.max(known.end, end);
        if (value !== undefined) known.features.set(column.feature === '' ? 'layer' : column.feature, value);
        else if (column.feature === '') known.features.set('layer', column.layer.replace(/^.*\./, ''));
        found.set(key, known);
      });
    });
  }
  return [...found.values()];
}

/** The text as far as the file tells it: what is between sentences is taken for line ends. */
function rebuilt(lines: readonly string[], units: readonly Unit[]): string {
  let text = '';
  let sentence: string | undefined;
  let next = 0;
  for (const line of lines) {
    if (line.startsWith(SENTENCE)) sentence = (sentence === undefined ? '' : `${sentence}\n`) + unescapedText(line.slice(SENTENCE.length));
    else if (sentence !== undefined && ROW.test(line)) {
      while (units[next] && `${units[next]?.id ?? ''}\t` !== `${line.split('\t')[0] ?? ''}\t`) next++;
      const first = units[next];
      const start = first ? first.start - Math.max(0, sentence.indexOf(first.form)) : text.length;
      text = text.padEnd(start, '\n') + sentence;
      sentence = undefined;
    }
  }
  return text;
}

function unescapedText(text: string): string {
  const meant: Readonly<Record<string, string>> = { t: '\t', n: '\n', f: '\f', r: '\r', b: '\b' };
  return text.replace(/\\(?:u([0-9a-fA-F]{4})|([^]))/g, (_, hex: string | undefined, letter: string) => (hex === undefined ? (meant[letter] ?? letter) : String.fromCharCode(parseInt(hex, 16))));
}

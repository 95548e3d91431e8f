import { bareItem, piecesOf } from './codedText';
import type { CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { extrasOf, withExtras } from './extras';
import { allBut } from './features';
import type { ExchangeFormat, ImportContext } from './format';
import { fileRecords, jsonLine, listIn, recordIn, recordsIn, textIn, textsIn, wholeTextIn } from './json';
import type { JsonRecord } from './json';
import { Offsets } from './offsets';
import { codedPassage, reading, TextReader } from './reader';

/**
 * JSON Lines as spaCy's tools read them: `text`, `spans` with `start`, `end` and `label` in characters of a Python string,
 * and `cats` for the whole text (https://prodi.gy/docs/api-interfaces, https://spacy.io/api/data-formats).
 */
export const SPACY: ExchangeFormat = {
  id: 'spacy',
  label: 'spaCy (JSON Lines)',
  description: 'spaCy and Prodigy: text, spans and cats, one text a line; spans may overlap',
  extensions: ['jsonl'],
  unit: 'code point',
  holds: allBut('story', 'relation', 'reply', 'severalCodes', 'uncoded', 'uncodedElsewhere', 'discontinuous'),
  write: (texts, { name }) => [{ name: `${name}.spacy.jsonl`, content: texts.map((text) => jsonLine(recordOf(text))).join('') }],
  read: (files, context) => {
    const problems: string[] = [];
    return { texts: files.flatMap(fileRecords).map((record) => textOf(record, context, problems)), problems };
  },
};

function recordOf({ source, text, items }: CodedText): object {
  const offsets = new Offsets(text, 'code point');
  const onText = items.filter(({ target }) => target.kind === 'document');
  return {
    text,
    spans: items.flatMap((item) => piecesOf(item).map((piece) => ({ ...offsets.write(piece), label: item.codes[0], ...extrasOf(item) }))),
    cats: Object.fromEntries(onText.flatMap(({ codes }) => codes.map((code) => [code, 1]))),
    meta: { source, cats: onText.map((item) => ({ label: item.codes[0], ...extrasOf(item) })) },
  };
}

function textOf(record: JsonRecord, context: ImportContext, problems: string[]): CodedText {
  const text = wholeTextIn(record['text']);
  if (text === undefined) throw new ExchangeError('a line has no "text": this is no file of spaCy');
  const meta = recordIn(record['meta']) ?? {};
  const reader = new TextReader(textIn(meta['source']) ?? context.source, text);
  const answer = textIn(record['answer']) ?? 'accept';
  if (answer !== 'accept') {
    problems.push(`a text that was answered with “${answer}” is not imported: “${text.slice(0, 40)}”`);
    return reader.read;
  }
  const annotator = textIn(record['_annotator_id'] ?? record['_session_id']);
  const coder = annotator === undefined ? {} : { coder: { type: 'Person', name: annotator } as const };
  const offsets = new Offsets(text, 'code point');
  reading(spansOf(record), problems, (span) => {
    const piece = offsets.read({ start: Number(span['start']), end: Number(span['end']) });
    reader.add(withExtras({ id: String(reader.items.length + 1), ...codedPassage([piece], [String(span['label'])]), ...coder }, span));
  });
  addRelations(reader, record['relations'], offsets, problems);
  for (const code of choicesIn(record)) reader.add({ ...bareItem(String(reader.items.length + 1), { kind: 'document' }), codes: [code], ...coder });
  addCats(reader, record['cats'], recordsIn(meta['cats']));
  return reader.read;
}

/** Relations of Prodigy go between spans, told by their places. */
function addRelations(reader: TextReader, relations: unknown, offsets: Offsets, problems: string[]): void {
  reading(recordsIn(relations), problems, (relation) => {
    const [from, to] = (['head_span', 'child_span'] as const).map((end) => {
      const span = recordIn(relation[end]) ?? {};
      const { start, end: stop } = offsets.read({ start: Number(span['start']), end: Number(span['end']) });
      return reader.items.find((item) => piecesOf(item).some((piece) => piece.start === start && piece.end === stop))?.id;
    });
    if (from === undefined || to === undefined) throw new ExchangeError(`the relation “${String(relation['label'])}” goes between spans that are not there: it is left out`);
    reader.add({ ...bareItem(String(reader.items.length + 1), { kind: 'relation', from, to }), codes: [String(relation['label'])] });
  });
}

/** What was chosen for the text as a whole: of several, `accept`; of one, `label`. */
function choicesIn(record: JsonRecord): readonly string[] {
  const label = textIn(record['label']);
  return [...textsIn(record['accept']), ...(label === undefined ? [] : [label])];
}

/** What is true of the whole text; who has said so stands in the metadata, once for each who has. */
function addCats(reader: TextReader, cats: unknown, extras: readonly JsonRecord[]): void {
  for (const [code, value] of Object.entries(recordIn(cats) ?? {})) {
    if (Number(value) < 0.5) continue;
    const said = extras.filter(({ label }) => label === code);
    for (const extra of said.length > 0 ? said : [undefined]) {
      reader.add(withExtras({ ...bareItem(String(reader.items.length + 1), { kind: 'document' }), codes: [code] }, extra));
    }
  }
}

/** `spans`, `spans` by key, `ents`, or `entities` of three values each. */
function spansOf(record: JsonRecord): readonly JsonRecord[] {
  const byKey = recordIn(record['spans']);
  if (byKey) return Object.values(byKey).flatMap(recordsIn);
  const spans = recordsIn(record['spans'] ?? record['ents']);
  const entities = listIn(record['entities']).flatMap((row) => {
    const [start, end, label] = listIn(row);
    return label === undefined ? [] : [{ start, end, label }];
  });
  return [...spans, ...entities];
}

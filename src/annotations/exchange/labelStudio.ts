import type { Creator } from '../annotation';
import { bareItem, piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { extrasOf, withExtras } from './extras';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileJson, listIn, recordIn, recordsIn, textIn, textsIn, wholeTextIn } from './json';
import type { JsonRecord } from './json';
import { omit } from './omit';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';
import { grouped } from './grouped';
import { element, xmlFile } from './xml';

/**
 * Tasks of Label Studio, a text each: https://labelstud.io/guide/export and /guide/tasks. What one person has annotated is
 * one of the task's annotations, what one program has, one of its predictions. With the labelling interface to set up.
 */
export const LABEL_STUDIO: ExchangeFormat = {
  id: 'label-studio',
  label: 'Label Studio (JSON)',
  description: 'Label Studio: one task a text, one annotation a coder, with the labelling interface beside it',
  extensions: ['json'],
  unit: 'code point',
  holds: allBut('story', 'reply', 'severalCodes', 'uncoded', 'uncodedElsewhere', 'discontinuous'),
  write: (texts, { name }) => [
    { name: `${name}.label-studio.json`, content: `${JSON.stringify(texts.map(taskOf), null, 1)}\n` },
    { name: `${name}.label-studio.xml`, content: interfaceOf(texts) },
  ],
  read: (files, context) => {
    const problems: string[] = [];
    return { texts: files.filter(({ name }) => !name.endsWith('.xml')).flatMap((file) => tasksIn(file, context, problems)), problems };
  },
};

function taskOf({ source, text, items }: CodedText, index: number): object {
  const offsets = new Offsets(text, 'code point');
  const byId = new Map(items.map((item) => [item.id, item]));
  const coders = grouped(items, (item) => coderOf(item, byId));
  const results = coders.map((said) => ({ coder: said[0]?.coder, result: said.map((item) => resultOf(item, offsets)) }));
  return {
    id: index + 1,
    data: { text, source },
    annotations: results.flatMap(({ coder, result }) => (coder?.type === 'Software' ? [] : [{ result }])),
    predictions: results.flatMap(({ coder, result }) => (coder?.type === 'Software' ? [{ model_version: coder.name, result }] : [])),
  };
}

/** Who has made an item: the results of one person stand together, relations with what they begin at. */
function coderOf({ coder, target }: CodedItem, byId: ReadonlyMap<string, CodedItem>): string {
  const from = target.kind === 'relation' ? byId.get(target.from) : undefined;
  const creator = from ? from.coder : coder;
  return creator ? `${creator.type} ${creator.name}` : '';
}

function resultOf(item: CodedItem, offsets: Offsets): object {
  const extras = extrasOf(item);
  const meta = { ...omit(extras, 'id', 'notes'), ...(extras['notes'] !== undefined && { text: extras['notes'] }) };
  const { target, codes, id } = item;
  if (target.kind === 'relation') return { type: 'relation', from_id: target.from, to_id: target.to, direction: 'right', labels: codes, id, meta };
  const [piece] = piecesOf(item);
  if (!piece) return { id, from_name: 'document', to_name: 'text', type: 'choices', value: { choices: codes }, meta };
  return { id, from_name: 'label', to_name: 'text', type: 'labels', origin: 'manual', value: { ...offsets.write(piece), text: piece.quote, labels: codes }, meta };
}

function interfaceOf(texts: readonly CodedText[]): string {
  const codes = new Map(texts.flatMap(({ codes: known }) => known).map(({ id, colour }) => [id, colour]));
  for (const { items } of texts) for (const { codes: used } of items) for (const code of used) if (!codes.has(code)) codes.set(code, undefined);
  const labels = [...codes].map(([value, background]) => element('Label', { value, background }));
  const choices = [...codes.keys()].map((value) => element('Choice', { value }));
  const relations = texts.flatMap(({ items }) => items.flatMap(({ target, codes: used }) => (target.kind === 'relation' ? used : [])));
  return xmlFile(
    element('View', {}, [
      element('Labels', { name: 'label', toName: 'text' }, labels),
      element('Text', { name: 'text', value: '$text' }),
      element('Choices', { name: 'document', toName: 'text', choice: 'multiple' }, choices),
      element('Relations', {}, [...new Set(relations)].map((value) => element('Relation', { value }))),
    ]),
  );
}

function tasksIn(file: ExchangeFile, context: ImportContext, problems: string[]): readonly CodedText[] {
  const value = fileJson(file);
  const tasks = Array.isArray(value) ? recordsIn(value) : recordsIn([value]);
  return tasks.map((task) => textOf(task, context, problems));
}

/** What one person or program has said of a task. */
interface Said {
  readonly results: readonly JsonRecord[];
  readonly coder?: Creator;
}

function textOf(task: JsonRecord, context: ImportContext, problems: string[]): CodedText {
  const data = recordIn(task['data']) ?? task;
  const text = wholeTextIn(data['text']) ?? onlyText(data);
  if (text === undefined) throw new ExchangeError('a task has no "text" in its "data": this is no file of Label Studio');
  const reader = new TextReader(textIn(data['source']) ?? context.source, text);
  const offsets = new Offsets(text, 'code point');
  const sets = saidOf(task, problems).map((said) => ({ said, ids: new Map<unknown, string>() }));
  for (const { said, ids } of sets) readSaid(said, ids, reader, offsets, problems);
  // What relations go between may be anywhere in the task.
  const all = new Map(sets.flatMap(({ ids }) => [...ids]));
  for (const { said, ids } of sets) readRelations(said, (id) => ids.get(id) ?? all.get(id), reader, problems);
  return reader.read;
}

/** Projects name their texts as they like. */
function onlyText(data: JsonRecord): string | undefined {
  const texts = Object.values(data).filter((value) => typeof value === 'string' && value.length > 0);
  return recordIn(data['data']) === undefined && texts.length === 1 ? textIn(texts[0]) : undefined;
}

/** Annotations that were skipped say nothing. In the short form of an export, regions stand in the task itself. */
function saidOf(task: JsonRecord, problems: string[]): readonly Said[] {
  const annotations = recordsIn(task['annotations'] ?? task['completions']);
  const skipped = annotations.filter(({ was_cancelled: isSkipped }) => isSkipped === true);
  if (skipped.length > 0) problems.push(`task ${String(task['id'])}: ${skipped.length} skipped, with nothing that is imported`);
  const short = ['label', 'labels', 'ner'].flatMap((key) => recordsIn(task[key])).map((value) => ({ type: 'labels', value }));
  return [
    ...annotations.filter((each) => !skipped.includes(each)).map((each) => ({ results: recordsIn(each['result']), ...coderOfSet(each['completed_by']) })),
    ...recordsIn(task['predictions']).map((each) => ({ results: recordsIn(each['result']), ...softwareOf(each['model_version']) })),
    ...(short.length > 0 ? [{ results: short, ...coderOfSet(task['annotator']) }] : []),
  ];
}

/** A person is told by an address, or by a number. */
function coderOfSet(by: unknown): Pick<Said, 'coder'> {
  const record = recordIn(by);
  const name = textIn(record?.['email'] ?? record?.['username'] ?? by) ?? (typeof (record?.['id'] ?? by) === 'number' ? `user ${String(record?.['id'] ?? by)}` : undefined);
  return name === undefined ? {} : { coder: { type: 'Person', name } };
}

function softwareOf(version: unknown): Pick<Said, 'coder'> {
  const name = textIn(version);
  return name === undefined ? {} : { coder: { type: 'Software', name } };
}

/** The results of one annotation but its relations: what is said of passages and of the text, with what is said beside it. `ids` gets what each is called here. */
function readSaid({ results, coder }: Said, ids: Map<unknown, string>, reader: TextReader, offsets: Offsets, problems: string[]): void {
  const regions = new Set(results.filter(isRegion).map(({ id }) => id));
  const about = (result: JsonRecord): boolean => !isRegion(result) && result['id'] !== undefined && regions.has(result['id']);
  const beside = new Map(grouped(results.filter(about), ({ id }) => id).map((group) => [group[0]?.['id'], group.map(saidBeside)]));
  reading(results.filter((result) => result['type'] !== 'relation' && !about(result)), problems, (result) => {
    const whole = madeBy(itemOf(result, offsets), result, coder, reader);
    const more = beside.get(result['id']) ?? [];
    const added = reader.add({ ...whole, attributes: [...whole.attributes, ...more.flatMap(({ attributes }) => attributes)], notes: [...whole.notes, ...more.flatMap(({ notes }) => notes)] });
    ids.set(result['id'], added.id);
  });
}

function readRelations({ results, coder }: Said, idOf: (id: unknown) => string | undefined, reader: TextReader, problems: string[]): void {
  reading(results.filter(({ type }) => type === 'relation'), problems, (result) => reader.add(madeBy(relationOf(result, idOf), result, coder, reader)));
}

/** An item with what its metadata say: our own results say who has made them, or that nobody is known. */
function madeBy(item: Omit<CodedItem, 'id'>, result: JsonRecord, coder: Creator | undefined, reader: TextReader): CodedItem {
  const meta = recordIn(result['meta']) ?? {};
  const isOurs = meta['created'] !== undefined;
  const known = { ...item, id: textIn(result['id']) ?? String(reader.items.length + 1), notes: [...item.notes, ...textsIn(meta['text'])], ...(!isOurs && coder && { coder }) };
  return isOurs || Object.keys(meta).some((key) => key !== 'text') ? withExtras(known, meta) : known;
}

function isRegion({ type }: JsonRecord): boolean {
  return type === 'labels';
}

/** What a choice, a number or a text beside a passage or the whole text says of it. */
function saidBeside(result: JsonRecord): Pick<CodedItem, 'attributes' | 'notes'> {
  const value = recordIn(result['value']) ?? {};
  const name = textIn(result['from_name']) ?? String(result['type']);
  const values = [...textsIn(value['choices']), ...taxonomyIn(value['taxonomy']), ...[value['rating'], value['number'], value['datetime']].flatMap((each) => (typeof each === 'number' || typeof each === 'string' ? [String(each)] : []))];
  return { attributes: values.map((said) => ({ name, value: said })), notes: result['type'] === 'textarea' ? textsIn(value['text']) : [] };
}

function taxonomyIn(value: unknown): readonly string[] {
  return listIn(value).map((path) => textsIn(path).join(' / '));
}

function itemOf(result: JsonRecord, offsets: Offsets): Omit<CodedItem, 'id'> {
  const value = recordIn(result['value']) ?? {};
  if (result['type'] === 'labels') return passageOf(value, offsets);
  if (value['start'] !== undefined) throw new ExchangeError(`a result of the type “${String(result['type'])}” on a part of the text is not imported`);
  if (result['type'] === 'choices') return { ...bareItem('', { kind: 'document' }), codes: textsIn(value['choices']) };
  if (result['type'] === 'taxonomy') return { ...bareItem('', { kind: 'document' }), codes: taxonomyIn(value['taxonomy']) };
  const { attributes, notes } = saidBeside(result);
  if (attributes.length + notes.length === 0) throw new ExchangeError(`a result of the type “${String(result['type'])}” is not imported`);
  return { ...bareItem('', { kind: 'document' }), attributes, notes };
}

function relationOf(result: JsonRecord, idOf: (id: unknown) => string | undefined): Omit<CodedItem, 'id'> {
  const ends = [idOf(result['from_id']), idOf(result['to_id'])];
  const [from, to] = result['direction'] === 'left' ? ends.reverse() : ends;
  if (from === undefined || to === undefined) throw new ExchangeError(`a relation goes from ${String(result['from_id'])} to ${String(result['to_id'])}, of which one is not there: it is left out`);
  return { ...bareItem('', { kind: 'relation', from, to }), codes: textsIn(result['labels']) };
}

function passageOf(value: JsonRecord, offsets: Offsets): Omit<CodedItem, 'id'> {
  const piece = offsets.read({ start: Number(value['start']), end: Number(value['end']) });
  const quote = textIn(value['text']);
  if (quote !== undefined && quote !== piece.quote) throw new ExchangeError(`“${quote}” does not stand at the offsets that are given for it, but “${piece.quote}”`);
  return { ...bareItem('', { kind: 'passage', pieces: [piece] }), codes: textsIn(value['labels']) };
}

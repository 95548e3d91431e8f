import { bareItem, piecesOf } from './codedText';
import type { CodedItem, CodedText } from './codedText';
import { ExchangeError } from './exchangeError';
import { extrasOf, withExtras } from './extras';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileJson, recordIn, recordsIn, textIn, textsIn } from './json';
import type { JsonRecord } from './json';
import { omit } from './omit';
import { Offsets } from './offsets';
import { codedPassage, reading, TextReader } from './reader';
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

function textOf(task: JsonRecord, context: ImportContext, problems: string[]): CodedText {
  const data = recordIn(task['data']) ?? task;
  const text = textIn(data['text']);
  if (text === undefined) throw new ExchangeError('a task has no "text" in its "data": this is no file of Label Studio');
  const reader = new TextReader(textIn(data['source']) ?? context.source, text);
  const offsets = new Offsets(text, 'code point');
  const sets = [...recordsIn(task['annotations'] ?? task['completions']), ...recordsIn(task['predictions'])];
  const results = sets.flatMap((set) => recordsIn(set['result']).map((result) => ({ result, program: textIn(set['model_version']) })));
  const ids = new Map<unknown, string>();
  const isRelation = ({ result }: { readonly result: JsonRecord }): boolean => result['type'] === 'relation';
  // What relations go between may be anywhere in the task.
  reading([...results.filter((each) => !isRelation(each)), ...results.filter(isRelation)], problems, ({ result, program }) => {
    const item = itemOf(result, offsets, ids);
    if (!item) return;
    const meta = recordIn(result['meta']) ?? {};
    // Our own results say who has made them, or that nobody is known.
    const coder = program === undefined || meta['created'] !== undefined ? undefined : ({ type: 'Software', name: program } as const);
    const added = reader.add(withExtras({ ...item, id: textIn(result['id']) ?? String(reader.items.length + 1), notes: textsIn(meta['text']), ...(coder && { coder }) }, meta));
    ids.set(result['id'], added.id);
  });
  return reader.read;
}

function itemOf(result: JsonRecord, offsets: Offsets, ids: ReadonlyMap<unknown, string>): Omit<CodedItem, 'id'> | undefined {
  const value = recordIn(result['value']) ?? {};
  if (result['type'] === 'relation') {
    const [from, to] = [ids.get(result['from_id']), ids.get(result['to_id'])];
    return from === undefined || to === undefined ? undefined : { ...bareItem('', { kind: 'relation', from, to }), codes: textsIn(result['labels']) };
  }
  if (result['type'] === 'choices' && value['start'] === undefined) return { ...bareItem('', { kind: 'document' }), codes: textsIn(value['choices']) };
  if (result['type'] !== 'labels') return undefined;
  const piece = offsets.read({ start: Number(value['start']), end: Number(value['end']) });
  const quote = textIn(value['text']);
  if (quote !== undefined && quote !== piece.quote) throw new ExchangeError(`“${quote}” does not stand at the offsets that are given for it, but “${piece.quote}”`);
  return codedPassage([piece], textsIn(value['labels']));
}

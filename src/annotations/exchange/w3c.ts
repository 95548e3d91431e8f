import { ANNOTATION_CONTEXT, isAnnotation, targetKind } from '../annotation';
import type { Annotation, Target, TextTarget } from '../annotation';
import { Anchors } from '../anchor';
import { firstCharacters, lastCharacters } from '../context';
import { LiveText } from '../liveText';
import { placeOf } from '../targets';
import type { Span } from '../../core/span';
import { pieceOf } from './codedText';
import type { CodedItem, CodedTarget, CodedText, Piece } from './codedText';
import { ExchangeError } from './exchangeError';
import { itemOf } from './export';
import { allBut } from './features';
import type { ExchangeFile, ExchangeFormat, ImportContext } from './format';
import { fileRecords, fileText, listIn, recordIn, recordsIn, textIn, textsIn } from './json';
import type { JsonRecord } from './json';
import { annotationOf } from './import';
import { Offsets } from './offsets';
import { reading, TextReader } from './reader';
import { uuidOf } from './stableId';
import { grouped } from './grouped';

/** When something was made that does not say when. */
const UNKNOWN_TIME = '1970-01-01T00:00:00Z';

/** W3C Web Annotation: https://www.w3.org/TR/annotation-model/, as a page of annotations (5.2). Texts are not in it. */
export const W3C: ExchangeFormat = {
  id: 'w3c',
  label: 'W3C Web Annotation (JSON-LD)',
  description: 'W3C Web Annotation: an AnnotationPage with quote and position selectors; offsets in code points',
  extensions: ['jsonld', 'json', 'jsonl'],
  unit: 'code point',
  holds: allBut(),
  write: (texts, { name }) => {
    const items = texts.flatMap(annotationsOf);
    const page = {
      '@context': ANNOTATION_CONTEXT,
      id: `urn:uuid:${uuidOf(JSON.stringify([name, items.map(({ id }) => id)]))}`,
      type: 'AnnotationPage',
      items: items.map((annotation) => ({ type: 'Annotation', ...annotation })),
    };
    return [{ name: `${name}.jsonld`, content: `${JSON.stringify(page, null, 1)}\n` }];
  },
  read: (files, context) => {
    const problems: string[] = [];
    const records = files.flatMap(annotationRecords);
    const bySource = grouped(records, sourceOf);
    const own = bySource.filter(([first]) => first && sourceOf(first) === context.source);
    const left = own.length > 0 ? bySource.filter((group) => !own.includes(group) && group[0] && sourceOf(group[0]) !== undefined) : [];
    problems.push(...left.map((group) => `${group.length === 1 ? '1 annotation is' : `${group.length} annotations are`} of ${(group[0] && sourceOf(group[0])) ?? ''}, not of ${context.source}: left out`));
    return { texts: (own.length > 0 ? own : bySource).map((group) => textOf(group, records, context, problems)), problems };
  },
};

function annotationsOf({ source, text, items }: CodedText): readonly Annotation[] {
  const offsets = new Offsets(text, 'code point');
  const anchors = new Anchors(text);
  const passage = (piece: Piece): TextTarget => ({
    source,
    selector: [
      { type: 'TextQuoteSelector', exact: piece.quote, prefix: lastCharacters(text.slice(0, piece.start)), suffix: firstCharacters(text.slice(piece.end)) },
      { type: 'TextPositionSelector', ...offsets.write(piece) },
    ],
  });
  const targetFor = ({ target }: CodedItem): Target => {
    if (target.kind === 'document') return { source };
    if (target.kind === 'story') return { source, selector: anchors.storyAnchorOf(target.story) };
    if (target.kind === 'reply') return { type: 'Annotation', id: target.to };
    if (target.kind === 'relation') return { type: 'List', items: [{ type: 'Annotation', id: target.from }, { type: 'Annotation', id: target.to }] };
    const [only, ...others] = target.pieces.map(passage);
    return only && others.length === 0 ? only : { type: 'Composite', items: target.pieces.map(passage) };
  };
  return items.map((item) => annotationOf(item, targetFor(item), item.id, UNKNOWN_TIME));
}

/** A page, a collection with pages, a list, an annotation by itself, or one a line. */
function annotationRecords(file: ExchangeFile): readonly JsonRecord[] {
  const whole = parsedWhole(file);
  const records = whole === undefined ? fileRecords(file) : Array.isArray(whole) ? recordsIn(whole) : recordsIn([whole]);
  const annotations = records.flatMap((record) => annotationsIn(record));
  if (annotations.length === 0) throw new ExchangeError(`${file.name} holds no Web Annotation`);
  return annotations;
}

function parsedWhole(file: ExchangeFile): unknown {
  try {
    return JSON.parse(fileText(file));
  } catch {
    return undefined;
  }
}

function annotationsIn(record: JsonRecord): readonly JsonRecord[] {
  if (textsIn(record['type'] ?? record['@type']).includes('Annotation')) return [record];
  const inner = record['items'] ?? record['first'] ?? record['@graph'];
  return (Array.isArray(inner) ? recordsIn(inner) : recordsIn([inner])).flatMap(annotationsIn);
}

/** What an annotation is about; of what is said of other annotations, nothing. */
function sourceOf({ target }: JsonRecord): string | undefined {
  const record = recordIn(target) ?? recordsIn(target)[0];
  const source = record ? textIn(record['source'] ?? recordsIn(record['items'])[0]?.['source']) : textIn(target);
  return source?.split('#')[0]?.replace(/^.*\//, '');
}

function textOf(group: readonly JsonRecord[], all: readonly JsonRecord[], context: ImportContext, problems: string[]): CodedText {
  const [first] = group;
  const reader = new TextReader((first && sourceOf(first)) ?? context.source, context.text);
  const live = new LiveText(() => context.text);
  const offsets = new Offsets(context.text, 'code point');
  const placed = new Set(group.map(({ id }) => id));
  // What is said of annotations stands with those that it is said of.
  const elsewhere = all.filter((record) => sourceOf(record) === undefined && !placed.has(record['id']));
  reading([...group, ...elsewhere], problems, (record) => {
    const annotation = knownShape(record, context, offsets);
    const target = targetOf(annotation, live, offsets, context);
    reader.add(itemOf(annotation, target));
  });
  return reader.read;
}

/** The annotation with the shapes that the W3C allows brought to the one that we write. Throws ExchangeError where that cannot be. */
function knownShape(record: JsonRecord, context: ImportContext, offsets: Offsets): Annotation {
  const targets = listOf(record['target']);
  if (targets.length > 1) throw new ExchangeError(`an annotation of several targets is not imported: ${String(record['id'])}`);
  const target = shapedTarget(targets[0], context, offsets);
  const bodies = record['bodyValue'] === undefined ? listOf(record['body']) : [{ type: 'TextualBody', value: record['bodyValue'] }];
  const body = bodies.map((each) => shapedBody(each, textIn(record['motivation']))).filter((each) => each !== undefined);
  const id = textIn(record['id'] ?? record['@id']) ?? `urn:uuid:${uuidOf(JSON.stringify(record))}`;
  const { creator, generator, created, modified } = record;
  const annotation = {
    id,
    motivation: textsIn(record['motivation'])[0] ?? 'highlighting',
    created: textIn(created) ?? UNKNOWN_TIME,
    ...(modified !== undefined && { modified }),
    ...(creator !== undefined && { creator: shapedCreator(creator, 'Person') }),
    ...(generator !== undefined && { generator: shapedCreator(generator, 'Software') }),
    ...(body.length > 0 && { body }),
    target,
  };
  if (!isAnnotation(annotation)) throw new ExchangeError(`an annotation is of a shape that is not imported: ${id}`);
  return annotation;
}

function listOf(value: unknown): readonly unknown[] {
  if (value === undefined) return [];
  return Array.isArray(value) ? listIn(value) : [value];
}

/** A body with a purpose: without one, what the motivation says, or that it is a note. */
function shapedBody(body: unknown, motivation: string | undefined): unknown {
  if (typeof body === 'string') return { type: 'SpecificResource', purpose: 'linking', source: body };
  const record = recordIn(body);
  if (!record) return undefined;
  const purpose = textIn(record['purpose']) ?? (motivation === 'tagging' || motivation === 'replying' ? motivation : 'commenting');
  if (record['type'] === 'SpecificResource' || record['value'] === undefined) return { type: 'SpecificResource', purpose: 'linking', source: record['source'] ?? record['id'] };
  return { type: 'TextualBody', purpose, value: record['value'], ...(record['name'] !== undefined && { name: record['name'] }) };
}

function shapedCreator(creator: unknown, type: string): unknown {
  if (typeof creator === 'string') return { type, name: creator };
  const record = recordIn(listOf(creator)[0]) ?? {};
  return { type: record['type'] === 'Software' || record['type'] === 'Person' ? record['type'] : type, name: record['name'] ?? record['nickname'] ?? record['id'] };
}

/** Selectors in our order; a position or a quote by itself is completed from the text where that can be told. */
function shapedTarget(target: unknown, context: ImportContext, offsets: Offsets): unknown {
  const { text, source } = context;
  const record = recordIn(target);
  if (!record) return typeof target === 'string' ? { source: target } : target;
  if (record['type'] === 'Composite') return { ...record, items: recordsIn(record['items']).map((item) => shapedTarget(item, context, offsets)) };
  const selectors = recordsIn(listOf(record['selector']));
  const of = (type: string): JsonRecord | undefined => selectors.find((selector) => selector['type'] === type);
  const [quote, position] = [of('TextQuoteSelector'), of('TextPositionSelector')];
  if (selectors.length === 0 || isOurRange(selectors[0]) || (quote && position)) return record;
  if (!quote && !position) throw new ExchangeError(`a target is told by ${selectors.map(({ type }) => String(type)).join(' and ')} alone, which is not imported: TextQuoteSelector and TextPositionSelector are`);
  if (!quote && sourceOf({ target }) !== undefined && sourceOf({ target }) !== source) throw new ExchangeError(`a target is a position in ${sourceOf({ target }) ?? ''}, and quotes nothing that would tell its place in ${source}`);
  const piece = position ? offsets.read({ start: Number(position['start']), end: Number(position['end']) }) : quote && quotedOnce(quote, text);
  if (!piece) throw new ExchangeError(`what an annotation quotes cannot be told in the text: ${textIn(quote?.['exact']) ?? JSON.stringify(selectors)}`);
  return {
    source: record['source'] ?? source,
    selector: [
      { type: 'TextQuoteSelector', exact: piece.quote, prefix: '', suffix: '', ...quote },
      { type: 'TextPositionSelector', ...offsets.write(piece) },
    ],
  };
}

/** A range between quotes, as we write it for stories. */
function isOurRange(selector: JsonRecord | undefined): boolean {
  return selector?.['type'] === 'RangeSelector' && recordIn(selector['startSelector'])?.['type'] === 'TextQuoteSelector';
}

/** Where a quote stands with what is around it, if it does once. */
function quotedOnce(quote: JsonRecord, text: string): ReturnType<typeof pieceOf> | undefined {
  const [prefix, exact, suffix] = [textIn(quote['prefix']) ?? '', textIn(quote['exact']) ?? '', textIn(quote['suffix']) ?? ''];
  const whole = prefix + exact + suffix;
  const at = text.indexOf(whole);
  if (exact === '' || at === -1 || text.includes(whole, at + 1)) return undefined;
  return pieceOf(text, { start: at + prefix.length, end: at + prefix.length + exact.length });
}

function targetOf(annotation: Annotation, live: LiveText, offsets: Offsets, { text }: ImportContext): CodedTarget {
  const { target } = annotation;
  const kind = targetKind(annotation);
  if (kind === 'dump') return { kind: 'document' };
  if ('type' in target && target.type === 'Annotation') return { kind: 'reply', to: target.id };
  if ('type' in target && target.type === 'List') return { kind: 'relation', from: target.items[0].id, to: target.items[1].id };
  const spans = unmoved(target, offsets) ?? placeOf(target, live);
  const [first] = spans ?? [];
  if (!spans || !first) throw new ExchangeError(`the place of an annotation is not found in the text: ${annotation.id}`);
  return kind === 'story' ? { kind: 'story', story: first } : { kind: 'passage', pieces: spans.map((span) => pieceOf(text, span)) };
}

/** Where passages stand if they stand where they say. */
function unmoved(target: Target, offsets: Offsets): readonly Span[] | undefined {
  const passages: readonly TextTarget[] = 'items' in target ? (target.type === 'Composite' ? target.items : []) : 'selector' in target && target.selector[0].type === 'TextQuoteSelector' ? [target as TextTarget] : []; // just seen to be one
  if (passages.length === 0) return undefined;
  try {
    const pieces = passages.map(({ selector: [, position] }) => offsets.read(position));
    return pieces.every(({ quote }, nth) => quote === passages[nth]?.selector[0].exact) ? pieces : undefined;
  } catch {
    return undefined;
  }
}

import { codedCodes, exportedDump } from './export';
import type { AnnotatedDump } from './export';
import { atOneGo, eachOf } from '../../core/steps';
import type { Steps } from '../../core/steps';
import type { Annotation } from '../annotation';
import type { Codebook } from '../codebook';
import type { CodedCode, CodedText } from './codedText';
import { reduced } from './features';
import type { Loss } from './features';
import type { ExchangeFile, ExchangeFormat } from './format';
import { ImportedDump, importedAnnotations } from './import';
import type { ImportTarget } from './import';
import { checkOffsets } from './offsets';
import { splitStories } from './splitStories';

export { EXCHANGE_FORMATS } from './formats';
export { ExchangeError } from './exchangeError';
export { featureLabel, limitsOf } from './features';
export type { Feature, Loss } from './features';
export type { AnnotatedDump } from './export';
export { withCodes } from './adoptedCodes';
export { unknownCodes } from './import';
export type { ImportTarget } from './import';
export type { ExchangeFile, ExchangeFormat } from './format';
export type { CodedCode, CodedStory } from './codedText';

/** How something is exported. */
export interface ExportOptions {
  /** What a single file for all is called, without its ending; where it is left out, as the first dump is. */
  readonly name?: string;
  /** Of formats that write tokens; words where it is left out. */
  readonly tokens?: 'words' | 'characters';
  /** Whether each story is a text of its own. */
  readonly byStory?: boolean;
}

/** What an export has made, and what it could not. */
export interface Exported {
  readonly files: readonly ExchangeFile[];
  /** What the format has no room for, of what there was. */
  readonly losses: readonly Loss[];
  /** Annotations that have lost their place, with what is said of them: they are not in the files. */
  readonly orphans: number;
  /** Annotations that are in no story, where each story is a text of its own. */
  readonly outside: number;
  /** How many annotations are in the files. */
  readonly written: number;
}

/** What an import has read. */
export interface Imported {
  /** To be adopted by the dump's annotations: some may be orphans there. */
  readonly annotations: readonly Annotation[];
  /** Codes that the codebook does not have. */
  readonly codes: readonly CodedCode[];
  /** What could not be read, in words. */
  readonly problems: readonly string[];
}

/** Writes dumps and their annotations in a format. Throws ExchangeError, and writes nothing, where an offset would not lead to its quote. */
export function exportAnnotations(format: ExchangeFormat, dumps: readonly AnnotatedDump[], options: ExportOptions = {}): Exported {
  return atOneGo(exportSteps(format, dumps, options));
}

/** The same in steps. */
export function* exportSteps(format: ExchangeFormat, dumps: readonly AnnotatedDump[], { name, tokens, byStory = false }: ExportOptions = {}): Steps<Exported> {
  const exported = dumps.map(exportedDump);
  yield;
  const split = byStory ? exported.map(({ text }) => splitStories(text)) : exported.map(({ text }) => ({ texts: [text], left: 0 }));
  const fitting = split.flatMap(({ texts }) => texts).map((text) => reduced(text, format.holds));
  const texts = fitting.map(({ text }) => text);
  yield* eachOf(texts, (text) => { checkOffsets(text, format.unit); });
  const stem = name ?? (dumps[0]?.source ?? 'annotations').replace(/\.txt$/i, '');
  return {
    files: format.write(texts, { name: stem, ...(tokens && { tokens }) }),
    losses: total(fitting.flatMap(({ losses }) => losses)),
    orphans: sum(exported.map(({ orphans }) => orphans)),
    outside: sum(split.map(({ left }) => left)),
    written: sum(texts.map(({ items }) => items.length)),
  };
}

/** Reads files that belong together and gives what they say of a dump. Throws ExchangeError where they are not of the format at all. */
export function importAnnotations(format: ExchangeFormat, files: readonly ExchangeFile[], into: ImportTarget, codebook?: Codebook): Imported {
  return atOneGo(importSteps(format, files, into, codebook));
}

/** The same in steps. */
export function* importSteps(format: ExchangeFormat, files: readonly ExchangeFile[], into: ImportTarget, codebook?: Codebook): Steps<Imported> {
  const known = codebook ? codedCodes(codebook) : [];
  const dump = new ImportedDump(into);
  yield;
  const { texts, problems } = format.read(files, { source: into.source, text: dump.exported.text, codes: known });
  yield;
  const annotations: Annotation[] = [];
  for (const text of texts) yield* eachOf(importedAnnotations(text, into, dump), (annotation) => { annotations.push(annotation); });
  return { annotations, codes: newCodes(texts, known), problems };
}

function newCodes(texts: readonly CodedText[], known: readonly CodedCode[]): readonly CodedCode[] {
  const ids = new Set(known.map(({ id }) => id));
  const codes = new Map(texts.flatMap((text) => text.codes.flatMap((code) => (ids.has(code.id) ? [] : [[code.id, code] as const]))));
  return [...codes.values()];
}

function total(losses: readonly Loss[]): readonly Loss[] {
  const counts = new Map<Loss['feature'], number>();
  for (const { feature, count } of losses) counts.set(feature, (counts.get(feature) ?? 0) + count);
  return [...counts].map(([feature, count]) => ({ feature, count }));
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((a, b) => a + b, 0);
}

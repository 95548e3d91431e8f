import { readdir, readFile } from 'node:fs/promises';
import { basename, dirname, join, resolve } from 'node:path';
import { reasonOf } from '../core/reason';
import { rejectedCode } from '../annotations/annotation';
import type { Annotation } from '../annotations/annotation';
import { CODEBOOK_FILE } from '../annotations/codebook';
import type { Codebook } from '../annotations/codebook';
import { readCodebook } from '../annotations/codebookFile';
import type { CodebookProblem } from '../annotations/codebookFile';
import { coderOfFile } from '../annotations/coderFiles';
import { readAnnotations } from '../annotations/jsonLines';
import type { DamagedLine } from '../annotations/jsonLines';
import { LiveText } from '../annotations/liveText';
import { placeOf } from '../annotations/targets';
import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import { namesBeside, readWholeFile } from '../core/wholeFile';
import { ownText } from './decodedText';
import { readDump } from './input';
import type { ReadOptions } from './input';

/** What the commands that read annotated dumps are told. */
export interface AnnotationOptions extends ReadOptions {
  /** The names of coders, as their files are called; all where it is left out. */
  readonly coder?: readonly string[];
  /** Where the codebook is; where it is left out, `codebook.json` in the dump's folder or one above it. */
  readonly codebook?: string;
}

/** An annotation and where it is: UTF-16 offsets; null for an orphan. */
export interface FoundAnnotation {
  readonly annotation: Annotation;
  readonly spans: readonly Span[] | null;
}

/** What one coder's file holds. */
export interface CoderFile {
  readonly coder: string;
  readonly file: string;
  readonly annotations: readonly FoundAnnotation[];
  /** Suggestions that the coder has rejected. */
  readonly rejections: readonly FoundAnnotation[];
  readonly damaged: readonly DamagedLine[];
  /** The 1-based line of the file that each annotation stands in, by its id. */
  readonly lines: ReadonlyMap<string, number>;
}

/** A dump with all that was said of it. */
export interface AnnotatedFile {
  /** What its file is called. */
  readonly source: string;
  readonly text: string;
  readonly dump: Dump;
  /** In the order of their names. */
  readonly coders: readonly CoderFile[];
  readonly codebook: ReadCodebookFile | undefined;
}

/** A codebook and where it was found. */
export interface ReadCodebookFile {
  readonly file: string;
  readonly codebook: Codebook;
  readonly problems: readonly CodebookProblem[];
}

/** A dump, the annotations beside it and the codebook. Throws where one of them is there but cannot be read, or a coder has no file. */
export async function readAnnotatedFile(file: string, options: AnnotationOptions): Promise<AnnotatedFile> {
  const { dump } = await readDump(file, options);
  const { text } = dump.source;
  const live = new LiveText(() => text);
  live.outlined(dump);
  const source = basename(file);
  const all = coderNames(source, await readdir(dirname(file)));
  const missing = options.coder?.find((name) => !all.includes(name));
  if (missing !== undefined) throw new Error(`has no annotations of ${missing}: ${all.length === 0 ? 'nobody has annotated it' : `there are those of ${all.join(', ')}`}`);
  const coders = await Promise.all((options.coder ?? all).map((coder) => readCoderFile(file, coder, live)));
  return { source, text, dump, coders, codebook: await readCodebookFor(file, options.codebook) };
}

/** The annotation file of a coder as it is called; the name of the coder is part of it already. */
export function pathOfCoder(dumpFile: string, coder: string): string {
  return `${dumpFile}.${coder}.annotations.jsonl`;
}

/** The whole text of an annotation file; undefined where there is none. */
export function readAnnotationText(file: string): Promise<string | undefined> {
  return readWholeFile(textIfThere, { file, finished: join(dirname(file), namesBeside(basename(file)).finished) });
}

function coderNames(source: string, names: readonly string[]): readonly string[] {
  return names.flatMap((name) => coderOfFile(source, name) ?? []).sort();
}

async function readCoderFile(dumpFile: string, coder: string, live: LiveText): Promise<CoderFile> {
  const file = pathOfCoder(dumpFile, coder);
  const text = (await readAnnotationText(file)) ?? '';
  const { annotations, damaged } = readAnnotations(text);
  const found = annotations.map((annotation) => ({ annotation, spans: placeOf(annotation.target, live) }));
  const isRejection = ({ annotation }: FoundAnnotation): boolean => rejectedCode(annotation) !== undefined;
  return { coder, file, damaged, lines: linesById(text), annotations: found.filter((each) => !isRejection(each)), rejections: found.filter(isRejection) };
}

function linesById(text: string): ReadonlyMap<string, number> {
  return new Map(text.split('\n').flatMap((line, index) => {
    const [, id] = /"id":"([^"\\]+)"/.exec(line) ?? [];
    return id === undefined ? [] : [[id, index + 1] as const];
  }));
}

async function readCodebookFor(dumpFile: string, given: string | undefined): Promise<ReadCodebookFile | undefined> {
  for (const file of given === undefined ? above(dirname(resolve(dumpFile))) : [given]) {
    const text = await textIfThere(file);
    if (text !== undefined) return { file, ...readCodebook(text) };
  }
  if (given !== undefined) throw new Error(`its codebook ${given} is not there`);
  return undefined;
}

/** Where a codebook can be: in a folder, and in those above it. */
function above(folder: string): readonly string[] {
  const parent = dirname(folder);
  return [join(folder, CODEBOOK_FILE), ...(parent === folder ? [] : above(parent))];
}

async function textIfThere(file: string): Promise<string | undefined> {
  try {
    return ownText(await readFile(file));
  } catch (error) {
    if (error instanceof Error && 'code' in error && error.code === 'ENOENT') return undefined;
    throw new Error(`${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

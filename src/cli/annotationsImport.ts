import { copyFile, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import type { Command } from 'commander';
import type { Annotation } from '../annotations/annotation';
import { coderFileKey } from '../annotations/coderFiles';
import { CODEBOOK_FILE } from '../annotations/codebook';
import { rewriteCodebook } from '../annotations/codebookRewriting';
import { importAnnotations, withCodes } from '../annotations/exchange/exchange';
import type { CodedCode, ExchangeFormat } from '../annotations/exchange/exchange';
import { readAnnotations, writeAnnotations } from '../annotations/jsonLines';
import { LiveText } from '../annotations/liveText';
import { placeOf } from '../annotations/targets';
import { namesBeside, replaceWholeFile } from '../core/wholeFile';
import type { FileSteps } from '../core/wholeFile';
import { pathOfCoder, readAnnotatedFile, readAnnotationText } from './annotatedDump';
import type { AnnotatedFile, AnnotationOptions } from './annotatedDump';
import { codebookOption } from './annotationOptions';
import { formatOption } from './annotationsExport';
import { NO_CORRECTIONS } from './input';
import { reportFailure, reportRemark } from './report';
import { counted } from './words';

interface ImportOptions extends Omit<AnnotationOptions, 'coder'> {
  readonly from: ExchangeFormat;
  readonly coder: string;
  readonly addCodes?: boolean;
}

const EXAMPLES = `
Examples:
  broadsheet annotations import page-1.txt brat/page-1.ann brat/page-1.txt brat/visual.conf --from brat
  broadsheet annotations import page-1.txt project.qdpx --from qdpx --coder ana
  broadsheet annotations import page-1.txt theirs.qdc --from qdc --add-codes

What cannot be placed is named on standard error, and the exit code is 1; the rest is imported.`;

/** Adds `annotations import DUMP FILE… --from FORMAT`: takes annotations from other tools. */
export function addImportCommand(annotations: Command): void {
  annotations
    .command('import')
    .summary('read annotations from the format of another tool')
    .description('Reads annotations of a newspaper dump from files of another tool into the files beside the dump, one a coder. What is there already stays; what is imported twice is there once.')
    .argument('<dump>', 'the dump that the annotations are of')
    .argument('<file...>', 'the files to read, that belong together')
    .addOption(formatOption('--from <format>', 'the format to read').makeOptionMandatory())
    .option('--coder <name>', 'whose annotations they are where they do not say it', 'imported')
    .option('--add-codes', 'put codes that the codebook does not have into it; where there is none, into a new codebook.json beside the dump')
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

async function run(dumpFile: string, files: string[], options: ImportOptions): Promise<void> {
  try {
    const { coder: unnamed, from, addCodes = false, ...reading } = options;
    const { source, text, dump, codebook } = await readAnnotatedFile(dumpFile, { ...reading, coder: [] });
    const read = await Promise.all(files.map(async (file) => ({ name: basename(file), content: new Uint8Array(await readFile(file)) })));
    const { annotations, codes, problems } = importAnnotations(from, read, { source, text, dump, now: new Date().toISOString() }, codebook?.codebook);
    for (const problem of problems) reportFailure(files.length === 1 && files[0] !== undefined ? files[0] : dumpFile, new Error(problem));
    for (const [coder, own] of byCoder(annotations, unnamed)) await merge(dumpFile, coder, own);
    const live = new LiveText(() => text);
    const orphans = annotations.filter(({ target }) => placeOf(target, live) === null).length;
    if (orphans > 0) reportRemark(dumpFile, `${counted(orphans, 'annotation does', 'annotations do')} not find their passages: they are kept as orphans`);
    if (codes.length > 0 && addCodes) await addToCodebook(codebook, join(dirname(dumpFile), CODEBOOK_FILE), codes);
    else if (codes.length > 0) reportRemark(dumpFile, `${counted(codes.length, 'code is', 'codes are')} not in the codebook: ${codes.map(({ id }) => id).join(', ')} (give --add-codes to put them into it)`);
    if (annotations.length === 0 && codes.length === 0 && problems.length === 0) reportRemark(dumpFile, 'there was nothing to import');
  } catch (error) {
    reportFailure(dumpFile, error);
  }
}

/** Puts codes into a codebook, of which everything else stays as it is written. Throws where it has problems: what they are in would be lost. */
async function addToCodebook(known: AnnotatedFile['codebook'], otherwise: string, codes: readonly CodedCode[]): Promise<void> {
  const file = known?.file ?? otherwise;
  const [problem] = known?.problems ?? [];
  if (problem) throw new Error(`${file}:${problem.line}:${problem.column}: ${problem.message} Put the codebook right first: no code was added to it`);
  const text = known ? await readFile(file, 'utf8') : '';
  await replaceFile(file, rewriteCodebook(text, withCodes(known?.codebook ?? { codes: [] }, codes)));
  process.stdout.write(`${file}: ${counted(codes.length, 'code')} added\n`);
}

function byCoder(annotations: readonly Annotation[], unnamed: string): ReadonlyMap<string, readonly Annotation[]> {
  const found = new Map<string, Annotation[]>();
  for (const annotation of annotations) {
    const coder = coderFileKey(annotation.creator?.name ?? unnamed);
    found.set(coder, [...(found.get(coder) ?? []), annotation]);
  }
  return found;
}

/** Adds annotations to a coder's file; of those that it has already, the later stays. */
async function merge(dumpFile: string, coder: string, annotations: readonly Annotation[]): Promise<void> {
  const file = pathOfCoder(dumpFile, coder);
  const kept = (await readAnnotationText(file)) ?? '';
  const before = readAnnotations(kept);
  const ids = new Set(before.annotations.map(({ id }) => id));
  // Read once more as one file, so that of two with one id the later counts.
  const lines = `${writeAnnotations({ annotations, damaged: [] })}${writeAnnotations({ annotations: before.annotations, damaged: [] })}`;
  const after = { ...readAnnotations(lines), damaged: before.damaged };
  await replaceFile(file, writeAnnotations(after));
  const added = after.annotations.filter(({ id }) => !ids.has(id)).length;
  process.stdout.write(`${file}: ${counted(added, 'annotation')} added\n`);
}

/** Writes a file whole or not at all, and keeps what it was before. */
async function replaceFile(file: string, text: string): Promise<void> {
  const names = Object.fromEntries(Object.entries(namesBeside(basename(file))).map(([key, name]) => [key, join(dirname(file), name)]));
  await replaceWholeFile(STEPS, { file, unfinished: '', finished: '', ...names }, text);
}

const STEPS: FileSteps<string> = {
  write: (file, text) => writeFile(file, text),
  copy: (from, to) => copyFile(from, to),
  rename: (from, to) => rename(from, to),
  remove: (file) => rm(file),
};

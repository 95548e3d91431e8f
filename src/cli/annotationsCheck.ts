import type { Command } from 'commander';
import { annotationsMeant, passagesOf, quoteOf, targetKind } from '../annotations/annotation';
import type { Annotation } from '../annotations/annotation';
import { listCodes } from '../annotations/codebook';
import { unknownCodes } from '../annotations/exchange/exchange';
import { bare } from '../core/bareText';
import { jsonLine } from '../extract/jsonLines';
import { readAnnotatedFile } from './annotatedDump';
import type { AnnotatedFile, AnnotationOptions, CoderFile } from './annotatedDump';
import { codebookOption, coderOption } from './annotationOptions';
import { forEachFile, NO_CORRECTIONS } from './input';
import { EXIT } from './report';
import { clipped, counted, printable } from './words';

/** How much of a passage is shown, in UTF-16 units. */
const SHOWN_LENGTH = 60;

const EXAMPLES = `
Examples:
  broadsheet annotations check page-1.txt
  broadsheet annotations check pages/*.txt && git commit -m "coded"
  broadsheet annotations check page-1.txt --json | jq -r 'select(.kind == "orphan") | .id'`;

interface CheckOptions extends AnnotationOptions {
  readonly json?: boolean;
}

/** Something that is wrong with annotations or their codebook. */
interface Problem {
  readonly kind: 'codebook' | 'damaged' | 'orphan' | 'changed' | 'dangling' | 'unknownCode';
  /** Where it stands: the file, and its 1-based line where that can be told. */
  readonly file: string;
  readonly line?: number;
  readonly message: string;
  readonly coder?: string;
  /** Of the annotation. */
  readonly id?: string;
}

/** Adds `annotations check FILE…`: whether all that was said still has its place and its code. */
export function addCheckCommand(annotations: Command): void {
  annotations
    .command('check')
    .summary('find orphans, damaged lines and unknown codes')
    .description('Finds annotations that have lost their place or whose words have changed, damaged lines of annotation files, codes that the codebook does not know, and what is wrong with the codebook. The exit code is 1 where something was found.')
    .argument('<file...>', 'dumps to check')
    .option('--json', 'print one JSON object a problem (JSON Lines)')
    .addOption(coderOption())
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: CheckOptions) => {
      await forEachFile(files, async (file) => {
        const read = await readAnnotatedFile(file, options);
        const problems = problemsOf(read);
        process.stdout.write(options.json ? problems.map((problem) => jsonLine({ dump: file, ...problem })).join('') : inWords(file, read, problems));
        if (problems.length > 0) process.exitCode = EXIT.someFileFailed;
      });
    });
}

function inWords(file: string, { coders }: AnnotatedFile, problems: readonly Problem[]): string {
  const count = coders.reduce((sum, { annotations: all }) => sum + all.length, 0);
  const summary = `${file}: ${counted(count, 'annotation')}, ${counted(coders.length, 'coder')}, ${counted(problems.length, 'problem')}`;
  const lines = problems.map(({ file: where, line, message }) => `  ${where}${line === undefined ? '' : `:${line}`}: ${message}`);
  return [summary, ...lines].map((line) => `${printable(line)}\n`).join('');
}

function problemsOf(read: AnnotatedFile): readonly Problem[] {
  const { coders, codebook } = read;
  const wrong = (codebook?.problems ?? []).map(({ line, column, message }): Problem => ({ kind: 'codebook', file: codebook?.file ?? '', line, message: `column ${column}: ${message}` }));
  const all = new Set(coders.flatMap((each) => each.annotations.map(({ annotation }) => annotation.id)));
  const inFile = (coder: CoderFile): readonly Problem[] => [...damageOf(coder), ...orphansOf(coder), ...changedOf(coder, read), ...danglingOf(coder, all), ...strangeCodes(coder, codebook)];
  return [...wrong, ...coders.flatMap((coder) => [...inFile(coder)].sort((a, b) => (a.line ?? 0) - (b.line ?? 0)))];
}

function damageOf({ file, coder, damaged }: CoderFile): readonly Problem[] {
  return damaged.map(({ line, text }) => ({ kind: 'damaged', file, line, coder, message: `damaged line, set aside: ${clipped(text, SHOWN_LENGTH)}` }));
}

function orphansOf(coder: CoderFile): readonly Problem[] {
  return coder.annotations.flatMap(({ annotation, spans }) => (spans ? [] : [problem('orphan', coder, annotation, `orphan: its passage is gone or cannot be told from others: ${shown(annotation)}`)]));
}

/** Passages that were found although other words stand there now: a letter was changed, a character has gone. */
function changedOf(coder: CoderFile, { text }: AnnotatedFile): readonly Problem[] {
  return coder.annotations.flatMap(({ annotation, spans }) => {
    const passages = passagesOf(annotation);
    const words = (spans ?? []).map(({ start, end }) => text.slice(start, end));
    const isSame = passages.length === 0 || !spans || passages.every(({ selector: [{ exact }] }, nth) => bare(exact) === bare(words[nth] ?? ''));
    return isSame ? [] : [problem('changed', coder, annotation, `its words have changed: ${shown(annotation)} is now “${clipped(words.join(' … ').replace(/\s+/g, ' '), SHOWN_LENGTH)}”`)];
  });
}

/** Replies and relations whose annotations are gone. */
function danglingOf(coder: CoderFile, all: ReadonlySet<string>): readonly Problem[] {
  return coder.annotations.flatMap(({ annotation }) => {
    const gone = annotationsMeant(annotation).find((id) => !all.has(id));
    return gone === undefined ? [] : [problem('dangling', coder, annotation, `${targetKind(annotation) === 'relation' ? 'relation' : 'reply'}: what it is about is gone: ${gone}`)];
  });
}

function strangeCodes(coder: CoderFile, codebook: AnnotatedFile['codebook']): readonly Problem[] {
  if (!codebook) return [];
  const known = new Set(listCodes(codebook.codebook).map(({ code }) => code.id));
  return coder.annotations.flatMap(({ annotation }) => unknownCodes([annotation], known).map((code) => problem('unknownCode', coder, annotation, `unknown code: ${code} is not in ${codebook.file}`)));
}

function problem(kind: Problem['kind'], { file, coder, lines }: CoderFile, { id }: Annotation, message: string): Problem {
  const line = lines.get(id);
  return { kind, file, ...(line !== undefined && { line }), coder, id, message };
}

function shown(annotation: Annotation): string {
  return `“${clipped((quoteOf(annotation) ?? targetKind(annotation)).replace(/\s+/g, ' '), SHOWN_LENGTH)}”`;
}

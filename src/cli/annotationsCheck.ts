import type { Command } from 'commander';
import { quoteOf, targetKind } from '../annotations/annotation';
import type { Annotation } from '../annotations/annotation';
import { listCodes } from '../annotations/codebook';
import { unknownCodes } from '../annotations/exchange/exchange';
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
  broadsheet annotations check pages/*.txt && git commit -m "coded"`;

/** Adds `annotations check FILE…`: whether all that was said still has its place and its code. */
export function addCheckCommand(annotations: Command): void {
  annotations
    .command('check')
    .summary('find orphans, damaged lines and unknown codes')
    .description('Finds annotations that have lost their place, damaged lines of annotation files, codes that the codebook does not know, and what is wrong with the codebook. The exit code is 1 where something was found.')
    .argument('<file...>', 'dumps to check')
    .addOption(coderOption())
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: AnnotationOptions) => {
      await forEachFile(files, async (file) => {
        const read = await readAnnotatedFile(file, options);
        const problems = problemsOf(read);
        const count = read.coders.reduce((sum, { annotations: all }) => sum + all.length, 0);
        const summary = `${file}: ${counted(count, 'annotation')}, ${counted(read.coders.length, 'coder')}, ${counted(problems.length, 'problem')}`;
        process.stdout.write([summary, ...problems.map((problem) => `  ${problem}`)].map((line) => `${printable(line)}\n`).join(''));
        if (problems.length > 0) process.exitCode = EXIT.someFileFailed;
      });
    });
}

function problemsOf({ coders, codebook }: AnnotatedFile): readonly string[] {
  const wrong = (codebook?.problems ?? []).map(({ line, column, message }) => `${codebook?.file ?? ''}:${line}:${column}: ${message}`);
  return [...wrong, ...coders.flatMap((coder) => [...damageOf(coder), ...orphansOf(coder), ...danglingOf(coder, coders)]), ...strangeCodes(coders, codebook)];
}

function damageOf({ file, damaged }: CoderFile): readonly string[] {
  return damaged.map(({ line, text }) => `${file}:${line}: damaged line, set aside: ${clipped(text, SHOWN_LENGTH)}`);
}

function orphansOf({ coder, annotations }: CoderFile): readonly string[] {
  return annotations.flatMap(({ annotation, spans }) => (spans ? [] : [`orphan of ${coder}: its passage is gone or cannot be told from others: ${shown(annotation)}`]));
}

/** Replies and relations whose annotations are gone. */
function danglingOf({ coder, annotations }: CoderFile, coders: readonly CoderFile[]): readonly string[] {
  const ids = new Set(coders.flatMap((each) => each.annotations.map(({ annotation }) => annotation.id)));
  return annotations.flatMap(({ annotation }) => {
    const { target } = annotation;
    const ends = 'type' in target && target.type === 'Annotation' ? [target.id] : 'type' in target && target.type === 'List' ? target.items.map(({ id }) => id) : [];
    const gone = ends.find((id) => !ids.has(id));
    return gone === undefined ? [] : [`${targetKind(annotation) === 'relation' ? 'relation' : 'reply'} of ${coder}: what it is about is gone: ${gone}`];
  });
}

function strangeCodes(coders: readonly CoderFile[], codebook: AnnotatedFile['codebook']): readonly string[] {
  if (!codebook) return [];
  const known = new Set(listCodes(codebook.codebook).map(({ code }) => code.id));
  return coders.flatMap(({ coder, annotations }) => unknownCodes(annotations.map(({ annotation }) => annotation), known).map((code) => `unknown code of ${coder}: ${code} is not in ${codebook.file}`));
}

function shown(annotation: Annotation): string {
  return `“${clipped((quoteOf(annotation) ?? targetKind(annotation)).replace(/\s+/g, ' '), SHOWN_LENGTH)}”`;
}

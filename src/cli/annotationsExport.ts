import { mkdir, stat } from 'node:fs/promises';
import { basename, join, sep } from 'node:path';
import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { EXCHANGE_FORMATS, exportAnnotations, featureLabel, limitsOf } from '../annotations/exchange/exchange';
import type { AnnotatedDump, ExchangeFile, ExchangeFormat, Exported } from '../annotations/exchange/exchange';
import { storyTitle } from '../core/storyTitle';
import { readAnnotatedFile } from './annotatedDump';
import type { AnnotatedFile, AnnotationOptions } from './annotatedDump';
import { codebookOption, coderOption } from './annotationOptions';
import { forEachFile, NO_CORRECTIONS } from './input';
import { writeOutputFile } from './outputFile';
import { reportFailure, reportRemark } from './report';
import { counted } from './words';

interface ExportOptions extends AnnotationOptions {
  readonly to: ExchangeFormat;
  readonly out?: string;
  readonly byStory?: boolean;
  readonly tokens?: 'words' | 'characters';
  readonly force?: boolean;
}

const EXAMPLES = `
Formats:
${EXCHANGE_FORMATS.map(({ id, description, holds }) => `  ${id.padEnd(13)} ${description}${limits(holds)}`).join('\n')}

Examples:
  broadsheet annotations export page-1.txt --to w3c --out page-1.jsonld
  broadsheet annotations export pages/*.txt --to brat --by-story --out brat/
  broadsheet annotations export page-1.txt --to conll --tokens characters > page-1.conll`;

/** Adds `annotations export FILE… --to FORMAT`: takes annotations to other tools. */
export function addExportCommand(annotations: Command): void {
  annotations
    .command('export')
    .summary('write annotations in the format of another tool')
    .description('Writes the annotations of newspaper dumps in the format of another tool. What the format has no room for is named on standard error.')
    .argument('<file...>', 'dumps to read')
    .addOption(formatOption('--to <format>', 'the format to write').makeOptionMandatory())
    .option('--out <path>', 'write to this file, or into this folder (it exists, or the path ends in /); formats of several files need a folder')
    .option('--by-story', 'make each story a text of its own')
    .addOption(new Option('--tokens <unit>', 'what CoNLL takes for a token').choices(['words', 'characters']))
    .option('--force', 'replace files that exist')
    .addOption(coderOption())
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(run);
}

/** An option whose value is the id of a format. */
export function formatOption(flags: string, description: string): Option {
  return new Option(flags, `${description}: ${EXCHANGE_FORMATS.map(({ id }) => id).join(', ')}`).argParser((id) => {
    const format = EXCHANGE_FORMATS.find((each) => each.id === id);
    if (!format) throw new InvalidArgumentError(`the formats are ${EXCHANGE_FORMATS.map((each) => each.id).join(', ')}`);
    return format;
  });
}

function limits(holds: ExchangeFormat['holds']): string {
  const lost = limitsOf(holds).map(featureLabel);
  return lost.length === 0 ? '' : `\n${' '.repeat(16)}lost: ${lost.join('; ')}`;
}

async function run(files: string[], options: ExportOptions): Promise<void> {
  const dumps: AnnotatedDump[] = [];
  await forEachFile(files, async (file) => {
    const read = await readAnnotatedFile(file, options);
    for (const { file: coderFile, damaged } of read.coders) if (damaged.length > 0) reportRemark(coderFile, `${counted(damaged.length, 'line is', 'lines are')} damaged and left out`);
    dumps.push(annotatedDump(read));
  });
  const [first] = files;
  if (dumps.length === 0 || first === undefined) return;
  const named = first.replace(/\.txt$/i, '');
  try {
    const { byStory, tokens } = options;
    const exported = exportAnnotations(options.to, dumps, { name: basename(named), ...(byStory && { byStory }), ...(tokens && { tokens }) });
    await writeFiles(exported.files, files, options);
    reportLosses(first, exported);
  } catch (error) {
    reportFailure(options.out ?? first, error);
  }
}

function annotatedDump({ source, text, dump, coders, codebook }: AnnotatedFile): AnnotatedDump {
  return {
    source,
    text,
    stories: dump.stories.map((story) => ({ ...dump.source.linesSpan(story.lines), title: storyTitle(dump.source, story) })),
    ...(codebook && { codebook: codebook.codebook }),
    annotations: coders.flatMap(({ annotations }) => annotations),
  };
}

async function writeFiles(files: readonly ExchangeFile[], dumps: readonly string[], { out, force = false }: ExportOptions): Promise<void> {
  const [only] = files;
  if (out === undefined && files.length === 1 && typeof only?.content === 'string') process.stdout.write(only.content);
  else if (out === undefined) throw new Error(`the format makes ${counted(files.length, 'file')} that cannot be printed: say where with --out`);
  else if (await namesFolder(out)) {
    await mkdir(out, { recursive: true });
    for (const { name, content } of files) await written(join(out, name), content, { force, dumps });
  } else if (files.length === 1 && only) await written(out, only.content, { force, dumps });
  else throw new Error(`the format makes ${files.length} files: name a folder, such as ${out}/`);
}

async function written(path: string, content: string | Uint8Array, options: { readonly force: boolean; readonly dumps: readonly string[] }): Promise<void> {
  try {
    await writeOutputFile(path, content, options);
  } catch (error) {
    reportFailure(path, error);
  }
}

function reportLosses(file: string, { losses, orphans, outside }: Exported): void {
  for (const { feature, count } of losses) reportRemark(file, `lost: ${featureLabel(feature)} (${counted(count, 'annotation')})`);
  if (orphans > 0) reportRemark(file, `left out: ${counted(orphans, 'annotation')} that lost their place (see: broadsheet annotations check)`);
  if (outside > 0) reportRemark(file, `left out: ${counted(outside, 'annotation')} that are not within one story`);
}

async function namesFolder(path: string): Promise<boolean> {
  if (path.endsWith('/') || path.endsWith(sep)) return true;
  try {
    return (await stat(path)).isDirectory();
  } catch {
    return false;
  }
}

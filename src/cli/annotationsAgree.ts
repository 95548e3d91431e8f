import type { Command } from 'commander';
import { compareCoders } from '../annotations/agreement/agreement';
import type { Agreement, CodeAgreement, DisagreementItem } from '../annotations/agreement/agreement';
import { listCodes } from '../annotations/codebook';
import { standingCode } from '../annotations/codebookChanges';
import { jsonLine } from '../extract/jsonLines';
import { readAnnotatedFile } from './annotatedDump';
import type { AnnotatedFile, AnnotationOptions } from './annotatedDump';
import { codebookOption, coderOption } from './annotationOptions';
import { forEachFile, NO_CORRECTIONS } from './input';
import { clipped, counted, printable } from './words';

interface AgreeOptions extends AnnotationOptions {
  readonly json?: boolean;
}

/** How much of a passage is shown, in UTF-16 units. */
const SHOWN_LENGTH = 60;

const NOTES = `
percent, kappa (Cohen, two coders) and alpha (Krippendorff, nominal) are on stories: all of them, and those that somebody
has coded. alphaU is Krippendorff's alpha for unitizing, F1 the share of spans that are the same, or overlap.

Examples:
  broadsheet annotations agree page-1.txt
  broadsheet annotations agree page-1.txt --coder ana ben --json`;

/** Adds `annotations agree FILE…`: how far coders agree. */
export function addAgreeCommand(annotations: Command): void {
  annotations
    .command('agree')
    .summary('say how far coders agree, and where they do not')
    .description('Says how far the coders of a newspaper dump agree, code by code, and lists where they do not.')
    .argument('<file...>', 'dumps that two coders or more have annotated')
    .option('--json', 'print one JSON object; of several files, one a line (JSON Lines)')
    .addOption(coderOption())
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', NOTES)
    .action(async (files: string[], options: AgreeOptions) => {
      const print = options.json ? recordOf : inWords;
      await forEachFile(files, async (file) => {
        const read = await readAnnotatedFile(file, options);
        process.stdout.write(print(file, agreementOf(read, options), read));
      });
    });
}

/** Whose file holds what was decided: to be compared only if that is asked for. */
const GOLD = 'gold';

function agreementOf({ coders: all, dump, text, codebook }: AnnotatedFile, { coder: chosen }: AgreeOptions): Agreement {
  const coders = chosen ? all : all.filter(({ coder }) => coder !== GOLD);
  if (coders.length < 2) throw new Error(coders.length === 0 ? 'nobody has annotated it: there is nothing to compare' : `only ${coders[0]?.coder ?? ''} has annotated it: there is nothing to compare`);
  const merged = codebook ? listCodes(codebook.codebook).map(({ code: { id } }) => [id, standingCode(codebook.codebook, id)] as const) : [];
  return compareCoders({ coders, stories: dump.stories.map(({ lines }) => dump.source.linesSpan(lines)), length: text.length, mergedInto: new Map(merged) });
}

/** The agreement as JSON: what is no number is null. */
function recordOf(file: string, { disagreements, ...agreement }: Agreement, { dump }: AnnotatedFile): string {
  const places = disagreements.map(({ about, span, opinions }) => ({
    about,
    line: dump.source.lineAt(span.start) + 1,
    start: span.start,
    end: span.end,
    opinions: opinions.map(({ coder, codes, spans }) => ({ coder, codes, spans })),
  }));
  return jsonLine({ file, ...agreement, disagreements: places });
}

const COLUMNS: readonly (readonly [heading: string, cell: (on: Omit<CodeAgreement, 'code'>) => string])[] = [
  ['percent', ({ stories }) => figure(stories.percent)],
  ['kappa', ({ stories }) => figure(stories.kappa)],
  ['alpha', ({ stories }) => figure(stories.alpha)],
  ['alpha coded', ({ codedStories }) => figure(codedStories.alpha)],
  ['alphaU', ({ alphaU }) => figure(alphaU)],
  ['F1 exact', ({ exact }) => figure(exact.f1)],
  ['F1 overlap', ({ overlap }) => figure(overlap.f1)],
  ['spans', ({ spans }) => spans.join('/')],
];

function inWords(file: string, agreement: Agreement, read: AnnotatedFile): string {
  const { coders, codes, all, disagreements } = agreement;
  const rows = [['', ...COLUMNS.map(([heading]) => heading)], ...[...codes.map(({ code, ...on }) => ({ code, on })), { code: 'all', on: all }].map(({ code, on }) => [code, ...COLUMNS.map(([, cell]) => cell(on))])];
  const heading = `${file}: ${coders.join(', ')} on ${counted(all.stories.units, 'story', 'stories')}, ${all.codedStories.units} of them coded`;
  const lines = [heading, ...table(rows), counted(disagreements.length, 'disagreement'), ...disagreements.map((item) => `  ${placeInWords(file, item, read)}`)];
  return lines.map((line) => `${printable(line)}\n`).join('');
}

/** `page-1.txt:12: “12.5%”: ana topic.economy, ben nothing` */
function placeInWords(file: string, { about, span, opinions }: DisagreementItem, { dump }: AnnotatedFile): string {
  const quote = clipped(dump.source.slice(span).replace(/\s+/g, ' '), SHOWN_LENGTH);
  const said = opinions.map(({ coder, codes, spans }) => `${coder} ${codes.length === 0 ? 'nothing' : codes.join(' + ')}${about === 'span' && spans.length > 0 ? ` “${clipped(spans.map((each) => dump.source.slice(each)).join(' … ').replace(/\s+/g, ' '), SHOWN_LENGTH)}”` : ''}`);
  return `${file}:${dump.source.lineAt(span.start) + 1}: ${about} “${quote}”: ${said.join(', ')}`;
}

function figure(value: number): string {
  return Number.isNaN(value) ? '-' : value.toFixed(3);
}

/** Columns as wide as what is widest in them; the first to the left, the others to the right. */
function table(rows: readonly (readonly string[])[]): readonly string[] {
  const widths = (rows[0] ?? []).map((_, column) => Math.max(...rows.map((row) => row[column]?.length ?? 0)));
  return rows.map((row) => `  ${row.map((cell, column) => (column === 0 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join('  ')}`);
}

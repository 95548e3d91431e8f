import type { Command } from 'commander';
import { attributesOf, codesOf, linksOf, noteOf, quoteOf, rejectedCode, targetKind } from '../annotations/annotation';
import type { Annotation } from '../annotations/annotation';
import { storyAt } from '../core/dump';
import { storyTitle } from '../core/storyTitle';
import { jsonLine } from '../extract/jsonLines';
import { readAnnotatedFile } from './annotatedDump';
import type { AnnotatedFile, AnnotationOptions, FoundAnnotation } from './annotatedDump';
import { codebookOption, coderOption } from './annotationOptions';
import { forEachFile, NO_CORRECTIONS } from './input';
import { clipped, printable } from './words';

interface ListOptions extends AnnotationOptions {
  readonly json?: boolean;
  readonly code?: readonly string[];
  readonly rejected?: boolean;
}

/** How much of a passage is shown, in UTF-16 units. */
const SHOWN_LENGTH = 60;

const EXAMPLES = `
Examples:
  broadsheet annotations list page-1.txt
  broadsheet annotations list pages/*.txt --code topic.economy
  broadsheet annotations list page-1.txt --json | jq -r 'select(.orphan) | .quote'`;

/** Adds `annotations list FILE… [--json]`: what was said of dumps. */
export function addListCommand(annotations: Command): void {
  annotations
    .command('list')
    .summary('show the annotations of dumps')
    .description('Shows the annotations of newspaper dumps in the order of the text: line, codes, passage, note and coder.')
    .argument('<file...>', 'dumps to read')
    .option('--json', 'print one JSON object an annotation (JSON Lines)')
    .addOption(coderOption())
    .option('--code <id...>', 'only annotations with one of these codes')
    .option('--rejected', 'the suggestions that were rejected, instead of the annotations: to be suggested again, take their lines out of the file')
    .addOption(codebookOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(async (files: string[], options: ListOptions) => {
      await forEachFile(files, async (file) => {
        const read = await readAnnotatedFile(file, options);
        for (const record of recordsOf(read, file, options)) process.stdout.write(options.json ? jsonLine(record) : inWords(record));
      });
    });
}

/** What is printed of an annotation. */
interface AnnotationRecord {
  readonly file: string;
  /** 1-based; null for what has no place, or has lost it. */
  readonly line: number | null;
  readonly orphan: boolean;
  readonly about: string;
  readonly codes: readonly string[];
  readonly quote: string | null;
  readonly story: string | null;
  readonly coder: string;
  readonly creator: string | null;
  readonly note: string | null;
  readonly attributes: Readonly<Record<string, string>>;
  readonly links: readonly string[];
  readonly created: string;
  readonly id: string;
}

function recordsOf({ coders, dump }: AnnotatedFile, file: string, { code, rejected = false }: ListOptions): readonly AnnotationRecord[] {
  const found = coders.flatMap(({ coder, annotations, rejections }) => (rejected ? rejections : annotations).map((each) => ({ coder, each })));
  const wanted = found.filter(({ each }) => !code || saidCodes(each.annotation).some((id) => code.includes(id)));
  const placeOfEach = ({ each: { spans } }: { readonly each: FoundAnnotation }): number => spans?.[0]?.start ?? Infinity;
  return wanted
    .sort((a, b) => placeOfEach(a) - placeOfEach(b) || 0)
    .map(({ coder, each: { annotation, spans } }) => {
      const start = spans?.[0]?.start;
      const line = start === undefined ? null : dump.source.lineAt(start);
      const story = line === null ? undefined : storyAt(dump, line);
      return {
        file,
        line: line === null ? null : line + 1,
        orphan: spans === null,
        about: targetKind(annotation),
        codes: saidCodes(annotation),
        quote: quoteOf(annotation) ?? null,
        story: story ? storyTitle(dump.source, story) : null,
        coder,
        creator: annotation.creator?.name ?? null,
        note: noteOf(annotation) ?? null,
        attributes: Object.fromEntries(attributesOf(annotation)),
        links: linksOf(annotation),
        created: annotation.created,
        id: annotation.id,
      };
    });
}

/** The codes of an annotation, or that of a rejected suggestion. */
function saidCodes(annotation: Annotation): readonly string[] {
  const rejected = rejectedCode(annotation);
  return rejected === undefined ? codesOf(annotation) : [rejected];
}

/** `page-1.txt:12: [topic.economy] “12.5%” — why (ana)` */
function inWords({ file, line, orphan, about, codes, quote, story, coder, note, attributes }: AnnotationRecord): string {
  const place = orphan ? `${file}: orphan` : line === null ? file : `${file}:${line}`;
  const what = quote !== null ? `“${clipped(quote.replace(/\s+/g, ' '), SHOWN_LENGTH)}”` : about === 'story' ? `story ${clipped(story ?? '', SHOWN_LENGTH)}` : about;
  const values = Object.entries(attributes).map(([name, value]) => `${name}=${value}`);
  const said = [...codes, ...values].join(', ');
  return `${printable([`${place}:`, ...(said === '' ? [] : [`[${said}]`]), what, ...(note === null ? [] : [`— ${note}`]), `(${coder})`].join(' '))}\n`;
}

import type { Command } from 'commander';
import type { Dump } from '../core/dump';
import { atOneGo } from '../core/steps';
import { CONTEXT, wholeConcordance } from '../words/concordance';
import type { StoryHits } from '../words/concordance';
import { kwicLines } from '../words/kwic';
import { compilePattern, PatternError } from '../words/pattern';
import type { Pattern, PatternOptions } from '../words/pattern';
import { concordanceCsv } from '../words/table';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { wholeNumber } from './keywords';
import { printable } from './words';

interface KwicOptions extends ReadOptions, PatternOptions {
  readonly context: number;
  readonly csv?: boolean;
}

const EXAMPLES = `
Examples:
  broadsheet kwic 机器人 page-1.txt
  broadsheet kwic --regex '(新|旧)[桥路]' pages/*.txt
  broadsheet kwic budget archive/*.txt --context 40 --csv > budget.csv`;

/** Adds `kwic PATTERN FILE…`: where a word is used, with what stands beside it. */
export function addKwicCommand(program: Command): void {
  program
    .command('kwic')
    .summary('show where a word is used in newspaper dumps')
    .description('Shows where words are used in the stories of newspaper dumps, with what stands beside them. Paragraphs are rejoined: words are found over a column break too.')
    .argument('<pattern>', 'words, or with --regex a regular expression')
    .argument('<file...>', 'dumps to read; - is standard input')
    .option('--regex', 'the pattern is a regular expression in RE2 syntax, which runs in linear time')
    .option('--match-case', 'upper and lower case are two things')
    .option('--context <number>', 'how many characters of each side are shown', wholeNumber, CONTEXT)
    .option('--csv', 'print CSV, one hit a row')
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action((pattern: string, files: string[], options: KwicOptions, command: Command) => printKwic(compiled(pattern, options, command), files, options));
}

function compiled(words: string, options: KwicOptions, command: Command): Pattern {
  try {
    return compilePattern(words, options);
  } catch (error) {
    if (!(error instanceof PatternError)) throw error;
    return command.error(`error: the pattern cannot be used: ${error.message}`);
  }
}

async function printKwic(pattern: Pattern, files: readonly string[], { context, csv = false, ...options }: KwicOptions): Promise<void> {
  const found: StoryHits[] = [];
  const names = new Map<Dump, string>();
  await forEachFile(files, async (file) => {
    const { dump } = await readDump(file, options);
    names.set(dump, file);
    const hits = wholeConcordance(dump, pattern, { context });
    if (csv) found.push(...hits);
    else if (hits.length > 0) process.stdout.write([printable(file), ...kwicLines(hits, context).map(({ text }) => printable(text)), ''].join('\n'));
  });
  if (csv) process.stdout.write(atOneGo(concordanceCsv(found, (dump) => names.get(dump) ?? '')));
}

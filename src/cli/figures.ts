import { Option } from 'commander';
import type { Command } from 'commander';
import { figureRecords, figuresToCsv } from '../extract/figureRecord';
import type { FigureRecord, FiledFigure } from '../extract/figureRecord';
import { jsonLine } from '../extract/jsonLines';
import { figuresOfStory } from '../figures/storyFigures';
import type { StoryFigure } from '../figures/storyFigures';
import { figureNotation } from '../outline/figureNotation';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { counted, printable } from './words';

interface FiguresOptions extends ReadOptions {
  readonly json?: boolean;
  readonly csv?: boolean;
}

/** The figures of one file, and how each is written down. */
interface FileFigures {
  readonly file: string;
  readonly records: readonly FigureRecord[];
  readonly notations: readonly string[];
}

const EXAMPLES = `
Examples:
  broadsheet figures page-1.txt
  broadsheet figures page-1.txt --json | jq '.figures[] | select(.kind == "money")'
  broadsheet figures pages/*.txt --csv > figures.csv`;

/** Adds `figures FILE… [--json|--csv]`: which figures a dump's stories give, and their values. */
export function addFiguresCommand(program: Command): void {
  program
    .command('figures')
    .summary('list the figures of newspaper dumps with their values')
    .description('Lists the figures that the stories of newspaper dumps give (amounts, percentages, dates, measures …), with their values.')
    .argument('<file...>', 'dumps to read; - is standard input')
    .addOption(new Option('--json', 'print one JSON object; of several files, one a line (JSON Lines)').conflicts('csv'))
    .option('--csv', 'print CSV, one row a figure')
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(printFigures);
}

async function printFigures(files: string[], { json = false, csv = false, ...options }: FiguresOptions): Promise<void> {
  const all: FiledFigure[] = [];
  await forEachFile(files, async (file) => {
    const figures = await figuresIn(file, options);
    if (csv) all.push(...figures.records.map((record) => ({ file, ...record })));
    else process.stdout.write(json ? asJson(figures, files.length > 1) : inWords(figures));
  });
  if (csv) process.stdout.write(figuresToCsv(all));
}

async function figuresIn(file: string, options: ReadOptions): Promise<FileFigures> {
  const { dump } = await readDump(file, options);
  const found = dump.stories.map((story) => ({ story, figures: figuresOfStory(dump, story) }));
  return {
    file,
    records: found.flatMap(({ story, figures }) => figureRecords(dump, story, figures)),
    notations: found.flatMap(({ figures }: { figures: readonly StoryFigure[] }) => figures.map(figureNotation)),
  };
}

function asJson({ file, records }: FileFigures, isOneOfSeveral: boolean): string {
  const record = { file, figures: records };
  return isOneOfSeveral ? jsonLine(record) : `${JSON.stringify(record, null, 2)}\n`;
}

/**
 * To be read on a terminal, LF at the end:
 *
 *     page-2.txt: 87 figures
 *       12:5  money  5亿元 → 500,000,000 CNY
 */
function inWords({ file, records, notations }: FileFigures): string {
  const heading = `${file}: ${counted(records.length, 'figure')}`;
  const rows = records.map(({ line, column, kind, text }, index) => {
    return `  ${`${line}:${column}`.padEnd(9)} ${kind.padEnd(15)} ${text} → ${notations[index] ?? ''}`;
  });
  return [heading, ...rows].map((line) => `${printable(line)}\n`).join('');
}

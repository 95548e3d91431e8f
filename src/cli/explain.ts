import type { Command } from 'commander';
import { formatById } from '../formats/formats';
import { recordReason } from '../outline/recordReason';
import { encodingOption } from './encodingOption';
import { FAMILIES } from './families';
import { explanationInWords } from './explanationInWords';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { recordReasonInWords } from './recordReasonInWords';

const EXAMPLES = `
Examples:
  broadsheet explain page-1.txt:12
  broadsheet explain -:12 < page-1.txt`;

/** `page-1.txt:12`, `C:\pages\1.txt:12` */
const FILE_AND_LINE = /^(.+):([1-9]\d*)$/s;

/** Adds `explain FILE:LINE`: what a line was read as, and why. */
export function addExplainCommand(program: Command): void {
  const command = program
    .command('explain')
    .summary('say why a line was read as it was')
    .description('Says what a line was read as, by what evidence, what came second and by how much it lost.')
    .argument('<file:line>', 'a dump and a line in it, counted from 1; - is standard input')
    .option(...NO_CORRECTIONS)
    .addOption(encodingOption())
    .option(...FAMILIES)
    .addHelpText('after', EXAMPLES)
    .action(async (place: string, options: ReadOptions) => {
      const [, file, line] = FILE_AND_LINE.exec(place) ?? [];
      if (file === undefined) return command.error(`error: "${place}" is not FILE:LINE, such as page-1.txt:12`);
      await forEachFile([file], async () => {
        process.stdout.write(await explanation(file, Number(line), options));
      });
    });
}

/** `line` is 1-based. Throws where the file cannot be read or has no such line. */
async function explanation(file: string, line: number, options: ReadOptions): Promise<string> {
  const { dump, fixed } = await readDump(file, options);
  const { lineCount } = dump.source;
  if (line > lineCount) throw new RangeError(`there is no line ${line}: the last one is ${lineCount}`);
  const format = formatById(dump.format);
  const reader = await format.reader();
  const reason = recordReason(dump, line - 1, fixed.has(line - 1));
  return explanationInWords(dump, line - 1, reader.explain(dump.source, line - 1, fixed), reason && recordReasonInWords(reason, format.label));
}

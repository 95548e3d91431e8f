import type { Command } from 'commander';
import { jsonLine } from '../extract/jsonLines';
import { outlineRecord } from '../extract/storyRecord';
import { encodingOption } from './encodingOption';
import { FAMILIES } from './families';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { outlineTree } from './outlineTree';

interface OutlineOptions extends ReadOptions {
  readonly json?: boolean;
}

const EXAMPLES = `
Examples:
  broadsheet outline page-1.txt
  broadsheet outline page-1.txt --json > page-1.json
  broadsheet outline pages/*.txt --json > pages.jsonl
  pdftotext -raw page-1.pdf - | broadsheet outline -`;

/** Adds `outline FILE… [--json]`: what stories a dump holds. */
export function addOutlineCommand(program: Command): void {
  program
    .command('outline')
    .summary('show the stories of newspaper dumps')
    .description('Shows the stories of newspaper dumps: where each begins and ends, who wrote it, what it is made of.')
    .argument('<file...>', 'dumps to read; - is standard input')
    .option('--json', 'print one JSON object; of several files, one a line (JSON Lines)')
    .option(...NO_CORRECTIONS)
    .addOption(encodingOption())
    .option(...FAMILIES)
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { json = false, ...options }: OutlineOptions) => (json ? printJson(files, options) : printTrees(files, options)));
}

async function printTrees(files: readonly string[], options: ReadOptions): Promise<void> {
  await forEachFile(files, async (file) => {
    const { dump } = await readDump(file, options);
    process.stdout.write(outlineTree(dump, file));
  });
}

async function printJson(files: readonly string[], options: ReadOptions): Promise<void> {
  const print = files.length === 1 ? (record: object) => `${JSON.stringify(record, null, 2)}\n` : jsonLine;
  await forEachFile(files, async (file) => {
    const { dump } = await readDump(file, options);
    process.stdout.write(print(outlineRecord(dump, file)));
  });
}

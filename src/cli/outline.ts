import type { Command } from 'commander';
import { jsonLine } from '../extract/jsonLines';
import { outlineRecord } from '../extract/storyRecord';
import { forEachFile, readDump } from './input';
import { outlineTree } from './outlineTree';

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
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { json = false }: { json?: boolean }) =>
      json ? printJson(files) : forEachFile(files, printTree),
    );
}

async function printTree(file: string): Promise<void> {
  process.stdout.write(outlineTree(await readDump(file), file));
}

async function printJson(files: readonly string[]): Promise<void> {
  const print = files.length === 1 ? (record: object) => `${JSON.stringify(record, null, 2)}\n` : jsonLine;
  await forEachFile(files, async (file) => {
    process.stdout.write(print(outlineRecord(await readDump(file), file)));
  });
}

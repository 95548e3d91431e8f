import type { Command } from 'commander';
import type { Dump } from '../core/dump';
import { atOneGo } from '../core/steps';
import { allPeople } from '../words/people';
import { peopleCsv } from '../words/table';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';

const EXAMPLES = `
Examples:
  broadsheet people page-1.txt
  broadsheet people archive/*.txt > people.csv`;

/** Adds `people FILE…`: who wrote what, and who is named with a title, as CSV. */
export function addPeopleCommand(program: Command): void {
  program
    .command('people')
    .summary('list the people of newspaper dumps')
    .description('Lists who wrote what, who made the pictures, and who is named with a title, as CSV: a row for each story in which somebody is named.')
    .argument('<file...>', 'dumps to read; - is standard input')
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(printPeople);
}

async function printPeople(files: readonly string[], options: ReadOptions): Promise<void> {
  const names = new Map<Dump, string>();
  await forEachFile(files, async (file) => {
    names.set((await readDump(file, options)).dump, file);
  });
  if (names.size > 0) process.stdout.write(atOneGo(peopleCsv(allPeople([...names.keys()]), (dump) => names.get(dump) ?? '')));
}

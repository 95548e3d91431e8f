import { InvalidArgumentError } from 'commander';
import type { Command } from 'commander';
import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';
import { jsonLine } from '../extract/jsonLines';
import { KEYWORDS_OF_A_STORY, keywordsOf } from '../words/keywords';
import { allPeople } from '../words/people';
import type { EngineId, WordSegmenter } from '../words/wordSegmenter';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { engineOption, withSegmenter } from './segmenting';
import { printable } from './words';

interface KeywordsOptions extends ReadOptions {
  readonly most: number;
  readonly json?: boolean;
  readonly engine: EngineId | 'auto';
}

const EXAMPLES = `
Examples:
  broadsheet keywords page-1.txt
  broadsheet keywords pages/*.txt --most 12 --json > keywords.jsonl`;

/** Adds `keywords FILE… [--most 8] [--json]`: what each story is about. */
export function addKeywordsCommand(program: Command): void {
  program
    .command('keywords')
    .summary('say what the stories of newspaper dumps are about')
    .description('Prints the words that tell what each story is about, the most telling first.')
    .argument('<file...>', 'dumps to read; - is standard input')
    .option('--most <number>', 'how many words for a story', wholeNumber, KEYWORDS_OF_A_STORY)
    .option('--json', 'print one JSON object a story (JSON Lines)')
    .addOption(engineOption())
    .option(...NO_CORRECTIONS)
    .addHelpText('after', EXAMPLES)
    .action(printKeywords);
}

async function printKeywords(files: string[], { most, json = false, engine, ...options }: KeywordsOptions): Promise<void> {
  await withSegmenter(engine, async (segmenter) => {
    await forEachFile(files, async (file) => {
      const { dump } = await readDump(file, options);
      const keywords = await storyKeywords(dump, dump.stories, segmenter, most);
      for (const [index, story] of dump.stories.entries()) {
        const line = story.lines.first + 1;
        const title = storyTitle(dump.source, story);
        const words = keywords[index] ?? [];
        process.stdout.write(json ? jsonLine({ file, line, story: title, keywords: words }) : `${printable(`${file}:${line}: ${title}`)}\n  ${printable(words.join(' '))}\n`);
      }
    });
  });
}

/** The keywords of stories of a dump, nobody's name among them. */
export async function storyKeywords(dump: Dump, stories: readonly Story[], segmenter: WordSegmenter, most = KEYWORDS_OF_A_STORY): Promise<string[][]> {
  const names = allPeople([dump]).map(({ name }) => name);
  return keywordsOf(dump, stories, segmenter, { most, names });
}

/** A whole number above 0 as an option gives it. */
export function wholeNumber(text: string): number {
  if (!/^[1-9]\d*$/.test(text)) throw new InvalidArgumentError('a whole number above 0 is wanted');
  return Number(text);
}

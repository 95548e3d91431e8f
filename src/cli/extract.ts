import { InvalidArgumentError, Option } from 'commander';
import type { Command } from 'commander';
import { reasonOf } from '../core/reason';
import { parseSelection, selectItems } from '../extract/selection';
import type { NumberRange } from '../extract/selection';
import { extractStory } from '../extract/storyExtract';
import type { StoryExtract } from '../extract/storyExtract';
import { TARGETS } from '../extract/writers';
import type { TargetId } from '../extract/writers';
import type { EngineId, WordSegmenter } from '../words/wordSegmenter';
import { encodingOption } from './encodingOption';
import { FAMILIES } from './families';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { storyKeywords } from './keywords';
import { writeExtracts } from './output';
import { engineOption, withSegmenter } from './segmenting';

interface ExtractOptions extends ReadOptions {
  readonly to: TargetId;
  readonly stories?: NumberRange[];
  readonly out?: string;
  readonly force?: boolean;
  readonly bom?: boolean;
  readonly keywords?: boolean;
  readonly engine: EngineId | 'auto';
}

const EXAMPLES = `
Examples:
  broadsheet extract page-1.txt --to md
  broadsheet extract page-1.txt --to md --stories 1,3-5 --out stories/
  broadsheet extract pages/*.txt --to jsonl --out corpus.jsonl
  broadsheet extract pages/*.txt --to csv --bom --out index.csv`;

/** Adds `extract FILE… --to TARGET [--stories 1,3-5] [--out PATH]`: takes stories out of dumps. */
export function addExtractCommand(program: Command): void {
  program
    .command('extract')
    .summary('take stories out of newspaper dumps')
    .description('Takes stories out of newspaper dumps as clean text, their paragraphs rejoined. The dumps stay as they are.')
    .argument('<file...>', 'dumps to read; - is standard input')
    .addOption(targetOption())
    .option('--stories <numbers>', 'only these stories of each file, numbered as in the outline: 1,3-5', selection)
    .option('--out <path>', 'write to this file, or one file a story into this folder (it exists, or the path ends in /)')
    .option('--force', 'replace files that exist')
    .option('--bom', 'begin CSV with a byte order mark, which Excel needs')
    .option('--keywords', 'say of each story what it is about (Markdown, JSON Lines, CSV)')
    .addOption(engineOption())
    .option(...NO_CORRECTIONS)
    .addOption(encodingOption())
    .option(...FAMILIES)
    .addHelpText('after', EXAMPLES)
    .action(extract);
}

async function extract(files: string[], options: ExtractOptions): Promise<void> {
  const extracts: StoryExtract[] = [];
  let read = 0;
  await withSegmenter(options.engine, async (segmenter) => {
    await forEachFile(files, async (file) => {
      extracts.push(...(await extractsOf(file, options, segmenter)));
      read += 1;
    });
  });
  if (read > 0) await writeExtracts(extracts, files, options);
}

async function extractsOf(file: string, { stories, keywords = false, ...options }: ExtractOptions, segmenter: WordSegmenter): Promise<StoryExtract[]> {
  const { dump } = await readDump(file, options);
  const chosen = stories ? selectItems(dump.stories, stories) : dump.stories;
  const words = keywords ? await storyKeywords(dump, chosen, segmenter) : [];
  return chosen.map((story, index) => extractStory(dump, story, file, words[index]));
}

function targetOption(): Option {
  const ids = TARGETS.map(({ id }) => id);
  const labels = TARGETS.map(({ id, label }) => `${id} = ${label}`).join(', ');
  return new Option('--to <target>', `what to extract to: ${labels}`).choices(ids).makeOptionMandatory();
}

function selection(text: string): NumberRange[] {
  try {
    return parseSelection(text);
  } catch (error) {
    throw new InvalidArgumentError(reasonOf(error));
  }
}

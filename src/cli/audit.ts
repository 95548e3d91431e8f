import type { Command } from 'commander';
import { storyTitle } from '../core/storyTitle';
import type { Dump } from '../core/dump';
import { jsonLine } from '../extract/jsonLines';
import { auditDump, losesSomething } from '../outline/audit';
import type { Audit, Problem, ProblemKind } from '../outline/audit';
import { encodingOption } from './encodingOption';
import { FAMILIES } from './families';
import { forEachFile, NO_CORRECTIONS, readDump } from './input';
import type { ReadOptions } from './input';
import { EXIT } from './report';
import { counted, linesInWords, printable } from './words';

interface AuditOptions extends ReadOptions {
  readonly json?: boolean;
}

/** A problem as `--json` prints it. */
interface ProblemRecord {
  readonly kind: ProblemKind;
  /** 1-based. */
  readonly lines: readonly [first: number, last: number];
  /** The story's number, from 1, and its id. */
  readonly story?: number;
  readonly id?: string;
  /** The number of the earlier story that it is like. */
  readonly like?: number;
  readonly message: string;
}

const EXAMPLES = `
Examples:
  broadsheet audit export.txt
  broadsheet audit exports/*.txt --json | jq -r 'select(.lost) | .file'
Exit code: 1 where something is lost: fewer stories than the export declares, or lines that belong to nothing.`;

/** Adds `audit FILE… [--json]`: whether all of a dump is in its stories. */
export function addAuditCommand(program: Command): void {
  program
    .command('audit')
    .summary('check that nothing of a dump is lost')
    .description('Checks dumps: stories found against stories declared, lines that belong to nothing, stories without a headline or text, and stories that come twice.')
    .argument('<file...>', 'dumps to check; - is standard input')
    .option('--json', 'print one JSON object a file, one a line (JSON Lines)')
    .option(...NO_CORRECTIONS)
    .addOption(encodingOption())
    .option(...FAMILIES)
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { json = false, ...options }: AuditOptions) =>
      forEachFile(files, async (file) => {
        const { dump } = await readDump(file, options);
        const audit = auditDump(dump);
        process.stdout.write(json ? jsonLine(auditRecord(dump, audit, file)) : inWords(dump, audit, file));
        if (losesSomething(audit)) process.exitCode = EXIT.someFileFailed;
      }),
    );
}

function auditRecord(dump: Dump, audit: Audit, file: string): object {
  const { found, declared, coverage } = audit;
  return { file, format: dump.format, found, declared, lost: losesSomething(audit), coverage, problems: problemRecords(dump, audit) };
}

function problemRecords(dump: Dump, audit: Audit): ProblemRecord[] {
  const numbers = new Map(dump.stories.map((story, index) => [story, index + 1]));
  return audit.problems.map((problem) => {
    const { kind, lines, story, like } = problem;
    const number = story ? numbers.get(story) : undefined;
    const likeNumber = like ? numbers.get(like) : undefined;
    return {
      kind,
      lines: [lines.first + 1, lines.last + 1],
      ...(number !== undefined && story && { story: number, id: story.id }),
      ...(likeNumber !== undefined && { like: likeNumber }),
      message: messageOf(dump, audit, problem, likeNumber),
    };
  });
}

/** What is wrong, in words; the story by its title. */
function messageOf(dump: Dump, { found, declared }: Audit, { kind, story, lines }: Problem, like: number | undefined): string {
  const title = story ? `“${storyTitle(dump.source, story)}”` : '';
  const messages: Readonly<Record<ProblemKind, string>> = {
    fewer: `${found} of ${String(declared)} stories were found`,
    more: `${found} stories were found, but only ${String(declared)} are declared`,
    gap: `${counted(lines.last - lines.first + 1, 'line')} in no story`,
    noHeadline: `no headline: ${title}`,
    noText: `no text: ${title}`,
    duplicate: `the same text as story ${String(like)}: ${title}`,
    nearDuplicate: `nearly the same text as story ${String(like)}: ${title}`,
  };
  return messages[kind];
}

/**
 *     export.txt: 161 of 161 stories (lexisNexis), nothing lost
 *       line 812: no headline: “The river fell again on …”
 */
function inWords(dump: Dump, audit: Audit, file: string): string {
  const { found, declared } = audit;
  const count = declared === null ? counted(found, 'story', 'stories') : `${found} of ${counted(declared, 'story', 'stories')}`;
  const heading = `${file}: ${count} (${dump.format}), ${losesSomething(audit) ? 'something is lost' : 'nothing lost'}`;
  const problems = problemRecords(dump, audit).map(({ lines, message }) => `  ${linesInWords(lines)}: ${message}`);
  return [heading, ...problems].map((line) => `${printable(line)}\n`).join('');
}

import { Command, CommanderError } from 'commander';
import { version } from '../../package.json';
import { addAuditCommand } from './audit';
import { addAnnotationsCommand } from './annotations';
import { addDetectCommand } from './detect';
import { addExplainCommand } from './explain';
import { addExtractCommand } from './extract';
import { addKeywordsCommand } from './keywords';
import { addKwicCommand } from './kwic';
import { addOutlineCommand } from './outline';
import { addFiguresCommand } from './figures';
import { addPeopleCommand } from './people';
import { EXIT } from './report';

const NOTES = `
The encoding of a file is guessed where --encoding does not name it; - is standard input.
Exit code: 0 done, 1 some file failed (named on standard error, the others are done), 2 wrong usage.`;

/** Runs one command line (`process.argv`) to its end and sets the process's exit code. */
export async function runProgram(argv: readonly string[]): Promise<void> {
  try {
    await program().parseAsync(argv);
  } catch (error) {
    if (!(error instanceof CommanderError)) throw error;
    process.exitCode = error.exitCode === 0 ? EXIT.done : EXIT.wrongUsage;
  }
}

function program(): Command {
  const broadsheet = new Command('broadsheet')
    .description('Finds the stories in newspaper dumps and takes them out.')
    .version(version)
    .exitOverride()
    .showHelpAfterError('(--help tells more)')
    .addHelpText('after', NOTES);
  addOutlineCommand(broadsheet);
  addDetectCommand(broadsheet);
  addExtractCommand(broadsheet);
  addExplainCommand(broadsheet);
  addFiguresCommand(broadsheet);
  addAuditCommand(broadsheet);
  addPeopleCommand(broadsheet);
  addKeywordsCommand(broadsheet);
  addKwicCommand(broadsheet);
  addAnnotationsCommand(broadsheet);
  return broadsheet;
}

import type { Command } from 'commander';
import { jsonLine } from '../extract/jsonLines';
import { DEFAULT_THRESHOLD } from '../formats/format';
import { detectFormat } from '../formats/formats';
import { forEachFile, readText } from './input';
import { printable } from './words';

/** What detection says of one file, as `--json` prints it. */
interface DetectionRecord {
  readonly file: string;
  readonly dump: boolean;
  readonly format: string;
  readonly confidence: number;
  readonly reasons: readonly string[];
}

const EXAMPLES = `
Examples:
  broadsheet detect page-1.txt
  broadsheet detect archive/*.txt --json | jq -r 'select(.dump) | .file'`;

/** Adds `detect FILE… [--json]`: whether a file is a dump, and why. */
export function addDetectCommand(program: Command): void {
  program
    .command('detect')
    .summary('say whether files are newspaper dumps')
    .description('Says whether files are newspaper dumps, of which format, how surely and by what evidence.')
    .argument('<file...>', 'files to judge; - is standard input')
    .option('--json', 'print one JSON object; of several files, one a line (JSON Lines)')
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { json = false }: { json?: boolean }) => {
      const print = json ? jsonLine : inWords;
      return forEachFile(files, async (file) => {
        process.stdout.write(print(detectionRecord(await readText(file), file)));
      });
    });
}

function detectionRecord(text: string, file: string): DetectionRecord {
  const { format, confidence, reasons } = detectFormat(text);
  return { file, dump: confidence > DEFAULT_THRESHOLD, format: format.id, confidence, reasons };
}

/** `page-1.txt: newspaper dump (page, confidence 0.97)`, the evidence indented below. */
function inWords({ file, dump, format, confidence, reasons }: DetectionRecord): string {
  const verdict = dump ? 'newspaper dump' : 'not a newspaper dump';
  const heading = `${file}: ${verdict} (${format}, confidence ${confidence.toFixed(2)})`;
  return [heading, ...reasons.map((reason) => `  ${reason}`)].map((line) => `${printable(line)}\n`).join('');
}

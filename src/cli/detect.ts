import type { Command } from 'commander';
import type { EncodingId } from '../encodings/encoding';
import { jsonLine } from '../extract/jsonLines';
import { DEFAULT_THRESHOLD } from '../formats/format';
import type { Format } from '../formats/format';
import { detectFormat } from '../formats/formats';
import type { DecodedText } from './decodedText';
import { encodingOption } from './encodingOption';
import { FAMILIES, readFamilies } from './families';
import { forEachFile, readText } from './input';
import type { ReadOptions } from './input';
import { printable } from './words';

/** What detection says of one file, as `--json` prints it. */
interface DetectionRecord {
  readonly file: string;
  readonly encoding: EncodingId;
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
    .addOption(encodingOption())
    .option(...FAMILIES)
    .addHelpText('after', EXAMPLES)
    .action((files: string[], { json = false, encoding, families }: ReadOptions & { json?: boolean }) => {
      const print = json ? jsonLine : inWords;
      return forEachFile(files, async (file) => {
        process.stdout.write(print(detectionRecord(await readText(file, encoding), file, families === undefined ? [] : await readFamilies(families))));
      });
    });
}

function detectionRecord({ text, encoding }: DecodedText, file: string, own: readonly Format[]): DetectionRecord {
  const { format, confidence, reasons } = detectFormat(text, own);
  return { file, encoding, dump: confidence > DEFAULT_THRESHOLD, format: format.id, confidence, reasons };
}

/** `page-1.txt: newspaper dump (page, confidence 0.97, utf-8)`, the evidence indented below. */
function inWords({ file, encoding, dump, format, confidence, reasons }: DetectionRecord): string {
  const verdict = dump ? 'newspaper dump' : 'not a newspaper dump';
  const heading = `${file}: ${verdict} (${format}, confidence ${confidence.toFixed(2)}, ${encoding})`;
  return [heading, ...reasons.map((reason) => `  ${reason}`)].map((line) => `${printable(line)}\n`).join('');
}

import { readFile } from 'node:fs/promises';
import { reasonOf } from '../core/reason';
import { readFamilyRules } from '../formats/familyRules';
import type { RuleFault, RuleProblem } from '../formats/familyRules';
import type { Format } from '../formats/format';
import { userFamily } from '../formats/userFamily';
import { ownText } from './decodedText';

/** What names the families that the user has defined, and what `--help` says of it. */
export const FAMILIES = ['--families <file>', 'families of your own: a JSON file, as the setting broadsheet.families of the editor'] as const;

const FAULTS: Readonly<Record<RuleFault['kind'], string>> = {
  notObject: 'has to be an object of names and rules',
  noDelimiter: 'is missing: an expression that is found in the line between two stories',
  notText: 'has to be a text, the expression',
  tooLong: 'is longer than 1,000 characters',
  everyLine: 'is found in every line, empty ones too',
  unknownRule: 'is no rule: there are delimiter, fields and end',
  badExpression: 'is no expression that RE2 knows',
};

/** The formats that a file of families defines. Throws where the file cannot be read, or a rule cannot be used. */
export async function readFamilies(file: string): Promise<readonly Format[]> {
  const { families, problems } = readFamilyRules(await readJson(file));
  if (problems.length > 0) throw new Error(`the families in ${file} cannot be used: ${problems.map(problemInWords).join('; ')}`);
  return families.map(userFamily);
}

async function readJson(file: string): Promise<unknown> {
  try {
    return JSON.parse(ownText(await readFile(file))) as unknown;
  } catch (error) {
    throw new Error(`the families in ${file} cannot be read: ${reasonOf(error)}`, { cause: error });
  }
}

/** `“Valley archive”, fields.byline is no expression that RE2 knows: missing closing ): `(a`` */
function problemInWords({ family, place, fault }: RuleProblem): string {
  const subject = [family && `“${family}”`, place].filter(Boolean).join(', ');
  return `${subject || 'what it holds'} ${FAULTS[fault.kind]}${fault.kind === 'badExpression' ? `: ${fault.why}` : ''}`;
}

import type { FamilyRules } from './familyRules';
import type { Evidence, Format } from './format';
import { TextLines } from './records/textLines';

/** What the ids of families begin with that a user has defined. */
const USER_FAMILY = 'family ';

/** How sure it is that a file is of a user's family that shows delimiters, and fields where it has some. */
const SURE = 0.99;
/** So much where only one delimiter is in the sample. */
const LIKELY = 0.8;
/** What shows a delimiter, but none of the fields that are defined. */
const DOUBTFUL = 0.3;

const NEVER: FamilyRules['delimiter'] = { test: () => false, valueIn: () => null };

/** The format that a dump's id names, without its rules: what it is called is in the id. Undefined for the id of another format. */
export function userFamilyById(id: string): Format | undefined {
  return id.startsWith(USER_FAMILY) ? userFamily({ name: id.slice(USER_FAMILY.length), delimiter: NEVER, fields: [], end: null }) : undefined;
}

/** The format of a family that a user has defined. */
export function userFamily(rules: FamilyRules): Format {
  const id = `${USER_FAMILY}${rules.name}`;
  return {
    id,
    label: rules.name,
    detect: (sample) => detect(new TextLines(sample), rules),
    reader: async () => (await import('./recordReaders')).userReader(id, rules),
  };
}

function detect(lines: TextLines, { name, delimiter, fields }: FamilyRules): Evidence {
  const numbers = Array.from({ length: lines.count }, (_, line) => line);
  const delimiters = numbers.filter((line) => delimiter.test(lines.line(line))).length;
  if (delimiters === 0) return { confidence: 0, reasons: [] };
  const seen = fields.filter(({ rule }) => numbers.some((line) => rule.test(lines.line(line))));
  const reasons = [`${delimiters} × delimiters of “${name}”`, ...seen.map((field) => `the field “${field.name}”`)];
  if (fields.length > 0 && seen.length === 0) return { confidence: DOUBTFUL, reasons };
  return { confidence: delimiters > 1 ? SURE : fields.length > 0 ? LIKELY : DOUBTFUL, reasons };
}

import type { Span } from '../core/span';
import type { FamilyRules, FieldRule } from './familyRules';
import type { Evidence, Format } from './format';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import { recordFormat } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
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
  const format = recordFormat({
    id: `${USER_FAMILY}${rules.name}`,
    label: rules.name,
    signals: { signals: [], groups: 1, telling: [], confidence: 0 },
    cut: (lines) => cut(lines, rules),
    read: (draft) => {
      read(draft, rules);
    },
  });
  return { ...format, detect: (sample) => detect(new TextLines(sample), rules) };
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

/**
 * Cuts a text at its delimiters. A delimiter that is a field too is the first line of its story, any other belongs to none.
 * What stands before the first one is a cover where there are fields and none is in it, else a story.
 */
function cut(lines: TextLines, { delimiter, fields, end }: FamilyRules): Cutting {
  const cutter = new Cutter(lines);
  const isField = (line: number): boolean => fields.some(({ rule }) => rule.test(lines.line(line)));
  const delimiters = Array.from({ length: lines.count }, (_, line) => line).filter((line) => delimiter.test(lines.line(line)));
  const close = (from: number, to: number): void => {
    const ended = end ? lines.find(from, to, (line) => end.test(lines.line(line))) : to;
    cutter.record(from, Math.min(ended, to - 1));
    if (ended < to) cutter.other('separator', ended + 1, to - 1);
  };
  const first = delimiters[0] ?? lines.count;
  if (fields.length === 0 || lines.find(0, first, isField) < first) close(0, first);
  else cutter.other('cover', 0, first - 1);
  delimiters.forEach((line, index) => {
    const opens = isField(line);
    if (!opens) cutter.other('separator', line, line);
    close(opens ? line : line + 1, delimiters[index + 1] ?? lines.count);
  });
  return cutter.cutting(null);
}

/** Reads fields wherever they stand; the lines between them are the text, the first of them the headline where no rule names it. */
function read(draft: RecordDraft, { fields, end }: FamilyRules): void {
  const { lines, range } = draft;
  let text = range.first;
  for (let line = range.first; line <= range.last; line++) {
    const printed = lines.line(line);
    const field = fields.map((candidate) => ({ candidate, value: candidate.rule.valueIn(printed) })).find(({ value }) => value);
    if (!field?.value && end?.test(printed) !== true) continue;
    addText(draft, text, line - 1, fields);
    text = line + 1;
    if (field?.value) takeField(draft, field.candidate, { start: lines.start(line) + field.value.start, end: lines.start(line) + field.value.end });
    else draft.keep('end', [lines.span(line)]);
  }
  addText(draft, text, range.last, fields);
}

function takeField(draft: RecordDraft, { name, role }: FieldRule, value: Span): void {
  const span = draft.lines.trim(value);
  if (role === 'body' || role === 'lead') addParagraphs(draft, span, 'lines');
  else if (span.start < span.end) draft.take(role, name, [span]);
}

function addText(draft: RecordDraft, first: number, last: number, fields: readonly FieldRule[]): void {
  const { lines } = draft;
  const from = lines.skipBlank(first, last + 1);
  if (from > last) return;
  const titled = draft.has('headline') || fields.some(({ role }) => role === 'headline');
  if (!titled) draft.take('headline', 'headline', [lines.span(from)]);
  const start = titled ? from : from + 1;
  if (start <= last) addParagraphs(draft, { start: lines.start(start), end: lines.end(last) }, 'sensed');
}

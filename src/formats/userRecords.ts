import type { Span } from '../core/span';
import type { FamilyRules, FieldRule } from './familyRules';
import { Cutter } from './records/cutting';
import type { Cutting } from './records/cutting';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import type { TextLines } from './records/textLines';

/** How the files of a family are cut and read that a user has defined. */
export function userRecords(rules: FamilyRules): Family {
  return {
    cut: (lines) => cut(lines, rules),
    read: (draft) => {
      read(draft, rules);
    },
  };
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

import { CLOSING_FIELDS } from '../../lexicon/exportFields';
import type { FieldName } from '../../lexicon/fieldName';
import { fieldOf, isCopyright } from './colonFields';
import type { ColonLayout } from './colonFields';
import type { TextLines } from './textLines';

/** What stands behind the text of every record, and seldom in one: LOAD-DATE, LANGUAGE. */
function closes({ role, name }: FieldName): boolean {
  return role === 'language' || role === 'documentId' || CLOSING_FIELDS.has(name);
}

/** Fields that stand before the text and come once. */
const FIRST_FIELDS: ReadonlySet<string> = new Set(['words', 'byline', 'headline', 'body']);

/**
 * Splits a stretch between two marks into records: more than one where a mark is missing. A record has begun where, behind fields that
 * stand only behind the text, one comes that stands only before it; it begins behind the last line of that tail.
 */
export function splitColonRecords(lines: TextLines, first: number, last: number, { capitals }: ColonLayout, add: (first: number, last: number) => void): void {
  let from = first;
  let tail = -1;
  let opened = false;
  const begin = lines.skipBlank(first, last + 1);
  const copyrightOnTop = begin <= last && isCopyright(lines, begin);
  for (let line = first; line <= last; line++) {
    if (lines.isBlank(line)) continue;
    const known = fieldOf(lines, line, capitals)?.known;
    if (known && opened && closes(known)) tail = lastOfBlock(lines, line, last);
    else if (tail !== -1 && !copyrightOnTop && line <= tail + 4 && isCopyright(lines, line)) tail = lastOfBlock(lines, line, last);
    else if (known && FIRST_FIELDS.has(known.role)) {
      if (tail !== -1 && line > tail && lines.skipBlank(tail + 1, line) < line) {
        add(from, tail);
        from = tail + 1;
      }
      opened = true;
      tail = -1;
    }
  }
  if (from <= last) add(from, last);
}

function lastOfBlock(lines: TextLines, line: number, last: number): number {
  return lines.find(line, last + 1, (at) => lines.isBlank(at)) - 1;
}

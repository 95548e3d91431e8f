import type { LineRange } from '../core/span';
import { isoDateIn } from './records/dates';
import { cutColonRecord, isCopyright, keepText, takeFields } from './records/colonFields';
import type { ColonLayout, ColonRecord, Unit } from './records/colonFields';
import { cutAtMarks } from './records/cutting';
import type { Cutting, Mark } from './records/cutting';
import type { Family } from './records/family';
import { addParagraphs } from './records/paragraphs';
import type { RecordDraft } from './records/recordDraft';
import { splitColonRecords } from './records/splitColon';
import type { TextLines } from './records/textLines';

/** 3 of 161 DOCUMENTS; FOCUS - 3 of 161 DOCUMENTS; 3 von 161 DOKUMENTEN; 3 sur 161 DOCUMENTS */
const MARK = /^[\s\ufeff]*(?:FOCUS\s+-\s+)?(\d[\d.,]*)\s+(?:of|von|de|van|di|sur|av|af)\s+(\d[\d.,]*)\s+(?:documents?|dokumenten?|documentos?|documenten|documenti|documento|dokumentet?|dokumenter|articles?|artikel)\s*$/i;
/** Dokument 234 von 456; Document 3 de 161; Documento 3 di 161 */
const WORD_MARK = /^[\s\ufeff]*(?:dokument|document|documento|artikel|article)\s+(\d[\d.,]*)\s+(?:of|von|de|van|di|sur|av|af)\s+(\d[\d.,]*)\s*$/i;
/** Not `2 of 7 documents`, which is prose. */
const MARK_WORD = /D[Oo][CcKk]|A[Rr][Tt][Ii]/;
const LONGEST_MARK = 120;
/** What pages of the web leave between two documents. */
const RESIDUE = /^-->$/;
const EDITION = /\b(?:edition|ausgabe|édition|editie|edición|edizione|edição|final)\b/i;
/** A line that is centred begins with so many spaces. */
const CENTRED = 8;
const LONGEST_DATE = 90;

const LAYOUT: ColonLayout = { unit: 'block', capitals: true };

/** LexisNexis as text: `3 of 161 DOCUMENTS`, centred paper and date, `LENGTH: 409 words`, `LOAD-DATE: …`. */
export const lexisNexis: Family = {
  printed: true,
  cut,
  read,
};

function cut(lines: TextLines): Cutting {
  return cutAtMarks(lines, (line) => markAt(lines, line), (cutter, from, end, counted) => {
    const last = lastBeforeResidue(lines, from, end - 1);
    if (!counted && end < lines.count) cutter.other('cover', from, last);
    else splitColonRecords(lines, from, last, LAYOUT, (first, to) => { cutter.record(first, to); });
    cutter.other('separator', Math.max(from, last + 1), end - 1);
  });
}

/** The last line that says anything. */
function lastBeforeResidue(lines: TextLines, first: number, last: number): number {
  let line = last;
  while (line >= first && (lines.isBlank(line) || RESIDUE.test(lines.trimmed(line)))) line--;
  return line;
}

function markAt(lines: TextLines, line: number): Mark | null {
  if (lines.end(line) - lines.start(line) > LONGEST_MARK) return null;
  const text = lines.line(line);
  if (!MARK_WORD.test(text) || !(isBeside(lines, line - 1) || isBeside(lines, line + 1))) return null;
  const match = MARK.exec(text) ?? WORD_MARK.exec(text);
  return match && { ordinal: { index: countOf(match[1]), of: countOf(match[2]) } };
}

/** True for what may stand beside a mark, which is never in the middle of a paragraph. */
function isBeside(lines: TextLines, line: number): boolean {
  return line < 0 || line >= lines.count || lines.isBlank(line) || RESIDUE.test(lines.trimmed(line));
}

function countOf(printed: string | undefined): number {
  return Number((printed ?? '').replace(/\D/g, ''));
}

function read(draft: RecordDraft): void {
  const record = cutColonRecord(draft, LAYOUT);
  readTop(draft, record);
  takeFields(draft, record.head, (unit) => { takeText(draft, unit, record.head); });
  if (record.body) addParagraphs(draft, record.body, 'blocks');
  takeFields(draft, record.tail, (unit) => { keepText(draft, 'Copyright', unit); });
}

/** What stands above the first field: copyright, paper, date, edition, and the headline where it has no name. */
function readTop(draft: RecordDraft, { top, head }: ColonRecord): void {
  const { lines } = draft;
  const pieces = top.flatMap(({ first, last }) => piecesOf(lines, first, last));
  const texts = pieces.filter(({ is }) => is !== 'rights');
  for (const piece of pieces) if (piece.is === 'rights') keepLines(draft, 'Copyright', piece);
  const dated = texts.findIndex(({ is }) => is === 'date');
  const [paper, ...others] = dated === -1 ? texts.slice(0, 1) : texts.slice(0, dated);
  if (paper) draft.take('source', 'Source', lines.spansOf(paper.first, paper.last));
  for (const other of others) keepLines(draft, 'Edition', other);
  const below = texts.slice(dated === -1 ? 1 : dated);
  const named = head.some(({ known }) => known?.role === 'headline');
  const title = named ? undefined : below.findLast((piece) => piece.is === 'other' && !isEdition(lines, piece));
  for (const piece of below) {
    if (piece.is === 'date') draft.take('date', 'Date', lines.spansOf(piece.first, piece.last));
    else if (piece === title) draft.add('headline', lines.spansOf(piece.first, piece.last));
    else if (isEdition(lines, piece)) keepLines(draft, 'Edition', piece);
    else draft.add('kicker', lines.spansOf(piece.first, piece.last));
  }
}

/** Lines of a record's top that are one thing. */
interface Piece extends LineRange {
  readonly is: 'rights' | 'date' | 'other';
}

/** Cuts a block where its lines are different things: a copyright line, the paper; a date, the edition. */
function piecesOf(lines: TextLines, first: number, last: number): Piece[] {
  const pieces: Piece[] = [];
  for (let line = first; line <= last; line++) {
    const is = isCopyright(lines, line) ? 'rights' : isDate(lines, line) ? 'date' : 'other';
    const before = pieces.at(-1);
    if (before?.is === is && is !== 'date') pieces[pieces.length - 1] = { ...before, last: line };
    else pieces.push({ is, first: line, last: line });
  }
  return pieces;
}

function keepLines(draft: RecordDraft, name: string, { first, last }: LineRange): void {
  draft.keep(name, draft.lines.spansOf(first, last));
}

function isDate(lines: TextLines, line: number): boolean {
  return lines.trimmed(line).length <= LONGEST_DATE && isoDateIn(lines.trimmed(line)) !== null;
}

function isEdition(lines: TextLines, { first, last }: LineRange): boolean {
  return first === last && lines.indent(first) >= CENTRED ? true : EDITION.test(lines.trimmed(first)) && lines.trimmed(first).length < 40;
}

/** Text between fields: the headline where none is named yet, else a deck. */
function takeText(draft: RecordDraft, unit: Unit, head: readonly Unit[]): void {
  const spans = draft.lines.spansOf(unit.first, unit.last);
  const named = head.some(({ known }) => known?.role === 'headline');
  if (isCopyright(draft.lines, unit.first)) keepText(draft, 'Copyright', unit);
  else draft.add(named || draft.has('headline') ? 'deck' : 'headline', spans);
}

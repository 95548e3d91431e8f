import type { Span } from '../../core/span';
import { COLON_FIELDS } from '../../lexicon/exportFields';
import type { FieldName } from '../../lexicon/fieldName';
import type { RecordDraft, Value } from './recordDraft';
import { blocksOf } from './textLines';
import type { TextLines } from './textLines';

const KNOWN = new Map(COLON_FIELDS.map((field) => [field.name, field]));
/** LENGTH: 409 words; Company / organization: …; the space may be a no-break one, the colon full-width. */
const FIELD = /^[\s\ufeff]*([\p{L}][\p{L}\p{N} \u00a0'’()/&.-]{0,47}?)\s?[:：](?!\/\/)\s*/u;
/** LOCALISATION-GEO */
const CAPITALS = /^[^\p{Ll}]+$/u;
/** Longer values of an unknown name are running text: `KANPUR: Police said …`. UTF-16 units. */
const LONGEST_UNKNOWN = 70;
const SENTENCE_END = /[.!?…]["”’»]?$/;

/** Lines of a record that belong together: a field with its value, or text. */
export interface Unit {
  readonly first: number;
  readonly last: number;
  /** As printed; null where the lines are text. */
  readonly name: string | null;
  /** What is known by the name. */
  readonly known: FieldName | null;
  /** Where the value begins. */
  readonly start: number;
}

/** How a family sets its fields. */
export interface ColonLayout {
  /** Whether each line may begin a field, or only the first of a block. */
  readonly unit: 'line' | 'block';
  /** Whether names, known or not, are in capitals. */
  readonly capitals: boolean;
  /** What stands for the name of a field without a colon, at the beginning of its line: `Body`, `Classification`. */
  readonly markers?: readonly { readonly pattern: RegExp; readonly role: 'body' | 'tail' }[];
}

/** A record cut in its head (before the running text), its text and its tail. */
export interface ColonRecord {
  /** What stands before the first field. */
  readonly top: readonly Unit[];
  /** Fields before the running text, and text between them. */
  readonly head: readonly Unit[];
  /** The running text; null where there is none. */
  readonly body: Span | null;
  readonly tail: readonly Unit[];
}

/** The field that a line begins, whether its name is known or not; null where it begins none. */
export function fieldOf(lines: TextLines, line: number, capitals: boolean): { readonly name: string; readonly known: FieldName | null; readonly start: number } | null {
  const text = lines.line(line);
  const match = text.length > 0 && text.slice(0, 52).search(/[:：]/) > 0 ? FIELD.exec(text) : null;
  const name = match?.[1]?.replace(/\u00a0/g, ' ').trim();
  if (!match || name === undefined || (capitals && !CAPITALS.test(name))) return null;
  return { name, known: KNOWN.get(name.toLowerCase()) ?? null, start: lines.start(line) + match[0].length };
}

/** Cuts a record into units. */
function unitsOf(lines: TextLines, first: number, last: number, layout: ColonLayout): Unit[] {
  return blocksOf(lines, first, last).flatMap((block) => {
    const units: Unit[] = [];
    for (let line = block.first; line <= block.last; line++) {
      const inField = layout.unit === 'line' || line === block.first || units[0]?.known != null;
      const unit = inField ? unitAt(lines, line, layout) : null;
      const before = units.at(-1);
      const begins = !before || (unit !== null && unit.known !== null) || (layout.unit === 'line' && !(before.known && before.known.role !== 'body' && unit?.name == null));
      if (before && !begins) units[units.length - 1] = { ...before, last: line };
      else units.push(unit ?? { first: line, last: line, name: null, known: null, start: lines.start(line) });
    }
    return units;
  });
}

function unitAt(lines: TextLines, line: number, { capitals, markers = [] }: ColonLayout): Unit {
  for (const { pattern, role } of markers) {
    const name = pattern.exec(lines.trimmed(line))?.[0];
    if (name !== undefined) return { first: line, last: line, name, known: { name: '', role, place: role === 'body' ? 'head' : 'tail' }, start: lines.span(line).start + name.length };
  }
  const field = fieldOf(lines, line, capitals);
  return field ? { first: line, last: line, ...field } : { first: line, last: line, name: null, known: null, start: lines.start(line) };
}

/** So many units of text may stand between two known fields of a head. */
const HEAD_GAP = 3;
/** The first known field stands among so many units. */
const TOP_UNITS = 14;
/** A field of the tail may have so many paragraphs: GRAPHIC. */
const TAIL_GAP = 4;

/** Cuts a record where its running text begins and ends. */
export function cutColonRecord({ lines, range }: RecordDraft, layout: ColonLayout): ColonRecord {
  const units = withHeadlineOnTop(unitsOf(lines, range.first, range.last, layout));
  const opened = units.findIndex(({ known }) => known?.place === 'head');
  const firstField = opened === -1 || opened > TOP_UNITS ? units.length : opened;
  const marked = bodyMark(units, firstField);
  const headEnd = marked === -1 ? lastOfHead(lines, units, firstField) + 1 : marked;
  const tailStart = firstOfTail(lines, units, headEnd + (marked === -1 ? 0 : 1));
  const bodyStart = marked === -1 ? units[headEnd]?.first : undefined;
  const start = marked === -1 ? (bodyStart === undefined ? null : lines.start(bodyStart)) : (units[marked]?.start ?? null);
  const end = units[tailStart - 1]?.last;
  const body = start === null || end === undefined || lines.end(end) <= start ? null : { start, end: lines.end(end) };
  const first = Math.min(firstField, headEnd);
  return { top: units.slice(0, first), head: units.slice(first, headEnd), body, tail: units.slice(tailStart) };
}

/** `Full text: the poem that the river wrote` on top of a record is its headline where the text begins below. */
function withHeadlineOnTop([top, ...others]: readonly Unit[]): readonly Unit[] {
  if (!top) return [];
  const isHeadline = top.known?.role === 'body' && !isMarker(top) && bodyMark(others, 0) !== -1;
  return [isHeadline ? { ...top, name: null, known: null } : top, ...others];
}

/** The unit that says that the running text begins: TEXT:, Body; -1 where none does. */
function bodyMark(units: readonly Unit[], firstField: number): number {
  const limit = firstField + TOP_UNITS + HEAD_GAP;
  return units.findIndex(({ known }, index) => known?.role === 'body' && index <= limit);
}

/** The last field before the running text; the unit before it where there is no field. */
function lastOfHead(lines: TextLines, units: readonly Unit[], firstField: number): number {
  let last = firstField - 1;
  if (firstField === units.length) return topWithoutFields(lines, units);
  for (let index = firstField; index < units.length && index <= last + HEAD_GAP + 1; index++) {
    const unit = units[index];
    if (unit?.known?.place === 'tail' && index > last + 1) break;
    if (unit?.known?.place === 'head' || (unit && index === last + 1 && isUnknownField(lines, unit))) last = index;
  }
  return last;
}

/** Where no field is left, the first line that is no running text may be the headline. */
function topWithoutFields(lines: TextLines, units: readonly Unit[]): number {
  const prose = units.findIndex(({ first, last }) => last > first || SENTENCE_END.test(lines.trimmed(last)) || lines.trimmed(first).length > LONGEST_UNKNOWN + 50);
  const tail = units.findIndex(({ known }) => known?.place === 'tail');
  const ends = [prose, tail].filter((end) => end !== -1);
  return (ends.length > 0 ? Math.min(...ends) : units.length) - 1;
}

function isUnknownField(lines: TextLines, { name, known, first, last, start }: Unit): boolean {
  if (name === null || known || first !== last) return false;
  const value = lines.text.slice(start, lines.end(last)).trim();
  return value !== '' && value.length <= LONGEST_UNKNOWN && !SENTENCE_END.test(value);
}

const COPYRIGHT = /^(?:copyright|\(c\)|©|all rights reserved|tous droits|alle rechte|alle rechten|todos los derechos|tutti i diritti|todos os direitos|urheberrecht|derechos de autor)/i;

/** True for a line of the copyright notice. */
export function isCopyright(lines: TextLines, line: number): boolean {
  return COPYRIGHT.test(lines.trimmed(line));
}

/** Roles of fields that stand behind the text in some exports, and before it in others. */
const EITHER_END: ReadonlySet<string> = new Set(['source', 'date', 'section', 'words', 'byline']);

/** The first unit behind the running text: from the end upwards, fields and copyright lines; unknown fields only between known ones. */
function firstOfTail(lines: TextLines, units: readonly Unit[], from: number): number {
  let start = units.length;
  let gap = 0;
  let marked = false;
  for (let index = units.length - 1; index >= from; index--) {
    const unit = units[index];
    if (!unit) break;
    const isKnown = unit.known !== null && (unit.known.place === 'tail' || EITHER_END.has(unit.known.role));
    if (isKnown || isCopyright(lines, unit.first)) {
      start = index;
      gap = 0;
      marked = marked || isMarker(unit);
      // Text at the very end is of no field by a name that texts have too, and none above a line that marks a tail.
    } else if (++gap > TAIL_GAP || (unit.name === null && !leadsToField(units, index, from, marked || start === units.length))) break;
  }
  return start;
}

const PICTURE_FIELDS: ReadonlySet<string> = new Set(['graphic', 'graphics', 'grafik', 'graphique', 'grafiek', 'gráfico', 'grafico', 'illustration', 'photo', 'photos', 'foto', 'fotos', 'légende', 'bildunterschrift']);
/** GRAPHIC: a first paragraph, a second one: text that still belongs to a field above. */
const LONG_FIELDS: ReadonlySet<string> = new Set([...PICTURE_FIELDS, 'notes', 'note', 'correction', 'classification', 'subject', 'sujet']);

function leadsToField(units: readonly Unit[], index: number, from: number, onlyMarked: boolean): boolean {
  for (let above = index - 1; above >= Math.max(from, index - TAIL_GAP); above--) {
    const unit = units[above];
    if (unit?.known) return unit.known.role === 'tail' && (isMarker(unit) || (!onlyMarked && LONG_FIELDS.has(unit.known.name)));
  }
  return false;
}

/** Graphic, in a line of its own */
function isMarker({ known }: Unit): boolean {
  return known?.name === '';
}

/** The value of a field, and the text units behind it that are its own. */
export function valueOf(lines: TextLines, unit: Unit, more: readonly Unit[] = []): Value {
  return [...lines.lineSpans({ start: unit.start, end: lines.end(unit.last) }), ...more.flatMap(({ first, last }) => lines.spansOf(first, last))];
}

/** Takes the fields of a head or a tail; text behind a field is more of its value, text behind none is given to `text`. */
export function takeFields(draft: RecordDraft, units: readonly Unit[], text: (unit: Unit) => void): void {
  for (let index = 0; index < units.length; ) {
    const unit = units[index];
    if (!unit) break;
    const end = endOfValue(draft.lines, units, index);
    if (unit.name === null || (!unit.known && isCopyright(draft.lines, unit.first))) text(unit);
    else draft.take(unit.known?.role ?? 'other', unit.name, valueOf(draft.lines, unit, units.slice(index + 1, end)));
    index = end;
  }
}

/** Behind the last unit of a field's value: of a long field, or one whose value stands below, the text that follows. */
function endOfValue(lines: TextLines, units: readonly Unit[], index: number): number {
  const unit = units[index];
  const isEmpty = unit !== undefined && unit.start >= lines.end(unit.last);
  const isLong = LONG_FIELDS.has(unit?.name?.toLowerCase() ?? '');
  let end = index + 1;
  if (!unit?.known || !(isEmpty || isLong)) return end;
  for (let next = units[end]; next && !isCopyright(lines, next.first); next = units[++end]) {
    const isPicture = isMarker(unit) && isEmpty && PICTURE_FIELDS.has(unit.name?.toLowerCase() ?? '') && PICTURE_FIELDS.has(next.known?.name ?? '');
    if (next.name !== null && !isPicture) break;
  }
  return end;
}

/** Keeps text units as a field: Copyright. */
export function keepText(draft: RecordDraft, name: string, unit: Unit): void {
  draft.keep(name, draft.lines.spansOf(unit.first, unit.last));
}

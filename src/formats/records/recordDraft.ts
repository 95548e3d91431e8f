import type { Language } from '../../core/dump';
import type { Span } from '../../core/span';
import type { Field, PartKind } from '../../core/story';
import type { RecordRange } from './cutting';
import { isoDateIn } from './dates';
import type { FieldRole } from './fieldRoles';
import { languageCode } from './languageCode';
import { pageAndSection } from './pageAndSection';
import type { TextLines } from './textLines';

/** A part as its spans, one a line, trimmed. */
export interface DraftedPart {
  readonly kind: PartKind;
  readonly spans: readonly Span[];
}

/** A stretch of a record: its spans, one a line, trimmed, none blank. */
export type Value = readonly Span[];

/** A number with thousands marks: 1,204; 1.204; 1 204 */
const COUNT = /\d{1,3}(?:[,.'\s\u00a0]\d{3})+(?!\d)|\d+/;

/** A story of an export while it is read: what its record says, under the names of the model. */
export class RecordDraft {
  readonly parts: DraftedPart[] = [];
  readonly bylines: Value[] = [];
  readonly fields: Field[] = [];
  dateline: Span | null = null;
  source: string | null = null;
  page: string | null = null;
  section: string | null = null;
  date: string | null = null;
  printedDate: string | null = null;
  words: number | null = null;
  language: string | null = null;
  documentId: string | null = null;
  /** Of fields that were kept: where they stand. */
  private readonly kept = new Map<Field, Value>();
  /** Turns what is printed into what is meant: references of SGML. */
  decode: ((printed: string) => string) | null = null;

  constructor(
    readonly lines: TextLines,
    readonly range: RecordRange,
    /** The language by whose rules bylines and leads are read. */
    readonly reading: Language,
  ) {}

  /** The text of a value as one line. */
  textOf(value: Value): string {
    const printed = value.map(({ start, end }) => this.lines.text.slice(start, end)).join(' ');
    return (this.decode ? this.decode(printed) : printed).replace(/\s+/g, ' ').trim();
  }

  add(kind: PartKind, value: Value): void {
    if (value.length > 0) this.parts.push({ kind, spans: value });
  }

  has(kind: PartKind): boolean {
    return this.parts.some((part) => part.kind === kind);
  }

  /** Takes a field for what it is. A second headline, date, … is kept as a field. */
  take(role: FieldRole, name: string, value: Value): void {
    if (value.length === 0) return;
    if (TAKERS[role]?.(this, value) !== true) this.keep(name, value);
  }

  /** Keeps a field under its own name. */
  keep(name: string, value: Value): void {
    const [first, last] = [value[0], value.at(-1)];
    if (!first || !last) return;
    const field = { name, value: this.textOf(value), lines: { first: this.lines.lineAt(first.start), last: this.lines.lineAt(last.start) } };
    this.fields.push(field);
    this.kept.set(field, value);
  }

  /** Takes a line from the fields that were kept; gives what they had of it. */
  release(line: number): Value {
    const isOn = ({ start }: Span): boolean => this.lines.lineAt(start) === line;
    const touched = this.fields.filter((field) => this.kept.get(field)?.some(isOn));
    const released = touched.flatMap((field) => this.kept.get(field) ?? []).filter(isOn);
    for (const field of touched) {
      this.fields.splice(this.fields.indexOf(field), 1);
      this.keep(field.name, (this.kept.get(field) ?? []).filter((span) => !isOn(span)));
    }
    return released;
  }
}

/** What a role does with a value; anything but true keeps it as a field. */
const TAKERS: Partial<Readonly<Record<FieldRole, (draft: RecordDraft, value: Value) => boolean>>> = {
  headline: (draft, value) => !draft.has('headline') && addPart(draft, 'headline', value),
  kicker: (draft, value) => addPart(draft, 'kicker', value),
  deck: (draft, value) => addPart(draft, 'deck', value),
  caption: (draft, value) => addPart(draft, 'caption', value),
  credit: (draft, value) => addPart(draft, 'credit', value),
  byline: (draft, value) => {
    draft.bylines.push(value);
    return addPart(draft, 'byline', value);
  },
  dateline: (draft, value) => {
    draft.dateline ??= value[0] ?? null;
    return true;
  },
  source: (draft, value) => {
    if (draft.source !== null) return draft.source === draft.textOf(value);
    draft.source = draft.textOf(value);
    return true;
  },
  date: (draft, value) => {
    if (draft.printedDate !== null) return draft.date === isoDateIn(draft.textOf(value)) && draft.date !== null;
    draft.printedDate = draft.textOf(value);
    draft.date = isoDateIn(draft.printedDate);
    return true;
  },
  page: (draft, value) => {
    const printed = draft.textOf(value);
    const page = pageAndSection(printed).page ?? printed;
    if (draft.page !== null) return draft.page === page;
    draft.page = page;
    return true;
  },
  section: (draft, value) => {
    const { page, section } = pageAndSection(draft.textOf(value));
    if (draft.section !== null && section !== null) return false;
    draft.section ??= section;
    draft.page ??= page;
    return true;
  },
  words: (draft, value) => {
    const count = COUNT.exec(draft.textOf(value))?.[0];
    if (count === undefined || draft.words !== null) return false;
    draft.words = Number(count.replace(/\D/g, ''));
    return true;
  },
  language: (draft, value) => {
    draft.language ??= languageCode(draft.textOf(value));
    return true;
  },
  documentId: (draft, value) => {
    if (draft.documentId !== null) return draft.documentId === draft.textOf(value);
    draft.documentId = draft.textOf(value);
    return true;
  },
};

function addPart(draft: RecordDraft, kind: PartKind, value: Value): boolean {
  draft.add(kind, value);
  return true;
}

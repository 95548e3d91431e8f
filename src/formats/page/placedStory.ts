import type { LineRange, Span } from '../../core/span';
import type { Byline, Credit, Part, Story, StoryKind, Table, WeakestLine } from '../../core/story';
import type { Shift } from './lines';
import type { OwnWords, StoryReading } from './readStory';

/** Where a story stands, and what it has from there. */
export interface Place {
  /** Its first physical line, 0-based, and the offset of the first character there. */
  readonly line: number;
  readonly offset: number;
  readonly id: string;
  readonly page: string | null;
  readonly section: string | null;
  readonly date: string | null;
  readonly continues: string | null;
}

/**
 * A story in its place. An edit moves the thousands of stories behind it, of which hardly one is looked at: what was read
 * of them is moved when somebody asks for it.
 */
export class PlacedStory implements Story {
  readonly id: string;
  readonly page: string | null;
  readonly section: string | null;
  readonly date: string | null;
  readonly source = null;
  readonly continues: string | null;
  private readonly line: number;
  private readonly offset: number;
  private moved: OwnWords | undefined;

  constructor(
    private readonly reading: StoryReading,
    { line, offset, id, page, section, date, continues }: Place,
  ) {
    this.line = line;
    this.offset = offset;
    this.id = id;
    this.page = page;
    this.section = section;
    this.date = date;
    this.continues = continues;
  }

  /** True for a story that would be made of the same reading in the same place. */
  isOf(reading: StoryReading, { line, offset, id, page, section, date, continues }: Place): boolean {
    return this.reading === reading && this.line === line && this.offset === offset && this.id === id && this.page === page && this.section === section && this.date === date && this.continues === continues;
  }

  get kind(): StoryKind {
    return this.reading.words.kind;
  }

  get headline(): string | null {
    return this.reading.words.headline;
  }

  get characters(): number {
    return this.reading.words.characters;
  }

  get words(): number {
    return this.reading.words.words;
  }

  get margin(): number {
    return this.reading.words.margin;
  }

  get lines(): LineRange {
    return this.own.lines;
  }

  get parts(): readonly Part[] {
    return this.own.parts;
  }

  get bylines(): readonly Byline[] {
    return this.own.bylines;
  }

  get credits(): readonly Credit[] {
    return this.own.credits;
  }

  get tables(): readonly Table[] {
    return this.own.tables;
  }

  get dateline(): Span | null {
    return this.own.dateline;
  }

  get leadMarker(): Span | null {
    return this.own.leadMarker;
  }

  get weakest(): WeakestLine | null {
    return this.own.weakest;
  }

  private get own(): OwnWords {
    const { words, line, offset } = this.reading;
    this.moved ??= movedWords(words, { lines: this.line - line, offset: this.offset - offset });
    return this.moved;
  }
}

function movedWords(words: OwnWords, by: Shift): OwnWords {
  if (by.lines === 0 && by.offset === 0) return words;
  return {
    ...words,
    lines: movedRange(words.lines, by),
    parts: words.parts.map(({ kind, lines }) => ({ kind, lines: lines.map((line) => line + by.lines) })),
    bylines: words.bylines.map((byline) => movedPeople(byline, by)),
    credits: words.credits.map((credit) => movedPeople(credit, by)),
    tables: words.tables.map((table) => ({ ...table, lines: movedRange(table.lines, by) })),
    dateline: words.dateline && movedSpan(words.dateline, by),
    leadMarker: words.leadMarker && movedSpan(words.leadMarker, by),
    weakest: words.weakest && { ...words.weakest, line: words.weakest.line + by.lines },
  };
}

function movedPeople<People extends Byline | Credit>(people: People, by: Shift): People {
  return { ...people, names: people.names.map(({ text, span }) => ({ text, span: movedSpan(span, by) })), lines: movedRange(people.lines, by) };
}

function movedRange({ first, last }: LineRange, { lines }: Shift): LineRange {
  return { first: first + lines, last: last + lines };
}

function movedSpan({ start, end }: Span, { offset }: Shift): Span {
  return { start: start + offset, end: end + offset };
}

import type { LineRange, Span } from '../../../core/span';
import type { Byline, Credit, Part, Story, StoryKind, Table, WeakestLine } from '../../../core/story';
import type { Shift } from '../view/lines';
import type { OwnWords, StoryReading } from './readStory';

/** A story with what it has from the pieces before it. */
export interface StoryInPlace {
  readonly reading: StoryReading;
  readonly id: string;
  readonly page: string | null;
  readonly section: string | null;
  readonly date: string | null;
  readonly continues: string | null;
}

/**
 * A story where it stands in the text. An edit moves the thousands of stories behind it, of which hardly one is looked at:
 * what was read of them is moved when somebody asks for it.
 */
export class PlacedStory implements Story {
  readonly source = null;
  private moved: OwnWords | undefined;

  /** `line` is its first physical line, 0-based; `offset` that of the first character there. */
  constructor(
    private readonly story: StoryInPlace,
    private readonly line: number,
    private readonly offset: number,
  ) {}

  get id(): string {
    return this.story.id;
  }

  get page(): string | null {
    return this.story.page;
  }

  get section(): string | null {
    return this.story.section;
  }

  get date(): string | null {
    return this.story.date;
  }

  get continues(): string | null {
    return this.story.continues;
  }

  get kind(): StoryKind {
    return this.story.reading.words.kind;
  }

  get headline(): string | null {
    return this.story.reading.words.headline;
  }

  get characters(): number {
    return this.story.reading.words.characters;
  }

  get words(): number {
    return this.story.reading.words.words;
  }

  get margin(): number {
    return this.story.reading.words.margin;
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
    const { words, line, offset } = this.story.reading;
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

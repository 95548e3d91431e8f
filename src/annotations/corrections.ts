import type { LineRange, Span } from '../core/span';
import { SourceText } from '../core/sourceText';
import type { FixedLines, LineFix } from '../formats/format';
import { Anchors } from './anchor';
import type { Annotation } from './annotation';
import { excludes, fixOf, isCorrection, linesOfSpan, newCorrection, printedSpan } from './correction';
import type { Correction, Ruling } from './correction';
import { annotationLine } from './jsonLines';
import type { AnnotationFile } from './jsonLines';
import { moved } from './moves';
import type { Edit } from './moves';

/** A correction and where it stands in the text as it is. */
export interface Placed {
  readonly correction: Correction;
  /** UTF-16 offsets; null for an orphan: its line is gone, or cannot be told from others. */
  readonly span: Span | null;
}

/** What one command has changed. */
export interface Change {
  readonly added: readonly Correction[];
  readonly removed: readonly Correction[];
}

/** Something that is said of 0-based lines. */
export interface Said {
  readonly ruling: Ruling;
  readonly lines: LineRange;
}

/** What corrections need to know of the dump and the world. */
export interface Surroundings {
  /** The name of the dump's file. */
  readonly source: string;
  /** The text as it is. */
  readonly text: () => string;
  readonly newId: () => string;
  /** ISO 8601, in UTC. */
  readonly now: () => string;
}

/** The corrections of one dump: where they stand while its text changes, what they fix, and what is still to be filed. */
export class Corrections {
  private placed = new Map<string, Placed>();
  /** What the file does not have yet; null for what it has still. */
  private readonly unfiled = new Map<string, Correction | null>();
  private readonly history: Change[] = [];
  private lines: SourceText | undefined;
  private anchoring: Anchors | undefined;

  constructor(private readonly surroundings: Surroundings) {}

  /** Every correction, in the order of the text; orphans last. */
  get all(): readonly Placed[] {
    return [...this.placed.values()].sort((a, b) => startOf(a) - startOf(b));
  }

  get hasUnfiled(): boolean {
    return this.unfiled.size > 0;
  }

  /** What the decoder has to follow, by 0-based line. */
  get fixedLines(): FixedLines {
    const fixed = new Map<number, LineFix[]>();
    for (const { correction, span } of this.placed.values()) {
      if (!span) continue;
      const { first, last } = linesOfSpan(this.source, span);
      for (let line = first; line <= last; line++) fixed.set(line, [...(fixed.get(line) ?? []), fixOf(correction.body.value)]);
    }
    return fixed;
  }

  /** Takes what the file holds; what is still to be filed outweighs it. What is known already stays where it is. */
  load(file: AnnotationFile): void {
    const before = this.placed;
    this.placed = new Map();
    for (const correction of this.merged(file).annotations.filter(isCorrection)) {
      const known = before.get(correction.id);
      this.placed.set(correction.id, known && isSame(known.correction, correction) ? known : this.place(correction));
    }
  }

  /** The file with what is still to be filed: nothing that somebody else has filed is lost. */
  merged({ annotations, damaged }: AnnotationFile): AnnotationFile {
    const kept = annotations.filter(({ id }) => !this.unfiled.has(id));
    return { annotations: [...kept, ...[...this.unfiled.values()].filter((correction) => correction !== null)], damaged };
  }

  /** To be told when a file was written: what it holds as it should is no longer to be filed. */
  filed({ annotations }: AnnotationFile): void {
    const byId = new Map<string, Annotation>(annotations.map((annotation) => [annotation.id, annotation]));
    for (const [id, correction] of this.unfiled) {
      if ((byId.get(id) ?? null) === correction) this.unfiled.delete(id);
    }
  }

  /** To be told of every edit, in the order in which they are applied. */
  textChanged(edits: readonly Edit[]): void {
    this.lines = undefined;
    this.anchoring = undefined;
    for (const [id, { correction, span }] of this.placed) {
      this.placed.set(id, { correction, span: edits.reduce<Span | null>((at, edit) => at && moved(at, edit), span) });
    }
  }

  /** Looks again for the lines of orphans: an edit may have been taken back, or a text replaced by itself. */
  seekOrphans(): void {
    for (const { correction, span } of this.all) {
      if (!span || !this.printed(span)) this.placed.set(correction.id, this.place(correction));
    }
  }

  /** Writes the words and places of the text as it is into the corrections; to be called when that text is saved. */
  anchorAnew(): void {
    for (const { correction, span } of this.all) {
      const whole = span && this.printed(span);
      if (whole) this.keep(anchored(correction, this.anchors.anchorOf(whole), this.surroundings.now()), whole);
    }
  }

  /** Says things of lines, all with one command; what they exclude goes. Blank lines are left out. */
  correct(said: readonly Said[]): Change {
    const added: Correction[] = [];
    const removed = new Set<Correction>();
    for (const { ruling, lines } of said) {
      const span = printedSpan(this.source, lines);
      if (!span) continue;
      added.push(this.made(ruling, span));
      const excluded = this.within(linesOfSpan(this.source, span)).filter(({ correction }) => excludes(ruling, correction.body.value));
      for (const { correction } of excluded) removed.add(correction);
    }
    return this.change({ added, removed: [...removed] });
  }

  /** Takes corrections away. */
  remove(corrections: readonly Correction[]): Change {
    return this.change({ added: [], removed: corrections });
  }

  /** The corrections that touch 0-based lines. */
  within({ first, last }: LineRange): readonly Placed[] {
    return this.all.filter(({ span }) => {
      const lines = span && linesOfSpan(this.source, span);
      return lines !== null && lines.first <= last && first <= lines.last;
    });
  }

  /** Takes back what was done last; of what was done before the dump was opened, the newest correction. */
  undo(): Change | undefined {
    const last = this.history.pop() ?? this.newest();
    if (!last) return undefined;
    const change = this.change({ added: last.removed, removed: last.added });
    this.history.pop();
    return change;
  }

  private made(ruling: Ruling, span: Span): Correction {
    const { source, newId, now } = this.surroundings;
    return newCorrection(ruling, source, this.anchors.anchorOf(span), { id: newId(), created: now() });
  }

  private newest(): Change | undefined {
    const newest = this.all.map(({ correction }) => correction).reduce<Correction | undefined>((a, b) => (a && a.created > b.created ? a : b), undefined);
    return newest && { added: [newest], removed: [] };
  }

  private change(change: Change): Change {
    for (const { id } of change.removed) {
      this.placed.delete(id);
      this.unfiled.set(id, null);
    }
    for (const correction of change.added) this.keep(correction, this.place(correction).span);
    if (change.added.length + change.removed.length > 0) this.history.push(change);
    return change;
  }

  private keep(correction: Correction, span: Span | null): void {
    if (this.placed.get(correction.id)?.correction !== correction) this.unfiled.set(correction.id, correction);
    this.placed.set(correction.id, { correction, span });
  }

  private place(correction: Correction): Placed {
    return { correction, span: this.anchors.resolve(correction.target.selector) };
  }

  /** A span as its lines are printed now: an edit at its end may have made them longer. Null where nothing is left of them. */
  private printed(span: Span): Span | null {
    return printedSpan(this.source, linesOfSpan(this.source, span));
  }

  private get source(): SourceText {
    this.lines ??= new SourceText(this.surroundings.text());
    return this.lines;
  }

  private get anchors(): Anchors {
    this.anchoring ??= new Anchors(this.surroundings.text());
    return this.anchoring;
  }
}

function startOf({ span }: Placed): number {
  return span?.start ?? Infinity;
}

function isSame(a: Correction, b: Correction): boolean {
  return annotationLine(a) === annotationLine(b);
}

/** The correction with another anchor; the same where that says nothing new. Other words are a change of it, another place is none. */
function anchored(correction: Correction, selector: Correction['target']['selector'], now: string): Correction {
  const target = { ...correction.target, selector };
  if (isSame(correction, { ...correction, target })) return correction;
  const [{ exact }] = correction.target.selector;
  return { ...correction, ...(selector[0].exact !== exact && { modified: now }), target };
}

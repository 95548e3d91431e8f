import type { Dump } from '../core/dump';
import type { LineRange, Span } from '../core/span';
import { SourceText } from '../core/sourceText';
import type { FixedLines, LineFix } from '../formats/format';
import { Anchors } from './anchor';
import type { Annotation, Creator } from './annotation';
import { excludes, fixOf, isCorrection, linesOfSpan, newCorrection, printedSpan } from './correction';
import type { Correction, Ruling } from './correction';
import { annotationLine } from './jsonLines';
import type { AnnotationFile } from './jsonLines';
import { moved } from './moves';
import type { Edit } from './moves';
import { Stretches } from './stretches';

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
  /** Who corrects; undefined for somebody who is not named. */
  readonly creator?: () => Creator | undefined;
}

/** The corrections of one dump: where they stand while its text changes, what they fix, and what is still to be filed. */
export class Corrections {
  private placed = new Map<string, Placed>();
  /** What the file does not have yet; null for what it has still. */
  private readonly unfiled = new Map<string, Correction | null>();
  private readonly history: Change[] = [];
  private lines: SourceText | undefined;
  private anchoring: Anchors | undefined;
  private stretches: Stretches | undefined;
  private hasChangedOutside = false;

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

  /** To be told of every edit, in the order in which they are applied, and whether somebody else has changed the file. */
  textChanged(edits: readonly Edit[], isOutside = false): void {
    this.hasChangedOutside ||= isOutside;
    this.lines = undefined;
    this.anchoring = undefined;
    this.stretches = undefined;
    for (const [id, { correction, span }] of this.placed) {
      this.placed.set(id, { correction, span: edits.reduce<Span | null>((at, edit) => at && moved(at, edit), span) });
    }
  }

  /** To be told how the text as it is was decoded: anchors that are made from now on name the story. */
  outlined(dump: Dump): void {
    this.stretches = new Stretches(dump);
  }

  /**
   * Looks again for the lines of orphans. While somebody writes, for those alone that are there again as they were: an edit
   * was taken back, or a text replaced by itself. After somebody else has changed the file, as far as can be told.
   */
  seekOrphans(): void {
    for (const { correction, span } of this.all) {
      if (span && this.printed(span)) continue;
      const { selector } = correction.target;
      const found = this.hasChangedOutside ? this.anchors.resolve(selector) : this.anchors.resolveExactly(selector);
      this.placed.set(correction.id, { correction, span: found });
    }
    this.hasChangedOutside = false;
  }

  /** Writes the words and places of the text as it is into the corrections; to be called when that text is saved. */
  anchorAnew(): void {
    for (const { correction, span } of this.all) {
      const whole = span && this.printed(span);
      if (whole) this.keep(this.anchored(correction, whole), whole);
    }
  }

  /** Takes over what was said of another document with the same text: an untitled one that was saved under a name. */
  adopt(others: readonly Placed[]): Change {
    const { source } = this.surroundings;
    const added = others.map(({ correction }): Correction => ({ ...correction, target: { ...correction.target, source } }));
    for (const correction of added) this.keep(correction, this.place(correction).span);
    return { added, removed: [] };
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

  /** Says of lines what a correction says, in place of where it was: its own may be gone. Undefined where they are blank. */
  reattach(correction: Correction, lines: LineRange): Change | undefined {
    const span = printedSpan(this.source, lines);
    return span ? this.change({ added: [this.anchored(correction, span)], removed: [correction] }) : undefined;
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
    const { source, newId, now, creator } = this.surroundings;
    const by = creator?.();
    return newCorrection(ruling, source, this.anchors.anchorOf(span, this.stretches?.at(span)), { id: newId(), ...(by && { creator: by }), created: now() });
  }

  /** The correction with the anchor of a span; the same where that says nothing new. Other words are a change of it, another place is none. */
  private anchored(correction: Correction, span: Span): Correction {
    const { source, now } = this.surroundings;
    const selector = this.anchors.anchorOf(span, this.stretches?.at(span), correction.target.selector);
    const target = { ...correction.target, source, selector };
    if (isSame(correction, { ...correction, target })) return correction;
    const [{ exact }] = correction.target.selector;
    return { ...correction, ...(selector[0].exact !== exact && { modified: now() }), target };
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

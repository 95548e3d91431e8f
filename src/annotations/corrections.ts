import type { Dump } from '../core/dump';
import type { LineRange, Span } from '../core/span';
import type { FixedLines, LineFix } from '../formats/format';
import type { Creator } from './annotation';
import { AnnotationSet } from './annotationSet';
import type { Held } from './annotationSet';
import { excludes, fixOf, isCorrection, linesOfSpan, newCorrection, printedSpan } from './correction';
import type { Correction, Ruling } from './correction';
import type { Change } from './history';
import type { AnnotationFile } from './jsonLines';
import { LiveText } from './liveText';
import type { Edit } from './moves';

/** A correction and where it stands in the text as it is. */
export interface Placed {
  readonly correction: Correction;
  /** UTF-16 offsets; null for an orphan: its line is gone, or cannot be told from others. */
  readonly span: Span | null;
}

/** Something that is said of 0-based lines. */
export interface Said {
  readonly ruling: Ruling;
  readonly lines: LineRange;
}

/** What the annotations of a dump need to know of it and the world. */
export interface Surroundings {
  /** The name of the dump's file. */
  readonly source: string;
  /** The text as it is. */
  readonly text: () => string;
  readonly newId: () => string;
  /** ISO 8601, in UTC. */
  readonly now: () => string;
  /** Who annotates; undefined for somebody who is not named. */
  readonly creator?: () => Creator | undefined;
}

/** The corrections of one dump: annotations of whole lines, and what they fix. */
export class Corrections {
  private readonly text: LiveText;
  private readonly set: AnnotationSet<Correction>;

  constructor(private readonly surroundings: Surroundings) {
    const { source, now, text } = surroundings;
    this.text = new LiveText(text);
    this.set = new AnnotationSet({ text: this.text, source, now, isOne: isCorrection, whole: (span) => this.printed(span) });
  }

  /** Every correction, in the order of the text; orphans last. */
  get all(): readonly Placed[] {
    return this.set.all.map(placed).sort((a, b) => startOf(a) - startOf(b));
  }

  get hasUnfiled(): boolean {
    return this.set.hasUnfiled;
  }

  /** What the decoder has to follow, by 0-based line. */
  get fixedLines(): FixedLines {
    const fixed = new Map<number, LineFix[]>();
    for (const { correction, span } of this.all) {
      if (!span) continue;
      const { first, last } = linesOfSpan(this.text.source, span);
      for (let line = first; line <= last; line++) fixed.set(line, [...(fixed.get(line) ?? []), fixOf(correction.body.value)]);
    }
    return fixed;
  }

  /** Takes what the file holds; what is still to be filed outweighs it. What is known already stays where it is. */
  load(file: AnnotationFile): void {
    this.set.load(file);
  }

  /** The file with what is still to be filed: nothing that somebody else has filed is lost. */
  merged(file: AnnotationFile): AnnotationFile {
    return this.set.merged(file);
  }

  /** To be told when a file was written: what it holds as it should is no longer to be filed. */
  filed(file: AnnotationFile): void {
    this.set.filed(file);
  }

  /** To be told of every edit, in the order in which they are applied, and whether somebody else has changed the file. */
  textChanged(edits: readonly Edit[], isOutside = false): void {
    this.text.changed();
    this.set.textChanged(edits, isOutside);
  }

  /** To be told how the text as it is was decoded: anchors that are made from now on name the story. */
  outlined(dump: Dump): void {
    this.text.outlined(dump);
  }

  /** Looks again for the lines of orphans: see {@link AnnotationSet.seekOrphans}. */
  seekOrphans(): void {
    this.set.seekOrphans();
  }

  /** Writes the words and places of the text as it is into the corrections; to be called when that text is saved. */
  anchorAnew(): void {
    this.set.anchorAnew();
  }

  /** Takes over what was said of another document with the same text: an untitled one that was saved under a name. */
  adoptFrom(other: Corrections): Change<Correction> {
    const { source } = this.surroundings;
    const after = other.all.map(({ correction }): Correction => ({ ...correction, target: { ...correction.target, source } }));
    const change = { before: [], after };
    this.set.make(change);
    return change;
  }

  get isEmpty(): boolean {
    return this.set.size === 0;
  }

  /** Says things of lines, all with one command; what they exclude goes. Blank lines are left out. */
  correct(said: readonly Said[]): Change<Correction> {
    const after: Correction[] = [];
    const at = new Map<Correction['target'], readonly Span[]>();
    const before = new Set<Correction>();
    for (const { ruling, lines } of said) {
      const span = printedSpan(this.text.source, lines);
      if (!span) continue;
      const correction = this.made(ruling, span);
      after.push(correction);
      at.set(correction.target, [span]);
      const excluded = this.within(linesOfSpan(this.text.source, span)).filter((placed) => excludes(ruling, placed.correction.body.value));
      for (const placed of excluded) before.add(placed.correction);
    }
    return this.set.change({ before: [...before], after }, at);
  }

  /** Says of lines what a correction says, in place of where it was: its own may be gone. Undefined where they are blank. */
  reattach(correction: Correction, lines: LineRange): Change<Correction> | undefined {
    const span = printedSpan(this.text.source, lines);
    if (!span) return undefined;
    const anew = this.set.anchored(correction, [span]);
    return this.set.change({ before: [correction], after: [anew] }, new Map([[anew.target, [span]]]));
  }

  /** Takes corrections away. */
  remove(corrections: readonly Correction[]): Change<Correction> {
    return this.set.change({ before: corrections, after: [] });
  }

  /** The corrections that touch 0-based lines. */
  within(lines: LineRange): readonly Placed[] {
    const { source } = this.text;
    const last = Math.min(lines.last, source.lineCount - 1);
    return this.set.touching(source.linesSpan({ first: lines.first, last })).map(placed);
  }

  /** Takes back what was done last; of what was done before the dump was opened, the newest correction. */
  undo(): Change<Correction> | undefined {
    const change = this.set.undo();
    if (change) return change;
    const newest = this.newest();
    if (newest) this.set.make(newest);
    return newest;
  }

  private made(ruling: Ruling, span: Span): Correction {
    const { source, newId, now, creator } = this.surroundings;
    const by = creator?.();
    return newCorrection(ruling, source, this.text.anchors.anchorOf(span, this.text.stretchAt(span)), { id: newId(), ...(by && { creator: by }), created: now() });
  }

  private newest(): Change<Correction> | undefined {
    const newest = this.all.map(({ correction }) => correction).reduce<Correction | undefined>((a, b) => (a && a.created > b.created ? a : b), undefined);
    return newest && { before: [newest], after: [] };
  }

  /** A span as its lines are printed now: an edit at its end may have made them longer. Null where nothing is left of them. */
  private printed(span: Span): Span | null {
    return printedSpan(this.text.source, linesOfSpan(this.text.source, span));
  }
}

function placed({ annotation, spans }: Held<Correction>): Placed {
  return { correction: annotation, span: spans?.[0] ?? null };
}

function startOf({ span }: Placed): number {
  return span?.start ?? Infinity;
}

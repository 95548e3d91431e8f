import { sameJson } from '../core/sameJson';
import type { Span } from '../core/span';
import type { Annotation, Target } from './annotation';
import { History } from './history';
import type { Change } from './history';
import { annotationLine } from './jsonLines';
import type { AnnotationFile } from './jsonLines';
import type { LiveText } from './liveText';
import type { Edit } from './moves';
import { Places } from './places';
import { anchoredTarget, hasPlace, placeOf, standsAt } from './targets';

/** An annotation of a set and where it stands in the text as it is. */
export interface Held<Kind extends Annotation> {
  readonly annotation: Kind;
  /** UTF-16 offsets, in the order of the text; none for what has no place in it; null for an orphan. */
  readonly spans: readonly Span[] | null;
}

/** What the annotations of one file need to know of it and the world. */
interface FileSurroundings<Kind extends Annotation> {
  readonly text: LiveText;
  /** The name of the dump's file. */
  readonly source: string;
  /** ISO 8601, in UTC. */
  readonly now: () => string;
  /** Which annotations of the file are kept here; the others stay in the file as they are. */
  readonly isOne: (annotation: Annotation) => annotation is Kind;
  /** What a span is anchored as when the dump is saved, where that is more than the span itself; null where nothing is left of it. */
  readonly whole?: (span: Span) => Span | null;
}

/**
 * The annotations of one file: where they stand while the text changes, what was done and can be undone, and what is still
 * to be filed. A target keeps its place as long as there is an annotation or a memory of one that has it.
 */
export class AnnotationSet<Kind extends Annotation> {
  private items = new Map<string, Kind>();
  /** Which annotation each target is of: the same is shared by all that an annotation has said of its place. */
  private readonly owners = new Map<Target, string>();
  private readonly places = new Places();
  /** What the file does not have yet; null for what it has still. */
  private readonly unfiled = new Map<string, Kind | null>();
  private readonly history = new History<Kind>();
  private hasChangedOutside = false;
  /** Whether some place was not found while the stories were not known: it is looked for again when they are. */
  private awaitsStories = false;

  constructor(private readonly surroundings: FileSurroundings<Kind>) {}

  get size(): number {
    return this.items.size;
  }

  /** Every annotation, in no order. */
  get all(): readonly Held<Kind>[] {
    return [...this.items.values()].map((annotation) => this.held(annotation));
  }

  has(id: string): boolean {
    return this.items.has(id);
  }

  byId(id: string): Held<Kind> | undefined {
    const annotation = this.items.get(id);
    return annotation && this.held(annotation);
  }

  /** The annotations that touch a span of UTF-16 offsets, its ends included. */
  touching(span: Span): readonly Held<Kind>[] {
    return this.places.touching(span).flatMap((target) => {
      const annotation = this.items.get(this.owners.get(target) ?? '');
      return annotation?.target === target ? [this.held(annotation)] : [];
    });
  }

  get hasUnfiled(): boolean {
    return this.unfiled.size > 0;
  }

  get canUndo(): boolean {
    return this.history.canUndo;
  }

  get canRedo(): boolean {
    return this.history.canRedo;
  }

  /** Takes what the file holds; what is still to be filed outweighs it. What is known already stays where it is. Gives whether anything is new. */
  load(file: AnnotationFile): boolean {
    const before = this.items;
    this.items = new Map();
    let isNew = false;
    for (const annotation of this.merged(file).annotations.filter(this.surroundings.isOne)) {
      const known = before.get(annotation.id);
      const isKnown = known !== undefined && isSame(known, annotation);
      isNew ||= !isKnown;
      this.keep(isKnown ? known : annotation);
    }
    return isNew || this.items.size !== before.size;
  }

  /** The file with what is still to be filed: nothing that somebody else has filed is lost. */
  merged({ annotations, damaged }: AnnotationFile): AnnotationFile {
    if (this.unfiled.size === 0) return { annotations, damaged };
    const kept = annotations.filter(({ id }) => !this.unfiled.has(id));
    return { annotations: [...kept, ...[...this.unfiled.values()].filter((annotation) => annotation !== null)], damaged };
  }

  /** To be told when a file was written: what it holds as it should is no longer to be filed. */
  filed({ annotations }: AnnotationFile): void {
    const byId = new Map<string, Annotation>(annotations.map((annotation) => [annotation.id, annotation]));
    for (const [id, annotation] of this.unfiled) {
      if ((byId.get(id) ?? null) === annotation) this.unfiled.delete(id);
    }
  }

  /** Makes a change that can be undone. A new target is placed at the spans, in UTF-16 offsets, that `at` gives for it. */
  change(change: Change<Kind>, at: ReadonlyMap<Target, readonly Span[]> = new Map()): Change<Kind> {
    for (const [target, spans] of at) this.places.set(target, spans);
    this.make(change);
    if (change.before.length + change.after.length > 0) this.history.did(change);
    return change;
  }

  /** Makes a change that is not remembered. */
  make({ before, after }: Change<Kind>): void {
    for (const { id } of before) {
      this.items.delete(id);
      this.unfiled.set(id, null);
    }
    for (const annotation of after) {
      this.unfiled.set(annotation.id, annotation);
      this.keep(annotation);
    }
  }

  /** Takes back what was done last; undefined where nothing was. */
  undo(): Change<Kind> | undefined {
    return this.remembered(this.history.undo());
  }

  /** Does again what was undone last; undefined where nothing was. */
  redo(): Change<Kind> | undefined {
    return this.remembered(this.history.redo());
  }

  /** To be told of every edit, in the order in which they are applied, and whether somebody else has changed the dump's file. Gives whether a place was lost. */
  textChanged(edits: readonly Edit[], isOutside = false): boolean {
    this.hasChangedOutside ||= isOutside;
    return edits.map((edit) => this.places.edit(edit)).includes(true);
  }

  /** Gives annotations of one kind the span that theirs is a part of, as far as there is one: it is known better now. */
  stretch(isOne: (annotation: Kind) => boolean, whole: (span: Span) => Span | null): void {
    for (const annotation of this.items.values()) {
      const [span] = isOne(annotation) ? (this.places.get(annotation.target) ?? []) : [];
      const now = span && whole(span);
      if (now && now.end !== span.end) this.places.set(annotation.target, [now]);
    }
  }

  /**
   * Looks again for the places of orphans. While somebody writes, for those alone whose words are there again where they
   * were: an edit was taken back. After somebody else has changed the file, as far as can be told. Gives whether any was found or lost.
   */
  seekOrphans(): boolean {
    const isSettled = this.places.settle(() => this.surroundings.text.text);
    const isFound = this.hasChangedOutside && this.seekAll(false);
    this.awaitsStories ||= this.hasChangedOutside && !this.surroundings.text.isOutlined;
    this.hasChangedOutside = false;
    return isSettled || isFound;
  }

  /** To be told when the stories of the text are known: what can be found by them alone is looked for. Gives whether any was found. */
  seekByStories(): boolean {
    if (!this.awaitsStories) return false;
    this.awaitsStories = false;
    return this.seekAll(false);
  }

  /** Writes the words and places of the text as it is into the annotations; to be called when that text is saved. */
  anchorAnew(): void {
    this.places.settle(() => this.surroundings.text.text);
    this.seekAll(true);
    const replaced = new Map<Kind, Kind>();
    for (const { annotation, spans } of this.all) {
      const whole = spans && this.wholeSpans(spans);
      const anew = whole && this.anchored(annotation, whole);
      if (!anew || anew === annotation) continue;
      this.places.set(anew.target, whole);
      this.make({ before: [], after: [anew] });
      this.owners.delete(annotation.target);
      this.places.delete(annotation.target);
      replaced.set(annotation, anew);
    }
    this.history.replace(replaced);
    this.places.anchored();
  }

  /** An annotation as it is anchored at spans; the same where that says nothing new. Other words are a change of it, another place is none. */
  anchored(annotation: Kind, spans: readonly Span[]): Kind {
    const { source, text, now } = this.surroundings;
    const target = anchoredTarget(annotation.target, source, spans, text);
    if (sameJson(annotation.target, target)) return annotation;
    return { ...annotation, target, ...(!standsAt(annotation.target, spans, text.text) && { modified: now() }) };
  }

  private held(annotation: Kind): Held<Kind> {
    return { annotation, spans: hasPlace(annotation.target) ? (this.places.get(annotation.target) ?? null) : [] };
  }

  /** Keeps an annotation; a target that is seen for the first time is looked for. */
  private keep(annotation: Kind): void {
    const { id, target } = annotation;
    this.items.set(id, annotation);
    if (this.owners.has(target)) return;
    this.owners.set(target, id);
    if (!hasPlace(target) || this.places.get(target)) return;
    const spans = placeOf(target, this.surroundings.text);
    if (spans) this.places.set(target, spans);
    else this.awaitsStories ||= !this.surroundings.text.isOutlined;
  }

  private remembered(change: Change<Kind> | undefined): Change<Kind> | undefined {
    if (change) this.make(change);
    return change;
  }

  private seekAll(exactly: boolean): boolean {
    let isFound = false;
    for (const { target } of this.items.values()) {
      if (!hasPlace(target) || this.places.get(target)) continue;
      const spans = placeOf(target, this.surroundings.text, exactly);
      if (!spans) continue;
      this.places.set(target, spans);
      isFound = true;
    }
    return isFound;
  }

  private wholeSpans(spans: readonly Span[]): readonly Span[] | null {
    const { whole } = this.surroundings;
    if (!whole) return spans;
    const all = spans.flatMap((span) => whole(span) ?? []);
    return all.length === spans.length ? all : null;
  }
}

function isSame(a: Annotation, b: Annotation): boolean {
  return a === b || annotationLine(a) === annotationLine(b);
}

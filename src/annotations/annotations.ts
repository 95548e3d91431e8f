import type { Dump } from '../core/dump';
import { storyAt } from '../core/dump';
import type { Span } from '../core/span';
import { annotationsMeant, bodiesOf, bodyOf, isAnnotation, isStoryTarget, rejectedCode, rejectionBody, targetKind, withBodies } from './annotation';
import type { Annotation, Body, Creator, Motivation, Target } from './annotation';
import { AnnotationSet } from './annotationSet';
import type { Held } from './annotationSet';
import type { Surroundings } from './corrections';
import type { Change } from './history';
import type { AnnotationFile } from './jsonLines';
import { LiveText } from './liveText';
import type { Edit } from './moves';
import { passageTarget, printedSpans, storyTarget } from './targets';

export type { Change } from './history';

/** An annotation, where it stands in the text as it is, and whose it is. */
export interface PlacedAnnotation {
  readonly annotation: Annotation;
  /**
   * UTF-16 offsets, in the order of the text: one span for a passage or a story, several for a discontinuous passage, none
   * for what is said of the dump or of another annotation. Null for an orphan: its words are gone, or cannot be told from others.
   */
  readonly spans: readonly Span[] | null;
  /** Whose file it is in, as the file is named. */
  readonly coder: string;
  /** True where it is in the file of the coder who works here: only such are changed. */
  readonly isOwn: boolean;
}

/** What something new is said of. Spans are UTF-16 offsets into the text as it is, in its order. */
export type Place =
  | { readonly spans: readonly Span[] }
  | { readonly story: Span }
  | { readonly dump: true }
  | { readonly annotation: string }
  | { readonly from: string; readonly to: string };

/** Something that is to be said. */
export interface Draft {
  readonly place: Place;
  readonly bodies: readonly Body[];
  /** What follows from the bodies where it is left out: `tagging` for a code, `commenting` for a note, … */
  readonly motivation?: Motivation;
  /** The program that suggested it. */
  readonly generator?: Creator;
}

/** Why something is said, by the purpose of what is said first. */
const MOTIVATIONS: Readonly<Record<string, Motivation>> = {
  tagging: 'tagging',
  commenting: 'commenting',
  replying: 'replying',
  describing: 'describing',
  linking: 'linking',
  moderating: 'moderating',
  assessing: 'assessing',
};

const EMPTY: AnnotationFile = { annotations: [], damaged: [] };

/**
 * The annotations of one dump, of all coders: where they stand while its text changes, what was done and can be undone, and
 * what is still to be filed. All that changes them gives what was changed; undefined where nothing was.
 */
export class Annotations {
  private readonly text: LiveText;
  private readonly own: AnnotationSet<Annotation>;
  private readonly others = new Map<string, AnnotationSet<Annotation>>();
  private readonly listeners = new Set<() => void>();
  private about: ReadonlyMap<string, readonly string[]> | undefined;

  /** `coder` is whose file is written here; those of others are only read. */
  constructor(
    private readonly surroundings: Surroundings,
    readonly coder: string,
  ) {
    this.text = new LiveText(surroundings.text);
    this.own = this.newSet();
  }

  /** Every annotation, in the order of the text; orphans and what is said of annotations last. Without rejected suggestions. */
  get all(): readonly PlacedAnnotation[] {
    return this.sets.flatMap(([coder, set]) => set.all.filter(isNoRejection).map((held) => this.placed(held, coder))).sort(byPlace);
  }

  /** The suggestions that the coder has rejected, in the order of the text: kept in the own file, and to be removed as annotations are. */
  get rejections(): readonly PlacedAnnotation[] {
    return this.own.all.filter((held) => !isNoRejection(held)).map((held) => this.placed(held, this.coder)).sort(byPlace);
  }

  get orphans(): readonly PlacedAnnotation[] {
    return this.all.filter(({ spans }) => spans === null);
  }

  byId(id: string): PlacedAnnotation | undefined {
    for (const [coder, set] of this.sets) {
      const held = set.byId(id);
      if (held) return this.placed(held, coder);
    }
    return undefined;
  }

  /** The annotations of passages and stories that touch a span of UTF-16 offsets, in the order of the text. Costs as much as there are. */
  within(span: Span): readonly PlacedAnnotation[] {
    return this.sets.flatMap(([coder, set]) => set.touching(span).filter(isNoRejection).map((held) => this.placed(held, coder))).sort(byPlace);
  }

  /** The replies to an annotation, the oldest first. */
  repliesTo(id: string): readonly PlacedAnnotation[] {
    return this.saidOf(id).filter(({ annotation }) => annotation.motivation === 'replying').sort(byTime);
  }

  /** The relations that begin or end at an annotation. */
  relationsOf(id: string): readonly PlacedAnnotation[] {
    return this.saidOf(id).filter(({ annotation }) => targetKind(annotation) === 'relation');
  }

  /** Whether the thread that an annotation opens was resolved, and not opened again. */
  isResolved(id: string): boolean {
    const last = this.saidOf(id).filter(({ annotation }) => annotation.motivation === 'moderating').sort(byTime).at(-1);
    const [body] = last ? bodiesOf(last.annotation) : [];
    return body?.type === 'TextualBody' && body.value === 'resolved';
  }

  /** Calls the listener after each change: of annotations, of which are orphans, of what files have told; not after mere moves with the text. Gives what takes it off. */
  onDidChange(listener: () => void): () => void {
    this.listeners.add(listener);
    return () => {
      this.listeners.delete(listener);
    };
  }

  /** Says something new, all with one command. White space around passages is left out; what would be of none is not said. */
  add(drafts: readonly Draft[]): Change | undefined {
    const at = new Map<Target, readonly Span[]>();
    const after = drafts.flatMap((draft) => this.made(draft, at) ?? []);
    return this.change({ before: [], after }, at);
  }

  /** Says something else of the same targets, by the annotations' ids; only own annotations are changed. */
  setBodies(changes: ReadonlyMap<string, readonly Body[]>): Change | undefined {
    const before = this.ownOf(changes.keys());
    const after = before.map((annotation) => withBodies({ ...annotation, modified: this.surroundings.now() }, changes.get(annotation.id) ?? []));
    return this.change({ before, after });
  }

  /** Takes own annotations away, with own replies to them and relations of them. */
  remove(ids: readonly string[]): Change | undefined {
    const all = new Set(ids);
    // A set goes on with what is added to it meanwhile: replies to replies.
    for (const id of all) for (const said of this.aboutOf(id)) all.add(said);
    return this.change({ before: this.ownOf(all), after: [] });
  }

  /** Rejects suggestions, all with one command: they are remembered by their words and their place, and are not suggested again. UTF-16 offsets. */
  reject(suggestions: readonly { readonly span: Span; readonly code: string; readonly generator?: string }[]): Change | undefined {
    return this.add(suggestions.map(({ span, code, generator }) => ({
      place: { spans: [span] },
      bodies: [rejectionBody(code)],
      ...(generator !== undefined && { generator: { type: 'Software', name: generator } as const }),
    })));
  }

  /** Answers an annotation with a note. */
  reply(id: string, text: string): Change | undefined {
    return this.add([{ place: { annotation: id }, bodies: [{ type: 'TextualBody', purpose: 'replying', value: text }] }]);
  }

  /** Says that the thread of an annotation is resolved, or open again. */
  resolve(id: string, isResolved: boolean): Change | undefined {
    if (isResolved === this.isResolved(id)) return undefined;
    return this.add([{ place: { annotation: id }, bodies: [{ type: 'TextualBody', purpose: 'moderating', value: isResolved ? 'resolved' : 'open' }] }]);
  }

  /** Says what an own annotation says of another place: its own may be gone. */
  reattach(id: string, place: Place): Change | undefined {
    const [annotation] = this.ownOf([id]);
    const at = new Map<Target, readonly Span[]>();
    const target = annotation && this.targetOf(place, at);
    return target && this.change({ before: [annotation], after: [{ ...annotation, target, modified: this.surroundings.now() }] }, at);
  }

  /** Takes annotations that were made elsewhere (imported, adjudicated, moved) as own ones, with their ids, creators and times; of those that are known already, the later. */
  adopt(annotations: readonly Annotation[]): Change | undefined {
    const { source } = this.surroundings;
    const newer = annotations.filter((annotation) => {
      const known = this.own.byId(annotation.id)?.annotation;
      return !known || (known.modified ?? known.created) < (annotation.modified ?? annotation.created);
    });
    const before = this.ownOf(newer.map(({ id }) => id));
    return this.change({ before, after: newer.map((annotation) => ({ ...annotation, target: inSource(annotation.target, source) })) });
  }

  /** Takes over what was said of another document with the same text: an untitled one that was saved under a name. */
  adoptFrom(other: Annotations): Change | undefined {
    return this.adopt(other.own.all.map(({ annotation }) => annotation));
  }

  /** How many annotations there are, of all coders. */
  get count(): number {
    return this.sets.reduce((sum, [, set]) => sum + set.size, 0);
  }

  /** True where the coder has annotated nothing. */
  get isEmpty(): boolean {
    return this.own.size === 0;
  }

  get canUndo(): boolean {
    return this.own.canUndo;
  }

  get canRedo(): boolean {
    return this.own.canRedo;
  }

  /** Takes back what was done last. */
  undo(): Change | undefined {
    return this.told(this.own.undo());
  }

  /** Does again what was undone last. */
  redo(): Change | undefined {
    return this.told(this.own.redo());
  }

  /** To be told of every edit, in the order in which they are applied, and whether somebody else has changed the dump's file. */
  textChanged(edits: readonly Edit[], isOutside = false): void {
    this.text.changed();
    const isLost = this.sets.map(([, set]) => set.textChanged(edits, isOutside));
    if (isLost.includes(true)) this.tell();
  }

  /** To be told how the text as it is was decoded: anchors that are made from now on name the story, and annotations of stories reach to their ends. */
  outlined(dump: Dump): void {
    this.text.outlined(dump);
    const whole = (span: Span): Span | null => wholeStory(dump, span);
    const isFound = this.sets.map(([, set]) => set.seekByStories());
    for (const [, set] of this.sets) set.stretch(({ target }) => isStoryTarget(target), whole);
    if (isFound.includes(true)) this.tell();
  }

  /** Looks again for the places of orphans; to be called in a pause. See {@link AnnotationSet.seekOrphans}. */
  seekOrphans(): void {
    const isChanged = this.sets.map(([, set]) => set.seekOrphans());
    if (isChanged.includes(true)) this.tell();
  }

  /** Makes the anchors of own annotations say where they are now, as for a dump that is being saved. */
  anchorAnew(): void {
    this.own.anchorAnew();
  }

  /** Takes what a coder's file holds; what is still to be filed outweighs it. An empty file for one that is gone. */
  load(coder: string, file: AnnotationFile = EMPTY): void {
    const set = coder === this.coder ? this.own : (this.others.get(coder) ?? this.newSet());
    const isNew = set.load(file);
    if (set !== this.own && set.size > 0) this.others.set(coder, set);
    else this.others.delete(coder);
    if (isNew) this.tell();
  }

  get hasUnfiled(): boolean {
    return this.own.hasUnfiled;
  }

  /** The own file with what is still to be filed: nothing that somebody else has filed is lost. */
  merged(file: AnnotationFile): AnnotationFile {
    return this.own.merged(file);
  }

  /** To be told when the own file was written. */
  filed(file: AnnotationFile): void {
    this.own.filed(file);
  }

  private get sets(): readonly (readonly [string, AnnotationSet<Annotation>])[] {
    return [[this.coder, this.own], ...this.others];
  }

  private newSet(): AnnotationSet<Annotation> {
    const { source, now } = this.surroundings;
    return new AnnotationSet<Annotation>({ text: this.text, source, now, isOne: isAnnotation });
  }

  /** What is said of an annotation that is gone is an orphan. */
  private placed({ annotation, spans }: Held<Annotation>, coder: string): PlacedAnnotation {
    const isGone = annotationsMeant(annotation).some((id) => !this.sets.some(([, set]) => set.has(id)));
    return { annotation, spans: isGone ? null : spans, coder, isOwn: coder === this.coder };
  }

  private made({ place, bodies, motivation, generator }: Draft, at: Map<Target, readonly Span[]>): Annotation | undefined {
    const { newId, now, creator } = this.surroundings;
    const target = this.targetOf(place, at);
    const by = creator?.();
    return target && {
      id: newId(),
      motivation: motivation ?? ('from' in place ? 'linking' : (MOTIVATIONS[bodies[0]?.purpose ?? ''] ?? 'highlighting')),
      ...(by && { creator: by }),
      ...(generator && { generator }),
      created: now(),
      ...bodyOf(bodies),
      target,
    };
  }

  private targetOf(place: Place, at: Map<Target, readonly Span[]>): Target | undefined {
    const { source } = this.surroundings;
    if ('dump' in place) return { source };
    if ('annotation' in place) return { type: 'Annotation', id: place.annotation };
    if ('from' in place) return { type: 'List', items: [{ type: 'Annotation', id: place.from }, { type: 'Annotation', id: place.to }] };
    const spans = printedSpans('story' in place ? [place.story] : place.spans, this.text.source);
    const [story] = spans;
    if (!story) return undefined;
    const target = 'story' in place ? storyTarget(source, story, this.text) : passageTarget(source, spans, this.text);
    at.set(target, spans);
    return target;
  }

  private ownOf(ids: Iterable<string>): readonly Annotation[] {
    return [...ids].flatMap((id) => this.own.byId(id)?.annotation ?? []);
  }

  private saidOf(id: string): PlacedAnnotation[] {
    return this.aboutOf(id).flatMap((said) => this.byId(said) ?? []);
  }

  /** The ids of what is said of an annotation. */
  private aboutOf(id: string): readonly string[] {
    this.about ??= this.aboutAnnotations();
    return this.about.get(id) ?? [];
  }

  private aboutAnnotations(): ReadonlyMap<string, readonly string[]> {
    const about = new Map<string, string[]>();
    for (const [, set] of this.sets) {
      for (const { annotation } of set.all) for (const id of annotationsMeant(annotation)) about.set(id, [...(about.get(id) ?? []), annotation.id]);
    }
    return about;
  }

  private change(change: Change, at?: ReadonlyMap<Target, readonly Span[]>): Change | undefined {
    if (change.before.length + change.after.length === 0) return undefined;
    return this.told(this.own.change(change, at));
  }

  private told(change: Change | undefined): Change | undefined {
    if (change) this.tell();
    return change;
  }

  private tell(): void {
    this.about = undefined;
    for (const listener of [...this.listeners]) listener();
  }
}

/** The whole of the story that begins where a span does; null where none does. */
function wholeStory(dump: Dump, { start }: Span): Span | null {
  const line = dump.source.lineAt(start);
  const story = storyAt(dump, line);
  return story?.lines.first === line ? (printedSpans([dump.source.linesSpan(story.lines)], dump.source)[0] ?? null) : null;
}

function isNoRejection({ annotation }: Held<Annotation>): boolean {
  return rejectedCode(annotation) === undefined;
}

function inSource(target: Target, source: string): Target {
  if ('source' in target) return { ...target, source };
  return target.type === 'Composite' ? { ...target, items: target.items.map((item) => ({ ...item, source })) } : target;
}

/** What has no place in the text, or has lost it, is last; at one place the larger is first. */
function byPlace(a: PlacedAnnotation, b: PlacedAnnotation): number {
  const [spanA, spanB] = [a.spans?.[0], b.spans?.[0]];
  if (!spanA || !spanB) return Number(spanB !== undefined) - Number(spanA !== undefined) || byTime(a, b);
  return spanA.start - spanB.start || spanB.end - spanA.end || byTime(a, b);
}

function byTime({ annotation: a }: PlacedAnnotation, { annotation: b }: PlacedAnnotation): number {
  return a.created < b.created ? -1 : a.created > b.created ? 1 : 0;
}

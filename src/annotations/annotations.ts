import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import type { Annotation, Body, Creator, Motivation } from './annotation';
import type { AnnotationFile } from './jsonLines';
import type { Edit } from './moves';

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

/** What one command has changed: annotations as they were, and as they are now. One that is in both was changed. */
export interface Change {
  readonly before: readonly Annotation[];
  readonly after: readonly Annotation[];
}

/**
 * The annotations of one dump, of all coders: where they stand while its text changes, what was done and can be undone, and
 * what is still to be filed. All of what changes them gives what was changed; undefined where nothing was.
 */
export interface Annotations {
  /** Every annotation, in the order of the text; orphans and what is said of annotations last. */
  readonly all: readonly PlacedAnnotation[];
  readonly orphans: readonly PlacedAnnotation[];
  byId(id: string): PlacedAnnotation | undefined;
  /** The annotations of passages and stories that touch a span of UTF-16 offsets, in the order of the text. Costs as much as there are. */
  within(span: Span): readonly PlacedAnnotation[];
  /** The replies to an annotation, the oldest first. */
  repliesTo(id: string): readonly PlacedAnnotation[];
  /** The relations that begin or end at an annotation. */
  relationsOf(id: string): readonly PlacedAnnotation[];
  /** Whether the thread that an annotation opens was resolved, and not opened again. */
  isResolved(id: string): boolean;
  /** Calls the listener after each change: of annotations or of what files have told; not after mere moves with the text. Gives what takes it off. */
  onDidChange(listener: () => void): () => void;

  add(drafts: readonly Draft[]): Change | undefined;
  /** Says something else of the same targets; only own annotations are changed. */
  setBodies(changes: ReadonlyMap<string, readonly Body[]>): Change | undefined;
  /** Takes own annotations away, with own replies to them and relations of them. */
  remove(ids: readonly string[]): Change | undefined;
  reply(id: string, text: string): Change | undefined;
  resolve(id: string, isResolved: boolean): Change | undefined;
  /** Says what an own annotation says of another place: its own may be gone. */
  reattach(id: string, place: Place): Change | undefined;
  /** Takes annotations that were made elsewhere (imported, adjudicated, moved) as own ones, with their ids, creators and times; of those that are known already, the later. */
  adopt(annotations: readonly Annotation[]): Change | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  /** Takes back what was done last. */
  undo(): Change | undefined;
  /** Does again what was undone last. */
  redo(): Change | undefined;

  /** To be told of every edit, in the order in which they are applied, and whether somebody else has changed the dump's file. */
  textChanged(edits: readonly Edit[], isOutside?: boolean): void;
  /** To be told how the text as it is was decoded: anchors that are made from now on name the story. */
  outlined(dump: Dump): void;
  /** Looks again for the places of orphans. */
  seekOrphans(): void;
  /** Makes the anchors of own annotations say where they are now, as for a dump that is being saved. */
  anchorAnew(): void;

  /** Takes what a coder's file holds; what is still to be filed outweighs it. An empty file for one that is gone. */
  load(coder: string, file: AnnotationFile): void;
  readonly hasUnfiled: boolean;
  /** The own file with what is still to be filed: nothing that somebody else has filed is lost. */
  merged(file: AnnotationFile): AnnotationFile;
  /** To be told when the own file was written. */
  filed(file: AnnotationFile): void;
}

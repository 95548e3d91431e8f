import type { Span } from '../../core/span';
import type { Annotation } from '../annotation';

/** What one coder has said of a dump: annotations and where they stand, in UTF-16 offsets; orphans are left out. */
export interface CoderAnnotations {
  readonly coder: string;
  readonly annotations: readonly { readonly annotation: Annotation; readonly spans: readonly Span[] | null }[];
}

/** What coders are compared on. */
export interface Comparison {
  readonly coders: readonly CoderAnnotations[];
  /** UTF-16 offsets, in the order of the text. */
  readonly stories: readonly Span[];
  /** The length of the text in UTF-16 units. */
  readonly length: number;
  /** Codes that have come in the place of others, by the id of the old one. */
  readonly mergedInto?: ReadonlyMap<string, string>;
}

/** Something with one code: a story by its place in the list, or a span. */
export interface CodedSpan extends Span {
  readonly code: string;
  readonly annotation: Annotation;
}

/** What a coder has said, by code. */
export interface CoderCodes {
  readonly coder: string;
  readonly spans: readonly CodedSpan[];
  /** For each story of the comparison, in its order. */
  readonly stories: readonly (readonly CodedSpan[])[];
}

import type { Span } from '../../core/span';

/** What a program suggests for a passage. */
export interface ShownSuggestion {
  readonly id: string;
  /** UTF-16 offsets. */
  readonly span: Span;
  /** The id of the code. */
  readonly code: string;
  /** Why, in the user's language. */
  readonly reason: string;
  /** The program, as an accepted suggestion names it. */
  readonly generator: string;
}

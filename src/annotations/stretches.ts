import type { Dump } from '../core/dump';
import { storyIndexAtOrBefore } from '../core/dump';
import type { LineRange, Span } from '../core/span';
import { linesOfSpan, printedSpan } from './correction';

/** The stretches of a decoded text: its stories, and the furniture between two of them. */
export class Stretches {
  private printed: readonly Span[] | undefined;

  constructor(private readonly dump: Dump) {}

  /** The span of the stretch that holds a span, in UTF-16 offsets; null where the span reaches over its end. */
  at(span: Span): Span | null {
    const { source } = this.dump;
    const { first, last } = linesOfSpan(source, span);
    const lines = this.linesAt(first);
    return last <= lines.last ? printedSpan(source, lines) : null;
  }

  /** The stories, in UTF-16 offsets, without the white space around them. */
  get stories(): readonly Span[] {
    this.printed ??= this.dump.stories.flatMap(({ lines }) => printedSpan(this.dump.source, lines) ?? []);
    return this.printed;
  }

  private linesAt(line: number): LineRange {
    const { source, stories } = this.dump;
    const index = storyIndexAtOrBefore(this.dump, line);
    const story = stories[index]?.lines;
    if (story && line <= story.last) return story;
    return { first: story ? story.last + 1 : 0, last: (stories[index + 1]?.lines.first ?? source.lineCount) - 1 };
  }
}

import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import { atOneGo } from '../core/steps';
import type { Steps } from '../core/steps';
import type { PartKind, Story } from '../core/story';
import type { Pattern } from './pattern';
import { sourceSpan, storyTexts } from './storyTexts';

/** A place where something was found, with what stands beside it: a line of a KWIC (key word in context). */
export interface Hit {
  readonly left: string;
  readonly key: string;
  readonly right: string;
  readonly kind: PartKind;
  /** Where it stands in the dump, in UTF-16 units; over a column break it holds what stands between. */
  readonly span: Span;
  /** True where a printed line ends inside what was found. */
  readonly overBreak: boolean;
}

/** The hits of a story, in the order of the page; at least one. */
export interface StoryHits {
  readonly dump: Dump;
  readonly story: Story;
  readonly hits: readonly Hit[];
}

export interface ConcordanceOptions {
  /** How much of each side is shown, in UTF-16 units. */
  readonly context?: number;
  /** No more hits than this are looked for: nobody reads more. */
  readonly most?: number;
}

export const CONTEXT = 24;
const MOST_HITS = 20_000;

/**
 * Looks for a pattern in the stories of a dump, over their rejoined text: a hit may run over a column break. Yields after each story, so
 * that a long dump need not keep others waiting.
 */
export function* concordanceOf(dump: Dump, pattern: Pattern, { context = CONTEXT, most = MOST_HITS }: ConcordanceOptions = {}): Steps<StoryHits[]> {
  const found: StoryHits[] = [];
  let left = most;
  for (const story of dump.stories) {
    const hits = hitsIn(dump, story, pattern, context).slice(0, left);
    left -= hits.length;
    if (hits.length > 0) found.push({ dump, story, hits });
    if (left === 0) break;
    yield;
  }
  return found;
}

/** As `concordanceOf`, at one go. */
export function wholeConcordance(dump: Dump, pattern: Pattern, options?: ConcordanceOptions): StoryHits[] {
  return atOneGo(concordanceOf(dump, pattern, options));
}

function hitsIn({ source }: Dump, story: Story, pattern: Pattern, context: number): Hit[] {
  return storyTexts(source, story).flatMap((text) =>
    pattern(text.text).map((found) => {
      const span = sourceSpan(text, found);
      return {
        left: text.text.slice(Math.max(0, found.start - context), found.start),
        key: text.text.slice(found.start, found.end),
        right: text.text.slice(found.end, found.end + context),
        kind: text.part.kind,
        span,
        overBreak: source.lineAt(span.start) !== source.lineAt(span.end - 1),
      };
    }),
  );
}

import { bare, occurrences } from '../core/bareText';
import type { BareText } from '../core/bareText';
import type { CodePoints } from '../core/codePoints';
import type { Span } from '../core/span';
import type { StoryRange, StorySelector } from './annotation';
import { firstCharacters, lastCharacters, withLineFeeds } from './context';
import type { Grams } from './grams';
import { alikePlaces } from './likeness';

/** How far from one end of a story its other end is looked for where that has changed, in bare UTF-16 units. */
const LONGEST_STORY = 20_000;
/** So many stories are sought one by one; for more it is worth while to find all grams of the text. */
const FEW = 64;

/**
 * Tells stories by how they begin and how they end, and finds them by that: in any text, without decoding it. So the
 * story that a passage belonged to is found whatever the outline makes of it now.
 */
export class StoryPlaces {
  private readonly found = new Map<string, Span | null>();
  private readonly ranges = new Map<string, StoryRange>();

  constructor(
    private readonly text: string,
    private readonly bareText: () => BareText,
    private readonly points: CodePoints,
    private readonly grams: () => Grams,
  ) {}

  /**
   * The selector of a span inside a story, both in UTF-16 offsets; undefined where other stories begin and end the same.
   * What an earlier selector says of the story is left as it is as far as it holds.
   */
  selectorOf({ start, end }: Span, story: Span, earlier?: StorySelector): StorySelector | undefined {
    const known = earlier && this.standsAt(story, earlier) ? earlier : undefined;
    const range = known ?? this.rangeOf(story);
    const from = this.points.at(story.start);
    if (!known && this.found.size > FEW) this.tellByGrams(range, story);
    return known || this.find(range) ? { ...range, refinedBy: { type: 'TextPositionSelector', start: this.points.at(start) - from, end: this.points.at(end) - from } } : undefined;
  }

  /** How a story begins and ends, in UTF-16 offsets. */
  rangeOf({ start, end }: Span): StoryRange {
    const key = `${start} ${end}`;
    const known = this.ranges.get(key);
    if (known) return known;
    const text = this.text.slice(start, end);
    const range: StoryRange = {
      type: 'RangeSelector',
      startSelector: { type: 'TextQuoteSelector', exact: firstCharacters(text) },
      endSelector: { type: 'TextQuoteSelector', exact: '', prefix: lastCharacters(text) },
    };
    this.ranges.set(key, range);
    return range;
  }

  /** True where a story stands at a span of UTF-16 offsets that begins and ends so. */
  standsAt({ start, end }: Span, { startSelector, endSelector }: StoryRange): boolean {
    // Each of their line ends may be two units here.
    const head = withLineFeeds(this.text.slice(start, Math.min(end, start + 2 * startSelector.exact.length)));
    const foot = withLineFeeds(this.text.slice(Math.max(start, end - 2 * endSelector.prefix.length), end));
    return start < end && head.startsWith(startSelector.exact) && foot.endsWith(endSelector.prefix);
  }

  /** Where the story of a selector is, in bare offsets; null where it is not there, or could be more than one. */
  find({ startSelector, endSelector }: StoryRange): Span | null {
    const [head, foot] = [bare(startSelector.exact), bare(endSelector.prefix)];
    const key = keyOf(head, foot);
    const known = this.found.get(key);
    if (known !== undefined) return known;
    const span = this.look(head, foot);
    this.found.set(key, span);
    return span;
  }

  /** True where a span stands where its selector says, in a story that is found there. */
  isAtOldPlace({ start }: Span, story: Span, { refinedBy }: StorySelector): boolean {
    return this.points.at(start) - this.points.at(this.bareText().spanOf(story).start) === refinedBy.start;
  }

  /** Spares the search for a story whose place is known: where else its ends stand is told by the grams of the text. */
  private tellByGrams({ startSelector, endSelector }: StoryRange, story: Span): void {
    const [head, foot] = [bare(startSelector.exact), bare(endSelector.prefix)];
    const [start, end] = [this.bareText().at(story.start), this.bareText().at(story.end)];
    const key = keyOf(head, foot);
    if (this.found.has(key)) return;
    const heads = placesOf(head, start, this.grams());
    const feet = placesOf(foot, end - foot.length, this.grams());
    if (heads && feet) this.found.set(key, onlyPair(heads, feet));
  }

  private look(head: string, foot: string): Span | null {
    const { text } = this.bareText();
    const heads = occurrences(text, head);
    const feet = occurrences(text, foot);
    const [onlyHead, onlyFoot] = [heads[0], feet[0]];
    if (heads.length > 0 && feet.length > 0) return onlyPair(heads, feet);
    if (onlyHead && heads.length === 1) return onlyPair(heads, alikeWithin(text, foot, { start: onlyHead.start, end: onlyHead.start + LONGEST_STORY }));
    if (onlyFoot && feet.length === 1) return onlyPair(alikeWithin(text, head, { start: onlyFoot.end - LONGEST_STORY, end: onlyFoot.end }), feet);
    return null;
  }
}

/** Neither has a line end in it. */
function keyOf(head: string, foot: string): string {
  return `${head}\n${foot}`;
}

/** All places of words that stand at one, in the order of the text; undefined where grams do not tell them. */
function placesOf(words: string, at: number, grams: Grams): readonly Span[] | undefined {
  const twins = grams.twinsOf(at, at + words.length);
  return twins && [...twins, at].sort((a, b) => a - b).map((start) => ({ start, end: start + words.length }));
}

function alikeWithin(text: string, words: string, { start, end }: Span): Span[] {
  const from = Math.max(0, start);
  return alikePlaces(text.slice(from, end), words).map((place) => ({ start: from + place.start, end: from + place.end }));
}

/** From the one head that a foot follows before the next head, to that foot; null where there are several such. */
function onlyPair(heads: readonly Span[], feet: readonly Span[]): Span | null {
  const pairs = heads.flatMap((head, index) => {
    const next = heads[index + 1]?.start ?? Infinity;
    const foot = feet.find(({ start, end }) => start >= head.start && end >= head.end && start < next);
    return foot ? [{ start: head.start, end: foot.end }] : [];
  });
  return pairs.length === 1 ? (pairs[0] ?? null) : null;
}

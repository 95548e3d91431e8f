import { BareText, bare, occurrences } from '../core/bareText';
import { CodePoints } from '../core/codePoints';
import type { Span } from '../core/span';
import type { StoryTarget, TextQuoteSelector, TextTarget } from './annotation';
import { codePointCount, CONTEXT, firstCharacters, lastCharacters, withLineFeeds } from './context';
import { Grams } from './grams';
import { alikePlaces } from './likeness';
import { StoryPlaces } from './storyPlaces';
import { STORY_WORDS, WordsOfStories } from './storyWords';

/** Contexts grow to so many code points where less does not tell a passage from its twins. */
const LONGEST_CONTEXT = 16 * CONTEXT;
/** So many characters beside a passage tell it from its look-alikes as good as surely. */
const TELLING = 8;
/** Words of so many characters are hardly printed twice by chance: no byline, rubric or label is so long. */
const UNMISTAKABLE = 16;
/** So many passages of one text are told from their twins by searching it; for more it is worth while to find all its grams. */
const FEW = 64;

/** The anchor of a passage: its words with what stands around them, its place, and the story that it belongs to. */
export type Anchor = TextTarget['selector'];

/** The anchor of a story: how it begins and ends, its place, and words all over it. */
type StoryAnchor = StoryTarget['selector'];

/** Makes and finds the anchors of one text. Made once for a version of it. */
export class Anchors {
  private counted: CodePoints | undefined;
  private stripped: BareText | undefined;
  private told: StoryPlaces | undefined;
  private worded: WordsOfStories | undefined;
  private grams: Grams | undefined;
  /** How many passages were told from their twins. */
  private quoted = 0;
  /** How far the passage moved that was found last: the next one has mostly moved with it, and need not be sought in the whole text. */
  private shift = 0;

  constructor(private readonly text: string) {}

  /**
   * The anchor of a span of UTF-16 offsets; `story` is where the story that holds it is, null where none does, undefined
   * where that is not known. What an earlier anchor of the same passage says is left as it is as far as it holds.
   */
  anchorOf(span: Span, story?: Span | null, earlier?: Anchor): Anchor {
    const quote = earlier && this.isQuoted(span, earlier[0]) ? earlier[0] : this.quoteOf(span);
    const position = { type: 'TextPositionSelector', start: this.points.at(span.start), end: this.points.at(span.end) } as const;
    const inStory = story === undefined ? earlier?.[2] : story && this.stories.selectorOf(span, story, earlier?.[2]);
    return inStory ? [quote, position, inStory] : [quote, position];
  }

  /**
   * The span that an anchor means in this text, which may have changed since; null where that cannot be told. First as
   * {@link resolveExactly} finds it, then within its own story alone: the same words where enough of the context is left,
   * then words that have changed a little where all is left next to them. Without its story, the same words where they
   * have not moved. Never anything that looks like it elsewhere.
   */
  resolve(anchor: Anchor): Span | null {
    const exact = this.resolveExactly(anchor);
    if (exact || hasLongContext(anchor[0])) return exact;
    return this.resolveInStory(anchor) ?? this.resolveUnmoved(anchor);
  }

  /** The span where all that an anchor quotes is there still: its words, and the whole context; of several only the old one. */
  resolveExactly(anchor: Anchor): Span | null {
    const [quote, position] = anchor;
    const old = { start: this.points.offsetOf(position.start), end: this.points.offsetOf(position.end) };
    const moved = { start: old.start + this.shift, end: old.end + this.shift };
    const near = [old, moved].find((span) => isPrintedAt(this.text, span, quote));
    if (near) return near;
    const certain = occurrences(this.bareText.text, bare(quote.exact)).filter((place) => this.sidesOf(place, quote).every((side) => side === 'all'));
    const start = this.bareText.at(old.start);
    const span = this.spanOf(certain.find((place) => place.start === start) ?? only(certain));
    if (span) this.shift = span.start - old.start;
    return span;
  }

  /** The anchor of a story, in UTF-16 offsets. What an earlier anchor of it says is left as it is as far as it holds. */
  storyAnchorOf({ start, end }: Span, earlier?: StoryAnchor): StoryAnchor {
    const range = earlier && this.stories.standsAt({ start, end }, earlier[0]) ? earlier[0] : this.stories.rangeOf({ start, end });
    const position = { type: 'TextPositionSelector', start: this.points.at(start), end: this.points.at(end) } as const;
    const kept = earlier?.[2];
    const words = kept && this.words.standIn({ start, end }, kept) ? kept : this.words.of({ start, end });
    return words ? [range, position, words] : [range, position];
  }

  /**
   * The story that an anchor means in this text: where it was, or the only one that begins and ends like it; null where that
   * cannot be told. One end may have changed a little, or, `exactly`, nothing. Of `outline`, the stories of the text in UTF-16
   * offsets, it is the one that most of the words stand in, whatever has become of its ends; what begins in one of them and
   * ends in another is no story with an end that changed.
   */
  resolveStory([range, position, words]: StoryAnchor, exactly = false, outline: () => readonly Span[] = () => []): Span | null {
    const old = { start: this.points.offsetOf(position.start), end: this.points.offsetOf(position.end) };
    if (this.stories.standsAt(old, range)) return old;
    const story = this.spanOf(this.stories.find(range) ?? undefined);
    if (story && this.stories.standsAt(story, range)) return story;
    if (exactly) return null;
    const stories = outline();
    const worded = words?.conformsTo === STORY_WORDS ? this.words.find(words, stories) : null;
    if (worded || !story || stories.length === 0) return worded ?? story;
    return stories.find(({ start, end }) => start <= story.start && story.end <= end) ?? null;
  }

  private resolveInStory([quote, , selector]: Anchor): Span | null {
    const story = selector ? this.stories.find(selector) : null;
    if (!selector || !story) return null;
    const words = bare(quote.exact);
    const text = this.bareText.text.slice(story.start, story.end);
    const inStory = ({ start, end }: Span): Span => ({ start: story.start + start, end: story.start + end });
    const likely = occurrences(text, words).map(inStory).filter((place) => this.isLikely(place, quote));
    const place = only(likely) ?? likely.find((span) => this.stories.isAtOldPlace(this.bareText.spanOf(span), story, selector));
    if (place || likely.length > 0) return this.spanOf(place);
    const alike = alikePlaces(text, words).map(inStory).filter((span) => this.sidesOf(span, quote).every(touches));
    return this.spanOf(only(alike));
  }

  private resolveUnmoved([quote, position]: Anchor): Span | null {
    const words = bare(quote.exact);
    const start = this.bareText.at(this.points.offsetOf(position.start));
    const place = { start, end: start + words.length };
    const isThere = words !== '' && this.bareText.text.startsWith(words, start) && this.isLikely(place, quote);
    return this.spanOf(isThere ? place : undefined);
  }

  /** True where a span would be quoted with the same words and the same context, if as much of it is taken. */
  private isQuoted(span: Span, quote: TextQuoteSelector): boolean {
    if (!isPrintedAt(this.text, span, quote)) return false;
    // A context that was cut off by an end of the text may have become longer.
    if (Math.min(quote.prefix.length, quote.suffix.length) >= CONTEXT) return true;
    const { exact, prefix, suffix } = this.quoteWith(span, Math.max(CONTEXT, codePointCount(quote.prefix), codePointCount(quote.suffix)));
    return exact === quote.exact && prefix === quote.prefix && suffix === quote.suffix;
  }

  /** Where other places could be taken for this one, the context is longer, until it tells them apart. */
  private quoteOf(span: Span): TextQuoteSelector {
    const start = this.bareText.at(span.start);
    const words = bare(this.text.slice(span.start, span.end));
    const quoteWith = (count: number): TextQuoteSelector => this.quoteWith(span, count);
    let quote = quoteWith(CONTEXT);
    const others = this.othersOf({ start, end: start + words.length }, quote);
    if (!others.some((place) => this.isLikely(place, quote))) return quote;
    for (let count = 2 * CONTEXT; count <= LONGEST_CONTEXT; count *= 2) {
      quote = quoteWith(count);
      if (!others.some((place) => this.sidesOf(place, quote).every((side) => side === 'all'))) return quote;
    }
    return quote;
  }

  /** The other places of the words at a bare span, of those that can be likely at least. */
  private othersOf(place: Span, { prefix, suffix }: TextQuoteSelector): readonly Span[] {
    if (place.start === place.end) return [];
    const twins = ++this.quoted > FEW ? this.twinsOf(place, bare(prefix).length, bare(suffix).length) : undefined;
    if (twins) return twins.map((start) => ({ start, end: start + place.end - place.start }));
    const { text } = this.bareText;
    return occurrences(text, text.slice(place.start, place.end)).filter(({ start }) => start !== place.start);
  }

  /**
   * Where words stand again with as much of what is beside them as a likely place has, in bare offsets; undefined where that
   * cannot be told by grams. `before` and `behind` say how much of their context there is.
   */
  private twinsOf({ start, end }: Span, before: number, behind: number): readonly number[] | undefined {
    // Where there is so little beside it, the beginning or the end of the text could be like it.
    if (Math.min(before, behind) < TELLING) return undefined;
    const isLong = end - start >= UNMISTAKABLE;
    const sides = isLong ? [[TELLING, 0], [0, TELLING]] as const : [[TELLING, TELLING], [before, 0], [0, behind]] as const;
    const twins = new Set<number>();
    for (const [left, right] of sides) {
      const found = this.gramsOfText.twinsOf(start - left, end + right);
      if (!found) return undefined;
      for (const from of found) twins.add(from + left);
    }
    return [...twins];
  }

  private quoteWith({ start, end }: Span, count: number): TextQuoteSelector {
    return {
      type: 'TextQuoteSelector',
      exact: withLineFeeds(this.text.slice(start, end)),
      prefix: lastCharacters(this.text.slice(0, start), count),
      suffix: firstCharacters(this.text.slice(end), count),
    };
  }

  /** Whether what is around a place where the words stand speaks for it: both sides, of words that are long one. */
  private isLikely(place: Span, quote: TextQuoteSelector): boolean {
    const isLong = place.end - place.start >= UNMISTAKABLE;
    const sides = this.sidesOf(place, quote);
    if (isLong) return sides.some(touches);
    return sides.every(touches) || (sides.includes('all') && sides.includes('alike'));
  }

  private sidesOf({ start, end }: Span, { prefix, suffix }: TextQuoteSelector): readonly [Agreement, Agreement] {
    const { text } = this.bareText;
    return [
      agreement(bare(prefix), text.slice(0, start), (side, count) => side.slice(Math.max(0, side.length - count))),
      agreement(bare(suffix), text.slice(end), (side, count) => side.slice(0, count)),
    ];
  }

  // Each of them takes a pass over the whole text: made when it is first needed.
  private get points(): CodePoints {
    this.counted ??= new CodePoints(this.text);
    return this.counted;
  }

  private get bareText(): BareText {
    this.stripped ??= new BareText(this.text);
    return this.stripped;
  }

  private get stories(): StoryPlaces {
    this.told ??= new StoryPlaces(this.text, () => this.bareText, this.points, () => this.gramsOfText);
    return this.told;
  }

  private get words(): WordsOfStories {
    this.worded ??= new WordsOfStories(this.bareText, () => this.gramsOfText);
    return this.worded;
  }

  private get gramsOfText(): Grams {
    this.grams ??= new Grams(this.bareText.text);
    return this.grams;
  }

  private spanOf(place: Span | undefined): Span | null {
    return place ? this.bareText.spanOf(place) : null;
  }
}

/** True where words with their context stand at a span of a text, white space and all but how its lines end. */
export function isPrintedAt(text: string, { start, end }: Span, { exact, prefix, suffix }: TextQuoteSelector): boolean {
  // Each of their line ends may be two units here.
  const before = text.slice(Math.max(0, start - 2 * prefix.length), start);
  const behind = text.slice(end, end + 2 * suffix.length);
  return (
    start >= 0 &&
    withLineFeeds(text.slice(start, end)) === exact && withLineFeeds(before).endsWith(prefix) && withLineFeeds(behind).startsWith(suffix)
  );
}

/** How much of a context is still there: all, what is nearest to the passage, all of it changed a little, or not enough. */
type Agreement = 'all' | 'nearest' | 'alike' | 'nothing';

/** `nearest` takes so many characters next to the passage. A short context was cut off where the text ends: it must end there still. */
function agreement(context: string, text: string, nearest: (text: string, count: number) => string): Agreement {
  if (context.length < TELLING) return context === text ? 'all' : 'nothing';
  if (nearest(text, context.length) === context) return 'all';
  if (nearest(text, TELLING) === nearest(context, TELLING)) return 'nearest';
  return alikePlaces(nearest(text, context.length + TELLING), context).length > 0 ? 'alike' : 'nothing';
}

/** True for a side that ends where the passage does. */
function touches(side: Agreement): boolean {
  return side === 'all' || side === 'nearest';
}

/** True for a context that had to grow, for the text had twins of the passage: then only all of it tells which one is meant. */
function hasLongContext({ prefix, suffix }: TextQuoteSelector): boolean {
  return codePointCount(prefix) > CONTEXT || codePointCount(suffix) > CONTEXT;
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

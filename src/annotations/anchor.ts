import { CodePoints } from '../core/codePoints';
import type { Span } from '../core/span';
import type { TextQuoteSelector, TextTarget } from './annotation';

/** How much of the text before and behind a passage is kept with it, in code points. */
const CONTEXT = 32;
/** How far around a passage its context is looked for, in UTF-16 units: white space does not count, and there may be much. */
const REACH = 16 * CONTEXT;
/** So many characters beside a passage tell it from its look-alikes as good as surely. */
const TELLING = 8;
/** Words of so many characters are hardly printed twice by chance: no byline, rubric or label is so long. */
const UNMISTAKABLE = 16;

/** The anchor of a passage: its words with what stands around them, and its place. */
export type Anchor = TextTarget['selector'];

/** Makes and finds the anchors of one text. Made once for a version of it. */
export class Anchors {
  private readonly points: CodePoints;

  constructor(private readonly text: string) {
    this.points = new CodePoints(text);
  }

  /** The anchor of a span of UTF-16 offsets. */
  anchorOf({ start, end }: Span): Anchor {
    return [
      {
        type: 'TextQuoteSelector',
        exact: withLineFeeds(this.text.slice(start, end)),
        prefix: lastCharacters(withLineFeeds(this.before(start))),
        suffix: firstCharacters(withLineFeeds(this.behind(end))),
      },
      { type: 'TextPositionSelector', start: this.points.at(start), end: this.points.at(end) },
    ];
  }

  /**
   * The span that an anchor means in this text, which may have changed since; null where that cannot be told. The words
   * must be there exactly, and the text around them agree: all of it is kept, or one side of it and what is nearest on the
   * other, or one side alone of long words. Of several such places only the old one is taken.
   */
  resolve([quote, position]: Anchor): Span | null {
    const old = this.points.offsetOf(position.start);
    const places = this.occurrences(quote.exact).map((span) => ({ span, isOld: span.start === old, sides: this.sidesOf(span, quote) }));
    const certain = places.filter(({ sides }) => sides.every((side) => side === 'all'));
    if (certain.length > 0) return (certain.find(({ isOld }) => isOld) ?? only(certain))?.span ?? null;
    const likely = only(places.filter(({ sides }) => sides.includes('all') && !sides.includes('nothing')));
    if (likely) return likely.isOld || places.length === 1 ? likely.span : null;
    const single = bare(quote.exact).length >= UNMISTAKABLE ? only(places) : undefined;
    return single?.sides.includes('all') ? single.span : null;
  }

  /** Everywhere where the words stand, overlapping places included. */
  private occurrences(words: string): Span[] {
    const spans: Span[] = [];
    for (const printed of new Set([words, words.replaceAll('\n', '\r\n')])) {
      for (let start = this.text.indexOf(printed); start !== -1; start = this.text.indexOf(printed, start + 1)) {
        spans.push({ start, end: start + printed.length });
      }
    }
    return spans;
  }

  private sidesOf({ start, end }: Span, { prefix, suffix }: TextQuoteSelector): readonly Agreement[] {
    return [
      agreement(bare(prefix), bare(this.before(start)), (text, count) => text.slice(Math.max(0, text.length - count))),
      agreement(bare(suffix), bare(this.behind(end)), (text, count) => text.slice(0, count)),
    ];
  }

  private before(offset: number): string {
    return this.text.slice(Math.max(0, offset - REACH), offset);
  }

  private behind(offset: number): string {
    return this.text.slice(offset, offset + REACH);
  }
}

/** How much of a context is still there. */
type Agreement = 'all' | 'nearest' | 'nothing';

/** `nearest` takes so many characters next to the passage. A short context was cut off where the text ends: it must end there still. */
function agreement(context: string, text: string, nearest: (text: string, count: number) => string): Agreement {
  if (context.length < TELLING) return context === text ? 'all' : 'nothing';
  if (nearest(text, context.length) === context) return 'all';
  return nearest(text, TELLING) === nearest(context, TELLING) ? 'nearest' : 'nothing';
}

function only<Item>(items: readonly Item[]): Item | undefined {
  return items.length === 1 ? items[0] : undefined;
}

function withLineFeeds(text: string): string {
  return text.replaceAll('\r\n', '\n');
}

/** The characters alone: blank lines and indents may come and go. */
function bare(text: string): string {
  return text.replace(/\s+/g, '');
}

const CHARACTERS = new Intl.Segmenter(undefined, { granularity: 'grapheme' });

/** As many whole characters as a context may have code points, from the start on. */
function firstCharacters(text: string): string {
  let taken = '';
  for (const { segment } of CHARACTERS.segment(Array.from(text).slice(0, 2 * CONTEXT).join(''))) {
    if (codePointCount(taken + segment) > CONTEXT) break;
    taken += segment;
  }
  return taken;
}

/** As many whole characters as a context may have code points, up to the end. */
function lastCharacters(text: string): string {
  let taken = '';
  for (const { segment } of [...CHARACTERS.segment(Array.from(text).slice(-2 * CONTEXT).join(''))].reverse()) {
    if (codePointCount(taken + segment) > CONTEXT) break;
    taken = segment + taken;
  }
  return taken;
}

function codePointCount(text: string): number {
  return Array.from(text).length;
}

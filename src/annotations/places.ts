import { occurrences } from '../core/bareText';
import type { Span } from '../core/span';
import { isPrintedAt } from './anchor';
import type { Target, TextQuoteSelector } from './annotation';
import type { Edit } from './moves';
import { SpanIndex } from './spanIndex';
import { quotesIn, standsAt } from './targets';

/** Where a target was whose words an edit took away. */
interface Lost {
  /** Where that edit began, moved by what was edited since. */
  readonly at: number;
  /** The target's spans from there. */
  readonly spans: readonly Span[];
  /** What was put there since; undefined where nothing was. Only there can the words come back: what stands there else was never theirs. */
  readonly put: Put | undefined;
}

/** Text that was put where a target had been. */
interface Put extends Span {
  /** True where more than that was replaced: the words are then told from their like by what is around them. */
  readonly isMore: boolean;
}

/** Where targets stand in a text that is being edited, and what has become of those that edits were made in. UTF-16 offsets. */
export class Places {
  private readonly index = new SpanIndex<Target>();
  private readonly lost = new Map<Target, Lost>();
  /** Targets inside of which something was changed. */
  private readonly changed = new Set<Target>();

  get(target: Target): readonly Span[] | undefined {
    return this.index.get(target);
  }

  set(target: Target, spans: readonly Span[]): void {
    this.index.set(target, spans);
    this.lost.delete(target);
  }

  delete(target: Target): void {
    this.index.delete(target);
    this.lost.delete(target);
    this.changed.delete(target);
  }

  touching(span: Span): readonly Target[] {
    return this.index.touching(span);
  }

  /** Follows an edit. Gives whether a place was lost by it. */
  edit(edit: Edit): boolean {
    for (const [target, lost] of this.lost) this.lost.set(target, followed(lost, edit));
    const { lost, changed } = this.index.edit(edit);
    for (const target of changed) this.changed.add(target);
    for (const [target, spans] of lost) this.lose(target, spans, edit.span.start);
    return lost.length > 0;
  }

  /**
   * Puts right in a pause what can be: a target that is as it was again, since an edit was taken back, has its old place,
   * and one that is blank now has none. Gives whether any was lost or found.
   */
  settle(read: () => string): boolean {
    if (this.changed.size + this.lost.size === 0) return false;
    const text = read();
    const settled = [...this.changed].map((target) => this.settleChanged(target, text));
    const found = [...this.lost].map(([target, lost]) => this.settleLost(target, lost, text));
    return settled.includes(true) || found.includes(true);
  }

  /** To be told when all anchors say what the text says: nothing counts as changed any more. */
  anchored(): void {
    this.changed.clear();
  }

  private lose(target: Target, spans: readonly Span[], at: number): void {
    this.lost.set(target, { at, spans: spans.map(({ start, end }) => ({ start: start - at, end: end - at })), put: undefined });
  }

  private settleChanged(target: Target, text: string): boolean {
    const spans = this.index.get(target);
    if (!spans) return false;
    if (spans.some(({ start, end }) => text.slice(start, end).trim() === '')) {
      this.index.delete(target);
      this.lose(target, spans, spans[0]?.start ?? 0);
      return true;
    }
    const quoted = quotesIn(target);
    const now = spans.map((span, index) => regained(quoted[index], span, text) ?? span);
    if (now.some((span, index) => span !== spans[index])) this.index.set(target, now);
    return false;
  }

  private settleLost(target: Target, { at, spans, put }: Lost, text: string): boolean {
    if (!put) return false;
    const [quote, more] = quotesIn(target);
    const isIts = (span: Span): boolean => touches(span, put) && (!put.isMore || (quote !== undefined && isPrintedAt(text, span, quote)));
    const only = more ? undefined : place(quote, put, text, isIts);
    const there = spans.map(({ start, end }) => ({ start: at + start, end: at + end }));
    const found = only ? [only] : there.some((span) => touches(span, put)) && standsAt(target, there, text) ? there : undefined;
    if (found) this.set(target, found);
    return found !== undefined;
  }
}

/** The span of words that were there before something inside them was changed, where they are there again. */
function regained(quote: TextQuoteSelector | undefined, span: Span, text: string): Span | undefined {
  return place(quote, span, text, (whole, { start, end }) => whole.start <= start && end <= whole.end);
}

/** The one place of quoted words that has to do with a span; undefined where there is none, or there are several. */
function place(quote: TextQuoteSelector | undefined, span: Span, text: string, hasToDo: (place: Span, span: Span) => boolean): Span | undefined {
  for (const printed of quote ? [quote.exact, quote.exact.replaceAll('\n', '\r\n')] : []) {
    const from = Math.max(0, span.start - printed.length);
    const found = occurrences(text.slice(from, span.end + printed.length), printed)
      .map(({ start, end }) => ({ start: from + start, end: from + end }))
      .filter((place) => hasToDo(place, span));
    if (found.length > 0) return found.length === 1 ? found[0] : undefined;
  }
  return undefined;
}

function touches(place: Span, { start, end }: Span): boolean {
  return place.start < end && place.end > start;
}

function followed({ at, spans, put }: Lost, { span: { start, end }, length }: Edit): Lost {
  const by = length - (end - start);
  if (at < start) return { at, spans, put };
  if (at > end) return { at: at + by, spans, put: put && { ...put, start: put.start + by, end: put.end + by } };
  return { at: start, spans, put: length > 0 ? { start, end: start + length, isMore: end > start } : undefined };
}

import type { SourceText } from '../core/sourceText';
import type { Span } from '../core/span';
import { isStoryTarget, isTextTarget } from './annotation';
import type { Target, TextQuoteSelector, TextTarget } from './annotation';
import { withLineFeeds } from './context';
import type { LiveText } from './liveText';

/** True for a target that has a place in the text, and so can lose it. */
export function hasPlace(target: Target): boolean {
  return 'selector' in target || ('items' in target && target.type === 'Composite');
}

/**
 * Where a target is in the text, in UTF-16 offsets; null where that cannot be told: of a passage in pieces where one of them
 * is not found, or not behind the one before it. No span for what has no place.
 * @param exactly whether only places are taken where all is as it was
 */
export function placeOf(target: Target, text: LiveText, exactly = false): readonly Span[] | null {
  const { anchors } = text;
  if (!hasPlace(target)) return [];
  if ('selector' in target && isStoryTarget(target)) return listOf(anchors.resolveStory(target.selector, exactly, () => text.stories));
  const spans: Span[] = [];
  for (const { selector } of passagesIn(target)) {
    const span = exactly ? anchors.resolveExactly(selector) : anchors.resolve(selector);
    if (!span || span.start < (spans.at(-1)?.end ?? 0)) return null;
    spans.push(span);
  }
  return spans;
}

/** The target of a story, in UTF-16 offsets. */
export function storyTarget(source: string, story: Span, { anchors }: LiveText): Target {
  return { source, selector: anchors.storyAnchorOf(story) };
}

/** The target of passages, in UTF-16 offsets. What earlier anchors of the same passages say is left as it is as far as it holds. */
export function passageTarget(source: string, spans: readonly Span[], text: LiveText, earlier?: Target): Target {
  const anchored = passagesIn(earlier);
  const items = spans.map((span, index): TextTarget => ({
    ...anchored[index],
    source,
    selector: text.anchors.anchorOf(span, text.stretchAt(span), anchored[index]?.selector),
  }));
  const [only] = items;
  return only && items.length === 1 ? only : { type: 'Composite', items };
}

/** A target as it is anchored in the text as it is, at spans of UTF-16 offsets. */
export function anchoredTarget(target: Target, source: string, spans: readonly Span[], text: LiveText): Target {
  if (!hasPlace(target)) return 'source' in target ? { ...target, source } : target;
  const [story] = spans;
  if ('selector' in target && isStoryTarget(target) && story) return { ...target, source, selector: text.anchors.storyAnchorOf(story, target.selector) };
  return passageTarget(source, spans, text, target);
}

/**
 * Spans of UTF-16 offsets without the white space around each, and with the whole of a character that one cuts in two; those
 * that are blank are left out, and those that touch each other are one.
 */
export function printedSpans(spans: readonly Span[], text: SourceText): readonly Span[] {
  const printed: Span[] = [];
  for (const span of spans.map((span) => wholeCharacters(span, text)).sort((a, b) => a.start - b.start)) {
    const raw = text.slice(span);
    const words = raw.trim();
    if (words === '') continue;
    const start = span.start + raw.length - raw.trimStart().length;
    const last = printed.at(-1);
    if (last && start <= last.end) printed[printed.length - 1] = { start: last.start, end: Math.max(last.end, start + words.length) };
    else printed.push({ start, end: start + words.length });
  }
  return printed;
}

function wholeCharacters({ start, end }: Span, text: SourceText): Span {
  const isSecondHalf = (at: number): boolean => /^[\ud800-\udbff][\udc00-\udfff]$/.test(text.slice({ start: at - 1, end: at + 1 }));
  return { start: isSecondHalf(start) ? start - 1 : start, end: isSecondHalf(end) ? end + 1 : end };
}

/** True where what a target quotes stands at spans of UTF-16 offsets, whatever is around them. */
export function standsAt(target: Target, spans: readonly Span[], text: string): boolean {
  if ('selector' in target && isStoryTarget(target)) {
    const [{ startSelector, endSelector }] = target.selector;
    const story = withLineFeeds(spans.map(({ start, end }) => text.slice(start, end)).join(''));
    return story.startsWith(startSelector.exact) && story.endsWith(endSelector.prefix);
  }
  const passages = passagesIn(target);
  return passages.length === spans.length && spans.every(({ start, end }, index) => withLineFeeds(text.slice(start, end)) === passages[index]?.selector[0].exact);
}

/** The words of each passage that a target is, with what was around them; none for a story. */
export function quotesIn(target: Target): readonly TextQuoteSelector[] {
  return passagesIn(target).map(({ selector: [quote] }) => quote);
}

function passagesIn(target: Target | undefined): readonly TextTarget[] {
  if (!target) return [];
  if ('items' in target) return target.type === 'Composite' ? target.items : [];
  return isTextTarget(target) ? [target] : [];
}

function listOf(span: Span | null): readonly Span[] | null {
  return span && [span];
}

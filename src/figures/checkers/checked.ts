import type { Dump } from '../../core/dump';
import { joinedPart } from '../../core/partText';
import type { Part, PartKind, Story } from '../../core/story';
import type { Alarm, CheckId, Message } from '../alarm';
import type { Decimal } from '../decimal';
import { decimalOf, negated } from '../decimal';
import { foldText } from '../foldedText';
import { figuresOfStory } from '../storyFigures';
import type { StoryFigure } from '../storyFigures';

/** A story as the checks see it. */
export interface CheckedStory {
  readonly dump: Dump;
  readonly story: Story;
  readonly figures: readonly StoryFigure[];
  /** The folded texts of parts that were asked for: each part is folded once, however many figures it gives. */
  readonly texts: Map<Part, string>;
}

/** One check: what it has against a story. It speaks only when its reading is sure. */
export type Check = (checked: CheckedStory) => Alarm[];

export function checkedStory(dump: Dump, story: Story): CheckedStory {
  return { dump, story, figures: figuresOfStory(dump, story), texts: new Map() };
}

/** The running text of the part that a figure stands in, folded; the figure's `within` counts in it. */
export function textAround({ dump, texts }: CheckedStory, { part }: StoryFigure): string {
  const known = texts.get(part);
  if (known !== undefined) return known;
  const text = foldText(joinedPart(dump.source, part).text);
  texts.set(part, text);
  return text;
}

/** The parts that tell the story; its head announces it. */
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['kicker', 'headline', 'deck', 'subhead', 'pullQuote', 'byline']);

export function isBody({ part }: StoryFigure): boolean {
  return !HEAD.has(part.kind);
}

/** The decimal of a figure's value; null for dates and times. */
export function decimalValue({ kind, value }: StoryFigure): Decimal | null {
  if (kind === 'date' || kind === 'time') return null;
  return value.startsWith('-') ? negated(decimalOf(value.slice(1))) : decimalOf(value);
}

/** One exact number: a single value without a hedge. */
export function isExact({ high, comparator }: StoryFigure): boolean {
  return high === null && comparator === null;
}

export function message(key: string, ...values: readonly string[]): Message {
  return { key, arguments: values };
}

export function alarm(check: CheckId, { span }: StoryFigure, said: Message, other: StoryFigure | null = null, otherSaid: Message | null = null): Alarm {
  return { check, span, message: said, related: other && otherSaid ? { span: other.span, message: otherSaid } : null };
}

import type { LineRange, Span } from '../core/span';
import type { SourceText } from '../core/sourceText';
import { PAGE_FURNITURE_KINDS, PART_KINDS } from '../core/story';
import type { LineFix } from '../formats/format';
import type { Anchor } from './anchor';
import { isTextTarget } from './annotation';
import type { Annotation, Creator, TextTarget } from './annotation';

/** What the file of a dump's corrections is called, behind the whole name of the dump: `page-1.txt.outline.annotations.jsonl`. */
export const CORRECTIONS_SUFFIX = '.outline.annotations.jsonl';

/** What a line can be told to be. */
export const LINE_KINDS = [...PART_KINDS, ...PAGE_FURNITURE_KINDS, 'continuation'] as const;
export type LineKind = (typeof LINE_KINDS)[number];

/** Kinds of which neighbouring lines are one: a headline over two lines. */
export const CONTINUED_KINDS: readonly LineKind[] = ['headline', 'deck', 'subhead', 'caption', 'pullQuote'];

/** What a correction can say: what a line is, that a story begins there, or that its story goes on with the one before. */
const RULINGS = [...LINE_KINDS, 'opensStory', 'joinsStory'] as const;
export type Ruling = (typeof RULINGS)[number];

/** Whether something is said of one line alone: where a story begins, or where a headline does that may go on behind it. */
export function isAboutOneLine(ruling: Ruling): boolean {
  return !isLineKind(ruling) || CONTINUED_KINDS.includes(ruling);
}

/** An annotation that corrects the outline. */
export interface Correction extends Annotation {
  readonly motivation: 'classifying';
  readonly body: { readonly type: 'TextualBody'; readonly purpose: 'classifying'; readonly value: Ruling };
  readonly target: TextTarget;
}

/** True for an annotation that says something of the outline which this version understands. */
export function isCorrection(annotation: Annotation): annotation is Correction {
  const { motivation, body, target } = annotation;
  if (motivation !== 'classifying' || !isTextTarget(target) || !body || !('type' in body) || body.type !== 'TextualBody') return false;
  return body.purpose === 'classifying' && RULINGS.some((ruling) => ruling === body.value);
}

/** True for the name of something that a line can be. */
export function isLineKind(value: unknown): value is LineKind {
  return LINE_KINDS.some((kind) => kind === value);
}

/** Who made an annotation, and when. */
interface Made {
  readonly id: string;
  readonly creator?: Creator;
  readonly created: string;
}

/** A correction as it is filed; `source` is the name of the dump's file. */
export function newCorrection(ruling: Ruling, source: string, selector: Anchor, made: Made): Correction {
  return { ...made, motivation: 'classifying', body: { type: 'TextualBody', purpose: 'classifying', value: ruling }, target: { source, selector } };
}

/** What the decoder has to follow. */
export function fixOf(ruling: Ruling): LineFix {
  if (ruling === 'opensStory') return { opensStory: true };
  if (ruling === 'joinsStory') return { opensStory: false };
  return { is: ruling };
}

/** Kinds of line that always open a story, or go on with its head; and those that may. */
const OPENING: readonly Ruling[] = ['kicker', 'headline'];
const PERHAPS_OPENING: readonly Ruling[] = [...OPENING, 'label', 'caption', 'jump'];

/** Whether two things said of one line cannot both hold, so that the later takes the place of the earlier. */
export function excludes(a: Ruling, b: Ruling): boolean {
  if (isLineKind(a) === isLineKind(b)) return true;
  const [kind, boundary] = isLineKind(a) ? [a, b] : [b, a];
  return boundary === 'opensStory' ? !PERHAPS_OPENING.includes(kind) : OPENING.includes(kind);
}

/** The span of 0-based lines without the white space around them; null where all are blank. */
export function printedSpan(source: SourceText, lines: LineRange): Span | null {
  const { start, end } = source.linesSpan(lines);
  const text = source.slice({ start, end });
  const printed = text.trim();
  if (printed === '') return null;
  const indent = text.length - text.trimStart().length;
  return { start: start + indent, end: start + indent + printed.length };
}

/** The 0-based lines that a span touches. */
export function linesOfSpan(source: SourceText, { start, end }: Span): LineRange {
  return { first: source.lineAt(start), last: source.lineAt(Math.max(start, end - 1)) };
}

import type { Dump, Furniture } from '../core/dump';
import { containsLine, lastAtOrBefore } from '../core/span';
import type { LineRange, Span } from '../core/span';
import type { Byline, BylineRole, Credit, CreditRole, Part, PartKind, PersonName, Story } from '../core/story';
import type { StoryFigure } from '../figures/storyFigures';
import type { FiguresOf } from './knownFigures';
import type { TokenModifier, TokenType } from './tokenTypes';

/** A token on one line: 0-based line, UTF-16 units. */
export interface SemanticToken {
  readonly line: number;
  readonly start: number;
  readonly length: number;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/** The parts whose whole lines are one token. Running text and what the grammar sees alone (jumps, sources) have none. */
const PART_TOKENS: Partial<Readonly<Record<PartKind, TokenType>>> = {
  headline: 'headline',
  kicker: 'kicker',
  deck: 'deck',
  subhead: 'subhead',
  label: 'label',
  caption: 'caption',
  pullQuote: 'pullQuote',
};

/** Whose names are no persons': AP, Staff report, 区物价调查中心. */
const NO_PERSONS: ReadonlySet<BylineRole | CreditRole> = new Set<BylineRole | CreditRole>(['agency', 'staff', 'source']);

/** A stretch of the source with its token, before it is cut into lines. */
interface Paint {
  readonly span: Span;
  readonly type: TokenType;
  readonly modifiers: readonly TokenModifier[];
}

/**
 * The semantic tokens of the stories and the furniture that touch a range of 0-based lines (the whole dump without one),
 * in the order of the text, none overlapping another. What lies inside another (a name, a figure in a headline) cuts it.
 */
export function semanticTokens(dump: Dump, figuresOf: FiguresOf, range?: LineRange): SemanticToken[] {
  const lines = range ?? { first: 0, last: dump.source.lineCount - 1 };
  const paints = [
    ...touching(dump.stories, lines).flatMap((story) => storyPaints(dump, story, figuresOf, lines)),
    ...touching(dump.furniture, lines).flatMap((item) => linePaints(dump, linesOf(item.lines), 'furniture', lines)),
  ];
  return inOrder(paints).map((paint) => tokenOf(dump, paint));
}

/** Items in the order of the text whose lines touch the range, found by halving. */
function touching<Item extends Story | Furniture>(items: readonly Item[], { first, last }: LineRange): readonly Item[] {
  const before = lastAtOrBefore(items.length, (index) => items[index]?.lines.first ?? 0, first);
  const end = lastAtOrBefore(items.length, (index) => items[index]?.lines.first ?? 0, last);
  return items.slice(Math.max(0, before), end + 1).filter(({ lines }) => lines.last >= first);
}

/** The layers of a story's paint, the uppermost first: what is above cuts what is below. */
function storyPaints(dump: Dump, story: Story, figuresOf: FiguresOf, lines: LineRange): readonly Paint[] {
  const layers: readonly (readonly Paint[])[] = [
    figuresOf(dump, story).flatMap(figurePaints).filter(({ span }) => containsLine(lines, dump.source.lineAt(span.start))),
    ...innerPaints(story).map((paint) => cutToLines(dump, paint, lines)),
    story.parts.flatMap((part) => partPaints(dump, part, lines)),
  ];
  return layers.map(inOrder).reduce(overlay, []);
}

/** A figure that is broken over two lines is a token on each. */
function figurePaints({ kind, pieces }: StoryFigure): Paint[] {
  return pieces.map((span) => ({ span, type: 'figure', modifiers: [kind] }));
}

/** Names and lead openers, the innermost first. */
function innerPaints(story: Story): Paint[] {
  const paints: Paint[] = [
    ...persons(story.bylines).map(({ span }) => ({ span, type: 'person', modifiers: [] }) as const),
    ...persons(story.credits).map(({ span }) => ({ span, type: 'person', modifiers: ['credited'] }) as const),
  ];
  if (story.dateline) paints.push({ span: story.dateline, type: 'dateline', modifiers: [] });
  if (story.leadMarker) paints.push({ span: story.leadMarker, type: 'leadMarker', modifiers: [] });
  return paints;
}

function persons(named: readonly (Byline | Credit)[]): PersonName[] {
  return named.filter(({ role }) => !NO_PERSONS.has(role)).flatMap(({ names }) => names);
}

function partPaints(dump: Dump, part: Part, lines: LineRange): Paint[] {
  const type = PART_TOKENS[part.kind];
  if (!type) return [];
  return part.spans ? part.spans.flatMap((span) => cutToLines(dump, { span, type, modifiers: [] }, lines)) : linePaints(dump, part.lines, type, lines);
}

/** One paint a line, outer white space left out. */
function linePaints(dump: Dump, numbers: readonly number[], type: TokenType, { first, last }: LineRange): Paint[] {
  return numbers
    .filter((line) => first <= line && line <= last)
    .map((line) => ({ span: trimmed(dump, line), type, modifiers: [] as const }))
    .filter(({ span }) => span.start < span.end);
}

function trimmed({ source }: Dump, line: number): Span {
  const text = source.line(line);
  const start = source.lineStart(line) + text.length - text.trimStart().length;
  return { start, end: start + text.trim().length };
}

/** A name may be broken over two lines; a token may not. */
function cutToLines(dump: Dump, paint: Paint, { first, last }: LineRange): Paint[] {
  const { source } = dump;
  const from = Math.max(first, source.lineAt(paint.span.start));
  const to = Math.min(last, source.lineAt(Math.max(paint.span.start, paint.span.end - 1)));
  return linesOf({ first: from, last: to })
    .map((line) => trimmed(dump, line))
    .map((text) => ({ ...paint, span: { start: Math.max(text.start, paint.span.start), end: Math.min(text.end, paint.span.end) } }))
    .filter(({ span }) => span.start < span.end);
}

function linesOf({ first, last }: LineRange): number[] {
  return Array.from({ length: Math.max(0, last - first + 1) }, (_unused, index) => first + index);
}

function inOrder(paints: readonly Paint[]): readonly Paint[] {
  return paints.toSorted((a, b) => a.span.start - b.span.start);
}

/** Lays paint below other paint, of which it keeps what is not covered. Both are in order and do not overlap themselves. */
function overlay(above: readonly Paint[], below: readonly Paint[]): readonly Paint[] {
  const seen: Paint[] = [];
  let next = 0;
  for (const paint of below) {
    while (endOf(above[next]) <= paint.span.start) next += 1;
    let { start } = paint.span;
    for (let at = next; startOf(above[at]) < paint.span.end; at += 1) {
      if (start < startOf(above[at])) seen.push({ ...paint, span: { start, end: startOf(above[at]) } });
      start = Math.max(start, endOf(above[at]));
    }
    if (start < paint.span.end) seen.push({ ...paint, span: { start, end: paint.span.end } });
  }
  return inOrder([...above, ...seen]);
}

/** Behind everything where there is none. */
function startOf(paint: Paint | undefined): number {
  return paint?.span.start ?? Infinity;
}

function endOf(paint: Paint | undefined): number {
  return paint?.span.end ?? Infinity;
}

function tokenOf({ source }: Dump, { span, type, modifiers }: Paint): SemanticToken {
  const { line, character } = source.positionAt(span.start);
  return { line, start: character, length: span.end - span.start, type, modifiers };
}

import type { LineRange } from '../core/span';
import type { Part, PartKind, Story } from '../core/story';

/** A part that has a row of its own in the outline; a subhead holds what follows it. */
export interface OutlinePart {
  readonly part: Part;
  /** What the row stands for: the part's own lines, or the whole section under a subhead. 0-based. */
  readonly lines: LineRange;
  readonly children: readonly OutlinePart[];
}

/** The story's own row is the headline; running text has no name to be listed by. */
const WITHOUT_ROW: ReadonlySet<PartKind> = new Set<PartKind>(['headline', 'paragraph', 'listItem', 'verse']);

/** The parts of a story that an outline lists, in the order of the text, nested under their subheads. */
export function outlineParts(story: Story): readonly OutlinePart[] {
  const rows = story.parts.filter(({ kind }) => !WITHOUT_ROW.has(kind));
  const sections = sectionsOf(story);
  const firstSection = sections[0]?.lines.first ?? Infinity;
  return [
    ...rows.filter((part) => firstLine(part) < firstSection).map(leaf),
    ...sections.map(({ subhead, lines }) => ({
      part: subhead,
      lines,
      children: rows.filter((part) => part !== subhead && isWithin(part, lines)).map(leaf),
    })),
  ];
}

/** What can stand in a story's head. */
const HEAD: ReadonlySet<PartKind> = new Set<PartKind>(['label', 'kicker', 'headline', 'deck', 'byline', 'jump']);

/** The 0-based lines of a story's head: all up to its text; of a story that begins with its text, the first line. */
export function headLines({ lines: { first }, parts }: Story): LineRange {
  let last = first;
  for (const { kind, lines } of parts) {
    if (!HEAD.has(kind)) break;
    last = lines.at(-1) ?? last;
  }
  return { first, last };
}

/** A subhead and the lines that stand under it, its own included. */
export interface Section {
  readonly subhead: Part;
  /** 0-based; ends with a printed line, not with a blank one. */
  readonly lines: LineRange;
}

/** The sections that a story's subheads begin, in the order of the text; each ends before the next one begins. */
export function sectionsOf(story: Story): readonly Section[] {
  const subheads = story.parts.filter(({ kind }) => kind === 'subhead').sort((a, b) => firstLine(a) - firstLine(b));
  if (subheads.length === 0) return [];
  const printed = story.parts.flatMap(({ lines }) => lines);
  return subheads.map((subhead, index) => {
    const first = firstLine(subhead);
    const next = subheads[index + 1];
    const before = next ? firstLine(next) : Infinity;
    return { subhead, lines: { first, last: lastBelow(printed, before, lastLine(subhead)) } };
  });
}

/** First 0-based line of a part. */
export function firstLine(part: Part): number {
  return part.lines[0] ?? 0;
}

/** Last 0-based line of a part. */
export function lastLine(part: Part): number {
  return part.lines.at(-1) ?? firstLine(part);
}

function leaf(part: Part): OutlinePart {
  return { part, lines: { first: firstLine(part), last: lastLine(part) }, children: [] };
}

function isWithin(part: Part, lines: LineRange): boolean {
  return lines.first <= firstLine(part) && firstLine(part) <= lines.last;
}

function lastBelow(lines: readonly number[], limit: number, atLeast: number): number {
  return lines.reduce((last, line) => (line < limit && line > last ? line : last), atLeast);
}

import { joinLines, joinSpans } from './joinedText';
import type { JoinedText } from './joinedText';
import type { SourceText } from './sourceText';
import type { Part, PartKind } from './story';

/**
 * Parts whose printed lines are clauses of their own, not one sentence that ran out of room:
 * `管水、管苗、管肥` + `守住早稻“头一关”`. A space keeps the clauses apart, also between CJK characters.
 */
const CLAUSES: ReadonlySet<PartKind> = new Set(['label', 'kicker', 'headline', 'deck', 'byline', 'subhead']);

/** The text of a part as one line: clauses joined by a space, running text as `joinLines` joins it. */
export function partText(source: SourceText, part: Part): string {
  if (part.text !== undefined) return part.text;
  if (!CLAUSES.has(part.kind)) return joinedPart(source, part).text;
  const clauses = part.spans?.map((span) => source.slice(span)) ?? part.lines.map((line) => source.line(line));
  return clauses.map((clause) => clause.trim()).join(' ');
}

/** A part as running text, whatever it is, with the way back to the source. */
export function joinedPart(source: SourceText, { lines, spans }: Part): JoinedText {
  return spans ? joinSpans(source, spans) : joinLines(source, lines);
}

import type { LineRange } from '../../core/span';

/** More marks than this cannot be told apart beside a scroll bar. */
const MOST_MARKS = 400;

/** The marks of each colour beside the scroll bar, as 0-based lines: annotations of one colour that are drawn as one are one. */
export function rulerMarks(annotated: readonly { readonly line: number; readonly colour: string }[], lineCount: number): ReadonlyMap<string, readonly LineRange[]> {
  const height = Math.ceil(lineCount / MOST_MARKS);
  const marks = new Map<string, Map<number, LineRange>>();
  for (const { line, colour } of annotated) {
    const ofColour = marks.get(colour) ?? new Map<number, LineRange>();
    marks.set(colour, ofColour);
    const mark = ofColour.get(Math.floor(line / height));
    ofColour.set(Math.floor(line / height), { first: Math.min(line, mark?.first ?? line), last: Math.max(line, mark?.last ?? line) });
  }
  return new Map([...marks].map(([colour, ofColour]) => [colour, [...ofColour.values()]]));
}

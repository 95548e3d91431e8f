import { storyTitle } from '../core/storyTitle';
import type { Hit, StoryHits } from './concordance';

const WIDE = /[\u1100-\u115f\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60\uffe0-\uffe6“”‘’…—]/;
/** The width of a wide letter, with which lines that hold such letters are filled. */
const WIDE_SPACE = '\u3000';

/** A line of a concordance, and the hit that it shows; none for headings. */
export interface KwicLine {
  readonly text: string;
  readonly hit?: Hit;
  /** Where the key stands in the line, in UTF-16 units. */
  readonly key?: { readonly start: number; readonly end: number };
}

/** A concordance as lines for reading: under each story's title its hits, the keys below each other. */
export function kwicLines(found: readonly StoryHits[], context: number): KwicLine[] {
  const wide = found.some(({ hits }) => hits.some(({ left }) => WIDE.test(left)));
  return found.flatMap(({ dump, story, hits }) => [
    { text: `${storyTitle(dump.source, story)} (${hits.length})` },
    ...hits.map((hit) => kwicLine(hit, dump.source.lineAt(hit.span.start) + 1, wide ? context * 2 : context)),
    { text: '' },
  ]);
}

function kwicLine(hit: Hit, line: number, width: number): KwicLine {
  const before = `${String(line).padStart(6)}  ${padded(oneLine(hit.left), width)} `;
  const key = oneLine(hit.key);
  return { text: `${before}${key} ${oneLine(hit.right)}`, hit, key: { start: before.length, end: before.length + key.length } };
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ');
}

/** Fills a text from the left until it is so many half-widths wide; wide letters take wide spaces, so that other fonts keep the line too. */
function padded(text: string, width: number): string {
  const missing = Math.max(0, width - widthOf(text));
  return `${WIDE_SPACE.repeat(Math.floor(missing / 2))}${' '.repeat(missing % 2)}${text}`;
}

function widthOf(text: string): number {
  let width = 0;
  for (const letter of text) width += WIDE.test(letter) ? 2 : 1;
  return width;
}

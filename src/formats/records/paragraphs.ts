import type { Span } from '../../core/span';
import type { RecordDraft } from './recordDraft';
import type { TextLines } from './textLines';

/** How the body of a record is set. */
export type BodyLayout =
  | 'blocks' // a blank line ends a paragraph, a line end does not
  | 'lines' //  each line is a paragraph
  | 'indented' // an indented line begins a paragraph, others go on with it
  | 'sensed'; // lines that fill a column are joined, others are not

/** Wider lines are no lines of a column. UTF-16 units. */
const WIDEST_COLUMN = 110;
/** Narrower texts tell nothing of a column. */
const NARROWEST_COLUMN = 16;
const NARROWEST_LATIN = 30;
/** Two in five lines of a column reach so much of its width. */
const NEARLY_FULL = 0.75;
/** How far before the column's end a line of Chinese or Japanese may end. */
const CJK_SLACK = 3;
const SENTENCE_END = /[.!?…。！？:：;»”"’'」』)）\]】]$/;
/** Mott              2     0     2: a row of a table is no part of a paragraph. */
const ROW = /\S {3,}\S/;
const CJK = /[\u3040-\u30ff\u3400-\u9fff\uff00-\uffef]/;

/** Adds the paragraphs that a stretch of the text holds. */
export function addParagraphs(draft: RecordDraft, stretch: Span, layout: BodyLayout): void {
  const { lines } = draft;
  const column = layout === 'sensed' ? columnOf(lines, stretch) : null;
  let paragraph: Span[] = [];
  let above = -1;
  for (const span of lines.lineSpans(stretch)) {
    const line = lines.lineAt(span.start);
    const goesOn = line === above + 1 && !isRow(lines, span) && !isRow(lines, paragraph.at(-1)) && (layout === 'blocks' || (layout === 'indented' && span.start === lines.start(line)) || (column !== null && continues(lines, column, paragraph.at(-1), span)));
    if (goesOn) paragraph.push(span);
    else {
      draft.add('paragraph', paragraph);
      paragraph = [span];
    }
    above = line;
  }
  draft.add('paragraph', paragraph);
}

function isRow({ text }: TextLines, span: Span | undefined): boolean {
  return span !== undefined && ROW.test(text.slice(span.start, span.end));
}

interface Column {
  readonly width: number;
  /** The indentation of lines that begin no paragraph. */
  readonly indent: number;
}

/** The column in which a stretch is set; null where a paragraph is a line. */
function columnOf(lines: TextLines, stretch: Span): Column | null {
  const spans = lines.lineSpans(stretch);
  const width = spans.reduce((widest, { start, end }) => Math.max(widest, end - start), 0);
  const full = spans.filter(({ start, end }) => end - start >= width * NEARLY_FULL).length;
  const indents = spans.slice(1).map(({ start }) => start - lines.start(lines.lineAt(start)));
  const narrowest = CJK.test(lines.text.slice(stretch.start, stretch.end)) ? NARROWEST_COLUMN : NARROWEST_LATIN;
  if (width > WIDEST_COLUMN || width < narrowest || indents.length === 0 || full * 5 < spans.length * 2) return null;
  return { width, indent: indents.reduce((least, indent) => Math.min(least, indent), Infinity) };
}

function continues(lines: TextLines, { width, indent }: Column, before: Span | undefined, span: Span): boolean {
  if (!before || span.start - lines.start(lines.lineAt(span.start)) > indent + 1) return false;
  const end = lines.text.slice(Math.max(before.start, before.end - 2), before.end);
  const length = before.end - before.start;
  if (CJK.test(end)) return length >= width - CJK_SLACK || !SENTENCE_END.test(end);
  const space = lines.text.slice(span.start, span.end).search(/\s/);
  const word = space === -1 ? span.end - span.start : space;
  return length + 1 + word > width || !SENTENCE_END.test(end);
}

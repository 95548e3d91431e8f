import { storyIndexAt } from '../core/dump';
import type { Dump } from '../core/dump';
import { containsLine } from '../core/span';
import type { LineExplanation, Reading } from '../formats/format';
import { evidenceInWords } from '../formats/page/features/featureWords';
import { storyTitle } from '../core/storyTitle';
import { clipped, linesInWords, printable, spaced } from './words';

/** How much of the line is shown, in UTF-16 units. */
const SHOWN_LENGTH = 60;

/**
 * Why a 0-based line was read as it was, to be read on a terminal, LF at its end:
 *
 *     Line 11: 记者 秦远舟
 *     Place: byline of story 1, 87个水利工程同日动工 (lines 7-28)
 *     Read as: byline, score 9.50
 *        +6.00  role word at the start
 *     Runner-up: kicker, score 1.25
 *     Margin: 8.25
 *
 * @param ruled where nothing was weighed: in a sentence what rule the line was read by
 */
export function explanationInWords(dump: Dump, line: number, explanation: LineExplanation | null, ruled: string | null = null): string {
  const text = dump.source.line(line).trim();
  return [
    `Line ${line + 1}: ${text === '' ? '(blank)' : clipped(text, SHOWN_LENGTH)}`,
    `Place: ${placeInWords(dump, line)}`,
    ...(explanation ? weighingLines(explanation) : [ruled === null ? 'Nothing was weighed here.' : `Why: ${ruled}`]),
  ]
    .map((shown) => `${printable(shown)}\n`)
    .join('');
}

function placeInWords(dump: Dump, line: number): string {
  const index = storyIndexAt(dump, line);
  const story = dump.stories[index];
  if (story) {
    const part = story.parts.find(({ lines }) => lines.includes(line));
    const role = part ? `${spaced(part.kind)}${begunEarlier(part.lines[0], line)} of` : 'inside';
    return `${role} story ${index + 1}, ${storyTitle(dump.source, story)} (${linesInWords([story.lines.first + 1, story.lines.last + 1])})`;
  }
  const furniture = dump.furniture.find(({ lines }) => containsLine(lines, line));
  return furniture ? `${spaced(furniture.kind)}, of no story` : 'in no story';
}

/** A line that is joined to an earlier one: ` begun in line 16`. */
function begunEarlier(first: number | undefined, line: number): string {
  return first === undefined || first === line ? '' : ` begun in line ${first + 1}`;
}

function weighingLines({ chosen, runnerUp, margin }: LineExplanation): string[] {
  return [
    ...readingLines('Read as', chosen),
    ...(runnerUp ? readingLines('Runner-up', runnerUp) : ['Runner-up: none']),
    `Margin: ${margin.toFixed(2)}`,
  ];
}

function readingLines(title: string, { kind, score, evidence }: Reading): string[] {
  return [
    `${title}: ${spaced(kind)}, score ${score.toFixed(2)}`,
    ...evidence.map((piece) => `${signed(piece.score).padStart(8)}  ${evidenceInWords(piece)}`),
  ];
}

/** `+6.00`, `-1.50` */
function signed(score: number): string {
  return `${score < 0 ? '' : '+'}${score.toFixed(2)}`;
}

import type { Dump } from '../core/dump';
import { sentencesOf } from '../core/sentences';
import { lastAtOrBefore } from '../core/span';
import type { Span } from '../core/span';
import type { Part, Story } from '../core/story';
import { jsonValue } from '../figures/figure';
import type { Comparator, FigureKind } from '../figures/figure';
import { joinedPart } from '../core/partText';
import type { StoryFigure } from '../figures/storyFigures';
import { table } from './csv';
import type { CsvOptions } from './csv';
import { jsonLine } from './jsonLines';

/** A figure as other programs read it: plain data, keys in the order in which they are printed. */
export interface FigureRecord {
  /** Where it begins, counted from 1; columns are UTF-16 units. */
  readonly line: number;
  readonly column: number;
  /** As printed, the line ends inside it taken out. */
  readonly text: string;
  readonly kind: FigureKind;
  /** In base units; dates and times as ISO 8601. A number where a number holds it exactly. */
  readonly value: number | string;
  /** The other end of a figure with two ends. */
  readonly high: number | string | null;
  readonly unit: string | null;
  readonly comparator: Comparator | null;
  /** The story's id, as the outline gives it. */
  readonly story: string;
  readonly headline: string | null;
  /** The sentence that the figure stands in. */
  readonly sentence: string;
}

/** A figure with its dump's name as the reader is to see it. */
export interface FiledFigure extends FigureRecord {
  readonly file: string;
}

/** The records of figures of one story, which are in the order of its parts. */
export function figureRecords(dump: Dump, story: Story, figures: readonly StoryFigure[]): FigureRecord[] {
  const sentenceOf = sentenceFinder(dump);
  return figures.map((figure) => {
    const { line, character } = dump.source.positionAt(figure.span.start);
    return {
      line: line + 1,
      column: character + 1,
      text: figure.text,
      kind: figure.kind,
      value: valueOf(figure, figure.value),
      high: figure.high === null ? null : valueOf(figure, figure.high),
      unit: figure.unit?.code ?? null,
      comparator: figure.comparator,
      story: story.id,
      headline: story.headline,
      sentence: sentenceOf(figure),
    };
  });
}

/** Figures as JSON Lines, LF at the end of each. */
export function figuresToJsonLines(figures: readonly FiledFigure[]): string {
  return figures.map(({ file, ...figure }) => jsonLine({ file, ...figure })).join('');
}

const COLUMNS = ['file', 'line', 'column', 'text', 'kind', 'value', 'high', 'unit', 'comparator', 'story', 'headline', 'sentence'] as const satisfies (keyof FiledFigure)[];

/** Figures as CSV: a heading row, then one row a figure. */
export function figuresToCsv(figures: readonly FiledFigure[], options?: CsvOptions): string {
  return table(COLUMNS.map((key) => [key, (figure: FiledFigure) => figure[key]]), figures, options);
}

/** The year 1983 is no number. */
function valueOf({ kind }: StoryFigure, value: string): number | string {
  return kind === 'date' || kind === 'time' ? value : jsonValue(value);
}

/** Cuts each part into its sentences once, however many figures it holds. */
function sentenceFinder({ source }: Dump): (figure: StoryFigure) => string {
  let cut: { readonly part: Part; readonly text: string; readonly sentences: readonly Span[] } | undefined;
  return ({ part, within }) => {
    if (cut?.part !== part) {
      const { text } = joinedPart(source, part);
      cut = { part, text, sentences: [...sentencesOf(text)] };
    }
    const { text, sentences } = cut;
    const sentence = sentences[lastAtOrBefore(sentences.length, (index) => sentences[index]?.start ?? 0, within.start)];
    return sentence ? text.slice(sentence.start, sentence.end) : '';
  };
}

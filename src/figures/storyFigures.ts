import type { Dump } from '../core/dump';
import type { JoinedText } from '../core/joinedText';
import { joinedPart } from '../core/partText';
import type { Span } from '../core/span';
import type { Part, PartKind, Story } from '../core/story';
import type { Figure } from './figure';
import { findFigures } from './figures';
import { yuanOf } from './yuan';

/** The parts that give no figures: they name people, series and pages of the paper. */
export const WITHOUT_FIGURES: ReadonlySet<PartKind> = new Set<PartKind>(['credit', 'jump', 'label', 'source']);

/** A figure with its place in the dump. `span` holds UTF-16 offsets into the source; where a column or line ends inside, it reaches over the break. */
export interface StoryFigure extends Figure {
  /** The figure without line ends: one span for each line. */
  readonly pieces: readonly Span[];
  /** As printed, the line ends taken out: 2000余笔. */
  readonly text: string;
  readonly part: Part;
  /** Offsets into the running text of the part: see `joinedPart`. */
  readonly within: Span;
}

/** The figures of a story in the order of its parts; one broken over two lines is one figure. */
export function figuresOfStory(dump: Dump, story: Story): StoryFigure[] {
  const { source, language } = dump;
  const yuan = yuanOf(dump);
  return story.parts.filter(({ kind }) => !WITHOUT_FIGURES.has(kind)).flatMap((part) => {
    const joined = joinedPart(source, part);
    const found = findFigures(joined.text, { language, date: story.date, yuan });
    return found.filter((figure) => belongs(figure, part.kind)).map((figure) => placed(figure, joined, part));
  });
}

/** A byline tells ages at most; a bare number in a table is no sentence's figure. */
function belongs({ kind, unit }: Figure, part: PartKind): boolean {
  if (part === 'byline') return unit?.dimension === 'age';
  return !(part === 'table' && kind === 'count' && unit === null);
}

function placed(figure: Figure, joined: JoinedText, part: Part): StoryFigure {
  const pieces = sourceSpans(joined, figure.span);
  const text = joined.text.slice(figure.span.start, figure.span.end);
  const span = { start: pieces[0]?.start ?? 0, end: pieces.at(-1)?.end ?? 0 };
  return { ...figure, span, pieces, text, part, within: figure.span };
}

/** The stretches of the source that a span of the joined text covers, one for each line. */
function sourceSpans({ pieces }: JoinedText, { start, end }: Span): Span[] {
  return pieces.flatMap(({ joined, source, length }) => {
    const from = Math.max(start, joined);
    const to = Math.min(end, joined + length);
    return from < to ? [{ start: source + from - joined, end: source + to - joined }] : [];
  });
}

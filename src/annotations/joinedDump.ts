import type { Dump } from '../core/dump';
import { joinLines, sourceSpan } from '../core/joinedText';
import type { JoinedPiece } from '../core/joinedText';
import { SourceText } from '../core/sourceText';
import type { LineRange, Span } from '../core/span';
import type { Story } from '../core/story';

/**
 * All that stories and furniture say, column breaks rejoined, with the way back to the dump. Between any two parts there is
 * a line end: nothing is found over it.
 */
export class JoinedDump {
  readonly text: string;
  private readonly pieces: readonly JoinedPiece[];

  /** `only` is the story that alone is wanted. */
  constructor(dump: Dump, only?: Story) {
    const texts: string[] = [];
    const pieces: JoinedPiece[] = [];
    let length = 0;
    for (const lines of only ? linesOfParts(only) : linesOfAll(dump)) {
      const part = joinLines(dump.source, lines);
      for (const piece of part.pieces) pieces.push({ ...piece, joined: length + piece.joined });
      texts.push(part.text);
      length += part.text.length + 1;
    }
    this.text = texts.join('\n');
    this.pieces = pieces;
  }

  /** The span in the dump of a span of this text, which must not be empty. UTF-16 offsets. */
  spanOf(span: Span): Span {
    return sourceSpan({ pieces: this.pieces }, span);
  }
}

/** Words as they are with the breaks in them rejoined. */
export function joinedWords(text: string): string {
  const source = new SourceText(text);
  return joinLines(source, range({ first: 0, last: source.lineCount - 1 })).text;
}

function linesOfAll({ stories, furniture }: Dump): (readonly number[])[] {
  return [...stories.flatMap(linesOfParts), ...furniture.flatMap(({ lines }) => range(lines).map((line) => [line]))];
}

function linesOfParts({ parts }: Story): (readonly number[])[] {
  return parts.map(({ lines }) => lines);
}

function range({ first, last }: LineRange): number[] {
  return Array.from({ length: last - first + 1 }, (_, index) => first + index);
}

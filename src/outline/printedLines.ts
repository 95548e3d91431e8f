import type { Dump } from '../core/dump';
import type { LineRange } from '../core/span';

/** The 0-based lines of a range that are not blank. */
export function printedLines({ source }: Dump, { first, last }: LineRange): readonly number[] {
  const lines: number[] = [];
  for (let line = first; line <= last; line++) if (source.line(line).trim() !== '') lines.push(line);
  return lines;
}

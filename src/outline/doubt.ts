import type { Dump } from '../core/dump';
import { storyAt } from '../core/dump';
import { containsLine } from '../core/span';
import type { Story } from '../core/story';

/**
 * A story with a smaller margin is worth a look. On the pages in test/pages/kept, from which nothing was learned, three in five of
 * those below are wrong in something, which is three in five of all wrong ones; of the others four in five are right in
 * everything: a test holds it to that.
 */
const UNCERTAIN_BELOW = 38;

/** True for a story that could nearly as well be read in another way. */
export function isUncertain({ margin }: Story): boolean {
  return margin < UNCERTAIN_BELOW;
}

/** What a 0-based line was read as: a part kind, a furniture kind or `continuation`; null for a blank line. */
export function readingAt(dump: Dump, line: number): string | null {
  const part = storyAt(dump, line)?.parts.find(({ lines }) => lines.includes(line));
  if (part) return part.kind === 'table' || part.lines[0] === line ? part.kind : 'continuation';
  return dump.furniture.find(({ lines }) => containsLine(lines, line))?.kind ?? null;
}

import type { StoryRecord } from './storyRecord';

/** As much of a paragraph as stands in for a headline, in code points. */
const OPENING = /^.{0,30}/u;

/**
 * What a story is called where it must be called something: its headline, `… ` and the headline that it continues,
 * else its label, its kicker, the opening of its text, at last its id.
 */
export function storyTitle(record: StoryRecord): string {
  const { headline, continues, labels, kickers, paragraphs, id } = record;
  const opening = OPENING.exec(paragraphs[0]?.text ?? '')?.[0] ?? '';
  return headline ?? (continues === undefined ? (labels[0] ?? kickers[0] ?? (opening || id)) : `… ${continues}`);
}

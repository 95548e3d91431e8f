import type { SourceText } from '../core/sourceText';
import { partText } from '../core/partText';
import type { Story } from '../core/story';
import { findFigures } from '../figures/figures';

const COUNTED = new WeakMap<Story, number>();
/** The parts that figures are counted in. */
const COUNTED_PARTS = new Set(['headline', 'deck', 'kicker', 'paragraph', 'listItem', 'caption', 'subhead']);

/** How many figures a story gives; counted when it is first asked for, once for each parsed story. */
export function countFigures(source: SourceText, story: Story): number {
  const known = COUNTED.get(story);
  if (known !== undefined) return known;
  const texts = story.parts.filter(({ kind }) => COUNTED_PARTS.has(kind)).map((part) => partText(source, part));
  const count = texts.reduce((sum, text) => sum + findFigures(text).length, 0);
  COUNTED.set(story, count);
  return count;
}

import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import type { Story } from '../core/story';
import { JoinedDump, joinedWords } from './joinedDump';
import { findWords } from './wordSearch';

/**
 * Everywhere where the words of a span stand in a dump, or in one story of it: as whole words, and whether or not a column
 * breaks in them. UTF-16 offsets, in the order of the text, none overlapping the one before; the span itself is one of them.
 */
export function occurrencesIn(dump: Dump, span: Span, story?: Story): readonly Span[] {
  const joined = new JoinedDump(dump, story);
  const spans = findWords(joined.text, [joinedWords(dump.source.slice(span))]).map((found) => joined.spanOf(found));
  let end = 0;
  return spans.sort((a, b) => a.start - b.start).filter((place) => {
    if (place.start < end) return false;
    ({ end } = place);
    return true;
  });
}

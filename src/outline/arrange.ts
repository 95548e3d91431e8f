import { partText } from '../core/partText';
import type { SourceText } from '../core/sourceText';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';

/** The orders that a list of stories can be shown in. */
export const SORT_ORDERS = ['document', 'headline', 'length'] as const;

export type SortOrder = (typeof SORT_ORDERS)[number];

/** The stories in another order, `headline` as the locale collates, `length` with the longest first. The input is left alone. */
export function sortStories(stories: readonly Story[], order: SortOrder, source: SourceText, locale?: string): readonly Story[] {
  switch (order) {
    case 'document':
      return stories;
    case 'headline':
      return byHeadline(stories, source, new Intl.Collator(locale, { numeric: true }));
    case 'length':
      return stories.toSorted((a, b) => b.characters - a.characters);
  }
}

/**
 * Tells of a story whether each word of the filter stands in its title, kickers, decks, labels, names, page, section or source.
 * Case and width of letters do not matter; an empty filter fits every story.
 */
export function storyFilter(source: SourceText, filter: string): (story: Story) => boolean {
  const words = folded(filter).split(/\s+/).filter(Boolean);
  if (words.length === 0) return () => true;
  return (story) => {
    const text = folded(searchable(source, story));
    return words.every((word) => text.includes(word));
  };
}

function byHeadline(stories: readonly Story[], source: SourceText, collator: Intl.Collator): readonly Story[] {
  return stories
    .map((story) => ({ story, title: storyTitle(source, story) }))
    .sort((a, b) => collator.compare(a.title, b.title))
    .map(({ story }) => story);
}

const SEARCHED = new Set(['kicker', 'deck', 'label', 'subhead']);

function searchable(source: SourceText, story: Story): string {
  return [
    storyTitle(source, story),
    ...story.parts.filter(({ kind }) => SEARCHED.has(kind)).map((part) => partText(source, part)),
    ...[...story.bylines, ...story.credits].flatMap(({ names }) => names.map(({ text }) => text)),
    story.page,
    story.section,
    story.source,
  ].join('\n');
}

/** `ＡＢＣ` and `abc` become one: for finding words whatever their case and width. */
export function folded(text: string): string {
  return text.normalize('NFKC').toLowerCase();
}

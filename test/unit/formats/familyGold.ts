import type { Dump } from '../../../src/core/dump';
import { storyRecord } from '../../../src/extract/storyRecord';

/** What a fixture is held to, story by story: all that its record says, and its paragraphs. */
export interface StoryGold {
  readonly headline: string | null;
  readonly [property: string]: unknown;
}

/** What is read of each story of a dump, places left out: what is not there is left out too. */
export function storiesRead(dump: Dump): StoryGold[] {
  return dump.stories.map((story) => {
    const { kickers, headline, decks, labels, source, date, page, section, bylines, credits, captions, dateline, declared, paragraphs } = storyRecord(dump, story);
    const people = [...bylines, ...credits].map(({ role, names, ...others }) => ({ role, names, ...('title' in others && { title: others.title }), ...('affiliation' in others && { affiliation: others.affiliation }) }));
    const fields = declared?.fields.map(({ name, value }) => `${name}: ${value}`);
    const said = { kickers, decks, labels, source, date, page, section, people, dateline, captions, printed: declared?.date, words: declared?.words, language: declared?.language, documentId: declared?.documentId, fields, paragraphs: paragraphs.map(({ text }) => text) };
    return { headline, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))) };
  });
}

/** What a fixture's `.gold.json` holds. */
export interface DumpGold {
  readonly format: string;
  readonly declared: number | null;
  /** Cover, separators and folios, by their 1-based lines. */
  readonly furniture: readonly string[];
  readonly stories: readonly StoryGold[];
}

/** What is read of a dump. */
export function goldOf(dump: Dump): DumpGold {
  const furniture = dump.furniture.map(({ kind, lines }) => `${kind} ${lines.first + 1}-${lines.last + 1}`);
  return { format: dump.format, declared: dump.declaredStories, furniture, stories: storiesRead(dump) };
}

import { stringify } from 'yaml';
import type { StoryExtract } from './storyExtract';
import { storyMarkdown } from './storyMarkdown';

/**
 * Stories as one Markdown document. The front matter of one story is its metadata, that of several is a list `stories`;
 * each story is all under its own `# headline`, so that a document can be cut at its headings.
 */
export function toMarkdown(stories: readonly StoryExtract[]): string {
  if (stories.length === 0) return '';
  const [only, ...others] = stories.map(metadata);
  const frontMatter = others.length === 0 ? only : { stories: [only, ...others] };
  // YAML 1.1 readers would take `no` for false and a date for a timestamp: `compat` has such texts quoted.
  const yaml = stringify(frontMatter, { lineWidth: 0, compat: 'yaml-1.1' });
  return `---\n${yaml}---\n\n${stories.map(storyMarkdown).join('\n\n')}\n`;
}

/** What is known of a story besides its text; what is not known is left out. */
function metadata({ file, record, keywords }: StoryExtract): Record<string, unknown> {
  const bylines = record.bylines.map(({ role, names, title, affiliation, contact }) =>
    knownOnly({ role, names, title, affiliation, contact }),
  );
  return knownOnly({
    file,
    lines: record.lines,
    page: record.page,
    section: record.section,
    date: record.date,
    source: record.source,
    kind: record.kind,
    kickers: record.kickers,
    headline: record.headline,
    continues: record.continues,
    decks: record.decks,
    bylines,
    dateline: record.dateline,
    leadMarker: record.leadMarker,
    labels: record.labels,
    keywords,
    credits: record.credits,
    characters: record.characters,
    words: record.words,
    ...(record.declared && { declared: knownOnly({ ...record.declared, fields: record.declared.fields }) }),
  });
}

function knownOnly(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isUnknown(value)));
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

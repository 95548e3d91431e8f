import { stringify } from 'yaml';
import { escapeMarkdown } from './markdownEscape';
import type { Block, TextBlockKind } from './storyBody';
import type { StoryExtract } from './storyExtract';

/** Markup around the escaped text of a block; null where the block is told by the front matter or the heading alone. */
const MARKUP: Record<TextBlockKind, ((text: string) => string) | null> = {
  headline: null,
  label: null,
  jump: null,
  kicker: (text) => `*${text}*`,
  deck: (text) => `**${text}**`,
  byline: (text) => text,
  paragraph: (text) => text,
  subhead: (text) => `## ${text}`,
  pullQuote: (text) => `> ${text}`,
  caption: (text) => `*${text}*`,
  credit: (text) => `*${text}*`,
  source: (text) => `*${text}*`,
};

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

/** One story as Markdown under its `# headline`, without front matter. */
export function storyMarkdown({ title, body }: StoryExtract): string {
  const blocks = body.map(blockMarkdown).filter((block) => block !== null);
  return [`# ${escapeMarkdown(title)}`, ...blocks].join('\n\n');
}

function blockMarkdown(block: Block): string | null {
  if ('text' in block) return MARKUP[block.kind]?.(escapeMarkdown(block.text)) ?? null;
  switch (block.kind) {
    case 'stanza':
      return block.lines.map(escapeMarkdown).join('\\\n');
    case 'list':
      return block.lines.map((line) => `- ${escapeMarkdown(line)}`).join('\n');
    case 'table':
      return tableMarkdown(block.columns ?? 1, block.cells);
  }
}

/** The first row is the heading, as printed tables have it and Markdown demands it. */
function tableMarkdown(columns: number, cells: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += columns) {
    const row = Array.from({ length: columns }, (_, column) => escapeMarkdown(cells[at + column] ?? ''));
    rows.push(`| ${row.join(' | ')} |`);
  }
  rows.splice(1, 0, `|${' --- |'.repeat(columns)}`);
  return rows.join('\n');
}

/** What is known of a story besides its text; what is not known is left out. */
function metadata({ file, record }: StoryExtract): Record<string, unknown> {
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
    credits: record.credits,
    characters: record.characters,
    words: record.words,
  });
}

function knownOnly(fields: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => !isUnknown(value)));
}

function isUnknown(value: unknown): boolean {
  return value === null || value === undefined || (Array.isArray(value) && value.length === 0);
}

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

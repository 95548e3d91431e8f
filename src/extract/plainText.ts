import type { Block, TextBlockKind } from './storyBody';
import type { StoryExtract } from './storyExtract';

/** What guides a reader through the paper and is no text of the story. */
const LEFT_OUT: ReadonlySet<TextBlockKind> = new Set(['label', 'jump']);

/**
 * Stories as they are printed, paragraphs rejoined, a blank line between blocks and two between stories.
 * Each ends in the place it comes from, in lines of the dump: `[沄湾日报.txt:7-28]`.
 */
export function toPlainText(stories: readonly StoryExtract[]): string {
  return stories.map((story) => `${storyText(story)}\n`).join('\n\n');
}

function storyText({ file, record, body }: StoryExtract): string {
  const [first, last] = record.lines;
  const blocks = body.map(blockText).filter((text) => text !== null);
  return [...blocks, `[${file}:${first}-${last}]`].join('\n\n');
}

function blockText(block: Block): string | null {
  if ('text' in block) return LEFT_OUT.has(block.kind) ? null : block.text;
  switch (block.kind) {
    case 'stanza':
    case 'list':
      return block.lines.join('\n');
    case 'table':
      return tableText(block.columns ?? 1, block.cells);
  }
}

/** One row a line, cells apart by tabs. */
function tableText(columns: number, cells: readonly string[]): string {
  const rows: string[] = [];
  for (let at = 0; at < cells.length; at += columns) rows.push(cells.slice(at, at + columns).join('\t'));
  return rows.join('\n');
}

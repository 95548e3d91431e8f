import { toCsv } from './csv';
import type { CsvOptions } from './csv';
import { toJsonLines } from './jsonLines';
import { toMarkdown } from './markdown';
import { toPlainText } from './plainText';
import type { StoryExtract } from './storyExtract';

export type WriteOptions = CsvOptions;

export type TargetId = 'md' | 'txt' | 'jsonl' | 'csv';

/** What stories can be extracted to. */
export interface Target {
  readonly id: TargetId;
  /** Shown to the user. */
  readonly label: string;
  /** Of a file's name, without the dot. */
  readonly extension: string;
  readonly mime: string;
  /** The stories as one text, its last line ended; options that mean nothing to the target are passed over. */
  readonly write: (stories: readonly StoryExtract[], options?: WriteOptions) => string;
}

/** Every target, in the order in which they are offered. */
export const TARGETS: readonly Target[] = [
  { id: 'md', label: 'Markdown', extension: 'md', mime: 'text/markdown', write: (stories) => toMarkdown(stories) },
  { id: 'txt', label: 'Plain Text', extension: 'txt', mime: 'text/plain', write: (stories) => toPlainText(stories) },
  {
    id: 'jsonl',
    label: 'JSON Lines',
    extension: 'jsonl',
    mime: 'application/jsonl',
    write: (stories) => toJsonLines(stories),
  },
  { id: 'csv', label: 'CSV (Metadata)', extension: 'csv', mime: 'text/csv', write: toCsv },
];

import type { StoryExtract } from './storyExtract';

/** Allowed inside JSON strings, but line ends to many programs that read line by line. */
const OTHER_LINE_ENDS = /[\u0085\u2028\u2029]/g;

/** One JSON object a line, LF at the end of each: the story's record with `file` and `language` before it, and its keywords, if there are some, behind. */
export function toJsonLines(stories: readonly StoryExtract[]): string {
  return stories.map(({ file, language, record, keywords }) => jsonLine({ file, language, ...record, ...(keywords && { keywords }) })).join('');
}

/** One value as a line of JSON Lines, LF included. */
export function jsonLine(value: object): string {
  const json = JSON.stringify(value);
  return `${json.replace(OTHER_LINE_ENDS, (end) => `\\u${end.charCodeAt(0).toString(16).padStart(4, '0')}`)}\n`;
}

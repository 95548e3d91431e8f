import type { Dump } from '../../../../src/core/dump';
import type { Story } from '../../../../src/core/story';
import { parsePage } from '../../parsePage';

/**
 * Pages are written with the expected reading in front of every line, and read back in the same form:
 *
 *     nameplate  | 沄湾日报
 *     # news
 *     headline   | 新桥今起通车
 *     paragraph  | 本报讯 大桥全长
 *     caption    | 图为大桥夜景。
 *     +paragraph | 三公里。              the paragraph goes on behind the caption
 *     +          | more of the part above
 */
export interface ReadPage {
  readonly dump: Dump;
  /** The page as it is read, marks in front. */
  readonly reading: readonly string[];
  /** The page as it was written. */
  readonly expected: readonly string[];
}

const MARKED = /^\s*(\S*)\s*\|\s?(.*)$/;

/** Takes the marks off a page, parses it, and puts the marks of the reading on. A line that is a mark alone opens a story. */
export function readPage(marked: string): ReadPage {
  const lines = marked.split('\n').filter((line) => line.trim() !== '');
  const expected = lines.map((line) => {
    const [, mark, text] = MARKED.exec(line) ?? [];
    return mark === undefined ? line.trim() : markedLine(mark, text ?? '');
  });
  const text = lines.flatMap((line) => MARKED.exec(line)?.[2] ?? []).join('\n');
  const dump = parsePage(text);
  return { dump, expected, reading: readingOf(dump) };
}

function markedLine(mark: string, text: string): string {
  return `${mark.padEnd(10)} | ${text}`.trimEnd();
}

function readingOf(dump: Dump): string[] {
  const marks = new Map<number, string>();
  const openers = new Map<number, string>();
  for (const { kind, lines } of dump.furniture) for (let line = lines.first; line <= lines.last; line++) marks.set(line, kind);
  for (const story of dump.stories) {
    openers.set(story.lines.first, `# ${story.kind}`);
    for (const [line, mark] of marksOf(story)) marks.set(line, mark);
  }
  return Array.from({ length: dump.source.lineCount }, (_, line) => line).flatMap((line) => {
    const text = dump.source.line(line);
    const opener = openers.get(line);
    return [...(opener === undefined ? [] : [opener]), markedLine(text.trim() === '' ? '' : (marks.get(line) ?? '?'), text)];
  });
}

function marksOf(story: Story): [number, string][] {
  const owners = story.parts.flatMap((part) => part.lines.map((line) => ({ line, part }))).sort((a, b) => a.line - b.line);
  return owners.map(({ line, part }, index) => {
    if (part.lines[0] === line) return [line, part.kind];
    return [line, owners[index - 1]?.part === part ? '+' : `+${part.kind}`];
  });
}

/** Who made a story: `reporter 秦远舟 石越`. */
export function peopleOf(story: Story | undefined): string[] {
  return [...(story?.bylines ?? []), ...(story?.credits ?? [])].map(({ role, names }) => [role, ...names.map(({ text }) => text)].join(' '));
}

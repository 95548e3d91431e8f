import type { Dump } from '../../../src/core/dump';
import { SourceText } from '../../../src/core/sourceText';
import type { Span } from '../../../src/core/span';
import { FURNITURE_KINDS, PART_KINDS } from '../../../src/core/story';
import type { Byline, Credit, FurnitureKind, Part, PartKind, PersonName, Story } from '../../../src/core/story';
import { extractStory } from '../../../src/extract/storyExtract';
import type { StoryExtract } from '../../../src/extract/storyExtract';

/**
 * A dump made by hand. Each line says before the bar what it is: a part or furniture kind, nothing for a blank line, or
 * `+` and a kind for a line that belongs to the part of that kind that was begun last. `---` begins the next story:
 *
 *     nameplate  | 沄湾日报
 *     ---
 *     headline   | 新桥通车
 *     paragraph  | 昨天上午,连接两岸的
 *     +paragraph | 新桥通车。
 *
 * Every story is as plain as can be; `details` adds, story by story, what is not told by the parts.
 */
export function handMadeDump(page: string, details: readonly ((source: SourceText) => Partial<Story>)[] = []): Dump {
  const rows = page
    .trim()
    .split('\n')
    .map((row) => row.trim())
    .map((row) => (row === '---' ? { mark: '---', text: '' } : markedRow(row)));
  const source = new SourceText(
    rows
      .filter(({ mark }) => mark !== '---')
      .map(({ text }) => text)
      .join('\n'),
  );
  const furniture: { kind: FurnitureKind; lines: { first: number; last: number } }[] = [];
  const stories: { kind: PartKind; lines: number[] }[][] = [];
  let line = 0;
  for (const { mark } of rows) {
    if (mark === '---') {
      stories.push([]);
      continue;
    }
    const kind = mark.replace('+', '');
    const parts = stories.at(-1);
    if (isFurniture(kind)) furniture.push({ kind, lines: { first: line, last: line } });
    else if (isPart(kind) && mark.startsWith('+')) parts?.findLast((part) => part.kind === kind)?.lines.push(line);
    else if (isPart(kind)) parts?.push({ kind, lines: [line] });
    else if (kind !== '') throw new Error(`No kind of line: ${kind}`);
    line += 1;
  }
  return {
    source,
    format: 'page',
    language: 'zh',
    confidence: 0.9,
    declaredStories: null,
    furniture,
    stories: stories.map((parts, index) => ({ ...plainStory(source, parts, index), ...details[index]?.(source) })),
  };
}

/** All stories of a dump made by hand, taken out of it; the file is called `沄湾日报.txt`. */
export function handMadeExtracts(...page: Parameters<typeof handMadeDump>): StoryExtract[] {
  const dump = handMadeDump(...page);
  return dump.stories.map((story) => extractStory(dump, story, '沄湾日报.txt'));
}

/** The byline that names these people, each where the text first has the name. */
export function byline(source: SourceText, role: Byline['role'], ...names: readonly string[]): Byline {
  return { role, ...people(source, names) };
}

export function credit(source: SourceText, role: Credit['role'], ...names: readonly string[]): Credit {
  return { role, ...people(source, names) };
}

/** Where the text first has these words. */
export function spanOf(source: SourceText, words: string): Span {
  const start = source.text.indexOf(words);
  if (start < 0) throw new Error(`Not in the text: ${words}`);
  return { start, end: start + words.length };
}

function people(source: SourceText, names: readonly string[]): Pick<Byline, 'names' | 'lines'> {
  const persons: PersonName[] = names.map((printed) => ({
    text: printed.replaceAll(' ', ''),
    span: spanOf(source, printed),
  }));
  const lines = persons.map(({ span }) => source.lineAt(span.start));
  return { names: persons, lines: { first: Math.min(...lines), last: Math.max(...lines) } };
}

function markedRow(row: string): { mark: string; text: string } {
  const bar = row.indexOf('|');
  if (bar < 0) throw new Error(`No bar in: ${row}`);
  return { mark: row.slice(0, bar).trim(), text: row.slice(bar + 2) };
}

function plainStory(source: SourceText, parts: readonly Part[], index: number): Story {
  const lines = parts.flatMap((part) => part.lines);
  const headline = parts.filter(({ kind }) => kind === 'headline').flatMap((part) => part.lines);
  return {
    id: `story-${index + 1}`,
    kind: 'news',
    lines: { first: Math.min(...lines), last: Math.max(...lines) },
    page: null,
    section: null,
    date: null,
    source: null,
    headline: headline.length === 0 ? null : headline.map((line) => source.line(line).trim()).join(' '),
    parts,
    bylines: [],
    credits: [],
    tables: [],
    dateline: null,
    leadMarker: null,
    continues: null,
    characters: 0,
    words: 0,
    margin: 5,
    weakest: null,
  };
}

function isPart(kind: string): kind is PartKind {
  return PART_KINDS.some((known) => known === kind);
}

function isFurniture(kind: string): kind is FurnitureKind {
  return FURNITURE_KINDS.some((known) => known === kind);
}

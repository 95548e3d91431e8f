import type { Dump } from '../core/dump';
import type { Story } from '../core/story';
import { storyTitle } from '../core/storyTitle';
import { declaredFacts } from '../outline/declaredFacts';
import { outlineRecord } from '../extract/storyRecord';
import type { OutlineRecord, StoryRecord } from '../extract/storyRecord';
import { clipped, counted, linesInWords, printable, spaced } from './words';

const INDENT = ' '.repeat(9);
/** A field's value is shown so far, in UTF-16 units. */
const LONGEST_VALUE = 100;

/**
 * A dump's outline to be read on a terminal, LF at its end; `file` is the dump's name as the reader is to see it:
 *
 *     page-2.txt: 6 stories (page, zh, confidence 0.97)
 *       Page 02 综合
 *         1  87个水利工程同日动工
 *            news, lines 7-28, 861 characters
 *            reporter 秦远舟, 王小满
 */
export function outlineTree(dump: Dump, file: string): string {
  const outline = outlineRecord(dump, file);
  const titles = dump.stories.map((story) => storyTitle(dump.source, story));
  const lines = [heading(outline)];
  let page = '';
  outline.stories.forEach((story, index) => {
    const place = placeOf(story);
    if (place !== page) lines.push(`  ${place}`);
    page = place;
    lines.push(`${String(index + 1).padStart(5)}    ${titles[index] ?? ''}`, ...storyLines(story), ...declaredLines(dump.stories[index]));
  });
  return lines.map((line) => `${printable(line)}\n`).join('');
}

function heading({ file, format, language, confidence, declaredStories, stories }: OutlineRecord): string {
  const found = counted(stories.length, 'story', 'stories');
  const count = declaredStories === null ? found : `${found} of ${declaredStories} declared`;
  return `${file}: ${count} (${format}, ${language}, confidence ${confidence.toFixed(2)})`;
}

/** `Page 02 综合 2026-03-19`, as far as it is known. */
function placeOf({ page, section, date }: StoryRecord): string {
  return [page === null ? 'Page unknown' : `Page ${page}`, section, date].filter((known) => known !== null).join(' ');
}

function storyLines(story: StoryRecord): string[] {
  return [
    `${INDENT}${spaced(story.kind)}, ${linesInWords(story.lines)}, ${counted(story.characters, 'character')}`,
    ...story.bylines.map(({ role, names, title }) => `${INDENT}${people(role, names)}${title ? ` (${title})` : ''}`),
    ...story.credits.map(({ role, names }) => `${INDENT}${people(role, names)}`),
    ...story.subheads.map((subhead) => `${INDENT}- ${subhead}`),
  ];
}

/** What an export declares of the story: `source: Harrow Post`, `LOAD-DATE: March 3, 2006`; its place stands above. */
function declaredLines(story: Story | undefined): string[] {
  const facts = story ? declaredFacts(story) : null;
  if (!facts) return [];
  const known = facts.known.filter(({ name }) => name !== 'section' && name !== 'page').map(({ name, value }) => ({ name: spaced(name), value }));
  return [...known, ...facts.others].map(({ name, value }) => `${INDENT}${name}: ${clipped(value, LONGEST_VALUE)}`);
}

function people(role: string, names: readonly string[]): string {
  return [spaced(role), names.join(', ')].join(' ').trimEnd();
}

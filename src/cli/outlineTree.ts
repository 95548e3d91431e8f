import type { OutlineRecord, StoryRecord } from '../extract/storyRecord';
import { storyTitle } from '../extract/storyTitle';
import { counted, linesInWords, printable, spaced } from './words';

/**
 * A dump's outline to be read on a terminal, LF at its end:
 *
 *     page-2.txt: 6 stories (page, zh, confidence 0.97)
 *       Page 02 综合
 *         1  87个重大项目集中开工
 *            news, lines 7-28, 861 characters
 *            reporter 赵启明, 王小满
 */
export function outlineTree(outline: OutlineRecord): string {
  const lines = [heading(outline)];
  let page = '';
  outline.stories.forEach((story, index) => {
    const place = placeOf(story);
    if (place !== page) lines.push(`  ${place}`);
    page = place;
    lines.push(...storyLines(story, index + 1));
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

function storyLines(story: StoryRecord, number: number): string[] {
  const indent = ' '.repeat(9);
  return [
    `${String(number).padStart(5)}    ${storyTitle(story)}`,
    `${indent}${spaced(story.kind)}, ${linesInWords(story.lines)}, ${counted(story.characters, 'character')}`,
    ...story.bylines.map(({ role, names, title }) => `${indent}${people(role, names)}${title ? ` (${title})` : ''}`),
    ...story.credits.map(({ role, names }) => `${indent}${people(role, names)}`),
    ...story.subheads.map((subhead) => `${indent}- ${subhead}`),
  ];
}

function people(role: string, names: readonly string[]): string {
  return [spaced(role), names.join(', ')].join(' ').trimEnd();
}

import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { SourceText } from '../../../src/core/sourceText';
import { FURNITURE_KINDS } from '../../../src/core/story';
import type { BylineRole, CreditRole, StoryKind } from '../../../src/core/story';
import { outlineRecord } from '../../../src/extract/storyRecord';
import { parseDump } from '../../../src/formats/formats';
import { comparePage, emptyTallies } from '../../score/compare';
import type { Measure, Tally } from '../../score/compare';
import { readGoldPages } from '../../score/gold';
import type { GoldStory, ScoredPage } from '../../score/gold';

/** The pages and the texts of sites that weights are learned from, and the pages that are kept out of it. */
const FOLDERS = ['tuning', 'sites', 'kept'].map((name) => ({ name, folder: join('test', 'pages', name) }));

/** F1 over all pages of a folder, below which the reading has become worse. */
const FLOORS: Readonly<Record<string, Partial<Readonly<Record<Measure, number>>>>> = {
  tuning: { story: 0.91, headline: 0.91, 'kicker/deck': 0.85, byline: 0.93, paragraph: 0.95 },
  sites: { story: 0.74, headline: 0.8, byline: 0.72, paragraph: 0.88 },
  kept: { story: 0.86, headline: 0.87, 'kicker/deck': 0.73, byline: 0.91, label: 0.7, paragraph: 0.95 },
};

const f1 = ({ right, wrong, missed }: Tally): number => (2 * right) / (2 * right + wrong.length + missed.length);

describe.each(FOLDERS)('The $name pages are read', async ({ name, folder }) => {
  const tallies = emptyTallies();
  for (const page of readGoldPages(folder)) comparePage(outlineRecord(await parseDump(page.text), page.name).stories, page.gold.stories, tallies);

  it.each(Object.entries(FLOORS[name] ?? {}) as [Measure, number][])('with %s right at least %f of the time', (measure, floor) => {
    const { wrong, missed } = tallies[measure];
    expect(f1(tallies[measure]), [...wrong.map((shown) => `+ ${shown}`), ...missed.map((shown) => `- ${shown}`)].join('\n')).toBeGreaterThanOrEqual(floor);
  });
});

const STORY_KINDS: readonly StoryKind[] = ['news', 'photo', 'commentary', 'brief', 'interview', 'notice', 'index', 'weather'];
const BYLINE_ROLES: readonly BylineRole[] = ['reporter', 'correspondent', 'author', 'commentator', 'agency', 'staff', 'translator'];
const CREDIT_ROLES: readonly CreditRole[] = ['photographer', 'illustrator', 'editor', 'columnEditor', 'source'];
const PRINTED_RULE = /^[—–\-_=*♦◆◇·•~―─━\s]{2,}$/;

/** Without what a line break adds or takes: white space, and the hyphen of a word that it cuts (Agri-/cultural). */
const bare = (text: string): string => text.replace(/[\s-]+/g, '');

/** Everything in a gold outline that contradicts its page, in words. */
function faultsOf({ name, text, gold }: ScoredPage): string[] {
  const source = new SourceText(text);
  const ranges = [...gold.stories, ...(gold.furniture ?? [])].map(({ lines }) => lines);
  const outside = ranges.filter(([first, last]) => first < 1 || last < first || last > source.lineCount).map((lines) => `lines ${lines.join('-')} are not of the page`);
  if (outside.length > 0) return outside;
  const owners = Array.from({ length: source.lineCount }, (_, line) => ranges.filter(([first, last]) => first <= line + 1 && line + 1 <= last).length);
  return [
    ...(gold.file === `${name}.txt` ? [] : [`it names ${gold.file}`]),
    ...owners.flatMap((count, line) => (count === 1 || (count === 0 && isBlank(source.line(line))) ? [] : [`line ${line + 1} is in ${count} stories or furniture`])),
    ...(gold.furniture ?? []).filter(({ kind }) => !FURNITURE_KINDS.some((known) => known === kind)).map(({ kind }) => `no furniture is called ${kind}`),
    ...gold.stories.flatMap((story) => faultsOfStory(source, story).map((fault) => `story at line ${story.lines[0]}: ${fault}`)),
  ];
}

function isBlank(line: string): boolean {
  return line.trim() === '' || PRINTED_RULE.test(line.trim());
}

function faultsOfStory(source: SourceText, story: GoldStory): string[] {
  const [first, last] = story.lines;
  const printed = bare(source.slice(source.linesSpan({ first: first - 1, last: last - 1 })));
  const people = [...story.bylines, ...story.credits];
  const roles: readonly string[] = [...BYLINE_ROLES, ...CREDIT_ROLES];
  const texts = [story.headline ?? '', ...story.kickers, ...story.decks, ...story.subheads, ...story.labels, ...(story.captions ?? []), ...(story.pullQuotes ?? []), ...(story.jumps ?? [])];
  const claimed = story.paragraphLines.flat();
  return [
    ...(STORY_KINDS.some((kind) => kind === (story.kind ?? 'news')) ? [] : [`no story is a ${story.kind ?? ''}`]),
    ...people.filter(({ role }) => !roles.includes(role)).map(({ role }) => `nobody is a ${role}`),
    ...texts.filter((text) => !printed.includes(bare(text))).map((text) => `“${text}” is not printed in it`),
    ...people.flatMap(({ names }) => names).filter((personName) => !printed.includes(bare(personName))).map((personName) => `${personName} is not named in it`),
    ...claimed.filter((line) => line < first || line > last).map((line) => `line ${line} of its paragraphs is outside`),
    ...claimed.filter((line, index) => claimed.indexOf(line) !== index).map((line) => `line ${line} is in two paragraphs`),
  ];
}

describe.each(FOLDERS)('The gold outlines of the $name pages', ({ folder }) => {
  it.each(readGoldPages(folder))('$name agrees with its page', (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it.each(readGoldPages(folder).flatMap(({ second, ...page }) => (second ? [{ ...page, gold: second, second }] : [])))('of another editor of $name agrees with the page too', (page) => {
    expect(faultsOf(page)).toEqual([]);
  });

  it('have a page each, and every page has one', () => {
    const names = readGoldPages(folder).flatMap(({ name, second }) => [`${name}.gold.json`, `${name}.txt`, ...(second ? [`${name}.second.json`] : [])]);
    expect(readdirSync(folder).sort()).toEqual(names.sort());
  });
});

import type { StoryRecord } from '../../src/extract/storyRecord';
import type { GoldStory } from './gold';

/** What is scored, in the order of the report. */
export const MEASURES = ['story', 'headline', 'kicker/deck', 'byline', 'subhead', 'label', 'credit', 'paragraph', 'leadMarker', 'caption', 'pullQuote', 'jump', 'kind'] as const;
export type Measure = (typeof MEASURES)[number];

/** How often found and gold agree, and what only one of them has. */
export interface Tally {
  right: number;
  /** `line 12: 便民 (kicker)`: found but not in the gold. */
  readonly wrong: string[];
  /** in the gold but not found */
  readonly missed: string[];
}

export type Tallies = Readonly<Record<Measure, Tally>>;

/** A tally of nothing for each measure. */
export function emptyTallies(): Tallies {
  return Object.fromEntries(MEASURES.map((measure) => [measure, { right: 0, wrong: [], missed: [] }])) as unknown as Tallies;
}

/** One thing said of a story; equal keys agree. `either` is a second key that agrees too (a one-word rubric). */
interface Item {
  readonly key: string;
  readonly shown: string;
}

const bare = (text: string): string => text.replace(/[\s\u3000]+/g, '');

/** Compares the stories of one page and adds to the tallies. Texts are compared over the page: a wrong boundary does not make all in the story wrong. */
export function comparePage(found: readonly StoryRecord[], gold: readonly GoldStory[], tallies: Tallies): void {
  compareStories(found.map(ofRecord), gold, tallies);
}

/** Compares the outlines that two editors made of one page, as if the first were found; they were not asked for lead markers. */
export function compareEditors(one: readonly GoldStory[], other: readonly GoldStory[], tallies: Tallies): void {
  const asked = (story: GoldStory): GoldStory => ({ ...story, leadMarker: null });
  compareStories(one.map(asked).map(ofGold), other.map(asked), tallies);
}

function compareStories(found: readonly Comparable[], gold: readonly GoldStory[], tallies: Tallies): void {
  const rubrics = oneWordRubrics(gold);
  const itemsIn = (stories: readonly Comparable[], measure: Measure): Item[] => stories.flatMap((story) => itemsOf(story, measure).filter(({ key }) => !rubrics.has(key)));
  for (const measure of MEASURES) compareItems(itemsIn(found, measure), itemsIn(gold.map(ofGold), measure), tallies[measure]);
}

/** A one-word rubric may be kicker or label: both readings are right, and neither is counted. */
function oneWordRubrics(gold: readonly GoldStory[]): Set<string> {
  const rubrics = new Set<string>();
  for (const { kickers, labels } of gold) {
    for (const text of [...kickers, ...labels]) {
      const word = bare(text);
      if (word.length <= 4 || /^[A-Z]+$/.test(word)) for (const kind of ['kicker', 'label']) rubrics.add(`${kind} ${word}`);
    }
  }
  return rubrics;
}

function compareItems(found: readonly Item[], gold: readonly Item[], tally: Tally): void {
  const open = new Map<string, number>();
  for (const { key } of gold) open.set(key, (open.get(key) ?? 0) + 1);
  for (const { key, shown } of found) {
    const left = open.get(key) ?? 0;
    if (left > 0) {
      open.set(key, left - 1);
      tally.right++;
    } else tally.wrong.push(shown);
  }
  for (const { key, shown } of gold) {
    const left = open.get(key) ?? 0;
    if (left <= 0) continue;
    open.set(key, left - 1);
    tally.missed.push(shown);
  }
}

interface Comparable {
  readonly lines: readonly [number, number];
  readonly kind: string;
  readonly headline: string | null;
  readonly kickers: readonly string[];
  readonly decks: readonly string[];
  readonly bylines: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly subheads: readonly string[];
  readonly labels: readonly string[];
  readonly credits: readonly { readonly role: string; readonly names: readonly string[] }[];
  readonly captions: readonly string[];
  readonly pullQuotes: readonly string[];
  readonly jumps: readonly string[];
  readonly leadMarker: string | null;
  readonly paragraphLines: readonly (readonly number[])[];
}

function ofRecord(story: StoryRecord): Comparable {
  return { ...story, captions: story.kind === 'photo' ? [] : story.captions, paragraphLines: story.paragraphs.map(({ lines }) => lines) };
}

function ofGold(story: GoldStory): Comparable {
  const { kind = 'news', captions = [], pullQuotes = [], jumps = [] } = story;
  return { ...story, kind, captions: kind === 'photo' ? [] : captions, pullQuotes, jumps };
}

/** What a story says for a measure. */
function itemsOf(story: Comparable, measure: Measure): Item[] {
  const [first, last] = story.lines;
  const texts = (kind: string, values: readonly string[]): Item[] => values.map((text) => ({ key: `${kind} ${bare(text)}`, shown: `lines ${first}-${last}: ${kind} ${text}` }));
  const people = (groups: Comparable['bylines']): Item[] => groups.flatMap(({ role, names }) => texts(role, names));
  switch (measure) {
    case 'story':
      return [{ key: `${first}-${last}`, shown: `lines ${first}-${last}: ${story.headline ?? '(no headline)'}` }];
    case 'headline':
      return story.headline === null ? [] : texts('headline', [story.headline]);
    case 'kicker/deck':
      return [...texts('kicker', story.kickers), ...texts('deck', story.decks)];
    case 'byline':
      return people(story.bylines);
    case 'subhead':
      return texts('subhead', story.subheads);
    case 'label':
      return texts('label', story.labels);
    case 'credit':
      return people(story.credits);
    case 'paragraph':
      return story.paragraphLines.map((lines) => ({ key: lines.join(','), shown: `paragraph at lines ${lines.join(', ')}` }));
    case 'leadMarker':
      return story.leadMarker === null ? [] : texts('leadMarker', [story.leadMarker]);
    case 'caption':
      return texts('caption', story.captions);
    case 'pullQuote':
      return texts('pullQuote', story.pullQuotes);
    case 'jump':
      return texts('jump', story.jumps);
    case 'kind':
      return [{ key: `${first} ${story.kind}`, shown: `lines ${first}-${last}: ${story.kind}` }];
  }
}

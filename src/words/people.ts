import type { Dump } from '../core/dump';
import type { Span } from '../core/span';
import { atOneGo } from '../core/steps';
import type { Steps } from '../core/steps';
import type { BylineRole, CreditRole, Story } from '../core/story';
import { nameLikeness } from './bareName';
import { NameFinder } from './nameFinder';
import { sourceSpan, storyTexts } from './storyTexts';
import { titledNames } from './titledNames';
import type { TaggedWord } from './wordSegmenter';

/** What people are to a newspaper, in the order in which they are listed. */
export const PERSON_ROLES = ['reporter', 'correspondent', 'author', 'photographer', 'editor', 'translator', 'agency', 'mentioned'] as const;

export type PersonRole = (typeof PERSON_ROLES)[number];

const ROLES: Readonly<Record<BylineRole | CreditRole, PersonRole | null>> = {
  reporter: 'reporter',
  correspondent: 'correspondent',
  author: 'author',
  commentator: 'author',
  agency: 'agency',
  staff: 'agency',
  translator: 'translator',
  photographer: 'photographer',
  illustrator: 'photographer',
  editor: 'editor',
  columnEditor: 'editor',
  source: null,
};

/** A story in which somebody is named. */
export interface PersonStory {
  readonly dump: Dump;
  readonly story: Story;
  /** What he or she is in this story; empty where only the name stands there. */
  readonly roles: readonly PersonRole[];
  /** Wherever the name stands, in UTF-16 units of the dump, ascending. */
  readonly spans: readonly Span[];
}

/** Somebody who is named in dumps: one for each name, since nothing tells two people of one name apart. */
export interface Person {
  readonly name: string;
  /** In the order of `PERSON_ROLES`. */
  readonly roles: readonly PersonRole[];
  /** 董事长, 首席记者: as they are printed. */
  readonly titles: readonly string[];
  /** In the order of the dumps. */
  readonly stories: readonly PersonStory[];
}

/** How the dictionary cuts a bare name, by name; what is not there was not asked for. */
export type NameWords = ReadonlyMap<string, readonly TaggedWord[]>;

/** Names without a role word that are no names after all are this unlike to one: their place on the page speaks for them. */
const VETO = -3;

const BY_NAME = new Intl.Collator('zh');

interface Entry {
  readonly roles: Set<PersonRole>;
  readonly titles: Set<string>;
  readonly stories: Map<Story, { readonly dump: Dump; readonly roles: Set<PersonRole>; readonly spans: Map<number, Span> }>;
}

/**
 * The people of dumps, by name: those of the bylines and credits, those who are named with a title, and where else they are
 * named. Yields after each story, so that a long dump need not keep others waiting; what it returns is sorted by role, then by how
 * many stories name somebody.
 */
export function* peopleOf(dumps: readonly Dump[], words: NameWords = new Map()): Steps<Person[]> {
  const people = new Map<string, Entry>();
  const stories = dumps.flatMap((dump) => dump.stories.map((story) => ({ dump, story })));
  for (const { dump, story } of stories) {
    addCredited(people, dump, story, words);
    addTitled(people, dump, story);
    yield;
  }
  const finder = new NameFinder(people.keys());
  for (const { dump, story } of stories) {
    for (const text of storyTexts(dump.source, story)) {
      for (const { name, span } of finder.find(text.text)) noteAt(entryOf(people, name), dump, story, sourceSpan(text, span));
    }
    yield;
  }
  const found: Person[] = [];
  for (const [name, entry] of people) {
    found.push(personOf(name, entry));
    yield;
  }
  return found.sort(byRole);
}

/** As `peopleOf`, at one go. */
export function allPeople(dumps: readonly Dump[], words?: NameWords): Person[] {
  return atOneGo(peopleOf(dumps, words));
}

/** The names that stand in dumps without a role word: of these a dictionary can say whether they are names at all. */
export function bareNames(dumps: readonly Dump[]): string[] {
  const authors = dumps.flatMap(({ stories }) => stories.flatMap(({ bylines }) => bylines.filter(({ role }) => role === 'author')));
  return [...new Set(authors.flatMap(({ names }) => names.map(({ text }) => text)))];
}

function addCredited(people: Map<string, Entry>, dump: Dump, story: Story, words: NameWords): void {
  for (const credit of [...story.bylines, ...story.credits]) {
    const role = ROLES[credit.role];
    if (!role) continue;
    for (const { text, span } of credit.names) {
      if (text.length < 2 || (role === 'author' && isVetoed(text, words))) continue;
      const entry = entryOf(people, text);
      note(entry, dump, story, role, span);
      if ('title' in credit) entry.titles.add(credit.title);
    }
  }
}

/** The dictionary knows the line as an ordinary word, and it does not look like a name either. */
function isVetoed(name: string, words: NameWords): boolean {
  const cut = words.get(name);
  const likeness = cut ? nameLikeness(name, cut) : 0;
  return Number.isFinite(likeness) && likeness < VETO;
}

function addTitled(people: Map<string, Entry>, dump: Dump, story: Story): void {
  if (dump.language !== 'zh') return;
  for (const text of storyTexts(dump.source, story)) {
    for (const { name, title, span } of titledNames(text.text)) {
      const entry = entryOf(people, name);
      note(entry, dump, story, 'mentioned', sourceSpan(text, span));
      entry.titles.add(title);
    }
  }
}

function entryOf(people: Map<string, Entry>, name: string): Entry {
  const entry = people.get(name) ?? { roles: new Set(), titles: new Set(), stories: new Map() };
  people.set(name, entry);
  return entry;
}

function note(entry: Entry, dump: Dump, story: Story, role: PersonRole, span: Span): void {
  entry.roles.add(role);
  noteAt(entry, dump, story, span).add(role);
}

function noteAt({ stories }: Entry, dump: Dump, story: Story, span: Span): Set<PersonRole> {
  const known = stories.get(story) ?? { dump, roles: new Set<PersonRole>(), spans: new Map<number, Span>() };
  stories.set(story, known);
  known.spans.set(span.start, span);
  return known.roles;
}

function personOf(name: string, { roles, titles, stories }: Entry): Person {
  return {
    name,
    roles: inOrder(roles),
    titles: [...titles],
    stories: [...stories].map(([story, { dump, roles: inStory, spans }]) => ({
      dump,
      story,
      roles: inOrder(inStory),
      spans: [...spans.values()].sort((a, b) => a.start - b.start),
    })),
  };
}

function inOrder(roles: ReadonlySet<PersonRole>): PersonRole[] {
  return PERSON_ROLES.filter((role) => roles.has(role));
}

function byRole(a: Person, b: Person): number {
  const rank = ({ roles: [first] }: Person): number => (first ? PERSON_ROLES.indexOf(first) : PERSON_ROLES.length);
  return rank(a) - rank(b) || b.stories.length - a.stories.length || BY_NAME.compare(a.name, b.name);
}

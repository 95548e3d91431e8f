import { readFileSync, readdirSync } from 'node:fs';
import { basename, join } from 'node:path';
import { parse as parseYaml } from 'yaml';
import type { Dump } from '../../../src/core/dump';
import { storyRecord } from '../../../src/extract/storyRecord';

/** What a fixture is held to, story by story: all that its record says, and its paragraphs. */
export interface StoryGold {
  readonly headline: string | null;
  readonly [property: string]: unknown;
}

/** What is read of each story of a dump, places left out: what is not there is left out too. */
export function storiesRead(dump: Dump): StoryGold[] {
  return dump.stories.map((story) => {
    const { kickers, headline, decks, labels, source, date, page, section, bylines, credits, captions, dateline, declared, paragraphs } = storyRecord(dump, story);
    const people = [...bylines, ...credits].map(({ role, names, ...others }) => ({ role, names, ...('title' in others && { title: others.title }), ...('affiliation' in others && { affiliation: others.affiliation }) }));
    const fields = declared?.fields.map(({ name, value }) => `${name}: ${value}`);
    const said = { kickers, decks, labels, source, date, page, section, people, dateline, captions, printed: declared?.date, words: declared?.words, language: declared?.language, documentId: declared?.documentId, fields, paragraphs: paragraphs.map(({ text }) => text) };
    return { headline, ...Object.fromEntries(Object.entries(said).filter(([, value]) => value !== null && value !== undefined && !(Array.isArray(value) && value.length === 0))) };
  });
}

/** What a fixture's gold holds. */
export interface DumpGold {
  readonly format: string;
  readonly declared: number | null;
  /** Cover, separators and folios, by their 1-based lines; left out where they are held to nothing but that nothing is lost. */
  readonly furniture?: readonly string[];
  readonly stories: readonly StoryGold[];
}

/** A dump of an export's family, and what a reader finds in it. */
export interface FamilyFixture {
  readonly family: string;
  /** `trec/collection.txt` */
  readonly name: string;
  readonly text: string;
  readonly gold: DumpGold;
}

const FOLDER = join('test', 'families');

/** Every dump under test/families with its gold: `NAME.gold.json`, or `NAME.gold.yaml`, which is written by hand. */
export function familyFixtures(): FamilyFixture[] {
  return readdirSync(FOLDER).flatMap((family) => {
    const names = readdirSync(join(FOLDER, family));
    return names
      .filter((name) => !name.includes('.gold.'))
      .map((name) => {
        const gold = names.find((other) => other.startsWith(`${basename(name).replace(/\.\w+$/, '')}.gold.`));
        if (gold === undefined) throw new Error(`${family}/${name} has no gold`);
        return { family, name: `${family}/${name}`, text: readFileSync(join(FOLDER, family, name), 'utf8'), gold: parseYaml(readFileSync(join(FOLDER, family, gold), 'utf8')) as DumpGold };
      });
  });
}

/** What is read of a dump. */
export function goldOf(dump: Dump): DumpGold {
  const furniture = dump.furniture.map(({ kind, lines }) => `${kind} ${lines.first + 1}-${lines.last + 1}`);
  return { format: dump.format, declared: dump.declaredStories, furniture, stories: storiesRead(dump) };
}

/** Stands for anything: what a property is, or the middle of a text. */
const ANYTHING = '*';
const MIDDLE = ' … ';

/**
 * What is read, as a gold can be held to it: white space counts once, fields have no order, and what the gold leaves open
 * (`*`, `First words … last words.`) is as the gold has it.
 */
export function asFarAsHeld(read: StoryGold, gold: StoryGold | undefined): StoryGold {
  return Object.fromEntries(Object.entries(plain(read)).map(([property, value]) => [property, held(value, gold === undefined ? undefined : plain(gold)[property])])) as StoryGold;
}

/** A gold's story, to be compared with what `asFarAsHeld` gives; properties that may be absent or anything are dropped where they are not read. */
export function heldGold(gold: StoryGold, read: StoryGold | undefined): StoryGold {
  return Object.fromEntries(Object.entries(plain(gold)).filter(([property, value]) => value !== ANYTHING || (read !== undefined && property in read))) as StoryGold;
}

function plain(story: StoryGold): StoryGold {
  return Object.fromEntries(Object.entries(story).map(([property, value]) => [property, property === 'fields' && Array.isArray(value) ? [...(plainValue(value) as string[])].sort() : plainValue(value)])) as StoryGold;
}

function plainValue(value: unknown): unknown {
  if (typeof value === 'string') return value.replace(/\s+/g, ' ').trim();
  if (typeof value === 'number') return String(value);
  if (Array.isArray(value)) return value.map(plainValue);
  if (typeof value === 'object' && value !== null) return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, plainValue(inner)]));
  return value;
}

function held(read: unknown, gold: unknown): unknown {
  if (gold === ANYTHING) return ANYTHING;
  if (Array.isArray(read) && Array.isArray(gold)) return read.map((value, index) => held(value, gold[index]));
  if (typeof read !== 'string' || typeof gold !== 'string' || !gold.includes(MIDDLE)) return read;
  const [first = '', last = ''] = gold.split(MIDDLE);
  return read.startsWith(first) && read.endsWith(last) ? gold : read;
}

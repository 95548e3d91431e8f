import { SourceText } from '../../core/sourceText';
import { lastAtOrBefore } from '../../core/span';
import type { Evidence } from '../format';
import { CLUES, COUNTER_CLUES, beginsStory } from './clues';
import type { Clue } from './clues';
import { Glimpse } from './glimpse';

/** The score at which the evidence is as likely as not. */
const EVEN = 36;
/** Text with fewer beginnings of running text under a headline is no page, whatever else it shows. */
const FEWEST_STORIES = 1;
/** What the stories of a page add to the clues, each and at most. */
const STORY_WORTH = 3;
const STORIES_MOST = 12;
/** A clue that is seen once and alone makes no newspaper: what must be seen is a telling clue and one thing more. */
const FEWEST_SIGHTINGS = 2;
/** The confidence that hints alone reach, however many: without a story and two clues that are telling there is no page. */
const HINTS_ONLY = 0.4;
/** What is looked at: several pages. UTF-16 units. */
const LOOK = 24 * 1024;
/** A page shows its first clues within a glance, UTF-16 units: spares other files the rest of the look. */
const GLANCE = 8 * 1024;
/** What speaks so much against a page within a glance is outweighed by nothing: what speaks for one is not even looked for. */
const HOPELESS = 120;

const NOTHING: Evidence = { confidence: 0, reasons: [] };

/** What was seen of one clue. */
interface Sighting {
  readonly clue: Clue;
  readonly count: number;
  readonly worth: number;
}

/** In how many rows each clue was seen, and how many begin a story. */
interface Tally {
  readonly pro: readonly number[];
  readonly contra: readonly number[];
  readonly stories: number;
}

/** Judges the beginning of a file: how much speaks for a newspaper page. Linear in the sample. */
export function detectPage(sample: string): Evidence {
  if (sample.includes('\u0000')) return NOTHING;
  const page = new Glimpse(new SourceText(sample.slice(0, LOOK)));
  const glanced = 1 + lastAtOrBefore(page.lines.count, (row) => page.lines.start[row] ?? 0, GLANCE - 1);
  const contra = count(page, 0, glanced, COUNTER_CLUES);
  if (sum(sightings(COUNTER_CLUES, contra)) >= HOPELESS) return judge({ pro: [], contra, stories: 0 });
  const first = withClues(page, 0, glanced, contra);
  if (glanced === page.lines.count || showsNothing(first)) return judge(first);
  return judge(added(first, withClues(page, glanced, page.lines.count, count(page, glanced, page.lines.count, COUNTER_CLUES))));
}

/** In how many rows each clue is seen, from `first` to before `end`. */
function count(page: Glimpse, first: number, end: number, clues: readonly Pick<Clue, 'holds'>[]): number[] {
  return clues.map(({ holds }) => countWhere(first, end, (row) => holds(page, row)));
}

function withClues(page: Glimpse, first: number, end: number, contra: readonly number[]): Tally {
  const [stories = 0, ...pro] = count(page, first, end, [{ holds: beginsStory }, ...CLUES]);
  return { pro, contra, stories };
}

function countWhere(first: number, end: number, holds: (row: number) => boolean): number {
  let rows = 0;
  for (let row = first; row < end; row++) if (holds(row)) rows++;
  return rows;
}

function added(one: Tally, other: Tally): Tally {
  const sums = (some: readonly number[], more: readonly number[]): number[] => some.map((number, index) => number + (more[index] ?? 0));
  return { pro: sums(one.pro, other.pro), contra: sums(one.contra, other.contra), stories: one.stories + other.stories };
}

function showsNothing({ pro, contra }: Tally): boolean {
  return [...pro, ...contra].every((rows) => rows === 0);
}

function judge(tally: Tally): Evidence {
  const pro = sightings(CLUES, tally.pro);
  const contra = sightings(COUNTER_CLUES, tally.contra);
  const isPage = tally.stories >= FEWEST_STORIES && isTelling(pro) && countAll(pro) >= FEWEST_SIGHTINGS;
  const confidence = confidenceOf(scoreOf(tally));
  return { confidence: isPage ? confidence : Math.min(confidence, HINTS_ONLY), reasons: [...pro.map(inWords), ...contra.map((sighting) => `but: ${inWords(sighting)}`)] };
}

function scoreOf({ pro, contra, stories }: Tally): number {
  return sum(sightings(CLUES, pro)) + Math.min(STORIES_MOST, stories * STORY_WORTH) - sum(sightings(COUNTER_CLUES, contra));
}

function isTelling(pro: readonly Sighting[]): boolean {
  return pro.reduce((total, { clue }) => total + (clue.telling ?? 0), 0) >= 1;
}

/** The clues of which rows were counted, the weightiest first. */
function sightings(clues: readonly Clue[], counts: readonly number[]): Sighting[] {
  return clues
    .map((clue, index) => ({ clue, count: counts[index] ?? 0 }))
    .filter(({ count: rows }) => rows > 0)
    .map(({ clue, count: rows }) => ({ clue, count: rows, worth: Math.min(clue.most, clue.worth * rows) }))
    .sort((a, b) => b.worth - a.worth);
}

function sum(seen: readonly Sighting[]): number {
  return seen.reduce((total, { worth }) => total + worth, 0);
}

function countAll(seen: readonly Sighting[]): number {
  return seen.reduce((total, { count }) => total + count, 0);
}

function inWords({ clue, count }: Sighting): string {
  return `${count} × ${clue.says}`;
}

/** Half at EVEN, three quarters at three times EVEN, never quite one. */
function confidenceOf(score: number): number {
  return score <= 0 ? 0 : Math.round((score / (score + EVEN)) * 1000) / 1000;
}

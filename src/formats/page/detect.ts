import { SourceText } from '../../core/sourceText';
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
/** How far is looked, as long as nothing tells: a few stories, a page, several. UTF-16 units. */
const REACHES = [4 * 1024, 8 * 1024, 24 * 1024] as const;
/** Beyond this the whole of the look counts, whatever speaks against a page. UTF-16 units. */
const GLANCE = 8 * 1024;
/** The score at which a page is told: what else there is of it need not be seen. */
const ENOUGH = 3 * EVEN;
/** How sure that makes at least: surer than a few items of news agencies are of being nothing but that. */
const TOLD = 0.85;
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

const UNSEEN: Tally = { pro: [], contra: [], stories: 0 };

/** Judges the beginning of a file: how much speaks for a newspaper page. Linear in the sample. */
export function detectPage(sample: string): Evidence {
  if (sample.includes('\u0000')) return NOTHING;
  let tally = UNSEEN;
  for (const reach of REACHES) {
    tally = tallyOf(new Glimpse(new SourceText(sample.slice(0, reach))), reach <= GLANCE);
    if (isTold(tally) || isHopeless(tally.contra) || showsNothing(tally) || sample.length <= reach) break;
  }
  return judge(tally);
}

/** Counts what speaks against a page, then what speaks for one until that is enough: the dear clues come last. */
function tallyOf(page: Glimpse, isGlance: boolean): Tally {
  const contra = COUNTER_CLUES.map(({ holds }) => countWhere(page, holds));
  if (isGlance && isHopeless(contra)) return { ...UNSEEN, contra };
  const stories = countWhere(page, beginsStory);
  const pro: number[] = [];
  for (const { holds } of CLUES) {
    pro.push(countWhere(page, holds));
    if (isTold({ pro, contra, stories })) break;
  }
  return { pro, contra, stories };
}

/** In how many rows something holds. */
function countWhere(page: Glimpse, holds: Clue['holds']): number {
  let rows = 0;
  for (let row = 0; row < page.lines.count; row++) if (holds(page, row)) rows++;
  return rows;
}

function isHopeless(contra: readonly number[]): boolean {
  return sum(sightings(COUNTER_CLUES, contra)) >= HOPELESS;
}

/** True where no clue was seen that is telling, and so none of the other ones would matter. */
function showsNothing({ pro }: Tally): boolean {
  return tellingOf(sightings(CLUES, pro)) === 0;
}

/** True for a page beyond doubt. */
function isTold(tally: Tally): boolean {
  return scoreOf(tally) >= ENOUGH && isPage(tally);
}

function judge(tally: Tally): Evidence {
  const confidence = confidenceOf(scoreOf(tally));
  const reasons = [...sightings(CLUES, tally.pro).map(inWords), ...sightings(COUNTER_CLUES, tally.contra).map((sighting) => `but: ${inWords(sighting)}`)];
  if (!isPage(tally)) return { confidence: Math.min(confidence, HINTS_ONLY), reasons };
  return { confidence: isTold(tally) ? Math.max(confidence, TOLD) : confidence, reasons };
}

function isPage({ pro, stories }: Tally): boolean {
  const seen = sightings(CLUES, pro);
  return stories >= FEWEST_STORIES && tellingOf(seen) >= 1 && countAll(seen) >= FEWEST_SIGHTINGS;
}

function scoreOf({ pro, contra, stories }: Tally): number {
  return sum(sightings(CLUES, pro)) + Math.min(STORIES_MOST, stories * STORY_WORTH) - sum(sightings(COUNTER_CLUES, contra));
}

/** How much of what was seen hardly anything but a newspaper has: 1 is enough. */
function tellingOf(pro: readonly Sighting[]): number {
  return pro.reduce((total, { clue }) => total + (clue.telling ?? 0), 0);
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

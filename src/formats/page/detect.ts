import { SourceText } from '../../core/sourceText';
import type { Evidence } from '../format';
import { CLUES, CLUE_CUES, COUNTER_CLUES, beginsStory } from './clues';
import type { Clue } from './clues';
import { senseLanguage } from './layout';
import { viewPage } from './pageView';
import type { PageView } from './pageView';

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
/** A page shows its first clues within a glance: UTF-16 units. Spares other files the whole look. */
const GLANCE = 8 * 1024;
/** What is read where a glance shows something: several pages. */
const LOOK = 24 * 1024;

const NOTHING: Evidence = { confidence: 0, reasons: [] };

/** What was seen of one clue. */
interface Sighting {
  readonly clue: Clue;
  readonly count: number;
  readonly worth: number;
}

/** Judges the beginning of a file: how much speaks for a newspaper page. Linear in the sample. */
export function detectPage(sample: string): Evidence {
  if (sample.includes('\u0000')) return NOTHING;
  const glance = look(sample, GLANCE);
  return judge(sample.length <= GLANCE || !showsSomething(glance) ? glance : look(sample, LOOK));
}

/** The beginning of a sample as a page. */
function look(sample: string, length: number): PageView {
  const text = sample.slice(0, length);
  return viewPage(new SourceText(text), senseLanguage(text), CLUE_CUES);
}

/** True where there is a clue for or against a newspaper page. */
function showsSomething(page: PageView): boolean {
  return [...CLUES, ...COUNTER_CLUES].some(({ holds }) => holdsSomewhere(page, holds));
}

function holdsSomewhere(page: PageView, holds: Clue['holds']): boolean {
  for (let index = 0; index < page.lines.count; index++) if (holds(page, index)) return true;
  return false;
}

function judge(page: PageView): Evidence {
  const pro = sightings(page, CLUES);
  const contra = sightings(page, COUNTER_CLUES);
  const stories = countWhere(page, beginsStory);
  const isPage = stories >= FEWEST_STORIES && isTelling(pro) && countAll(pro) >= FEWEST_SIGHTINGS;
  const score = sum(pro) + Math.min(STORIES_MOST, stories * STORY_WORTH) - sum(contra);
  const confidence = confidenceOf(score);
  return { confidence: isPage ? confidence : Math.min(confidence, HINTS_ONLY), reasons: [...pro.map(inWords), ...contra.map((sighting) => `but: ${inWords(sighting)}`)] };
}

function isTelling(pro: readonly Sighting[]): boolean {
  return pro.reduce((total, { clue }) => total + (clue.telling ?? 0), 0) >= 1;
}

/** The clues that a page shows, the weightiest first. */
function sightings(page: PageView, clues: readonly Clue[]): Sighting[] {
  return clues
    .map((clue) => ({ clue, count: countWhere(page, clue.holds) }))
    .filter(({ count }) => count > 0)
    .map(({ clue, count }) => ({ clue, count, worth: Math.min(clue.most, clue.worth * count) }))
    .sort((a, b) => b.worth - a.worth);
}

function countWhere(page: PageView, holds: Clue['holds']): number {
  let count = 0;
  for (let index = 0; index < page.lines.count; index++) if (holds(page, index)) count++;
  return count;
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

// npm run train [-- --folds 5]: learns the weights of the page decoder from test/pages/tuning and test/pages/sites and writes src/formats/page/decoder/weights.ts;
// with --folds, only says how well weights learned from the other folds do on each page; --mistakes 20 --examples 5 list the commonest mistakes in
// single lines and where they are.
import { writeFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { outlineRecord } from '../../src/extract/storyRecord';
import { assemble } from '../../src/formats/page/stories/assemble';
import { decode } from '../../src/formats/page/decoder/decode';
import { evidenceOf } from '../../src/formats/page/decoder/evidence';
import { senseLanguage } from '../../src/formats/page/view/layout';
import { compileModel, STATE_NAMES } from '../../src/formats/page/decoder/model';
import type { Model, PageWeights } from '../../src/formats/page/decoder/model';
import { VARIETIES, varietyOf } from '../../src/formats/page/decoder/weightTable';
import { viewPage } from '../../src/formats/page/view/pageViewing';
import type { PageView } from '../../src/formats/page/view/pageView';
import { SourceText } from '../../src/core/sourceText';
import { MEASURES, comparePage, emptyTallies } from '../score/compare';
import type { Tallies } from '../score/compare';
import { readGoldPages } from '../score/gold';
import type { ScoredPage } from '../score/gold';
import { train } from './conditionalField';
import type { Training } from './conditionalField';
import { goldStates } from './goldStates';
import { allows, isReachable } from './lesson';
import type { Lesson } from './lesson';
import { LINE_PRIOR, PAIR_PRIOR, RULE_PRIOR } from './prior';
import { numbersOf, weightsOf } from './parameters';
import { weightsSource } from './weightsSource';

const PRIOR: PageWeights = { lines: LINE_PRIOR, pairs: PAIR_PRIOR, rules: RULE_PRIOR };
const PRIOR_MODEL = compileModel(PRIOR);
/** Found by cross-validation. */
const TRAINING: Training = { epochs: 16, orders: 3, cost: 12, costOfBoundary: 24, temperature: 20, rate: 3, pull: 0.05 };
/** How the weights learned from all pages are learned on from those of one variety: only what wins by it becomes their own. Thrift and epochs were chosen by cross-validation. */
const OWN_TRAINING: Readonly<Record<(typeof VARIETIES)[number], Training>> = {
  en: { ...TRAINING, orders: 2, thrift: 0.5 },
  ja: { ...TRAINING, orders: 2, epochs: 12, thrift: 1 },
  'zh-Hant': { ...TRAINING, orders: 2, epochs: 10, rate: 2, thrift: 1 },
};
/** The pages, and the texts of sites, that are learned from. */
const FOLDERS = ['test/pages/tuning', 'test/pages/sites'];
const WEIGHTS_FILE = 'src/formats/page/decoder/weights.ts';

/** A page to learn from, or to be judged on. */
interface Exercise extends Lesson {
  readonly page: PageView;
  readonly gold: ScoredPage['gold'];
}

function exerciseOf({ name, text, gold }: ScoredPage): Exercise {
  const page = viewPage(new SourceText(text), senseLanguage(text));
  return { name, page, gold, evidence: evidenceOf(page), allowed: goldStates(page, gold) };
}

/** What is right and wrong over pages, in outlines and in single lines. */
class Marks {
  private readonly tallies: Tallies = emptyTallies();
  private lines = 0;
  /** Where a state was found for another: `page:line text`. */
  private readonly mistakes = new Map<string, string[]>();

  mark(modelOf: (exercise: Exercise) => Model, exercises: readonly Exercise[]): this {
    for (const exercise of exercises) {
      const decoding = decode(exercise.evidence, modelOf(exercise));
      const outline = outlineRecord({ ...assemble(exercise.page, decoding), confidence: 1 }, exercise.name);
      comparePage(outline.stories, exercise.gold.stories, this.tallies);
      for (let line = 0; line < exercise.evidence.count; line++) this.markLine(exercise, line, decoding.states[line] ?? 0);
    }
    return this;
  }

  private markLine(exercise: Exercise, line: number, state: number): void {
    this.lines++;
    if (allows(exercise, line, state)) return;
    const mistake = `${[...(exercise.allowed[line] ?? [])].join('/')} read as ${STATE_NAMES[state] ?? ''}`;
    const { lines, texts } = exercise.page;
    this.mistakes.set(mistake, [...(this.mistakes.get(mistake) ?? []), `${exercise.name}:${(lines.number[line] ?? 0) + 1} ${texts[line] ?? ''}`]);
  }

  /** F1 of each measure and the share of wrong lines; of the commonest `kinds` of mistakes how often, and `examples` of each. */
  report(kinds: number, examples: number): string {
    const f1 = MEASURES.map((measure) => {
      const { right, wrong, missed } = this.tallies[measure];
      return `${measure} ${((200 * right) / (2 * right + wrong.length + missed.length)).toFixed(1)}`;
    });
    const sorted = [...this.mistakes].sort(([, a], [, b]) => b.length - a.length);
    const wrong = sorted.reduce((sum, [, places]) => sum + places.length, 0);
    const lines = `lines wrong ${wrong} of ${this.lines} (${((100 * wrong) / this.lines).toFixed(2)} %)`;
    const listed = sorted.slice(0, kinds).flatMap(([mistake, places]) => [`${String(places.length).padStart(5)}  ${mistake}`, ...spread(places, examples).map((place) => `         ${place}`)]);
    return [f1.join('  '), lines, ...listed].join('\n');
  }
}

/** So many of a list, from all parts of it. */
function spread<Thing>(list: readonly Thing[], count: number): Thing[] {
  const step = Math.max(1, list.length / Math.max(1, count));
  return list.filter((_, index) => Math.floor(index / step) !== Math.floor((index - 1) / step)).slice(0, count);
}

/** What is learned: weights of all pages, and what those of each variety add. */
interface Learned {
  readonly all: PageWeights;
  readonly own: readonly PageWeights[];
}

function learn(lessons: readonly Exercise[]): Learned {
  const all = train(PRIOR, PRIOR_MODEL, lessons, TRAINING);
  const model = compileModel(all);
  const own = VARIETIES.map((variety) => added(all, train(all, model, lessons.filter(({ page }) => varietyOf(page) === variety), OWN_TRAINING[variety])));
  return { all, own };
}

/** Pages of a variety share a number with all pages where theirs differs by less: so small a difference costs more room than it is worth. */
const LEAST_OWN = 2;

/** What the weights of a variety add to those of all pages. */
function added(all: PageWeights, own: PageWeights): PageWeights {
  const before = numbersOf(all);
  const differences = numbersOf(own).map((number, index) => number - (before[index] ?? 0));
  return weightsOf(differences.map((difference) => (Math.abs(difference) < LEAST_OWN ? 0 : difference)));
}

/** Both together. */
function sumOf(all: PageWeights, more: PageWeights): PageWeights {
  const added = numbersOf(more);
  return weightsOf(numbersOf(all).map((number, index) => number + (added[index] ?? 0)));
}

/** The model for the variety of an exercise. */
function modelsOf({ all, own }: Learned): (exercise: Exercise) => Model {
  const general = compileModel(all);
  const models = own.map((more) => compileModel(sumOf(all, more)));
  return ({ page }) => models[VARIETIES.findIndex((variety) => variety === varietyOf(page))] ?? general;
}

const { values } = parseArgs({
  options: { folds: { type: 'string', default: '0' }, mistakes: { type: 'string', default: '0' }, examples: { type: 'string', default: '0' } },
});
const exercises = FOLDERS.flatMap(readGoldPages).map(exerciseOf);
const usable = exercises.filter((exercise) => isReachable(exercise, PRIOR_MODEL));
for (const { name } of exercises.filter((exercise) => !usable.includes(exercise))) console.log(`the grammar cannot read ${name} as its gold says; not learned from`);

const folds = Number(values.folds);
const report = (marks: Marks): string => marks.report(Number(values.mistakes), Number(values.examples));
if (folds > 1) {
  const marks = new Marks();
  for (let fold = 0; fold < folds; fold++) {
    const held = exercises.filter((_, index) => index % folds === fold);
    marks.mark(modelsOf(learn(usable.filter((exercise) => !held.includes(exercise)))), held);
  }
  console.log(report(marks));
} else {
  const learned = learn(usable);
  writeFileSync(WEIGHTS_FILE, weightsSource([learned.all, ...learned.own]));
  console.log(`${usable.length} pages\nbefore: ${new Marks().mark(() => PRIOR_MODEL, exercises).report(0, 0)}\nafter: ${report(new Marks().mark(modelsOf(learned), exercises))}`);
}

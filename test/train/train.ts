// npm run train [-- --folds 5]: learns the weights of the page decoder from test/pages/tuning and writes src/formats/page/weights.ts;
// with --folds, only says how well weights learned from the other folds do on each.
import { writeFileSync } from 'node:fs';
import { senseLanguage } from '../../src/formats/page/layout';
import { compileModel } from '../../src/formats/page/model';
import type { PageWeights } from '../../src/formats/page/model';
import { viewPage } from '../../src/formats/page/pageView';
import { assemble } from '../../src/formats/page/assemble';
import { decode } from '../../src/formats/page/decode';
import { evidenceOf } from '../../src/formats/page/evidence';
import { SourceText } from '../../src/core/sourceText';
import { outlineRecord } from '../../src/extract/storyRecord';
import { MEASURES, comparePage, emptyTallies } from '../score/compare';
import { readGoldPages } from '../score/gold';
import type { ScoredPage } from '../score/gold';
import { goldStates } from './goldStates';
import { isReachable, train } from './perceptron';
import type { Lesson, Training } from './perceptron';
import { LINE_PRIOR, PAIR_PRIOR, RULE_PRIOR } from './prior';
import { weightsSource } from './weightsSource';

const PRIOR: PageWeights = { lines: LINE_PRIOR, pairs: PAIR_PRIOR, rules: RULE_PRIOR };
const TRAINING: Training = { epochs: 24, cost: 12, step: 1, rounds: 3, pull: 0.03 };
const WEIGHTS_FILE = 'src/formats/page/weights.ts';

function option(name: string, otherwise: number): number {
  const at = process.argv.indexOf(`--${name}`);
  return at === -1 ? otherwise : Number(process.argv[at + 1]);
}

function lessonOf({ name, text, gold }: ScoredPage): Lesson {
  const page = viewPage(new SourceText(text), senseLanguage(text));
  return { name, evidence: evidenceOf(page), allowed: goldStates(page, gold) };
}

/** How well weights do on pages: F1 for each measure. */
function f1(weights: PageWeights, pages: readonly ScoredPage[]): string {
  const model = compileModel(weights);
  const tallies = emptyTallies();
  for (const { name, text, gold } of pages) {
    const page = viewPage(new SourceText(text), senseLanguage(text));
    comparePage(outlineRecord({ ...assemble(page, decode(evidenceOf(page), model)), confidence: 1 }, name).stories, gold.stories, tallies);
  }
  return MEASURES.map((measure) => {
    const { right, wrong, missed } = tallies[measure];
    return `${measure} ${((200 * right) / (2 * right + wrong.length + missed.length)).toFixed(1)}`;
  }).join('  ');
}

const training: Training = { epochs: option('epochs', TRAINING.epochs), cost: option('cost', TRAINING.cost), step: option('step', TRAINING.step), rounds: option('rounds', TRAINING.rounds), pull: option('pull', TRAINING.pull) };
const pages = readGoldPages('test/pages/tuning');
const lessons = pages.map(lessonOf);
const unreachable = lessons.filter((lesson) => !isReachable(lesson, compileModel(PRIOR)));
for (const { name } of unreachable) console.log(`the grammar cannot read ${name} as its gold says; left out`);
const usable = lessons.filter((lesson) => !unreachable.includes(lesson));

const folds = option('folds', 0);
if (folds > 1) {
  for (let fold = 0; fold < folds; fold++) {
    const held = pages.filter((_, index) => index % folds === fold);
    const weights = train(PRIOR, usable.filter(({ name }) => !held.some((page) => page.name === name)), training);
    console.log(`fold ${fold + 1} before ${f1(PRIOR, held)}\n       after  ${f1(weights, held)}`);
  }
} else {
  const weights = train(PRIOR, usable, training);
  writeFileSync(WEIGHTS_FILE, weightsSource(weights));
  console.log(`${usable.length} pages\nbefore ${f1(PRIOR, pages)}\nafter  ${f1(weights, pages)}\nwritten: ${WEIGHTS_FILE}`);
}

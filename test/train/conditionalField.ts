import type { FiredFeatures } from '../../src/formats/page/evidence';
import { STATE_COUNT } from '../../src/formats/page/model';
import type { Model, PageWeights } from '../../src/formats/page/model';
import { expectationsOf } from './expectations';
import type { Expectations, Factors, Step } from './expectations';
import { allows } from './lesson';
import type { Lesson } from './lesson';
import { learnedNumbers, numbersOf, PARAMETER_COUNT, pairStart, ruleIndex, TABLES_OF_STATE, weightsOf } from './parameters';

/** How training goes. */
export interface Training {
  readonly epochs: number;
  /** What a wrong line must be beaten by: the margin that is trained for. */
  readonly cost: number;
  /** How many points of score make one reading e times as probable as another. */
  readonly temperature: number;
  /** How far a number moves at first. */
  readonly rate: number;
  /** How strongly each number is drawn back to where it began. */
  readonly pull: number;
}

/** The steps of the grammar with the numbers that their scores are made of. */
class Steps {
  readonly all: readonly Step[];
  /** The numbers of each combination of pair kinds: where each kind's begin. */
  readonly combinations: readonly (readonly number[])[];

  constructor(model: Model) {
    const names = model.combinations.map((kinds) => kinds.join(' '));
    this.combinations = model.combinations.map((kinds) => kinds.map(pairStart));
    this.all = [...model.edges.values()].map(({ from, to, rule, pairs }) => ({ from, to, rule: ruleIndex(rule), combination: names.indexOf(pairs.join(' ')) }));
  }
}

/**
 * Learns weights: a conditional random field (J. Lafferty et al., ICML 2001) trained for a margin (softmax-margin: K. Gimpel and
 * N. Smith, NAACL 2010) by stochastic gradient ascent with a step of its own for each number (AdaGrad: J. Duchi et al., JMLR 12,
 * 2011), drawn back to the prior, averaged over the second half. Deterministic. `prior` is what `model` was compiled from.
 */
export function train(prior: PageWeights, model: Model, lessons: readonly Lesson[], training: Training): PageWeights {
  const start = numbersOf(prior);
  const learned = learnedNumbers();
  const steps = new Steps(model);
  const numbers = Float64Array.from(start);
  const squares = new Float64Array(PARAMETER_COUNT).fill(0.01);
  const total = new Float64Array(PARAMETER_COUNT);
  let summed = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const lesson of shuffled(lessons, epoch)) {
      const gradient = gradientOf(lesson, numbers, model, steps, training);
      for (let index = 0; index < PARAMETER_COUNT; index++) {
        if (learned[index] === 0) continue;
        const slope = at(gradient, index) - (training.pull / lessons.length) * (at(numbers, index) - at(start, index));
        squares[index] = at(squares, index) + slope * slope;
        numbers[index] = at(numbers, index) + (training.rate * slope) / Math.sqrt(at(squares, index));
      }
      if (epoch < training.epochs / 2) continue;
      for (let index = 0; index < PARAMETER_COUNT; index++) total[index] = at(total, index) + at(numbers, index);
      summed++;
    }
  }
  return weightsOf(total.map((sum) => sum / Math.max(1, summed)));
}

/** What the gold shows more often than the present numbers expect. */
function gradientOf(lesson: Lesson, numbers: Float64Array, model: Model, steps: Steps, training: Training): Float64Array {
  const gradient = new Float64Array(PARAMETER_COUNT);
  const columns = steps.combinations.length;
  const scores = scoresOf(lesson, numbers, model, steps);
  const gold = expectationsOf(factorsOf(scores, training, (line, state) => (allows(lesson, line, state) ? 0 : -Infinity)), steps.all, columns);
  const found = expectationsOf(factorsOf(scores, training, (line, state) => (allows(lesson, line, state) ? 0 : training.cost)), steps.all, columns);
  if (!gold || !found) return gradient;
  addExpectations(gradient, lesson, steps, gold, 1);
  addExpectations(gradient, lesson, steps, found, -1);
  return gradient;
}

function addExpectations(gradient: Float64Array, { evidence }: Lesson, steps: Steps, met: Expectations, sign: number): void {
  const add = (index: number, amount: number): void => {
    gradient[index] = at(gradient, index) + sign * amount;
  };
  for (const [index, step] of steps.all.entries()) add(step.rule, at(met.steps, index));
  forEachFired(evidence.lines, (line, feature) => {
    for (let state = 0; state < STATE_COUNT; state++) for (const table of TABLES_OF_STATE[state] ?? []) add(table + feature, at(met.states, line * STATE_COUNT + state));
  });
  forEachFired(evidence.pairs, (line, feature) => {
    for (const [column, kinds] of steps.combinations.entries()) for (const kind of kinds) add(kind + feature, at(met.combinations, line * steps.combinations.length + column));
  });
}

/** Factors before they are raised: sums of numbers. */
function scoresOf({ evidence }: Lesson, numbers: Float64Array, model: Model, steps: Steps): Factors {
  const { count } = evidence;
  const columns = steps.combinations.length;
  const states = new Float64Array(count * STATE_COUNT);
  const combinations = new Float64Array(count * columns);
  states.set(model.first);
  for (let state = 0; state < STATE_COUNT; state++) states[(count - 1) * STATE_COUNT + state] = at(states, (count - 1) * STATE_COUNT + state) + at(model.last, state);
  forEachFired(evidence.lines, (line, feature) => {
    for (let state = 0; state < STATE_COUNT; state++) {
      for (const table of TABLES_OF_STATE[state] ?? []) states[line * STATE_COUNT + state] = at(states, line * STATE_COUNT + state) + at(numbers, table + feature);
    }
  });
  forEachFired(evidence.pairs, (line, feature) => {
    for (const [column, kinds] of steps.combinations.entries()) {
      for (const kind of kinds) combinations[line * columns + column] = at(combinations, line * columns + column) + at(numbers, kind + feature);
    }
  });
  return { count, states, combinations, rules: Float64Array.from(steps.all, ({ rule }) => at(numbers, rule)) };
}

/** Scores with something added to each state of each line, as factors; each line's greatest is 1. */
function factorsOf({ count, states, combinations, rules }: Factors, { temperature }: Training, bias: (line: number, state: number) => number): Factors {
  const factors = new Float64Array(states.length);
  for (let line = 0; line < count; line++) {
    const row = line * STATE_COUNT;
    let top = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) top = Math.max(top, at(states, row + state) + bias(line, state));
    for (let state = 0; state < STATE_COUNT; state++) factors[row + state] = Math.exp((at(states, row + state) + bias(line, state) - top) / temperature);
  }
  const raised = (score: number): number => Math.exp(score / temperature);
  return { count, states: factors, combinations: combinations.map(raised), rules: rules.map(raised) };
}

function forEachFired({ offsets, ids }: FiredFeatures, act: (line: number, feature: number) => void): void {
  for (let line = 0; line < offsets.length - 1; line++) {
    for (let index = offsets[line] ?? 0; index < (offsets[line + 1] ?? 0); index++) act(line, ids[index] ?? 0);
  }
}

/** A fixed order for each epoch: a linear congruential generator (Numerical Recipes) sorts the lessons. */
function shuffled(lessons: readonly Lesson[], epoch: number): Lesson[] {
  let seed = epoch * 7919 + 17;
  const next = (): number => (seed = (Math.imul(seed, 1664525) + 1013904223) >>> 0);
  return lessons.map((lesson) => ({ lesson, order: next() })).sort((a, b) => a.order - b.order).map(({ lesson }) => lesson);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

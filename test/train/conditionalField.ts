import type { FiredFeatures } from '../../src/formats/page/decoder/evidence';
import { STATE_COUNT } from '../../src/formats/page/decoder/model';
import type { Model, PageWeights } from '../../src/formats/page/decoder/model';
import { expectationsOf } from './expectations';
import type { Expectations, Factors } from './expectations';
import { allows, NONE_OPENS, ONE_OPENS, openingsOf } from './lesson';
import type { Lesson } from './lesson';
import { learnedNumbers, numbersOf, PARAMETER_COUNT, pairStart, TABLES_OF_STATE, weightsOf } from './parameters';
import { generator } from './random';
import { stepColumns } from './stepColumns';
import type { StepColumns } from './stepColumns';

/** How training goes. */
export interface Training {
  readonly epochs: number;
  /** In how many orders the lessons are gone through, each from the start: what is learned in all of them is averaged, since every order leaves its mark. */
  readonly orders: number;
  /** What a wrong line must be beaten by: the margin that is trained for. */
  readonly cost: number;
  /** What is added to it where a story begins and none should, or none begins where one should: a wrong boundary spoils two stories, another wrong line only a part. */
  readonly costOfBoundary: number;
  /** How many points of score make one reading e times as probable as another. */
  readonly temperature: number;
  /** How far a number moves at first. */
  readonly rate: number;
  /** How strongly each number is drawn back to where it began. */
  readonly pull: number;
  /** What a number must win by leaving where it began; what wins less stays there. */
  readonly thrift?: number;
}

/** The steps of the grammar with the numbers that their scores are made of. */
class Steps {
  readonly all: StepColumns;
  /** The numbers of each combination of pair kinds: where each kind's begin. */
  readonly combinations: readonly (readonly number[])[];

  constructor(model: Model) {
    this.all = stepColumns(model);
    this.combinations = model.combinations.map((kinds) => kinds.map(pairStart));
  }
}

/**
 * Learns weights: a conditional random field (J. Lafferty et al., ICML 2001) trained for a margin (softmax-margin: K. Gimpel and
 * N. Smith, NAACL 2010) by stochastic gradient ascent with a step of its own for each number (AdaGrad: J. Duchi et al., JMLR 12,
 * 2011), drawn back to the prior, averaged over the second half and over several orders. Deterministic. `prior` is what `model` was compiled from.
 */
export function train(prior: PageWeights, model: Model, lessons: readonly Lesson[], training: Training): PageWeights {
  const steps = new Steps(model);
  const total = new Float64Array(PARAMETER_COUNT);
  for (let order = 0; order < training.orders; order++) {
    for (const [index, number] of learnInOrder(numbersOf(prior), order, model, steps, lessons, training).entries()) add(total, index, number / training.orders);
  }
  return weightsOf(total);
}

/** What is learned by going through the lessons in one order, from `start` on. */
function learnInOrder(start: Float64Array, order: number, model: Model, steps: Steps, lessons: readonly Lesson[], training: Training): Float64Array {
  const learned = learnedNumbers();
  const numbers = Float64Array.from(start);
  const squares = new Float64Array(PARAMETER_COUNT).fill(0.01);
  const total = new Float64Array(PARAMETER_COUNT);
  let summed = 0;
  for (let epoch = 0; epoch < training.epochs; epoch++) {
    for (const lesson of shuffled(lessons, order * training.epochs + epoch)) {
      const gradient = gradientOf(lesson, numbers, model, steps, training);
      for (let index = 0; index < PARAMETER_COUNT; index++) {
        if (learned[index] === 0) continue;
        const slope = at(gradient, index) - (training.pull / lessons.length) * (at(numbers, index) - at(start, index));
        squares[index] = at(squares, index) + slope * slope;
        const step = training.rate / Math.sqrt(at(squares, index));
        numbers[index] = at(start, index) + shrunk(at(numbers, index) + step * slope - at(start, index), (step * (training.thrift ?? 0)) / lessons.length);
      }
      if (epoch < training.epochs / 2) continue;
      for (let index = 0; index < PARAMETER_COUNT; index++) add(total, index, at(numbers, index));
      summed++;
    }
  }
  return total.map((sum) => sum / Math.max(1, summed));
}

/** A number so much nearer to 0, or 0: what the absolute size of a number costs (J. Duchi and Y. Singer, JMLR 10, 2009). */
const shrunk = (number: number, by: number): number => Math.sign(number) * Math.max(0, Math.abs(number) - by);

/** What the gold shows more often than the present numbers expect. */
function gradientOf(lesson: Lesson, numbers: Float64Array, model: Model, steps: Steps, training: Training): Float64Array {
  const gradient = new Float64Array(PARAMETER_COUNT);
  const columns = steps.combinations.length;
  const scores = scoresOf(lesson, numbers, model, steps, training);
  const gold = expectationsOf(factorsOf(scores, lesson, training, -Infinity), steps.all, columns);
  const found = expectationsOf(raisedAtBoundaries(factorsOf(scores, lesson, training, training.cost), lesson, steps.all, training), steps.all, columns);
  if (gold && found) addDifference(gradient, lesson, steps, gold, found);
  return gradient;
}

/** What is met no oftener than this is not counted. */
const SELDOM = 1e-7;

function addDifference(gradient: Float64Array, { evidence }: Lesson, steps: Steps, gold: Expectations, found: Expectations): void {
  const { rule } = steps.all;
  const columns = steps.combinations.length;
  for (let route = 0; route < rule.length; route++) add(gradient, rule[route] ?? 0, at(gold.routes, route) - at(found.routes, route));
  addFired(gradient, evidence.lines, TABLES_OF_STATE, STATE_COUNT, difference(gold.states, found.states));
  addFired(gradient, evidence.pairs, steps.combinations, columns, difference(gold.combinations, found.combinations));
}

function difference(one: Float64Array, other: Float64Array): Float64Array {
  return one.map((value, index) => value - at(other, index));
}

/** Adds what each column of a line (`width` of them) is met more often to the numbers of the features that fired there. */
function addFired(gradient: Float64Array, { offsets, ids }: FiredFeatures, starts: readonly (readonly number[])[], width: number, more: Float64Array): void {
  for (let line = 0; line < offsets.length - 1; line++) {
    for (let column = 0; column < width; column++) {
      const amount = at(more, line * width + column);
      if (Math.abs(amount) < SELDOM) continue;
      for (const start of starts[column] ?? []) for (let index = offsets[line] ?? 0; index < (offsets[line + 1] ?? 0); index++) add(gradient, start + (ids[index] ?? 0), amount);
    }
  }
}

function add(numbers: Float64Array, index: number, amount: number): void {
  numbers[index] = at(numbers, index) + amount;
}

/** Scores of states before they are raised: sums of numbers. */
function scoresOf({ evidence }: Lesson, numbers: Float64Array, model: Model, steps: Steps, { temperature }: Training): Factors {
  const { count } = evidence;
  const columns = steps.combinations.length;
  const states = new Float64Array(count * STATE_COUNT);
  const combinations = new Float64Array(count * columns);
  states.set(model.first);
  for (let state = 0; state < STATE_COUNT; state++) add(states, (count - 1) * STATE_COUNT + state, at(model.last, state));
  sumFired(states, evidence.lines, TABLES_OF_STATE, STATE_COUNT, numbers);
  sumFired(combinations, evidence.pairs, steps.combinations, columns, numbers);
  const raised = (score: number): number => Math.exp(score / temperature);
  return { count, states, combinations: combinations.map(raised), routes: [Float64Array.from(steps.all.rule, (rule) => raised(at(numbers, rule)))], versions: new Uint8Array(count) };
}

/** Adds the numbers of the features that fired at each line to its columns. */
function sumFired(sums: Float64Array, { offsets, ids }: FiredFeatures, starts: readonly (readonly number[])[], width: number, numbers: Float64Array): void {
  for (let line = 0; line < offsets.length - 1; line++) {
    for (let column = 0; column < width; column++) {
      let sum = 0;
      for (const start of starts[column] ?? []) for (let index = offsets[line] ?? 0; index < (offsets[line + 1] ?? 0); index++) sum += at(numbers, start + (ids[index] ?? 0));
      add(sums, line * width + column, sum);
    }
  }
}

/** The scores with something added to each state of each line, nothing where the gold allows it and `wrong` elsewhere, as factors; each line's greatest is 1. */
function factorsOf(scores: Factors, lesson: Lesson, { temperature }: Training, wrong: number): Factors {
  const { count, states } = scores;
  const factors = new Float64Array(states.length);
  for (let line = 0; line < count; line++) {
    const row = line * STATE_COUNT;
    let top = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = at(states, row + state) + (allows(lesson, line, state) ? 0 : wrong);
      factors[row + state] = score;
      top = Math.max(top, score);
    }
    for (let state = 0; state < STATE_COUNT; state++) factors[row + state] = Math.exp((at(factors, row + state) - top) / temperature);
  }
  return { ...scores, states: factors };
}

/** The factors with the steps worth more that begin a story where the gold does not, or do not where it does. */
function raisedAtBoundaries(factors: Factors, lesson: Lesson, { opens }: StepColumns, { costOfBoundary, temperature }: Training): Factors {
  const plain = factors.routes[0] ?? new Float64Array();
  const wrong = Math.exp(costOfBoundary / temperature);
  const raised = (right: number): Float64Array => plain.map((factor, route) => (opens[route] === right ? factor : factor * wrong));
  return { ...factors, routes: [raised(NONE_OPENS), raised(ONE_OPENS), plain], versions: openingsOf(lesson) };
}

/** A fixed order for each epoch. */
function shuffled(lessons: readonly Lesson[], epoch: number): Lesson[] {
  const next = generator(epoch * 7919 + 17);
  return lessons.map((lesson) => ({ lesson, order: next() })).sort((a, b) => a.order - b.order).map(({ lesson }) => lesson);
}

function at(values: Float64Array, index: number): number {
  return values[index] ?? 0;
}

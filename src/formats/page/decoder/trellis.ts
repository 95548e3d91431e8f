import { atOneGo } from '../../../core/steps';
import type { Steps } from '../../../core/steps';
import { capacityFor, grown, spliceColumn } from '../view/columns';
import type { NumberColumn, RowSplice } from '../view/columns';
import type { FiredFeatures, PageEvidence } from './evidence';
import { Marks } from './marks';
import { KIND_OF_STATE, STATE_COUNT } from './model';
import type { Model } from './model';
import { IMPOSSIBLE, Stepper } from './steps';
import { visitBackwards, visitForwards } from './visits';

/** Something added to the score of a state at a line: how a reader's correction fixes a line. */
export type Bias = (line: number, state: number) => number;

/** What the decoder says of a page: one state for each non-blank line. */
export interface Decoding {
  /** Index into STATE_NAMES for each line. */
  readonly states: Uint8Array;
  /** By how much the best decoding beats the best one that gives the line another kind. */
  readonly margins: Int32Array;
  /** The best state of another kind for each line. */
  readonly runnersUp: Uint8Array;
}

/**
 * The decoder: finds the best sequence of states for the rows of a page (Viterbi) and, for every row, by how much it beats
 * the best sequence that reads the row differently (max-marginals). It keeps what it has computed: where some rows have new
 * scores, it goes on from them, forwards and backwards, for as long as something differs from what it was; since scores are
 * whole numbers and the best score of each row is taken off, that ends where all good ways meet. Linear in the rows.
 */
export class Trellis implements Decoding {
  count = 0;
  states = new Uint8Array(0);
  margins = new Int32Array(0);
  runnersUp = new Uint8Array(0);
  /** Where the vectors of each row stand: they are too much to be moved when rows are put before them. */
  private places = new Uint32Array(0);
  private placesUsed = 0;
  private placesLeft: number[] = [];
  /** Of each row in each state. */
  private scores = new Int32Array(0);
  /** Of each row and the one before, in every way of hanging together. */
  private pairs = new Int16Array(0);
  /** Best score of everything up to a row, for each state of the row; the highest is 0. */
  private forward = new Int32Array(0);
  /** Best score of everything behind a row, for each state of the row; the highest is 0. */
  private behind = new Int32Array(0);
  private readonly changed = new Marks();
  private readonly touched = new Marks();
  private readonly traced = new Marks();
  private readonly vector = new Int32Array(STATE_COUNT);
  private readonly onwards = new Int32Array(STATE_COUNT);
  private readonly ways: number;
  private readonly forwards: Stepper;
  private readonly backwards: Stepper;

  constructor(private readonly model: Model) {
    this.ways = model.combinations.length;
    this.forwards = new Stepper(model.forwards);
    this.backwards = new Stepper(model.backwards);
  }

  /** Takes rows out and puts others in their place, which are to be scored. */
  splice(splice: RowSplice): void {
    const { at, removed, inserted } = splice;
    for (let row = at; row < at + removed; row++) this.placesLeft.push(this.places[row] ?? 0);
    this.states = spliceColumn(this.states, this.count, splice);
    this.margins = spliceColumn(this.margins, this.count, splice);
    this.runnersUp = spliceColumn(this.runnersUp, this.count, splice);
    this.places = spliceColumn(this.places, this.count, splice);
    for (let row = at; row < at + inserted; row++) this.places[row] = this.placesLeft.pop() ?? this.placesUsed++;
    this.count += inserted - removed;
    this.makeRoom();
  }

  /** A number that a row keeps for as long as it lives, whatever rows come before it. */
  placeOf(row: number): number {
    return this.places[row] ?? 0;
  }

  /** The row that has the number; -1 where it is gone. */
  rowAt(place: number): number {
    return this.places.subarray(0, this.count).indexOf(place);
  }

  /** Scores rows from `first` on by what holds of them. */
  score(first: number, { count, lines, pairs }: PageEvidence, bias?: Bias): void {
    const { scores, model, ways } = this;
    for (let line = 0; line < count; line++) {
      const row = first + line;
      const place = this.placeOf(row);
      addWeights(lines, line, model.lineWeights, scores, place * STATE_COUNT, STATE_COUNT);
      addWeights(pairs, line, model.pairWeights, this.pairs, place * ways, ways);
      if (bias) for (let state = 0; state < STATE_COUNT; state++) scores[place * STATE_COUNT + state] = (scores[place * STATE_COUNT + state] ?? 0) + bias(row, state);
    }
  }

  /** Decodes again what newly scored rows change. Marks each row that has another state, margin or runner-up than before; valid until the next call. */
  decode(scored: Marks): Marks {
    return atOneGo(this.decoding(scored));
  }

  /** As `decode`, in steps. */
  *decoding(scored: Marks): Steps<Marks> {
    const changed = this.changed.clear(this.count);
    const touched = yield* this.findStates(scored, changed);
    yield* visitBackwards(this.traced.copy(scored).withRowBefore(), (row) => this.lookBehind(row) && touched.mark(row));
    yield* visitForwards(touched, this.count, (row) => {
      if (this.weigh(row)) changed.mark(row);
      return false;
    });
    return changed;
  }

  /** The best states alone; marks each row that has another than before in `changed`. Gives the rows to which the best way is another. */
  *findStates(scored: Marks, changed: Marks): Steps<Marks> {
    const touched = this.touched.copy(scored);
    const traced = this.traced.copy(scored).withRowBefore();
    yield* visitForwards(scored, this.count, (row) => this.lookForward(row) && touched.mark(row) && traced.mark(row));
    const trace = (row: number): boolean => this.trace(row) && touched.mark(row) && changed.mark(row);
    if (this.count > 0 && trace(this.count - 1)) traced.mark(Math.max(0, this.count - 2));
    yield* visitBackwards(traced, trace);
    return touched;
  }

  private makeRoom(): void {
    if (this.placesUsed * STATE_COUNT <= this.scores.length) return;
    const places = capacityFor(this.placesUsed);
    this.scores = grown(this.scores, places * STATE_COUNT);
    this.forward = grown(this.forward, places * STATE_COUNT);
    this.behind = grown(this.behind, places * STATE_COUNT);
    this.pairs = grown(this.pairs, places * this.ways);
  }

  /** Finds the best score up to a row; true where it is another than before. */
  private lookForward(row: number): boolean {
    const { vector, scores } = this;
    const at = this.placeOf(row) * STATE_COUNT;
    if (row === 0) vector.set(this.model.first);
    else this.forwards.take(this.forward, this.placeOf(row - 1) * STATE_COUNT, this.pairs, this.placeOf(row) * this.ways, vector);
    for (let state = 0; state < STATE_COUNT; state++) vector[state] = (vector[state] ?? 0) + (scores[at + state] ?? 0);
    return keep(vector, this.forward, at);
  }

  /** Finds the best score of everything behind a row; true where it is another than before. */
  private lookBehind(row: number): boolean {
    const { vector, onwards, scores, behind } = this;
    if (row === this.count - 1) vector.set(this.model.last);
    else {
      const next = this.placeOf(row + 1);
      for (let state = 0, at = next * STATE_COUNT; state < STATE_COUNT; state++, at++) onwards[state] = (behind[at] ?? 0) + (scores[at] ?? 0);
      this.backwards.take(onwards, 0, this.pairs, next * this.ways, vector);
    }
    return keep(vector, behind, this.placeOf(row) * STATE_COUNT);
  }

  /** Finds the state of a row on the best way, from the state behind it; true where it is another than before. */
  private trace(row: number): boolean {
    const state = row === this.count - 1 ? this.lastState() : this.stateBefore(row + 1);
    const changes = state !== this.states[row];
    this.states[row] = state;
    return changes;
  }

  private lastState(): number {
    const at = this.placeOf(this.count - 1) * STATE_COUNT;
    const total = (state: number): number => (this.forward[at + state] ?? 0) + (this.model.last[state] ?? 0);
    let best = 0;
    for (let state = 1; state < STATE_COUNT; state++) if (total(state) > total(best)) best = state;
    return best;
  }

  /** The state from which the best way goes to the state of a row. */
  private stateBefore(row: number): number {
    const { offsets, other, score, combination } = this.model.into;
    const state = this.states[row] ?? 0;
    const before = this.placeOf(row - 1) * STATE_COUNT;
    const pair = this.placeOf(row) * this.ways;
    let top = IMPOSSIBLE;
    let from = 0;
    for (let edge = offsets[state] ?? 0; edge < (offsets[state + 1] ?? 0); edge++) {
      const value = (this.forward[before + (other[edge] ?? 0)] ?? 0) + (score[edge] ?? 0) + (this.pairs[pair + (combination[edge] ?? 0)] ?? 0);
      if (value > top) {
        top = value;
        from = other[edge] ?? 0;
      }
    }
    return from;
  }

  /** Finds runner-up and margin of a row; true where one is another than before. */
  private weigh(row: number): boolean {
    const at = this.placeOf(row) * STATE_COUNT;
    const chosen = this.states[row] ?? 0;
    let runnerUp = chosen;
    let best = -Infinity;
    for (let state = 0; state < STATE_COUNT; state++) {
      const score = this.total(at, state);
      if (score > best && KIND_OF_STATE[state] !== KIND_OF_STATE[chosen]) {
        best = score;
        runnerUp = state;
      }
    }
    const margin = this.total(at, chosen) - this.total(at, runnerUp);
    const changes = this.runnersUp[row] !== runnerUp || this.margins[row] !== margin;
    this.runnersUp[row] = runnerUp;
    this.margins[row] = margin;
    return changes;
  }

  private total(at: number, state: number): number {
    return (this.forward[at + state] ?? 0) + (this.behind[at + state] ?? 0);
  }
}

/** Keeps a vector with its highest score taken off; true where it differs from the one that was kept. */
function keep(vector: Int32Array, kept: Int32Array, at: number): boolean {
  let top = vector[0] ?? 0;
  for (let state = 1; state < STATE_COUNT; state++) if ((vector[state] ?? 0) > top) top = vector[state] ?? 0;
  let differs = false;
  for (let state = 0; state < STATE_COUNT; state++) {
    const value = (vector[state] ?? 0) - top;
    if (kept[at + state] !== value) differs = true;
    kept[at + state] = value;
  }
  return differs;
}

function addWeights({ offsets, ids }: FiredFeatures, line: number, weights: readonly Int16Array[], into: NumberColumn, start: number, columns: number): void {
  into.fill(0, start, start + columns);
  for (let at = offsets[line] ?? 0; at < (offsets[line + 1] ?? 0); at++) {
    const row = weights[ids[at] ?? 0];
    for (let column = 0; row !== undefined && column < columns; column++) into[start + column] = (into[start + column] ?? 0) + (row[column] ?? 0);
  }
}

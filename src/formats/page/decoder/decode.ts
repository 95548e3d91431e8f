import { atOneGo } from '../../../core/steps';
import type { PageEvidence } from './evidence';
import { Marks } from './marks';
import type { Model } from './model';
import { Trellis } from './trellis';
import type { Bias, Decoding } from './trellis';

/** Decodes a page. Time and memory are linear in its lines. */
export function decode(evidence: PageEvidence, model: Model, bias?: Bias): Decoding {
  const trellis = scoredTrellis(evidence, model, bias);
  trellis.decode(everyRow(evidence.count));
  return trellis;
}

/** The best sequence of states alone. */
export function decodeStates(evidence: PageEvidence, model: Model, bias: Bias): Uint8Array {
  const trellis = scoredTrellis(evidence, model, bias);
  atOneGo(trellis.findStates(everyRow(evidence.count), new Marks().clear(evidence.count)));
  return trellis.states.subarray(0, trellis.count);
}

/** Marks for every row. */
export function everyRow(count: number): Marks {
  return new Marks().clear(count).fill(0, count);
}

function scoredTrellis(evidence: PageEvidence, model: Model, bias?: Bias): Trellis {
  const trellis = new Trellis(model);
  trellis.splice({ at: 0, removed: 0, inserted: evidence.count });
  trellis.score(0, evidence, bias);
  return trellis;
}

import { generator } from './random';

/** Something that is or is not of a kind, and what it is made of: indexes of its pieces. */
export interface Example {
  readonly isOfKind: boolean;
  readonly pieces: readonly number[];
}

/** How strongly weights are drawn to 0: found by cross-validation. */
const PULL = 0.3;
const EPOCHS = 40;
const RATE = 0.5;

/**
 * Weights of pieces that tell examples of a kind from others: logistic regression with squared weights as costs, found by gradient
 * descent with rates of each weight's own (Duchi, Hazan and Singer 2011, "Adaptive subgradient methods"). The same examples give the same weights.
 */
export function learnKind(examples: readonly Example[], pieceCount: number): Float64Array {
  const weights = new Float64Array(pieceCount);
  const squares = new Float64Array(pieceCount).fill(1e-8);
  const counts = new Float64Array(pieceCount);
  for (const { pieces } of examples) for (const piece of pieces) counts[piece] = (counts[piece] ?? 0) + 1;
  const order = [...examples];
  const random = generator(17);
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    for (const example of order) {
      const sum = example.pieces.reduce((total, piece) => total + (weights[piece] ?? 0), 0);
      const error = 1 / (1 + Math.exp(-sum)) - (example.isOfKind ? 1 : 0);
      for (const piece of example.pieces) {
        const gradient = error + (PULL * (weights[piece] ?? 0)) / (counts[piece] ?? 1);
        squares[piece] = (squares[piece] ?? 0) + gradient * gradient;
        weights[piece] = (weights[piece] ?? 0) - (RATE * gradient) / Math.sqrt(squares[piece] ?? 1);
      }
    }
  }
  return weights;
}

/** Puts a list in another order (Fisher and Yates). */
function shuffle(list: Example[], random: () => number): void {
  for (let at = list.length - 1; at > 0; at--) {
    const other = Math.floor((random() / 2 ** 32) * (at + 1));
    const [one, another] = [list[at], list[other]];
    if (one && another) [list[at], list[other]] = [another, one];
  }
}

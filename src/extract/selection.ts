/** Stories by number, 1-based as the outline counts them; both ends included. */
export interface NumberRange {
  readonly first: number;
  readonly last: number;
}

/** Says in its message what is wrong with a selection. */
export class SelectionError extends Error {
  override readonly name = 'SelectionError';
}

const RANGE = /^(\d+)(?:\s*-\s*(\d+))?$/;

/** Reads `1,3-5`. Throws SelectionError where that is not what the text is. */
export function parseSelection(text: string): NumberRange[] {
  return text.split(',').map((piece) => parseRange(piece.trim()));
}

/** The items that the selection names, in their own order, each once. Throws SelectionError for a number that none has. */
export function selectItems<Item>(items: readonly Item[], selection: readonly NumberRange[]): Item[] {
  const beyond = selection.find(({ last }) => last > items.length);
  if (beyond) throw new SelectionError(`there is no story ${beyond.last}: ${countOfStories(items.length)}`);
  return items.filter((_, index) => selection.some(({ first, last }) => first <= index + 1 && index + 1 <= last));
}

function parseRange(piece: string): NumberRange {
  const match = RANGE.exec(piece);
  if (!match) throw new SelectionError(`"${piece}" is neither a story's number nor a range such as 3-5`);
  const first = Number(match[1]);
  const last = Number(match[2] ?? match[1]);
  if (first === 0) throw new SelectionError('stories are counted from 1');
  if (last < first) throw new SelectionError(`"${piece}" runs backwards: write ${last}-${first}`);
  return { first, last };
}

function countOfStories(count: number): string {
  if (count === 0) return 'no story was found';
  return count === 1 ? 'only one story was found' : `only ${count} stories were found`;
}

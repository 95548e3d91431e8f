/** The last work of each key, while there is any. */
const last = new Map<string, Promise<void>>();

/**
 * Does a work when all that was given before it under the same key is done, well or not: no two at a time.
 * Rejects where the work does.
 */
export async function inTurn(key: string, work: () => Promise<void>): Promise<void> {
  const turn = (last.get(key) ?? Promise.resolve()).then(work);
  const settled = turn.catch(() => undefined);
  last.set(key, settled);
  await settled;
  if (last.get(key) === settled) last.delete(key);
  await turn;
}

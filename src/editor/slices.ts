/** For how long one slice of work may keep others waiting, in milliseconds. */
const SLICE = 12;

/**
 * Does something with each item, and lets others have their turn again and again: work on a whole dump that must not freeze
 * the editor. Asks in each pause whether the work is over; gives false where it was.
 */
export async function inSlices<Item>(items: readonly Item[], work: (item: Item) => void, isOver: () => boolean): Promise<boolean> {
  let end = performance.now() + SLICE;
  for (const item of items) {
    work(item);
    if (performance.now() < end) continue;
    await new Promise((resolve) => setTimeout(resolve));
    if (isOver()) return false;
    end = performance.now() + SLICE;
  }
  return true;
}

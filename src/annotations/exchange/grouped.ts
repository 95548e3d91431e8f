/** Things by what they have in common, in the order in which each group begins. */
export function grouped<Thing>(things: Iterable<Thing>, keyOf: (thing: Thing) => unknown): readonly (readonly Thing[])[] {
  const groups = new Map<unknown, Thing[]>();
  for (const thing of things) {
    const key = keyOf(thing);
    const group = groups.get(key);
    if (group) group.push(thing);
    else groups.set(key, [thing]);
  }
  return [...groups.values()];
}

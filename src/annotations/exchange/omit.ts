/** A thing without some of its keys: the same thing where it has none of them. */
export function omit<Thing extends object, Key extends keyof Thing>(thing: Thing, ...keys: readonly Key[]): Omit<Thing, Key> {
  if (!keys.some((key) => Object.hasOwn(thing, key))) return thing;
  const left = { ...thing };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}

/** A thing without some of its keys. */
export function omit<Thing extends object, Key extends keyof Thing>(thing: Thing, ...keys: readonly Key[]): Omit<Thing, Key> {
  const left = { ...thing };
  for (const key of keys) Reflect.deleteProperty(left, key);
  return left;
}

/** A list of thousands is looked up by key, not gone through for every line of another list. */

/** Of items with one key the first is meant. */
export function firstOf<T, K>(items: readonly T[], keyOf: (item: T) => K): ReadonlyMap<K, T> {
  const first = new Map<K, T>();
  for (const item of items) {
    const key = keyOf(item);
    if (!first.has(key)) first.set(key, item);
  }
  return first;
}

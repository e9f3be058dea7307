/** @returns the same items with this one among them, or without it */
export function toggled<T>(items: Iterable<T>, item: T, on: boolean): ReadonlySet<T> {
  const others = [...items].filter((one) => one !== item);
  return new Set(on ? [...others, item] : others);
}

/** @returns the same entries with this one among them; without it for null */
export function withEntry<T>(
  entries: ReadonlyMap<string, T>,
  key: string,
  value: T | null,
): ReadonlyMap<string, T> {
  const all = new Map(entries);
  if (value === null) all.delete(key);
  else all.set(key, value);
  return all;
}

/** @returns the same items with this one among them, or without it */
export function toggled<T>(items: Iterable<T>, item: T, on: boolean): ReadonlySet<T> {
  const others = [...items].filter((one) => one !== item);
  return new Set(on ? [...others, item] : others);
}

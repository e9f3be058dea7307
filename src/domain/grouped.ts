/** Items that have something in common, in the order in which they come. */
export function grouped<K, T>(items: Iterable<T>, commonOf: (item: T) => K): Map<K, T[]> {
  const groups = new Map<K, T[]>();
  for (const item of items) {
    const common = commonOf(item);
    const group = groups.get(common);
    if (group) group.push(item);
    else groups.set(common, [item]);
  }
  return groups;
}

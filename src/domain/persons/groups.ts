/** Blocks of lines that share a key, and groups of lines that are joined pair by pair. */

/** Lines by key, keys without a second line left out. A null key takes no part. */
export function blocks<T extends object | number>(
  items: readonly T[],
  keyOf: (item: T) => string | null,
): T[][] {
  // Most keys come once: a list for each of them would be most of the memory.
  const first = new Map<string, T>();
  const more = new Map<string, T[]>();
  for (const item of items) {
    const key = keyOf(item);
    if (key === null) continue;
    const known = first.get(key);
    if (known === undefined) first.set(key, item);
    else {
      const block = more.get(key);
      if (block) block.push(item);
      else more.set(key, [known, item]);
    }
  }
  if (more.size < 2) return [...more.values()];
  return [...first.keys()].flatMap((key) => {
    const block = more.get(key);
    return block ? [block] : [];
  });
}

/** The groups that pairs make, each in ascending order. */
export function joined(pairs: readonly (readonly [number, number])[]): number[][] {
  const leader = new Map<number, number>();
  const find = (item: number): number => {
    const up = leader.get(item) ?? item;
    if (up === item) return item;
    const root = find(up);
    leader.set(item, root);
    return root;
  };
  for (const [first, second] of pairs) {
    const [one, two] = [find(first), find(second)];
    leader.set(one, Math.min(one, two));
    leader.set(two, Math.min(one, two));
  }
  const groups = new Map<number, number[]>();
  for (const item of leader.keys()) {
    const root = find(item);
    const group = groups.get(root);
    if (group) group.push(item);
    else groups.set(root, [item]);
  }
  return [...groups.values()]
    .map((group) => group.sort((a, b) => a - b))
    .sort((a, b) => a[0]! - b[0]!);
}

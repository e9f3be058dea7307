/**
 * Puts all items at the end of a list. `list.push(...items)` gives each as an argument, and an
 * engine takes about a hundred thousand of them: a sheet has more rows.
 */
export function append<T>(list: T[], items: Iterable<T>): void {
  for (const item of items) list.push(item);
}

/**
 * A hamlet that is in one register alone while most of its households are in one hamlet of the
 * other: renamed, or merged into it.
 */
import type { Finding } from '../../domain/finding';
import type { Linked } from '../../domain/households/household';
import { renamedHamlet } from '../../rules/flow/DB-015';
import type { ReadSide } from './read';

const FEWEST = 2;

export function renamedHamlets(old: ReadSide, now: ReadSide, linked: Linked): Finding[] {
  const here = new Set(now.households.map((household) => household.place.key));
  const lost = new Map<string, Map<string, number>>();
  const names = new Map<string, string>();
  for (const link of [...linked.links, ...linked.doubts]) {
    const [before, after] = [old.households[link.old]!.place, now.households[link.now]!.place];
    if (before.key === after.key || before.key === '' || here.has(before.key)) continue;
    names.set(before.key, before.name).set(after.key, after.name);
    const into = lost.get(before.key) ?? new Map<string, number>();
    into.set(after.key, (into.get(after.key) ?? 0) + 1);
    lost.set(before.key, into);
  }
  return [...lost].flatMap(([key, into]) => {
    const [target, shared] = [...into].sort((a, b) => b[1] - a[1])[0]!;
    const all = old.households.filter((household) => household.place.key === key);
    if (shared < FEWEST || shared * 2 < all.length) return [];
    return [
      renamedHamlet.raise(
        { old: names.get(key)!, now: names.get(target)!, shared, of: all.length },
        {
          cells: [
            all[0]!.cell,
            now.households.find((household) => household.place.key === target)!.cell,
          ],
        },
      ),
    ];
  });
}

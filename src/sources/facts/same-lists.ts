/** Two registers of which most lines are the same are one list kept twice, and their households must not be counted twice. */
import { areaToA1 } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
import { nameKey } from '../../domain/match-key';
import { columnOf, textAt, type RecognisedTable } from '../table';
import type { HouseholdRows } from './household-rows';

interface ReadRegister {
  readonly table: RecognisedTable;
  readonly rows: HouseholdRows;
}

/** Each list is gone through once, and only lists that share a line are held against each other. */
export function sameListFindings(read: readonly ReadRegister[]): Finding[] {
  if (read.length < 2) return [];
  const sizes = new Map<ReadRegister, number>();
  const listsOf = new Map<string, ReadRegister[]>();
  for (const one of read) {
    const keys = keysOf(one);
    sizes.set(one, keys.size);
    for (const key of keys) {
      const lists = listsOf.get(key);
      if (lists) lists.push(one);
      else listsOf.set(key, [one]);
    }
  }
  const shared = new Map<ReadRegister, Map<ReadRegister, number>>();
  for (const lists of listsOf.values()) {
    for (const [at, one] of lists.entries()) {
      for (const other of lists.slice(at + 1)) {
        const counts = shared.get(one) ?? new Map<ReadRegister, number>();
        shared.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
      }
    }
  }
  return [...shared].flatMap(([one, others]) =>
    [...others].flatMap(([other, count]) => {
      if (count < 2 || count * 2 < Math.min(sizes.get(one)!, sizes.get(other)!)) return [];
      const cells = [one, other].map(({ table }) => ({
        sheet: table.grid.sheet,
        cell: areaToA1(table.area).split(':')[0]!,
      }));
      return [
        finding({
          code: 'HO-026',
          severity: 'stop',
          subjects: ['register', 'households.closing'],
          cells,
          params: { count, first: one.table.grid.sheet, second: other.table.grid.sheet },
        }),
      ];
    }),
  );
}

/** Name, hamlet and year of each household; a bare first name or a blank says nothing. */
function keysOf({ table, rows }: ReadRegister): Set<string> {
  const name = columnOf(table, 'name');
  const birth = columnOf(table, 'birth');
  if (!name) return new Set();
  return new Set(
    rows.households.flatMap(({ row, place }) => {
      const key = nameKey(textAt(table, name, row.row));
      return key.includes(' ')
        ? [`${key}|${nameKey(place ?? '')}|${birth ? textAt(table, birth, row.row) : ''}`]
        : [];
    }),
  );
}

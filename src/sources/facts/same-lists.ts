/**
 * Two registers of which most lines are the same are one list kept twice, and their households must
 * not be counted twice.
 */
import { nameKey } from '../../domain/match-key';
import { columnOf, textAt, type RecognisedTable } from '../table';
import { readHouseholds } from './household-rows';

export interface SharedList {
  readonly one: RecognisedTable;
  readonly other: RecognisedTable;
  /** Lines that stand in both. */
  readonly count: number;
}

/** Each list is gone through once, and only lists that share a line are held against each other. */
export function sharedLists(registers: readonly RecognisedTable[]): SharedList[] {
  if (registers.length < 2) return [];
  const sizes = new Map<RecognisedTable, number>();
  const listsOf = new Map<string, RecognisedTable[]>();
  for (const one of registers) {
    const keys = keysOf(one);
    sizes.set(one, keys.size);
    for (const key of keys) {
      const lists = listsOf.get(key);
      if (lists) lists.push(one);
      else listsOf.set(key, [one]);
    }
  }
  const shared = new Map<RecognisedTable, Map<RecognisedTable, number>>();
  for (const lists of listsOf.values()) {
    for (const [at, one] of lists.entries()) {
      for (const other of lists.slice(at + 1)) {
        const counts = shared.get(one) ?? new Map<RecognisedTable, number>();
        shared.set(one, counts.set(other, (counts.get(other) ?? 0) + 1));
      }
    }
  }
  return [...shared].flatMap(([one, others]) =>
    [...others].flatMap(([other, count]) =>
      count < 2 || count * 2 < Math.min(sizes.get(one) ?? 0, sizes.get(other) ?? 0)
        ? []
        : [{ one, other, count }],
    ),
  );
}

/** Name, hamlet and year of each household; a bare first name or a blank says nothing. */
function keysOf(table: RecognisedTable): Set<string> {
  const name = columnOf(table, 'name');
  const birth = columnOf(table, 'birth');
  if (!name) return new Set();
  return new Set(
    readHouseholds(table).households.flatMap(({ row, place }) => {
      const key = nameKey(textAt(table, name, row.row));
      return key.includes(' ')
        ? [`${key}|${nameKey(place ?? '')}|${birth ? textAt(table, birth, row.row) : ''}`]
        : [];
    }),
  );
}

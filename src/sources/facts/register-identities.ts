/**
 * Numbers of identity papers in registers, and households that stand in them twice. Everything is
 * said by cells and counts: no name and no number leaves this file.
 */
import { append } from '../../domain/append';
import { toA1, type CellRef } from '../../domain/address';
import { readCitizenId } from '../../domain/citizen-id';
import type { Finding } from '../../domain/finding';
import { readBirth } from '../../domain/birth';
import { nameKey, tidyText } from '../../domain/match-key';
import { idsRestored } from '../../rules/reading/SO-030';
import { idsCleaned } from '../../rules/reading/SO-031';
import { oldIds } from '../../rules/reading/SO-032';
import { idsLost } from '../../rules/reading/SO-033';
import { idsMalformed } from '../../rules/reading/SO-034';
import { idProvinces } from '../../regulations/people';
import { householdsTwice } from '../../rules/households/HO-018';
import { columnOf, textAt, valueAt, type RecognisedTable } from '../table';
import type { HouseholdRow, HouseholdRows } from './household-rows';
import type { KnownPlaces } from './known-places';

const SHOWN = 20;
const EXPONENT = /^\d(?:[.,]\d+)?\s*e\s*\+?\s*\d{1,2}$/i;

interface ReadRegister {
  readonly table: RecognisedTable;
  readonly rows: HouseholdRows;
}

export function registerIdentities(read: readonly ReadRegister[], places: KnownPlaces): Finding[] {
  const findings: Finding[] = [];
  // Of a million households hardly one stands twice: one number is kept for each of them.
  const lines = new Map<string, number>();
  const doubled = new Map<string, number[]>();
  const starts: number[] = [];
  let count = 0;
  for (const one of read) {
    const { ids, found } = readIds(one.table);
    append(findings, found);
    starts.push(count);
    for (const household of one.rows.households) {
      const line = count++;
      const key = keyOf(one.table, household, ids, places);
      if (key === null) continue;
      const before = lines.get(key);
      if (before === undefined) {
        lines.set(key, line);
        continue;
      }
      const again = doubled.get(key);
      if (again) again.push(line);
      else doubled.set(key, [before, line]);
    }
  }
  if (doubled.size > 0) {
    // In the order of the first household of each.
    const all = [...doubled.values()].sort(([a = 0], [b = 0]) => a - b).flat();
    findings.push(
      householdsTwice.raise(
        { count: doubled.size },
        { cells: all.slice(0, SHOWN).flatMap((line) => cellOf(read, starts, line)) },
      ),
    );
  }
  return findings;
}

function readIds(table: RecognisedTable): { ids: Map<number, string>; found: Finding[] } {
  const ids = new Map<number, string>();
  const column = columnOf(table, 'citizenId');
  if (!column) return { ids, found: [] };
  const cells: Record<'restored' | 'cleaned' | 'old' | 'lost' | 'unclear', CellRef[]> = {
    restored: [],
    cleaned: [],
    old: [],
    lost: [],
    unclear: [],
  };
  for (const row of table.rows) {
    const value = table.grid.value(row.row, column.column);
    if (row.role !== 'item' || (typeof value !== 'string' && typeof value !== 'number')) continue;
    const id = readCitizenId(value, idProvinces());
    if (!id) continue;
    const cell = (): CellRef => ({ sheet: table.grid.sheet, cell: toA1(row.row, column.column) });
    if (id.kind === 'citizen') ids.set(row.row, id.digits);
    if (typeof value === 'string' && EXPONENT.test(tidyText(value))) cells.lost.push(cell());
    else if (id.kind !== 'citizen') cells[id.kind].push(cell());
    else if (id.restored) cells.restored.push(cell());
    else if (typeof value === 'string' && tidyText(value) !== id.digits) cells.cleaned.push(cell());
  }
  const tell = (rule: typeof idsRestored, list: readonly CellRef[]): Finding[] =>
    list.length === 0
      ? []
      : [
          rule.raise(
            { header: column.header, count: list.length },
            { cells: list.slice(0, SHOWN) },
          ),
        ];
  return {
    ids,
    found: [
      ...tell(idsRestored, cells.restored),
      ...tell(idsCleaned, cells.cleaned),
      ...tell(oldIds, cells.old),
      ...tell(idsLost, cells.lost),
      ...tell(idsMalformed, cells.unclear),
    ],
  };
}

/** The cell with the name of a household, which is counted through all registers. */
function cellOf(
  read: readonly ReadRegister[],
  starts: readonly number[],
  line: number,
): readonly CellRef[] {
  const at = starts.filter((start) => start <= line).length - 1;
  const [one, start] = [read[at], starts[at]];
  const household = start === undefined ? undefined : one?.rows.households[line - start];
  const name = one ? columnOf(one.table, 'name') : null;
  return one && household && name
    ? [{ sheet: one.table.grid.sheet, cell: toA1(household.row.row, name.column) }]
    : [];
}

/** One key a household: its head's number, else name, birth and hamlet together. */
function keyOf(
  table: RecognisedTable,
  { row, place }: HouseholdRow,
  ids: ReadonlyMap<number, string>,
  places: KnownPlaces,
): string | null {
  const name = columnOf(table, 'name');
  if (!name) return null;
  const id = ids.get(row.row);
  if (id !== undefined) return id;
  const birth = columnOf(table, 'birth');
  const value = birth ? valueAt(table, birth, row.row) : null;
  const born = typeof value === 'string' || typeof value === 'number' ? readBirth(value) : null;
  return (
    born &&
    `${nameKey(textAt(table, name, row.row))}|${born.year}|${born.day ?? ''}|${places.named(place ?? '').key}`
  );
}

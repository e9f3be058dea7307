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
  const starts: number[] = [];
  let count = 0;
  for (const one of read) {
    starts.push(count);
    count += one.rows.households.length;
  }
  // Of a million households hardly one stands twice: of each a number is kept, and no text.
  const numbers = new Float64Array(count);
  const names = new Map<string, number>();
  const namedTwice = new Map<string, number[]>();
  let line = 0;
  for (const one of read) {
    const { ids, found } = readIds(one.table);
    append(findings, found);
    for (const household of one.rows.households) {
      const id = columnOf(one.table, 'name') ? (ids[household.row.row] ?? 0) : 0;
      numbers[line] = id;
      const key = id === 0 ? keyOf(one.table, household, places) : null;
      const before = key === null ? undefined : names.get(key);
      if (key !== null && before === undefined) names.set(key, line);
      else if (key !== null && before !== undefined) {
        const again = namedTwice.get(key);
        if (again) again.push(line);
        else namedTwice.set(key, [before, line]);
      }
      line += 1;
    }
  }
  // In the order of the first household of each.
  const doubled = [...namedTwice.values(), ...linesOfEqual(numbers)].sort(
    ([a = 0], [b = 0]) => a - b,
  );
  if (doubled.length > 0) {
    findings.push(
      householdsTwice.raise(
        { count: doubled.length },
        {
          cells: doubled
            .flat()
            .slice(0, SHOWN)
            .flatMap((at) => cellOf(read, starts, at)),
        },
      ),
    );
  }
  return findings;
}

/** The places of each number that stands more than once; 0 is none. */
function linesOfEqual(numbers: Float64Array): number[][] {
  const sorted = numbers.slice().sort();
  const equal = new Map<number, number[]>();
  sorted.forEach((number, at) => {
    if (number !== 0 && number === sorted[at - 1]) equal.set(number, []);
  });
  if (equal.size > 0) numbers.forEach((number, line) => equal.get(number)?.push(line));
  return [...equal.values()];
}

/** By row, the twelve digits of a citizen's number as one number; 0 where there is none. */
function readIds(table: RecognisedTable): { ids: Float64Array; found: Finding[] } {
  const ids = new Float64Array(table.grid.rowCount);
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
    if (id.kind === 'citizen') ids[row.row] = Number(id.digits);
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

/** The key of a household whose head has no number: name, birth and hamlet together. */
function keyOf(
  table: RecognisedTable,
  { row, place }: HouseholdRow,
  places: KnownPlaces,
): string | null {
  const name = columnOf(table, 'name');
  if (!name) return null;
  const birth = columnOf(table, 'birth');
  const value = birth ? valueAt(table, birth, row.row) : null;
  const born = typeof value === 'string' || typeof value === 'number' ? readBirth(value) : null;
  return (
    born &&
    `${nameKey(textAt(table, name, row.row))}|${born.year}|${born.day ?? ''}|${places.named(place ?? '').key}`
  );
}

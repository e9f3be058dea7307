/**
 * Numbers of identity papers in registers, and households that stand in them twice. Everything is
 * said by cells and counts: no name and no number leaves this file.
 */
import { append } from '../../domain/append';
import { toA1, type CellRef } from '../../domain/address';
import { readCitizenId } from '../../domain/citizen-id';
import { finding, type Finding } from '../../domain/finding';
import { readBirth } from '../../domain/birth';
import { nameKey, tidyText } from '../../domain/match-key';
import { idProvinces } from '../../regulations/people';
import { columnOf, textAt, valueAt, type RecognisedTable } from '../table';
import type { HouseholdRows } from './household-rows';
import type { KnownPlaces } from './known-places';

const SHOWN = 20;
const EXPONENT = /^\d(?:[.,]\d+)?\s*e\s*\+?\s*\d{1,2}$/i;

interface ReadRegister {
  readonly table: RecognisedTable;
  readonly rows: HouseholdRows;
}

export function registerIdentities(read: readonly ReadRegister[], places: KnownPlaces): Finding[] {
  const findings: Finding[] = [];
  const cellsByKey = new Map<string, (() => CellRef)[]>();
  for (const one of read) {
    const { ids, found } = readIds(one.table);
    append(findings, found);
    for (const { key, cell } of householdKeys(one, ids, places)) {
      const cells = cellsByKey.get(key);
      if (cells) cells.push(cell);
      else cellsByKey.set(key, [cell]);
    }
  }
  const doubled = [...cellsByKey.values()].filter((cells) => cells.length > 1);
  if (doubled.length > 0) {
    findings.push(
      finding({
        code: 'HO-018',
        severity: 'check',
        cells: doubled
          .flat()
          .slice(0, SHOWN)
          .map((cell) => cell()),
        params: { count: doubled.length },
      }),
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
  const tell = (code: string, severity: 'check' | 'note', list: readonly CellRef[]): Finding[] =>
    list.length === 0
      ? []
      : [
          finding({
            code,
            severity,
            cells: list.slice(0, SHOWN),
            params: { header: column.header, count: list.length },
          }),
        ];
  return {
    ids,
    found: [
      ...tell('SO-030', 'note', cells.restored),
      ...tell('SO-031', 'note', cells.cleaned),
      ...tell('SO-032', 'check', cells.old),
      ...tell('SO-033', 'check', cells.lost),
      ...tell('SO-034', 'check', cells.unclear),
    ],
  };
}

/** One key a household: its head's number, else name, birth and hamlet together. */
function householdKeys(
  { table, rows }: ReadRegister,
  ids: ReadonlyMap<number, string>,
  places: KnownPlaces,
): { key: string; cell: () => CellRef }[] {
  const name = columnOf(table, 'name');
  const birth = columnOf(table, 'birth');
  if (!name) return [];
  return rows.households.flatMap(({ row, place }) => {
    const cell = (): CellRef => ({ sheet: table.grid.sheet, cell: toA1(row.row, name.column) });
    const id = ids.get(row.row);
    if (id !== undefined) return [{ key: id, cell }];
    const value = birth ? valueAt(table, birth, row.row) : null;
    const born = typeof value === 'string' || typeof value === 'number' ? readBirth(value) : null;
    return born
      ? [
          {
            key: `${nameKey(textAt(table, name, row.row))}|${born.year}|${born.day ?? ''}|${places.named(place ?? '').key}`,
            cell,
          },
        ]
      : [];
  });
}

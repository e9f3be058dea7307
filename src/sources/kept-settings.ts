/** The settings sheet of a workbook, which is read before everything else. */
import { findCandidates } from './candidates';
import { NO_CORRECTIONS } from './corrections';
import type { Finding } from '../domain/finding';
import { firstYear } from '../domain/period';
import { linkedBooks } from '../rules/files/TEP-001';
import type { Grid } from './grid/grid';
import { makeTable } from './make-table';
import { columnOf, type RecognisedTable } from './table';

/** A settings sheet is short; longer sheets are not looked through for one. */
const LONGEST_SETTINGS = 400;

export function settingsTables(grids: readonly Grid[]): RecognisedTable[] {
  return grids
    .filter((grid) => grid.rowCount <= LONGEST_SETTINGS)
    .flatMap((grid) =>
      findCandidates(grid, NO_CORRECTIONS)
        .candidates.filter((candidate) => candidate.chosen.kind.kind === 'settings')
        .map((candidate) => makeTable(grid, candidate, NO_CORRECTIONS)),
    );
}

export function yearKept(tables: readonly RecognisedTable[]): number | null {
  for (const table of tables) {
    const [code, value] = [
      columnOf(table, 'settingCode')!.column,
      columnOf(table, 'settingValue')!.column,
    ];
    const row = table.rows.find((one) => table.grid.text(one.row, code).toLowerCase() === 'nam');
    const year = row ? firstYear(table.grid.text(row.row, value)) : null;
    if (year !== null) return year;
  }
  return null;
}

/** Links to other files, whose values a recipient may not have. */
export function linksFinding(count: number): Finding {
  return linkedBooks.raise({ count });
}

/** Which of two tables counts where both state one figure, or whether they are added. */
import type { Finding } from '../../domain/finding';
import { tablePlace } from '../corrections';
import { cornerOf, type RecognisedTable } from '../table';
import { headersOf, tableAt, type Ask, type Asking, type Offered } from './found';
import words from '../vocabulary/titles.json';

/** Two tables that state one figure. */
export const whichTable: Ask = (finding, tables) => oneOrOther(finding, tables);

/** Funding in a table that shares no line with the main one: VON-014. */
export const whichPart: Ask = (finding, tables) => {
  const { main: sheet, mainCell: cell } = finding.params;
  const main = tableAt(tables, { sheet: String(sheet), cell: String(cell) });
  return main ? oneOrOther(finding, tables, main) : null;
};

/**
 * A register is never left out for a table beside it.
 *
 * @param main the table that the other may be added to, where they are parts of one whole
 */
function oneOrOther(
  finding: Finding,
  tables: readonly RecognisedTable[],
  main?: RecognisedTable,
): Asking | null {
  const first = main ?? tableAt(tables, finding.cells[0]);
  const second = finding.cells
    .flatMap((cell) => tableAt(tables, cell) ?? [])
    .find((table) => table !== first);
  if (!first || !second) return null;
  if ([first, second].some((table) => table.kind === 'household-register')) return null;
  const only = (id: string, kept: RecognisedTable, left: RecognisedTable): Offered => ({
    id,
    params: { place: placeOf(kept), other: placeOf(left) },
    effect: { leave: new Set([tablePlace(left.grid.sheet, left.area)]) },
  });
  const join = new Set([tablePlace(second.grid.sheet, second.area)]);
  const both: Offered[] = main ? [{ id: 'both', params: {}, effect: { join } }] : [];
  const asked = {
    prefix: 'hai-bang',
    about: 'list' as const,
    code: main ? 'other-part' : 'two-tables',
    sheet: `${first.grid.sheet} ${second.grid.sheet}`,
    headers: [first, second].flatMap(headersOf),
    params: { first: placeOf(first), second: placeOf(second) },
  };
  const offered = [only('first', first, second), only('second', second, first), ...both] as const;
  return { asked, offered };
}

/** "Tổng hợp, ô A3" */
function placeOf(table: RecognisedTable): string {
  const { sheet, cell } = cornerOf(table);
  return `${sheet}, ${words.across.cell} ${cell}`;
}

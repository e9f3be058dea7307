/** Cells that read otherwise than they are stored: each way is said once a sheet, with its cells and never their texts. */
import { toA1, type CellRef } from '../../domain/address';
import { finding, type Finding } from '../../domain/finding';
import { cellOfPlace } from '../../reading/cells/book-results';
import type { Restated } from '../../reading/cells/shown-sheet';
import type { Grid } from '../grid/grid';
import type { RecognisedTable } from '../table';

const SHOWN = 20;

const CODES: readonly (readonly [string, readonly Restated[]])[] = [
  ['SO-044', ['scaled']],
  ['SO-045', ['struck', 'raised']],
  ['SO-046', ['hidden-number', 'hidden-text']],
  ['SO-047', ['noise']],
  ['SO-048', ['wide']],
  ['SO-049', ['computed']],
  ['SO-050', ['not-computed']],
];

export function shownFindings(grid: Grid, tables: readonly RecognisedTable[]): Finding[] {
  const places = new Map<Restated, number[]>();
  for (const [place, why] of grid.restated) {
    const list = places.get(why);
    if (list) list.push(place);
    else places.set(why, [place]);
  }
  return CODES.flatMap(([code, reasons]) => {
    const cells = reasons.flatMap((why) => places.get(why) ?? []).map(cellOfPlace);
    if (cells.length === 0) return [];
    const used = code === 'SO-050' && cells.some((cell) => isUsed(tables, cell));
    return [
      finding({
        code,
        severity: used ? 'check' : 'note',
        cells: cells
          .slice(0, SHOWN)
          .map(({ row, column }): CellRef => ({ sheet: grid.sheet, cell: toA1(row, column) })),
        params: { count: cells.length },
      }),
    ];
  });
}

/** In a column whose meaning is known. */
function isUsed(
  tables: readonly RecognisedTable[],
  cell: { readonly row: number; readonly column: number },
): boolean {
  return tables.some(
    ({ area, columns }) =>
      cell.row >= area.top &&
      cell.row <= area.bottom &&
      columns.some(({ column, field }) => column === cell.column && field !== null),
  );
}

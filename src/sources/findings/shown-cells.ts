/**
 * Cells that read otherwise than they are stored: each way is said once a sheet, with its cells and
 * never their texts.
 */
import { toA1, type CellRef } from '../../domain/address';
import { standsIn } from './stands-in';
import { oldResults } from './old-results';
import { finding, type Finding } from '../../domain/finding';
import type { Restated } from '../../reading/cells/shown-sheet';
import { cellOf } from '../../workbook/store/sheet-store';
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
  ['SO-051', ['outdated']],
  ['SO-053', ['long']],
];

export function shownFindings(grid: Grid, tables: readonly RecognisedTable[]): Finding[] {
  const places = new Map<Restated, number[]>();
  for (const [place, why] of grid.restated) {
    const list = places.get(why);
    if (list) list.push(place);
    else places.set(why, [place]);
  }
  return CODES.flatMap(([code, reasons]) => {
    const cells = reasons.flatMap((why) => places.get(why) ?? []).map(cellOf);
    if (cells.length === 0) return [];
    if (code === 'SO-051') return oldResults(grid, tables, cells);
    const used = IN_DOUBT.has(code) ? tables.filter((table) => standsIn(table, cells)) : [];
    return [
      finding({
        code,
        severity: used.length === 0 ? 'note' : 'check',
        cells: cells
          .slice(0, SHOWN)
          .map(({ row, column }): CellRef => ({ sheet: grid.sheet, cell: toA1(row, column) })),
        params: { count: cells.length },
      }),
    ];
  });
}

const IN_DOUBT = new Set(['SO-050', 'SO-053']);

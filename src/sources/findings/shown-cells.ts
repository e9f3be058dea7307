/**
 * Cells that read otherwise than they are stored: each way is said once a sheet, with its cells and
 * never their texts.
 */
import { toA1, type CellRef } from '../../domain/address';
import { standsIn } from './stands-in';
import { oldResults } from './old-results';
import type { Finding } from '../../domain/finding';
import { scaledCells } from '../../rules/reading/SO-044';
import { struckParts } from '../../rules/reading/SO-045';
import { hiddenValues } from '../../rules/reading/SO-046';
import { machineNoise } from '../../rules/reading/SO-047';
import { wideDigits } from '../../rules/reading/SO-048';
import { formulasComputed } from '../../rules/reading/SO-049';
import { formulasNotComputed } from '../../rules/reading/SO-050';
import { oldResult } from '../../rules/reading/SO-051';
import { longCells } from '../../rules/reading/SO-053';
import type { Restated } from '../../reading/cells/shown-sheet';
import { cellOf } from '../../workbook/store/sheet-store';
import type { Grid } from '../grid/grid';
import type { RecognisedTable } from '../table';

const SHOWN = 20;

const CODES: readonly (readonly [typeof scaledCells, readonly Restated[]])[] = [
  [scaledCells, ['scaled']],
  [struckParts, ['struck', 'raised']],
  [hiddenValues, ['hidden-number', 'hidden-text']],
  [machineNoise, ['noise']],
  [wideDigits, ['wide']],
  [formulasComputed, ['computed']],
  [formulasNotComputed, ['not-computed']],
  [oldResult, ['outdated']],
  [longCells, ['long']],
];
/** Figures are in doubt where they stand in a table. */
const IN_DOUBT = new Set([formulasNotComputed, longCells]);

export function shownFindings(grid: Grid, tables: readonly RecognisedTable[]): Finding[] {
  const places = new Map<Restated, number[]>();
  for (const [place, why] of grid.restated) {
    const list = places.get(why);
    if (list) list.push(place);
    else places.set(why, [place]);
  }
  return CODES.flatMap(([rule, reasons]) => {
    const cells = reasons.flatMap((why) => places.get(why) ?? []).map(cellOf);
    if (cells.length === 0) return [];
    if (rule === oldResult) return oldResults(grid, tables, cells);
    const used = IN_DOUBT.has(rule) ? tables.filter((table) => standsIn(table, cells)) : [];
    return [
      rule.raise(
        { count: cells.length },
        {
          severity: used.length === 0 ? 'note' : 'check',
          cells: cells
            .slice(0, SHOWN)
            .map(({ row, column }): CellRef => ({ sheet: grid.sheet, cell: toA1(row, column) })),
        },
      ),
    ];
  });
}

/** Lines of a register whose cells stand one column beside their own. */
import { dominantShape, isShifted } from '../../reading/roles/misfit';
import { profileOf } from '../../reading/roles/profile';
import type { RecognisedTable, TableRow } from '../table';

/** As many lines show what a column holds. */
const SAMPLE = 400;

export function shiftedRows(table: RecognisedTable): TableRow[] {
  const columns = table.columns.map((column) => column.column);
  const items = table.rows.filter((row) => row.role === 'item');
  const sample = items.slice(0, SAMPLE);
  const shapes = columns.map((column) =>
    dominantShape(profileOf(sample.map((row) => table.grid.text(row.row, column)))),
  );
  if (shapes.filter((shape) => shape !== null).length < 2) return [];
  return items.filter((row) =>
    isShifted(
      columns.map((column) => table.grid.text(row.row, column)),
      shapes,
    ),
  );
}

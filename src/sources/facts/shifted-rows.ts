/** Lines of a register whose cells stand one column beside their own. */
import { dominantShape, isShifted } from '../../reading/roles/misfit';
import { hasShape, profileOf } from '../../reading/roles/profile';
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
  const told = columns.flatMap((column, index) => {
    const shape = shapes[index];
    return shape ? [{ column, shape }] : [];
  });
  const misfits = (row: TableRow): boolean =>
    told.some(({ column, shape }) => {
      const text = table.grid.text(row.row, column);
      return text !== '' && !hasShape(text, shape);
    });
  return items.filter(
    (row) =>
      misfits(row) &&
      isShifted(
        columns.map((column) => table.grid.text(row.row, column)),
        shapes,
      ),
  );
}

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
  const spilled = spills(table, items, (text) => {
    const last = table.columns.findIndex((column) => column.nameless);
    const shape = shapes[(last < 0 ? shapes.length : last) - 1];
    return shape !== null && shape !== undefined && hasShape(text, shape);
  });
  if (shapes.filter((shape) => shape !== null).length < 2) return items.filter(spilled);
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
      spilled(row) ||
      (misfits(row) &&
        isShifted(
          columns.map((column) => table.grid.text(row.row, column)),
          shapes,
        )),
  );
}

/**
 * What fell off the right end: a text in a column without a heading that hardly any line fills, and
 * that the column beside it holds in other lines, or that looks like those.
 */
function spills(
  table: RecognisedTable,
  items: readonly TableRow[],
  looksBeside: (text: string) => boolean,
): (row: TableRow) => boolean {
  const beside = table.columns.filter((column) => !column.nameless).at(-1);
  if (!beside) return () => false;
  const beyond = beside.column + 1;
  const textOf = (row: TableRow, column: number): string => table.grid.text(row.row, column);
  const filled = new Set(items.filter((row) => textOf(row, beyond) !== ''));
  if (filled.size === 0 || filled.size * 4 > items.length) return () => false;
  const known = new Set(
    items.filter((row) => !filled.has(row)).map((row) => textOf(row, beside.column)),
  );
  return (row) => {
    const text = textOf(row, beyond);
    return filled.has(row) && (known.has(text) || looksBeside(text));
  };
}

/** Columns of a table that no Biểu takes, by their words and by the cells beside them. */
import { fromA1, toA1, type CellRef } from '../../domain/address';
import { dec, sum, type Decimal } from '../../domain/decimal';
import type { Coordinates } from '../../forms/coordinates';
import { Lexicon } from '../../forms/lexicon';
import type { FieldRule } from '../../sources/vocabulary/kinds';
import type { RecognisedTable } from '../../sources/table';

export interface Labelled {
  readonly column: number;
  /** All labels over it, and those over the innermost. */
  readonly header: string;
  readonly heading: string;
  readonly field: FieldRule | null;
  /** What the innermost says; nothing where one of its words is unknown. */
  readonly is: Coordinates;
}

/** Between the labels over a column. */
export const OVER = ' > ';
let lexicon: Lexicon | undefined;

export function labelledColumns({ columns }: RecognisedTable): Labelled[] {
  return columns.map(({ header, column, field }) => {
    const path = header.split(OVER);
    const { is, unknown } = (lexicon ??= new Lexicon()).read(path.pop() ?? '');
    return { column, header, heading: path.join(OVER), field, is: unknown.length > 0 ? {} : is };
  });
}

/** Whether the cell stands in that column of the table's sheet. */
export const isIn = (
  { sheet, cell }: CellRef,
  { grid }: RecognisedTable,
  column: number,
): boolean => sheet === grid.sheet && fromA1(cell)?.column === column;

export interface Numbers {
  readonly values: readonly Decimal[];
  readonly cells: readonly CellRef[];
  readonly total: Decimal;
}

/** What stands in another column of the rows of these cells; null where one holds no number. */
export function numbersBeside(
  { grid }: RecognisedTable,
  column: number,
  sources: readonly CellRef[],
): Numbers | null {
  const rows = sources.flatMap(({ cell }) => fromA1(cell)?.row ?? []);
  const values = rows.flatMap((row) => {
    const value = grid.value(row, column);
    return typeof value === 'number' ? [dec(value)] : [];
  });
  const cells = rows.map((row) => ({ sheet: grid.sheet, cell: toA1(row, column) }));
  return values.length < sources.length ? null : { values, cells, total: sum(values) };
}

/** A sheet as it is stored, with its rows in the arrays that the adapter made. */
import type { FormulaCell, StoredSheet } from '../../reading/cells/book-results';
import type {
  CellLook,
  CellValue,
  RowBlock,
  SheetInfo,
  SheetLayout,
  WorkbookPort,
} from '../../workbook/port';

export interface LoadedSheet extends StoredSheet {
  readonly visibility: SheetInfo['visibility'];
  readonly layout: SheetLayout;
  readonly rows: readonly (readonly CellValue[])[];
  /** Cells of the longest row. */
  readonly width: number;
  look(row: number, column: number): CellLook | undefined;
}

export async function loadStored(port: WorkbookPort, info: SheetInfo): Promise<LoadedSheet> {
  const layout = await port.layout(info.name);
  const rows: (readonly CellValue[])[] = [];
  const blockOfRow: RowBlock[] = [];
  let width = 0;
  for await (const block of port.rows(info.name)) {
    // Blocks come from the top and without gaps.
    for (const values of block.values) {
      rows.push(values);
      blockOfRow.push(block);
      width = Math.max(width, values.length);
    }
  }
  const look = (row: number, column: number): CellLook | undefined =>
    blockOfRow[row]?.look(row, column);
  return {
    name: info.name,
    visibility: info.visibility,
    layout,
    rows,
    width,
    rowCount: rows.length,
    value: (row, column) => rows[row]?.[column] ?? null,
    look,
    formula: (row, column) => look(row, column)?.formula,
    *formulas(withoutResult): Generator<FormulaCell> {
      for (const [row, values] of rows.entries()) {
        for (const [column, value] of values.entries())
          if ((!withoutResult || value === null) && look(row, column)?.formula !== undefined)
            yield { row, column };
      }
    },
  };
}

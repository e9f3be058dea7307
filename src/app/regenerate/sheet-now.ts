/** A Biểu as it stands in the workbook now. */
import type { CellValue, WorkbookPort } from '../../workbook/port';

export interface CellNow {
  readonly value: CellValue;
  readonly formula?: string;
}

export interface SheetNow {
  /** By "row,column" counted from 0; empty cells are left out. */
  readonly cells: ReadonlyMap<string, CellNow>;
  readonly rows: number;
  readonly columns: number;
}

export async function sheetNow(port: WorkbookPort, sheet: string): Promise<SheetNow> {
  const cells = new Map<string, CellNow>();
  let [rows, columns] = [0, 0];
  for await (const block of port.rows(sheet)) {
    block.values.forEach((values, offset) =>
      values.forEach((value, column) => {
        const row = block.firstRow + offset;
        const formula = block.look(row, column)?.formula;
        if ((value === null || value === '') && formula === undefined) return;
        cells.set(`${row},${column}`, formula === undefined ? { value } : { value, formula });
        rows = Math.max(rows, row + 1);
        columns = Math.max(columns, column + 1);
      }),
    );
  }
  return { cells, rows, columns };
}

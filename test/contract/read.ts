/** Reads a port's answers whole, for comparing. */
import type { CellLook, CellValue, WorkbookPort } from '../../src/workbook/port';

export async function valuesOf(
  port: WorkbookPort,
  sheet: string,
  blockRows?: number,
): Promise<CellValue[][]> {
  const rows: CellValue[][] = [];
  for await (const block of port.rows(sheet, blockRows === undefined ? {} : { blockRows })) {
    if (block.firstRow !== rows.length)
      throw new Error(`A block starts at ${block.firstRow} after ${rows.length} rows`);
    rows.push(...block.values.map((row) => [...row]));
  }
  return rows;
}

export async function lookAt(
  port: WorkbookPort,
  sheet: string,
  row: number,
  column: number,
): Promise<CellLook | undefined> {
  for await (const block of port.rows(sheet)) {
    if (row >= block.firstRow && row < block.firstRow + block.values.length)
      return block.look(row, column);
  }
  return undefined;
}

export async function namesOf(port: WorkbookPort): Promise<string[]> {
  return (await port.sheets()).map((sheet) => sheet.name);
}

/** Results of the formulas that a form had before: computed anew, or left to be computed. */
import { computeResults, NOT_COMPUTED } from '../../reading/cells/book-results';
import type { RepairedCell, SheetChange, WorkbookPort } from '../../workbook/port';
import { placeOf } from '../../workbook/store/sheet-store';

/** Brings the results on a sheet up to date. @returns whether anything was written */
export async function writeResults(port: WorkbookPort, sheet: string): Promise<boolean> {
  const results = await newResults(port, sheet);
  if (results) await port.write([results]);
  return results !== null;
}

/** Null where every stored result is right. */
export async function newResults(
  port: WorkbookPort,
  sheet: string,
): Promise<Extract<SheetChange, { kind: 'repair' }> | null> {
  const sheets = [];
  for (const { name } of await port.sheets())
    sheets.push({ name, layout: await port.layout(name), store: await port.cells(name) });
  const results = computeResults(sheets, true);
  const index = sheets.findIndex(({ name }) => name === sheet);
  const store = sheets[index]?.store;
  if (!store) return null;
  const cells: RepairedCell[] = [];
  for (const { row, column } of store.formulas()) {
    const computed = results[index]?.values.get(placeOf(row, column));
    const stored = store.value(row, column);
    if (computed === undefined || computed === stored) continue;
    if (typeof computed === 'number' || typeof computed === 'string')
      cells.push({ row, column, value: computed, keepsFormula: true });
    else if (computed === NOT_COMPUTED || stored !== null)
      cells.push({ row, column, value: 0, keepsFormula: true, stale: true });
  }
  return cells.length === 0 ? null : { kind: 'repair', sheet, cells };
}

/** What an officer types into a file in Excel: the cells change, every formula that rests on them shows its new result, all else stays. */
import { readFileSync, writeFileSync } from 'node:fs';
import { fromA1 } from '../../src/domain/address';
import type { RepairedCell, SheetChange } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';
import { Calculator, CellFault } from '../excel-host/calculate';
import { bookFrom } from '../excel-host/fill';
import { initFromFile } from '../excel-host/from-file';
import { put } from '../excel-host/objects/values';

export type Typed = Readonly<Record<string, string | number>>;

export async function typedIntoFile(
  file: string,
  sheet: string,
  cells: Typed,
  target: string,
): Promise<string> {
  const typed = Object.entries(cells).map(([cell, value]): RepairedCell => ({
    ...fromA1(cell)!,
    value,
  }));
  const workbook = await openXlsx(new Uint8Array(readFileSync(file)));
  await workbook.write([
    { kind: 'repair', sheet, cells: typed },
    ...(await recomputed(file, sheet, typed)),
  ]);
  writeFileSync(target, await workbook.save());
  return target;
}

/** The formulas whose results become other ones. */
async function recomputed(
  file: string,
  sheet: string,
  typed: readonly RepairedCell[],
): Promise<SheetChange[]> {
  const book = bookFrom(await initFromFile(file));
  const before = resultsOf(book);
  for (const { row, column, value } of typed) put(book.sheet(sheet)!, row, column, value);
  const changes = new Map<string, RepairedCell[]>();
  for (const { name, row, column, value } of resultsOf(book).values()) {
    if (before.get(`${name}!${row}:${column}`)?.value === value) continue;
    changes.set(name, [...(changes.get(name) ?? []), { row, column, value, keepsFormula: true }]);
  }
  return [...changes].map(([name, cells]) => ({ kind: 'repair', sheet: name, cells }));
}

function resultsOf(
  book: ReturnType<typeof bookFrom>,
): Map<string, { name: string; row: number; column: number; value: string | number }> {
  const calculator = new Calculator(book);
  const results = new Map<
    string,
    { name: string; row: number; column: number; value: string | number }
  >();
  for (const sheet of book.sheets) {
    for (const [row, columns] of sheet.rows) {
      for (const [column, { formula }] of columns) {
        if (formula === null) continue;
        try {
          const value = calculator.value(sheet, row, column);
          results.set(`${sheet.name}!${row}:${column}`, {
            name: sheet.name,
            row,
            column,
            value: typeof value === 'boolean' ? String(value) : value,
          });
        } catch (fault) {
          // An error stays one: no story types what makes or mends an error.
          if (!(fault instanceof CellFault)) throw fault;
        }
      }
    }
  }
  return results;
}

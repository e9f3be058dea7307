/** The results of the formulas of a sheet after some of its cells have changed. */
import { Decimal, dec } from '../../domain/decimal';
import { evaluateFormula, type FormulaValue } from '../../domain/sheet-formula/evaluate';
import type { CellValue } from '../../workbook/port';
import type { Plain } from './compare';
import type { SheetNow } from './sheet-now';
import { spotOf } from './spot';

/**
 * By place: new results of formulas whose result is another one now. A formula that is not
 * understood keeps its result, and so does everything that rests on it.
 * @param writes values that are put into the sheet
 */
export function newResults(
  now: SheetNow,
  writes: ReadonlyMap<string, Plain>,
): Map<string, string | number> {
  const values = new Map<string, FormulaValue | undefined>();
  const open = new Set<string>();
  const valueAt = (row: number, column: number): FormulaValue | undefined => {
    const key = `${row},${column}`;
    if (values.has(key)) return values.get(key);
    // A formula that leads back to itself has no result.
    if (open.has(key)) return undefined;
    open.add(key);
    const cell = now.cells.get(key);
    const value = writes.has(key)
      ? read(writes.get(key)!)
      : cell?.formula === undefined
        ? read(cell?.value ?? null)
        : (evaluateFormula(cell.formula, valueAt) ?? read(cell.value));
    open.delete(key);
    values.set(key, value);
    return value;
  };
  const found = new Map<string, string | number>();
  for (const [key, cell] of now.cells) {
    if (cell.formula === undefined || writes.has(key)) continue;
    const value = valueAt(...spotOf(key));
    if (value === undefined || value === null || typeof value === 'boolean') continue;
    const result = Decimal.isDecimal(value) ? (value as Decimal).toNumber() : (value as string);
    if (!sameResult(cell.value, result)) found.set(key, result);
  }
  return found;
}

function read(value: CellValue): FormulaValue | undefined {
  if (typeof value === 'number') return dec(value);
  if (typeof value === 'object' && value !== null) return undefined;
  return value;
}

function sameResult(old: CellValue, result: string | number): boolean {
  if (typeof old === 'number' && typeof result === 'number')
    return Math.abs(old - result) <= 1e-9 * Math.max(1, Math.abs(result));
  return old === result || (old === null && result === '');
}

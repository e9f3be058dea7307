/**
 * Putting values into single cells of a staff sheet, as the officer has accepted them one by one,
 * and taking them back after a failure.
 */
import { WorkbookError, type RepairedCell, type SheetChange } from '../port';
import { rowBefore } from '../row-shift';
import type { Context } from './requests';
import { CALL_BYTES, requestsOf, valueBytes } from './steps';
import type { Step } from './steps';

export type Repair = Extract<SheetChange, { kind: 'repair' }>;

/** A cell before its repair: what was typed into it, and how it is shown. */
interface OldCell {
  readonly sheet: string;
  readonly cell: RepairedCell;
  /** Where it stood before rows were put in, or the row that its own is a copy of. */
  readonly was: { readonly row: number; readonly copied: boolean };
  readonly formula: string | number | boolean;
  readonly format: string;
  /** Of an open cell of a protected sheet, whose format cannot be changed. */
  readonly unlocked: boolean;
}

const sheetOf = (context: Context, name: string): Excel.Worksheet =>
  context.workbook.worksheets.getItem(name);

/** As many requests as the limit on a request forces. */
export async function oldCells(
  context: Context,
  repairs: readonly Repair[],
): Promise<readonly OldCell[]> {
  const wanted = repairs.flatMap(({ sheet, cells, inserts = [], unlocked = false }) =>
    cells
      .filter((cell) => !cell.keepsFormula)
      .map((cell) => ({ sheet, cell, unlocked, was: rowBefore(cell.row, inserts) })),
  );
  const asked = await loaded(context, wanted, 'formulas,numberFormat', ({ was }) => was.row);
  return asked.map(([one, range]) => ({
    ...one,
    formula: range.formulas[0]![0],
    format: String(range.numberFormat[0]![0]),
  }));
}

/** @returns each cell with its range */
async function loaded<T extends Pick<OldCell, 'sheet' | 'cell'>>(
  context: Context,
  cells: readonly T[],
  properties: string,
  rowOf: (one: T) => number,
): Promise<readonly (readonly [T, Excel.Range])[]> {
  const found: [T, Excel.Range][] = [];
  const asking = cells.map((one): Step => ({
    bytes: 2 * CALL_BYTES,
    apply() {
      const range = sheetOf(context, one.sheet).getCell(rowOf(one), one.cell.column);
      range.load(properties);
      found.push([one, range]);
    },
  }));
  for (const request of requestsOf(asking)) {
    for (const step of request) step.apply(context);
    await context.sync();
  }
  return found;
}

/**
 * A text goes into a cell of text format, which then gets its own format back: Excel reads a text
 * again only when a person edits it.
 */
function put(
  range: Excel.Range,
  value: string | number | boolean,
  format: string,
  unlocked: boolean,
): void {
  if (unlocked) {
    // Nobody may set a format there: a text that Excel could read as something else is marked.
    const marked = typeof value === 'string' && format !== '@' && !/^\p{L}|^$/u.test(value);
    range.values = [[marked ? `'${value}` : value]];
    return;
  }
  const text = typeof value === 'string' && value !== '';
  if (text) {
    if (format !== '@') range.numberFormat = [['@']];
    range.values = [[value]];
    if (format !== '@') range.numberFormat = [[format]];
    return;
  }
  // In a cell of text format Excel makes a text of a number; the one format that cannot stay is
  // this one.
  if (format === '@' && value !== '') range.numberFormat = [['General']];
  range.values = [[value]];
}

export function repairSteps(old: readonly OldCell[]): Step[] {
  return old.map(({ sheet, cell, format, unlocked }) => ({
    bytes: 5 * CALL_BYTES + valueBytes(cell.formula ?? cell.value),
    apply(context) {
      const range = sheetOf(context, sheet).getCell(cell.row, cell.column);
      const own = unlocked ? format : (cell.format ?? format);
      if (cell.format !== undefined && !unlocked) range.numberFormat = [[own]];
      if (cell.formula === undefined) put(range, cell.value, own, unlocked);
      else range.formulas = [[cell.formula]];
    },
  }));
}

/** @throws WorkbookError 'changed' where a person has typed over what was written */
export async function refuseTouched(context: Context, old: readonly OldCell[]): Promise<void> {
  const found = await loaded(context, old, 'formulas', ({ cell }) => cell.row);
  const isOurs = ([{ cell }, range]: (typeof found)[number]): boolean => {
    const now: unknown = range.formulas[0]?.[0];
    return cell.formula === undefined
      ? String(now) === String(cell.value)
      : typeof now === 'string' && now.startsWith('=');
  };
  if (!found.every(isOurs)) throw new WorkbookError('changed', 'a form');
}

export async function undoRepairs(context: Context, old: readonly OldCell[]): Promise<void> {
  // The rows that were put in are out again by now.
  const own = old.filter(({ was }) => !was.copied);
  const steps = own.map(({ sheet, cell, was, formula, format, unlocked }): Step => ({
    bytes: 5 * CALL_BYTES + valueBytes(String(formula)),
    apply() {
      const range = sheetOf(context, sheet).getCell(was.row, cell.column);
      if (typeof formula === 'string' && formula.startsWith('=') && format !== '@') {
        // The repair may have broken off while the cell was of text format, in which a formula
        // would stay a text.
        if (!unlocked) range.numberFormat = [[format]];
        range.formulas = [[formula]];
      } else put(range, formula, format, unlocked);
      if (!unlocked) range.numberFormat = [[format]];
    },
  }));
  for (const request of requestsOf(steps)) {
    for (const step of request) step.apply(context);
    await context.sync();
  }
  await context.sync();
}

export type { OldCell };

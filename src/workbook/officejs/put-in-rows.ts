/**
 * Rows put into a form that has too few, and taken out of it after a failure. Excel moves what is
 * tied to cells; a total over the last blank row has to be told of the rows that come below it.
 */
import type { InsertedRows } from '../port';
import { WorkbookError } from '../port';
import { rowAfter, RowShift } from '../row-shift';
import { areaOfAddress, columnsOf, rangeOf } from './addresses';
import { layoutOf } from './layout';
import { CELLS_AT_ONCE } from './read-rows';
import type { Repair } from './repair';
import type { Context } from './requests';
import { CALL_BYTES, valueBytes, type Step } from './steps';

interface OldFormula {
  readonly row: number;
  readonly column: number;
  readonly formula: string;
  /** As it has to read once the rows are in. */
  readonly grown: string;
}

/** A form before rows are put into it. */
export interface OldForm {
  readonly sheet: string;
  /** From the bottom, so that each stands where the form itself counts it. */
  readonly inserts: readonly InsertedRows[];
  readonly bottom: number;
  /** Those that Excel does not stretch by itself. */
  readonly formulas: readonly OldFormula[];
  /** What stands in the rows that are copied; the copies are empty there. */
  readonly typed: ReadonlyMap<number, readonly number[]>;
}

export async function oldForms(context: Context, repairs: readonly Repair[]): Promise<OldForm[]> {
  const forms: OldForm[] = [];
  for (const { sheet, inserts } of repairs)
    if (inserts?.length) forms.push(await oldForm(context, sheet, inserts));
  return forms;
}

async function oldForm(
  context: Context,
  name: string,
  inserts: readonly InsertedRows[],
): Promise<OldForm> {
  const sheet = context.workbook.worksheets.getItem(name);
  const used = sheet.getUsedRangeOrNullObject(false);
  used.load('address');
  await context.sync();
  const area = used.isNullObject ? null : areaOfAddress(used.address);
  const fromBottom = [...inserts].sort((a, b) => b.after - a.after);
  const bare = { sheet: name, inserts: [], bottom: -1, formulas: [], typed: new Map() };
  // Below all that a sheet holds there is nothing to copy and nothing to move.
  const below = fromBottom.filter(({ after }) => area === null || after > area.bottom);
  if (area === null || below.length === inserts.length) return bare;
  if (below.length > 0) throw new WorkbookError('no-room', 'rows below the sheet');
  const { merges } = await layoutOf(context, name);
  if (
    fromBottom.some(({ after }) =>
      merges.some(({ top, bottom }) => bottom > top && top <= after && after <= bottom),
    )
  )
    throw new WorkbookError('no-room', 'rows within a merge');
  const shift = new RowShift(inserts);
  const formulas: OldFormula[] = [];
  const typed = new Map<number, number[]>(inserts.map(({ after }) => [after, []]));
  const height = Math.max(1, Math.floor(CELLS_AT_ONCE / columnsOf(area)));
  for (let top = area.top; top <= area.bottom; top += height) {
    const bottom = Math.min(area.bottom, top + height - 1);
    const range = rangeOf(sheet, { ...area, top, bottom });
    range.load('formulas');
    await context.sync();
    range.formulas.forEach((line: readonly unknown[], r) =>
      line.forEach((formula, c) => {
        const [row, column] = [top + r, area.left + c];
        if (typeof formula !== 'string' || !formula.startsWith('=')) {
          if (formula !== '') typed.get(row)?.push(column);
          return;
        }
        if (typed.has(row)) return;
        const [grown, moved] = [true, false].map((grows) =>
          shift.formula(formula, name, true, grows),
        );
        if (grown !== undefined && grown !== moved) formulas.push({ row, column, formula, grown });
      }),
    );
  }
  return { sheet: name, inserts: fromBottom, bottom: area.bottom, formulas, typed };
}

const rowsAt = (sheet: Excel.Worksheet, top: number, count: number): Excel.Range =>
  sheet.getRange(`${top + 1}:${top + count}`);

export function growSteps(forms: readonly OldForm[]): Step[] {
  return forms.flatMap(({ sheet: name, inserts, formulas, typed }): Step[] => {
    const sheetOf = (context: Context): Excel.Worksheet =>
      context.workbook.worksheets.getItem(name);
    return [
      ...inserts.map(({ after, count }): Step => {
        const columns = typed.get(after) ?? [];
        return {
          bytes: (5 + columns.length * 2) * CALL_BYTES,
          apply(context) {
            const sheet = sheetOf(context);
            rowsAt(sheet, after + 1, count).insert('Down');
            const copies = rowsAt(sheet, after + 1, count);
            copies.copyFrom(rowsAt(sheet, after, 1));
            for (const column of columns)
              for (let row = after + 1; row <= after + count; row += 1)
                sheet.getCell(row, column).values = [['']];
          },
        };
      }),
      ...formulas.map(({ row, column, grown }): Step => ({
        bytes: 2 * CALL_BYTES + valueBytes(grown),
        apply(context) {
          const cell = sheetOf(context).getCell(rowAfter(row, inserts), column);
          cell.formulas = [[grown]];
        },
      })),
    ];
  });
}

/**
 * The rows that are in by now go out again with the next request. How many there are is told by
 * where the sheet ends.
 * @throws WorkbookError 'changed' where somebody else moved its end meanwhile
 */
export async function takeOutRows(context: Context, forms: readonly OldForm[]): Promise<void> {
  for (const { sheet: name, inserts, bottom, formulas } of forms) {
    if (inserts.length === 0) continue;
    const sheet = context.workbook.worksheets.getItem(name);
    const used = sheet.getUsedRange(false);
    used.load('address');
    await context.sync();
    let excess = areaOfAddress(used.address).bottom - bottom;
    const done = inserts.filter(({ count }) => {
      const isIn = excess >= count;
      if (isIn) excess -= count;
      return isIn;
    });
    if (excess !== 0) throw new WorkbookError('changed', 'rows of a form');
    // The last one that was put in stands highest, and no other above it.
    for (const { after, count } of done.reverse()) rowsAt(sheet, after + 1, count).delete('Up');
    for (const { row, column, formula } of formulas)
      sheet.getCell(row, column).formulas = [[formula]];
  }
}

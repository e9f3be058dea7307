/**
 * What the pane does in Excel beside reading and writing: going to a cell, typing a formula,
 * hearing of changes, opening a new workbook.
 */
import type { CellRef } from '../../domain/address';
import { toBase64 } from '../../domain/base64';
import { translated } from './errors';
import { talk } from './requests';

/**
 * Shows the sheet and selects the cell.
 * @throws WorkbookError no-such-sheet when the sheet is gone or hidden
 */
export function goTo({ sheet, cell }: CellRef): Promise<void> {
  return talk(async (context) => {
    const place = context.workbook.worksheets.getItem(sheet);
    place.activate();
    place.getRange(cell).select();
    await context.sync();
  });
}

/** The selected cells as a formula names them, with their sheet. */
export function selectedCells(): Promise<string> {
  return talk(async (context) => {
    const range = context.workbook.getSelectedRange();
    range.load('address');
    await context.sync();
    return range.address;
  });
}

/**
 * Puts a formula into the selected cell.
 * @param formula in en-US form, with commas between arguments and the leading "="
 */
export function insertFormula(formula: string): Promise<void> {
  return talk(async (context) => {
    context.workbook.getActiveCell().formulas = [[formula]];
    await context.sync();
  });
}

/**
 * Calls back when a person has changed a cell; what this program writes is not told.
 * @returns a function that ends it
 */
export function watchChanges(changed: () => void): () => void {
  let ended = false;
  const registered = talk(async (context) => {
    const handler = context.workbook.worksheets.onChanged.add(async (event) => {
      if (!ended && (event.triggerSource as string | undefined) !== 'ThisLocalAddin') changed();
    });
    await context.sync();
    return handler;
  });
  registered.catch(() => undefined);
  return () => {
    ended = true;
    void registered
      .then((handler) =>
        Excel.run(handler.context, async (context) => {
          handler.remove();
          await context.sync();
        }),
      )
      .catch(() => undefined);
  };
}

/** Opens a file as a new workbook in a window of its own; Excel asks the officer to save it. */
export async function openNewWorkbook(bytes: Uint8Array): Promise<void> {
  try {
    await Excel.createWorkbook(toBase64(bytes));
  } catch (error) {
    throw translated(error);
  }
}

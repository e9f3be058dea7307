/** How the adapter talks to Excel. */
import { translated } from './errors';

export type Context = Excel.RequestContext;

/** One conversation; every error comes out as an error of the port. */
export async function talk<T>(batch: (context: Context) => Promise<T>): Promise<T> {
  try {
    return await Excel.run(batch);
  } catch (error) {
    throw translated(error);
  }
}

/**
 * A conversation that writes. Where the host can, all of it is one step of Undo; the grouping is
 * refused by Excel when a call inside clears Undo anyway, so it is asked for only where none does.
 */
export async function talkAsOneStep<T>(
  undoable: boolean,
  batch: (context: Context) => Promise<T>,
): Promise<T> {
  if (!undoable || !Office.context.requirements.isSetSupported('ExcelApi', '1.20'))
    return talk(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch);
  } catch (error) {
    throw translated(error);
  }
}

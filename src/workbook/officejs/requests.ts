/** How the adapter talks to Excel. */
import { isGroupRefused, translated } from './errors';

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
 * A conversation that writes. Where the host can, all of it is one step of Undo. Excel refuses that
 * when a call inside clears Undo, so it is asked for only where none does; it also refuses it
 * without such a call (blocks of formulas, Excel on the web), and then the work is done once more
 * without the group, and Undo goes step by step.
 * @param restore brings the workbook back to what it was; false where it could not
 */
export async function talkAsOneStep<T>(
  undoable: boolean,
  batch: (context: Context) => Promise<T>,
  restore: () => Promise<boolean>,
): Promise<T> {
  if (!undoable || !Office.context.requirements.isSetSupported('ExcelApi', '1.20'))
    return talk(batch);
  try {
    return await Excel.run({ mergeUndoGroup: true } as Excel.RunOptions, batch);
  } catch (error) {
    if (!isGroupRefused(error) || !(await restore())) throw translated(error);
    return talk(batch);
  }
}

/** Files that the officer picks for work beside the open workbook. */
import type { FileToMerge } from '../../app/pane-work/merging';
import { WorkbookError } from '../../workbook/port';
import type { PaneHost } from '../host';

/** What a file input offers. */
export const EVERY_KIND = '.xlsx,.xlsm,.xls,.xlsb,.ods,.csv,.tsv';

/** A file that cannot be read goes on with the reason, so that whoever works on it names it. */
export async function pickedFile(
  host: Pick<PaneHost, 'readFile'>,
  file: File,
): Promise<FileToMerge> {
  try {
    return { name: file.name, ...(await host.readFile(file)) };
  } catch (error) {
    if (!(error instanceof WorkbookError) || error.code === 'cancelled') throw error;
    return { name: file.name, problem: error.code };
  }
}

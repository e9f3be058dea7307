/**
 * The work on a workbook that only the page can reach, done in a worker all the same: the page
 * stands still for nothing but the workbook's own answers.
 */
import type { PaneWorkLike } from '../../app/pane-work/names';
import type { WorkbookPort } from '../../workbook/port';
import { BookCalls } from './book-calls';
import { Messenger } from './messenger';
import { serve } from './serve';
import { startWorkbookWorker } from './start';

/**
 * @param lost told when the worker broke; the next work begins with a new one
 * @throws WorkbookError "not-loaded" where no worker can be started
 */
export async function attachedWork(port: WorkbookPort, lost: () => void): Promise<PaneWorkLike> {
  const messenger = new Messenger(startWorkbookWorker, { lost, limits: null });
  const { port1, port2 } = new MessageChannel();
  serve(port1, new BookCalls(port));
  const { opened } = await messenger.desk.attach({ line: port2 });
  return messenger.work(opened);
}

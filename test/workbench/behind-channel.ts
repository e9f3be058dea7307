/** A workbook as the worker of the pane sees one that only the page can reach. */
import { BookCalls } from '../../src/workbench/worker/book-calls';
import { distantBook } from '../../src/workbench/worker/distant-book';
import { serve } from '../../src/workbench/worker/serve';
import type { WorkbookPort } from '../../src/workbook/port';

const lines: MessagePort[] = [];
afterAll(() => lines.forEach((line) => line.close()));

export function behindChannel(port: WorkbookPort): WorkbookPort {
  const { port1, port2 } = new MessageChannel();
  lines.push(port1, port2);
  serve(port1, new BookCalls(port));
  return distantBook(port2);
}

/**
 * The page's side of a workbook that only the page can reach, as Excel's: the worker asks, and
 * every answer is plain data.
 */
import { methodOf } from '../../app/pane-work/names';
import { nextTurn } from '../../app/pane-work/breathing';
import type { Progress, SheetChange, WorkbookPort } from '../../workbook/port';
import { wiredLooks, wiredStore } from '../../workbook/store/wired';
import type { Answered } from './bench-work';

interface OfSheet {
  readonly sheet: string;
}

/** What the worker asks of the workbook: every other method. */
export type BookQuestions = Omit<BookCalls, 'answer'>;

export class BookCalls {
  readonly #port: WorkbookPort;

  constructor(port: WorkbookPort) {
    this.#port = port;
  }

  /** @param name of a method; anything else is refused */
  async answer(name: string, wish: unknown, progress: Progress): Promise<Answered> {
    return { result: await methodOf(this, name)(wish, progress), transfer: [] };
  }

  async sheets(_?: unknown) {
    return this.#port.sheets();
  }

  async layout({ sheet }: OfSheet) {
    return this.#port.layout(sheet);
  }

  /** Between two stretches of rows the page has its turn, and a Cancel is heard. */
  async cells({ sheet }: OfSheet, { rows, signal }: Progress = {}) {
    let read = 0;
    const store = await this.#port.cells(sheet, async (passed) => {
      read += passed;
      rows?.(read);
      await nextTurn();
      signal?.throwIfAborted();
    });
    return wiredStore(store);
  }

  /** Null in a host that cannot tell. */
  async styled({ sheet }: OfSheet) {
    const cells = await this.#port.styled?.(sheet);
    return cells ? wiredLooks(cells) : null;
  }

  async externalLinks(_?: unknown) {
    return this.#port.externalLinks();
  }

  async isToBeComputed(_?: unknown) {
    return this.#port.isToBeComputed();
  }

  async memory(_?: unknown) {
    return this.#port.memory();
  }

  async write({ changes }: { readonly changes: readonly SheetChange[] }, progress?: Progress) {
    return this.#port.write(changes, progress);
  }

  async takeBack(_?: unknown) {
    return (await this.#port.takeBack?.()) ?? false;
  }
}

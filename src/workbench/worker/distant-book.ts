/** The worker's side of a workbook that only the page can reach, as Excel's. */
import { handedOn } from '../../app/pane-work/names';
import type { Progress, WorkbookPort } from '../../workbook/port';
import { blocksOf } from '../../workbook/store/rows';
import { looksOfWired, storeOfWired } from '../../workbook/store/wired';
import type { BookQuestions } from './book-calls';
import { Messenger } from './messenger';

const ROWS_AT_ONCE = 2000;

/** @param line one end of a channel, at whose other end a `BookCalls` answers */
export function distantBook(line: MessagePort): WorkbookPort {
  const messenger = new Messenger(() => line, { limits: null });
  const book = handedOn<BookQuestions>((name, wish, progress) =>
    messenger.call(name, wish, progress),
  );
  const port: WorkbookPort = {
    sheets: () => book.sheets(),
    layout: (sheet) => book.layout({ sheet }),
    async cells(sheet, passed) {
      const heard = new Heard(passed);
      try {
        const wired = await book.cells({ sheet }, heard.progress);
        await heard.all;
        return storeOfWired(wired);
      } catch (error) {
        throw heard.refused ?? error;
      }
    },
    async *rows(sheet, options) {
      yield* blocksOf(await port.cells(sheet), options?.blockRows ?? ROWS_AT_ONCE);
    },
    styled: async (sheet) =>
      looksOfWired(
        (await book.styled({ sheet })) ?? { rowCount: 0, columnCount: 0, looks: new Map() },
      ),
    externalLinks: () => book.externalLinks(),
    isToBeComputed: () => book.isToBeComputed(),
    memory: () => book.memory(),
    write: (changes, progress) => book.write({ changes }, progress),
    takeBack: () => book.takeBack(),
  };
  return port;
}

/** Whoever reads is told how many rows came, and may stop the reading. */
class Heard {
  /** Why the reader stopped. */
  refused: unknown = null;
  /** Done when the reader has heard of every stretch; fails when it stopped. */
  all = Promise.resolve();
  private read = 0;
  private readonly stopping = new AbortController();
  readonly progress: Progress = {
    signal: this.stopping.signal,
    rows: (read) => {
      this.all = this.all.then(() => this.hear(read));
      this.all.catch((error: unknown) => {
        this.refused ??= error;
        this.stopping.abort();
      });
    },
  };

  constructor(private readonly passed?: (rows: number) => void | Promise<void>) {}

  private hear(read: number): void | Promise<void> {
    const grown = read - this.read;
    this.read = read;
    return this.passed?.(grown);
  }
}

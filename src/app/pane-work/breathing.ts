/**
 * A workbook whose reading lets others have their turn: without a pause between blocks no progress
 * is told and no Cancel is heard.
 */
import type { Progress, RowBlock, WorkbookPort } from '../../workbook/port';

const BLOCK_ROWS = 1000;

/** @throws in its rows an AbortError when the reading is cancelled between two blocks */
export function breathing(port: WorkbookPort, progress: Progress = {}): WorkbookPort {
  let read = 0;
  const passed = (rows: number): void => {
    read += rows;
    progress.rows?.(read);
    progress.signal?.throwIfAborted();
  };
  return {
    origin: port.origin ?? null,
    sheets: () => port.sheets(),
    layout: (sheet) => port.layout(sheet),
    isToBeComputed: () => port.isToBeComputed(),
    externalLinks: () => port.externalLinks(),
    memory: () => port.memory(),
    write: (changes, written) => port.write(changes, written),
    cells: (sheet) =>
      port.cells(sheet, async (rows) => {
        await nextTurn();
        passed(rows);
      }),
    rows: (sheet, options) =>
      paused(port.rows(sheet, { blockRows: options?.blockRows ?? BLOCK_ROWS }), passed),
  };
}

async function* paused(
  blocks: AsyncIterable<RowBlock>,
  passed: (rows: number) => void,
): AsyncGenerator<RowBlock> {
  for await (const block of blocks) {
    yield block;
    await nextTurn();
    passed(block.values.length);
  }
}

/** A turn of the event loop, unlike a promise, lets the page paint and messages come in. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => {
    setTimeout(resolve, 0);
  });
}

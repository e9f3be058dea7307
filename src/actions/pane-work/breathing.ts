/** A workbook whose reading lets the page breathe: without a pause between blocks no progress is painted and no Cancel is heard. */
import type { RowBlock, WorkbookPort } from '../../workbook/port';

const BLOCK_ROWS = 1000;

export function breathing(port: WorkbookPort): WorkbookPort {
  return {
    sheets: () => port.sheets(), layout: (sheet) => port.layout(sheet), externalLinks: () => port.externalLinks(), memory: () => port.memory(),
    write: (changes, progress) => port.write(changes, progress),
    rows: (sheet, options) => paused(port.rows(sheet, { blockRows: options?.blockRows ?? BLOCK_ROWS })),
  };
}

async function* paused(blocks: AsyncIterable<RowBlock>): AsyncGenerator<RowBlock> {
  for await (const block of blocks) {
    yield block;
    await nextTurn();
  }
}

/** A turn of the event loop, unlike a promise, lets the page paint. */
export function nextTurn(): Promise<void> {
  return new Promise((resolve) => { setTimeout(resolve, 0); });
}

/** A file as a workbook of the host, so that the same book can be read through both adapters. */
import { readFileSync } from 'node:fs';
import { areaToA1 } from '../../src/domain/address';
import type { MemoryCell, MemorySheetInit, MemoryWorkbookInit } from '../../src/workbook/memory';
import { openXlsx } from '../../src/workbook/xlsx/open';

export async function initFromFile(file: string): Promise<MemoryWorkbookInit> {
  const port = await openXlsx(new Uint8Array(readFileSync(file)));
  const sheets: MemorySheetInit[] = [];
  for (const { name, visibility, protected: locked, tag } of await port.sheets()) {
    const rows: MemoryCell[][] = [];
    for await (const block of port.rows(name)) {
      block.values.forEach((values, index) =>
        rows.push(
          values.map((value, column): MemoryCell => {
            const look = block.look(block.firstRow + index, column);
            return value !== null && typeof value === 'object'
              ? value
              : look
                ? { ...look, value }
                : value;
          }),
        ),
      );
    }
    const layout = await port.layout(name);
    sheets.push({
      name,
      visibility,
      protected: locked,
      tag,
      rows,
      merges: layout.merges.map(areaToA1),
      hiddenRows: [...layout.hiddenRows],
      filteredRows: [...layout.filteredRows],
      collapsedRows: [...layout.collapsedRows],
      hiddenColumns: [...layout.hiddenColumns],
    });
  }
  return { sheets, memory: await port.memory() };
}

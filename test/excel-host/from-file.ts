/** A file as a workbook of the host, so that the same book can be read through both adapters. */
import { readFileSync } from 'node:fs';
import { areaToA1 } from '../../src/domain/address';
import type { MemoryCell, MemorySheetInit, MemoryWorkbookInit } from '../memory';
import type { StyledCells } from '../../src/workbook/port';
import { openXlsx } from '../../src/workbook/xlsx/open';

/** Cells in which nothing stands have looks too, as those of a blank form. */
function withEmptyLooks(rows: MemoryCell[][], styled: StyledCells): void {
  for (let row = 0; row < styled.rowCount; row++) {
    const cells = (rows[row] ??= []);
    for (let column = 0; column < styled.columnCount; column++) {
      const look = styled.look(row, column);
      while (cells.length < column) cells.push(null);
      if (look && (cells[column] ?? null) === null) cells[column] = { ...look, value: null };
    }
  }
}

export async function initFromBytes(bytes: Uint8Array): Promise<MemoryWorkbookInit> {
  const port = await openXlsx(bytes);
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
    withEmptyLooks(rows, await port.styled(name));
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

export const initFromFile = (file: string): Promise<MemoryWorkbookInit> =>
  initFromBytes(new Uint8Array(readFileSync(file)));

import type { CellLook, CellValue, RowBlock } from '../../port';
import type { SheetRow } from './sheet-rows';
import type { StyleTable } from './styles';

const EMPTY: readonly CellValue[] = [];

/**
 * Rows with gaps → blocks without gaps. Nothing after the last row that holds something is handed out, so stray
 * formatting down to row 1,048,576 costs nothing.
 */
export async function* rowBlocks(
  rows: AsyncIterable<SheetRow>,
  styles: StyleTable,
  blockRows: number,
): AsyncGenerator<RowBlock> {
  let firstRow = 0;
  let block: (SheetRow | undefined)[] = [];
  for await (const row of rows) {
    while (row.row >= firstRow + blockRows) {
      block.length = blockRows;
      yield toBlock(firstRow, block, styles);
      firstRow += blockRows;
      block = [];
    }
    block[row.row - firstRow] = row;
  }
  if (block.length > 0) yield toBlock(firstRow, block, styles);
}

function toBlock(
  firstRow: number,
  rows: readonly (SheetRow | undefined)[],
  styles: StyleTable,
): RowBlock {
  return {
    firstRow,
    values: Array.from(rows, (row) => row?.values ?? EMPTY),
    look: (row, column) => lookOf(rows[row - firstRow], column, styles),
  };
}

function lookOf(
  row: SheetRow | undefined,
  column: number,
  styles: StyleTable,
): CellLook | undefined {
  const style = row?.styles[column];
  if (row === undefined || style === undefined) return undefined;
  const formula = row.formulas?.get(column);
  const runs = row.runs?.get(column);
  const look = styles.look(style);
  if (formula === undefined && runs === undefined) return look;
  return { ...(formula && { formula: formula() }), ...look, ...(runs && { runs }) };
}

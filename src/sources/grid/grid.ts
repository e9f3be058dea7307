/** A sheet as a grid: its values, its merge areas and what is hidden, read once through the port. */
import type { Area } from '../../domain/address';
import { tidyText } from '../../domain/match-key';
import type {
  CellLook,
  CellValue,
  RowBlock,
  SheetInfo,
  SheetLayout,
  WorkbookPort,
} from '../../workbook/port';
import { legacyReader, type LegacyTally } from '../text/legacy-text';

export interface Grid {
  readonly sheet: string;
  readonly visibility: SheetInfo['visibility'];
  readonly layout: SheetLayout;
  /** Rows and columns up to the last one that holds a value. */
  readonly rowCount: number;
  readonly columnCount: number;
  /** A row's values; empty for a row without any. */
  row(row: number): readonly CellValue[];
  value(row: number, column: number): CellValue;
  look(row: number, column: number): CellLook | undefined;
  /** The value as tidied text; "" for an empty cell. */
  text(row: number, column: number): string;
  mergeAt(row: number, column: number): Area | undefined;
  /** Texts in encodings from before Unicode, which {@link text} hands out converted. */
  readonly legacy: LegacyTally;
}

/** How a cell's text is to be read when its font belongs to an old encoding. */
export type TextReader = (text: string, look: CellLook | undefined) => string;

/** Reads a sheet. The values stay in the arrays that the adapter made, so nothing is copied. */
export async function loadGrid(
  port: WorkbookPort,
  info: SheetInfo,
  ownReader?: TextReader,
): Promise<Grid> {
  const [layout, blocks] = await Promise.all([port.layout(info.name), collect(port, info.name)]);
  const rows: (readonly CellValue[])[] = [];
  const blockOfRow: RowBlock[] = [];
  let columnCount = 0;
  let rowCount = 0;
  for (const block of blocks) {
    block.values.forEach((values, offset) => {
      const row = block.firstRow + offset;
      rows[row] = values;
      blockOfRow[row] = block;
      let last = values.length;
      while (last > 0 && isEmpty(values[last - 1])) last -= 1;
      if (last > 0) {
        rowCount = row + 1;
        if (last > columnCount) columnCount = last;
      }
    });
  }
  const merges = indexMerges(layout.merges);
  const { read, tally } = legacyReader(blocks);
  const readText = ownReader ?? read;
  const none: readonly CellValue[] = [];
  return {
    sheet: info.name,
    visibility: info.visibility,
    layout,
    rowCount,
    columnCount,
    row: (row) => rows[row] ?? none,
    value: (row, column) => rows[row]?.[column] ?? null,
    look: (row, column) => blockOfRow[row]?.look(row, column),
    text(row, column) {
      const value = rows[row]?.[column];
      if (value === null || value === undefined) return '';
      if (typeof value === 'string')
        return tidyText(readText ? readText(value, blockOfRow[row]?.look(row, column)) : value);
      if (typeof value === 'object') return value.error;
      return String(value);
    },
    mergeAt: (row, column) => merges(row, column),
    legacy: tally,
  };
}

async function collect(port: WorkbookPort, sheet: string): Promise<RowBlock[]> {
  const blocks: RowBlock[] = [];
  for await (const block of port.rows(sheet)) blocks.push(block);
  return blocks;
}

function isEmpty(value: CellValue | undefined): boolean {
  return (
    value === null || value === undefined || (typeof value === 'string' && value.trim() === '')
  );
}

/** Merge areas by row. A merge down thousands of rows is kept apart, so that the index stays small. */
function indexMerges(areas: readonly Area[]): (row: number, column: number) => Area | undefined {
  const byRow = new Map<number, Area[]>();
  const tall: Area[] = [];
  for (const area of areas) {
    if (area.bottom - area.top > 500) {
      tall.push(area);
      continue;
    }
    for (let row = area.top; row <= area.bottom; row++) {
      const list = byRow.get(row);
      if (list) list.push(area);
      else byRow.set(row, [area]);
    }
  }
  const inside =
    (row: number, column: number) =>
    (area: Area): boolean =>
      row >= area.top && row <= area.bottom && column >= area.left && column <= area.right;
  return (row, column) =>
    byRow.get(row)?.find(inside(row, column)) ?? tall.find(inside(row, column));
}

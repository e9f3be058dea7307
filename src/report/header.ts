/**
 * The header of a table: two or three levels of merged cells, and under them the row of column
 * numbers.
 */
import type { Area } from '../domain/address';
import type { SheetBuilder } from './builder';
import type { Layout } from './layout';
import {
  columnRoom,
  linesIn,
  measured,
  mergedRoom,
  rowHeight,
  textWidth,
  type MeasuredText,
} from './measure';

/** Points of the column numbers: a formula has to fit under a narrow column. */
export const NUMBER_SIZE = 9;

interface HeaderCell {
  readonly area: Area;
  readonly text: string;
}

/**
 * The merged cells of a header above its row of numbers; neighbours with a common beginning share
 * the cell above them.
 */
export function headerCells(
  paths: readonly (readonly string[])[],
  top: number,
  numberRow: number,
): HeaderCell[] {
  const cells: HeaderCell[] = [];
  for (let row = top; row < numberRow; row += 1) {
    const level = row - top;
    for (let column = 0; column < paths.length; column += 1) {
      const path = paths[column]!;
      if (level >= path.length) continue;
      const isLast = level === path.length - 1;
      let right = column;
      if (!isLast) while (sharesBeginning(path, paths[right + 1], level)) right += 1;
      cells.push({
        text: path[level]!,
        area: {
          top: row,
          bottom: isLast ? numberRow - 1 : row,
          left: column,
          right,
        },
      });
      column = right;
    }
  }
  return cells;
}

function sharesBeginning(
  path: readonly string[],
  other: readonly string[] | undefined,
  level: number,
): boolean {
  return (
    other !== undefined &&
    other.length > level + 1 &&
    path.slice(0, level + 1).every((text, at) => other[at] === text)
  );
}

/** A long formula under a narrow column goes to a second line behind its equals sign. */
function numberLabel(label: string, room: number, size: number): string {
  return textWidth(label, size) <= room ? label : label.replace('=', '=\n');
}

export function writeHeader(
  builder: SheetBuilder,
  layout: Layout,
  cells: MeasuredHeader,
  widths: readonly number[],
): void {
  const size = layout.template.size;
  const heights = headerHeights(layout, cells, widths, builder.close);
  for (const cell of cells)
    builder.span(cell.area, cell.text, {
      size,
      bold: true,
      horizontal: 'center',
      wrap: true,
      border: true,
    });
  for (let row = layout.headerTop; row < layout.numberRow; row += 1)
    builder.rowHeights.set(row, heights.get(row) ?? LEAST_ROW);

  const small = NUMBER_SIZE;
  const numbers = layout.columns.map((column, index) =>
    numberLabel(column.number, columnRoom(widths[index]!), small),
  );
  numbers.forEach((label, index) => {
    builder.put(layout.numberRow, index, label, {
      size: small,
      italic: true,
      horizontal: 'center',
      wrap: label.includes('\n'),
      border: true,
    });
  });
  builder.rowHeights.set(
    layout.numberRow,
    rowHeight(numbers.some((label) => label.includes('\n')) ? 2 : 1, small, 3, builder.close),
  );
}

const LEAST_ROW = 18;

export type MeasuredHeader = readonly (HeaderCell & { readonly measured: MeasuredText })[];

export function measuredHeader(layout: Layout): MeasuredHeader {
  const paths = layout.columns.map((column) => column.header);
  return headerCells(paths, layout.headerTop, layout.numberRow).map((cell) => ({
    ...cell,
    measured: measured(cell.text, layout.template.size, true),
  }));
}

/** By row: as high as its words need in columns of these widths. */
export function headerHeights(
  { template: { size } }: Layout,
  cells: MeasuredHeader,
  widths: readonly number[],
  close: boolean,
): Map<number, number> {
  const heights = new Map<number, number>();
  const needed = ({ area, measured: text }: MeasuredHeader[number]): number =>
    rowHeight(linesIn(text, mergedRoom(widths.slice(area.left, area.right + 1))), size, 4, close);
  // Cells of one row first; what a cell over several rows still lacks is added to its last row.
  for (const cell of cells) {
    if (cell.area.top === cell.area.bottom)
      heights.set(cell.area.top, Math.max(heights.get(cell.area.top) ?? 0, needed(cell)));
  }
  for (const cell of cells) {
    let have = 0;
    for (let row = cell.area.top; row <= cell.area.bottom; row += 1)
      have += heights.get(row) ?? LEAST_ROW;
    const lack = needed(cell) - have;
    if (lack > 0)
      heights.set(cell.area.bottom, (heights.get(cell.area.bottom) ?? LEAST_ROW) + lack);
  }
  return heights;
}

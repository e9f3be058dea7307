/** The axes of a table: what names each of its cells, and how the names hang together. */
import type { Block } from '../blocks';
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import { columnAxis, type ColumnAxis } from './column-axis';
import { rowAxis, type RowAxis } from './row-axis';
import { stubOf } from './stub';

export interface Axes {
  readonly block: Block;
  readonly rows: RowAxis;
  readonly columns: ColumnAxis;
}

export function axesOf(map: SheetMap, block: Block): Axes {
  const stub = stubOf(map, block);
  return { block, rows: rowAxis(map, block, stub), columns: columnAxis(map, block, stub) };
}

/**
 * Calls `visit` with each entry and its labels, cells given as row * map.columns + column; the
 * labels are lent, not given.
 */
export function eachEntry(
  map: SheetMap,
  axes: Axes,
  visit: (row: number, column: number, labels: readonly number[]) => void,
): void {
  const { block, rows, columns } = axes;
  const names = new Set(rows.stub);
  const labels: number[] = [];
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    if (block.repeated.has(row)) continue;
    for (let column = block.left; column <= block.right; column++) {
      if (names.has(column) || map.kinds[row * map.columns + column] === Kind.Empty) continue;
      labels.length = 0;
      rowLabels(map, axes, row, labels);
      const header = columns.innermost[column - block.left] ?? -1;
      if (header >= 0) labels.push(header);
      visit(row, column, labels);
    }
  }
}

/** Adds the label cells of a row to `labels`. */
function rowLabels(map: SheetMap, { block, rows }: Axes, row: number, labels: number[]): void {
  rows.stub.forEach((stub, position) => {
    const labelRow = rows.labelRows[position]?.[row - block.bodyTop] ?? -1;
    if (labelRow < 0) return;
    const at = map.anchor(labelRow, stub);
    // A heading merged across the label columns is one label.
    if (labels[labels.length - 1] !== at) labels.push(at);
  });
}

/** The rows of the body in which something stands, with their label cells. */
export function labelledRows(map: SheetMap, axes: Axes): { row: number; labels: number[] }[] {
  const { block } = axes;
  const found: { row: number; labels: number[] }[] = [];
  for (let row = block.bodyTop; row <= block.bodyBottom; row++) {
    if (block.repeated.has(row) || map.isBlankRow(row, block.left, block.right)) continue;
    const labels: number[] = [];
    rowLabels(map, axes, row, labels);
    found.push({ row, labels });
  }
  return found;
}

/** Pairs of a label and its parent: first of the columns, then of the rows. */
export function parentPairs(map: SheetMap, axes: Axes): [number, number][] {
  const { block, rows, columns } = axes;
  const pairs: [number, number][] = [...columns.parents];
  const cellOf = new Map<number, number>();
  for (const { row } of rows.forms) {
    const isOwn = (position: number): boolean =>
      rows.labelRows[position]?.[row - block.bodyTop] === row;
    const named = isOwn(rows.stub.indexOf(rows.nameColumn));
    const column = named ? rows.nameColumn : rows.stub.find((_, position) => isOwn(position));
    if (column !== undefined) cellOf.set(row, map.anchor(row, column));
  }
  for (const form of rows.forms) {
    const parent = cellOf.get(rows.parentRows[form.row - block.bodyTop] ?? -1);
    const child = cellOf.get(form.row);
    if (parent !== undefined && child !== undefined) pairs.push([child, parent]);
  }
  return pairs;
}

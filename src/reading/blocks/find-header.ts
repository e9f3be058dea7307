/** Finds the first table in some rows: its header and where its body begins. */
import type { SheetMap } from '../sheet/sheet-map';
import { Kind } from '../sheet/shown-sheet';
import type { Band, HeaderRows } from './block';
import { figureShare, runEnd } from './figure-columns';
import { climb } from './climb';
import { isFigureKind, numbersColumns, rowCells, type RowCell } from './row-cells';
import { isSufficient } from './sufficient';

export interface FoundHeader extends HeaderRows, Band {
  readonly top: number;
  readonly bodyTop: number;
}

/** Blank rows that may stand between a header and its body. */
const MOST_BLANKS = 2;
/** Rows of the body whose cells say how wide the table is. */
const WIDTH_SAMPLE = 30;

/** @returns null when no row from `from` to `to` is a row of figures under a header */
export function findHeader(
  map: SheetMap,
  band: Band,
  from: number,
  to: number,
): FoundHeader | null {
  for (let core = from; core <= to; core++) {
    const cells = rowCells(map, core, band);
    if (cells.length === 0) continue;
    const values = coreColumns(map, cells, from, below(map, band, core, to));
    if (values === null) continue;
    return headerOver(map, band, from, to, core, cells, values);
  }
  return null;
}

/** Rows after a blank one say nothing of the columns above, unless there are no others. */
function below(map: SheetMap, band: Band, core: number, to: number): number {
  const end = runEnd(map, band, core, to);
  return end > core ? end : to;
}

/** The figure columns of a row that begins a body, or null when it does not. */
function coreColumns(
  map: SheetMap,
  cells: readonly RowCell[],
  from: number,
  to: number,
): number[] | null {
  const first = cells[0];
  if (first === undefined || !cells.some((cell) => isFigureKind(cell.kind))) return null;
  const { row } = first;
  if (numbersColumns(map, cells)) return null;
  const figures = cells.filter(
    (cell) => isFigureKind(cell.kind) && figureShare(map, cell.column, row + 1, to, 1) >= 0.5,
  );
  if (figures.length === 0) return null;
  if (cells.length === 1) return startsCount(map, first, from) ? [] : null;
  if (partsLabels(map, row, figures) || lacksNames(map, figures, from, to)) return null;
  // Years over the columns are labels, unless every column has its own label already.
  const beyond = figures.filter((cell) => cell.column > first.column);
  const years = beyond.length > 0 ? beyond : figures;
  if (
    years.every((cell) => map.isYearAt(row, cell.column)) &&
    !(beyond.length < figures.length && !map.isYearAt(row, first.column)) &&
    !years.every((cell) => hasOwnLabel(map, cell, from))
  )
    return null;
  return beyond.map((cell) => cell.column);
}

/** A lone 1 under a row of several cells: the first number of a form whose rows are still empty. */
function startsCount(map: SheetMap, cell: RowCell, from: number): boolean {
  if (map.sheet.text(cell.row, cell.column).trim() !== '1' || cell.row === from) return false;
  let above = cell.row - 1;
  while (above > from && map.isBlankRow(above, 0, map.columns - 1)) above -= 1;
  return rowCells(map, above, { left: cell.column, right: map.columns - 1 }).length >= 2;
}

/**
 * Figures under labels that span several columns, with no name of a row beside them, part these
 * labels.
 */
function partsLabels(map: SheetMap, row: number, figures: readonly RowCell[]): boolean {
  if (row === 0) return false;
  let left = map.columns;
  for (const { column } of figures) {
    const area = map.merge(row - 1, column);
    if (!area || area.bottom !== row - 1 || area.right === area.left) return false;
    if (map.kind(area.top, area.left) === Kind.Empty) return false;
    left = Math.min(left, area.left);
  }
  return (
    left > 0 &&
    rowCells(map, row, { left: 0, right: left - 1 }).length === 0 &&
    hasColumnBefore(map, row, left)
  );
}

/**
 * No name of a row stands before the figures, though the rows below have one, and no label over
 * them: these are dates or numbers that label the columns.
 */
function lacksNames(map: SheetMap, figures: readonly RowCell[], from: number, to: number): boolean {
  const first = figures[0];
  if (first === undefined || first.column === 0) return false;
  const before = { left: 0, right: first.column - 1 };
  if (rowCells(map, first.row, before).length > 0) return false;
  if (figures.some((cell) => hasOwnLabel(map, cell, from))) return false;
  let named = 0;
  const last = Math.min(to, first.row + 3);
  for (let row = first.row + 1; row <= last; row++)
    if (rowCells(map, row, before).length > 0 && map.isFigure(row, first.column)) named += 1;
  return named >= 2 || (named === 1 && last === first.row + 1);
}

/** The spanning label leaves room for names of rows at its left. */
function hasColumnBefore(map: SheetMap, row: number, left: number): boolean {
  const last = Math.min(map.rows - 1, row + 3);
  for (let below = row + 1; below <= last; below++)
    if (rowCells(map, below, { left: 0, right: left - 1 }).length > 0) return true;
  return false;
}

/** Whether the column has a text of its own in one of the rows that adjoin from above. */
function hasOwnLabel(map: SheetMap, cell: RowCell, from: number): boolean {
  for (let row = cell.row - 1; row >= from; row--) {
    if (map.isBlankRow(row, 0, map.columns - 1)) return false;
    const area = map.merge(row, cell.column);
    if (area && area.right > area.left) return false;
    const at = map.anchor(row, cell.column);
    if (map.kinds[at] === Kind.Text) return true;
  }
  return false;
}

function headerOver(
  map: SheetMap,
  band: Band,
  from: number,
  to: number,
  core: number,
  cells: readonly RowCell[],
  values: readonly number[],
): FoundHeader {
  // Without figures a name follows the count of rows, and what is told of it follows the name.
  const firstValue = values[0] ?? (cells[2] ?? cells[1])?.column ?? band.left + 1;
  const under: number[] = [];
  let leaf = -1;
  let bodyTop = core;
  let blanks = 0;
  for (let row = core - 1; row >= from && blanks <= MOST_BLANKS; row--) {
    const above = rowCells(map, row, band);
    if (above.length === 0) {
      blanks += 1;
      continue;
    }
    const first = above[0];
    const overValues = above.some((cell) => cell.column >= firstValue);
    const alone = above.length === 1 && first !== undefined && first.column < firstValue;
    // A line over the first column alone, or over all of them, is a heading of rows.
    if (!overValues || alone) {
      bodyTop = row;
      continue;
    }
    if (numbersColumns(map, above)) {
      under.unshift(row);
      blanks = 0;
      continue;
    }
    leaf = row;
    break;
  }
  const extent = widthOf(map, band, core, to);
  if (leaf < 0) return { ...extent, top: core, bodyTop: core, levels: [], under };
  if (bodyTop <= leaf) bodyTop = leaf + 1;
  while (bodyTop < core && map.isBlankRow(bodyTop, band.left, band.right)) bodyTop += 1;
  const columns =
    values.length > 0
      ? columnsOf(map, extent, leaf, core, to)
      : headedColumns(map, extent, leaf, band);
  const levels = climb(map, band, from, leaf, columns);
  return settled(map, levels, under, core, bodyTop, columns, extent, band);
}

/**
 * Moves rows that the header can do without, and column numbers that it cannot, to where they
 * belong.
 */
export function settled(
  map: SheetMap,
  climbed: readonly number[],
  numbers: readonly number[],
  core: number,
  bodyTop: number,
  columns: readonly number[],
  extent: Band,
  band: Band,
): FoundHeader {
  const levels = [...climbed];
  const under = [...numbers];
  const stub = columns[0] ?? extent.left;
  const enough = (rows: readonly number[]): boolean => isSufficient(map, rows, columns, stub, true);
  while (levels.length > 1 && enough(levels.slice(0, -1))) {
    const last = levels[levels.length - 1];
    const before = levels[levels.length - 2];
    if (last === undefined || before === undefined || dressedAlike(map, last, before, core)) break;
    levels.pop();
    under.unshift(last);
  }
  const first = under[0];
  if (first !== undefined && !enough(levels) && levels.every((row) => row < first)) {
    const widened = [...levels, first];
    if (isSufficient(map, widened, columns, stub, false)) {
      levels.push(first);
      under.shift();
    }
  }
  let left = Math.min(extent.left, ...columns);
  let right = Math.max(extent.right, ...columns);
  const labelled = (column: number): boolean =>
    levels.some((row) => map.kinds[map.anchor(row, column)] !== Kind.Empty);
  while (right + 1 < map.columns && right < band.right && labelled(right + 1)) right += 1;
  while (left > band.left && labelled(left - 1)) left -= 1;
  return {
    left,
    right,
    top: levels[0] ?? bodyTop,
    bodyTop: Math.max(bodyTop, ...under.map((row) => row + 1)),
    levels,
    under,
  };
}

/** Bold or filled as the row above it, while the body is not. */
function dressedAlike(map: SheetMap, row: number, above: number, core: number): boolean {
  const all = { left: 0, right: map.columns - 1 };
  const share = (at: number, test: (cell: RowCell) => boolean): number => {
    const cells = rowCells(map, at, all);
    return cells.length === 0 ? 0 : cells.filter(test).length / cells.length;
  };
  const bold = (cell: RowCell): boolean => map.sheet.look(cell.row, cell.column).bold;
  const filled = (cell: RowCell): boolean =>
    map.sheet.look(cell.row, cell.column).fill !== undefined;
  return [bold, filled].some(
    (test) => share(row, test) > 0.5 && share(above, test) > 0.5 && share(core, test) < 0.5,
  );
}

function widthOf(map: SheetMap, band: Band, core: number, to: number): Band {
  let left = band.right;
  let right = band.left;
  const last = Math.min(to, core + WIDTH_SAMPLE);
  for (let row = core; row <= last; row++) {
    if (row > core && map.isBlankRow(row, band.left, band.right)) break;
    const cells = rowCells(map, row, band);
    if (row > core && cells.length < 2) continue;
    for (const cell of cells) {
      if (cell.column < left) left = cell.column;
      if (cell.column > right) right = cell.column;
    }
  }
  return { left, right };
}

/** Of a table without figures: all columns from the left to the last one under the header. */
function headedColumns(map: SheetMap, extent: Band, leaf: number, band: Band): number[] {
  const last = Math.max(extent.right, ...rowCells(map, leaf, band).map((cell) => cell.right));
  return Array.from({ length: last - extent.left + 1 }, (_, index) => extent.left + index);
}

/**
 * The columns that hold something in the body or a cell of the leaf row, within the width of both.
 */
function columnsOf(map: SheetMap, extent: Band, leaf: number, core: number, to: number): number[] {
  const used = new Set<number>();
  const wide = { left: 0, right: map.columns - 1 };
  const last = Math.min(to, core + WIDTH_SAMPLE);
  for (let row = core; row <= last; row++) {
    if (row > core && map.isBlankRow(row, extent.left, extent.right)) break;
    for (const cell of rowCells(map, row, extent)) used.add(cell.column);
  }
  for (const cell of rowCells(map, leaf, wide))
    if (cell.column >= extent.left - 1 && cell.column <= extent.right + 1) used.add(cell.column);
  return [...used].sort((a, b) => a - b);
}

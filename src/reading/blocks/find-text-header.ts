/** The header of a table without figures: a list of texts, or a blank form. */
import type { SheetMap } from '../sheet/sheet-map';
import type { Band } from './block';
import { settled, type FoundHeader } from './find-header';
import { borderedShare, numbersColumns, rowCells, type RowCell } from './row-cells';
import { isSufficient } from './sufficient';

/** Rows that must follow a header without a frame, for it to be more than a pair of lines. */
const FOLLOWERS = 2;

export function findTextHeader(
  map: SheetMap,
  band: Band,
  from: number,
  to: number,
): FoundHeader | null {
  for (let top = from; top <= to; top++) {
    const cells = rowCells(map, top, band);
    if (cells.length < 2) continue;
    const framed = borderedShare(map, cells) > 0.6;
    if (!framed && !isListed(map, band, top, to, cells)) continue;
    if (numbersColumns(map, cells)) continue;
    return headerFrom(map, band, top, to, cells);
  }
  return null;
}

/** Whether rows of as many cells, in the same columns, adjoin below. */
function isListed(
  map: SheetMap,
  band: Band,
  top: number,
  to: number,
  cells: readonly RowCell[],
): boolean {
  if (cells.length < 3) return false;
  const columns = new Set(cells.map((cell) => cell.column));
  let followers = 0;
  for (let row = top + 1; row <= to && followers < FOLLOWERS; row++) {
    const below = rowCells(map, row, band);
    if (below.length < 2) break;
    if (below.some((cell) => !columns.has(cell.column) && !within(cells, cell.column))) break;
    followers += 1;
  }
  return followers >= FOLLOWERS;
}

const within = (cells: readonly RowCell[], column: number): boolean =>
  cells.some((cell) => column >= cell.column && column <= cell.right);

function headerFrom(
  map: SheetMap,
  band: Band,
  top: number,
  to: number,
  cells: readonly RowCell[],
): FoundHeader {
  const left = cells[0]?.column ?? band.left;
  const right = Math.max(...cells.map((cell) => cell.right));
  const columns = Array.from({ length: right - left + 1 }, (_, index) => left + index);
  const levels = [top];
  const under: number[] = [];
  let bottom = Math.max(
    ...cells.filter((cell) => cell.right === cell.column).map((c) => c.bottom),
    top,
  );
  for (let row = top + 1; row <= to; row++) {
    const below = rowCells(map, row, band);
    const numbered = numbersColumns(map, below);
    if (numbered) {
      under.push(row);
      continue;
    }
    if (under.length > 0 || below.length === 0) break;
    const enough = isSufficient(map, levels, columns, left, true);
    if (row > bottom && enough) break;
    if (!enough && !belongs(below, columns)) break;
    levels.push(row);
    bottom = Math.max(bottom, ...below.filter((c) => c.right === c.column).map((c) => c.bottom));
  }
  const bodyTop = Math.max(...levels, ...under, bottom) + 1;
  return settled(map, levels, under, bodyTop, bodyTop, columns, { left, right }, band);
}

/** A second level stands under labels that span, not under the first column. */
function belongs(cells: readonly RowCell[], columns: readonly number[]): boolean {
  const first = cells[0];
  return first !== undefined && first.column > (columns[0] ?? 0);
}

/** Finds the header blocks of a sheet: which rows, which columns. */
import { expressionsOf } from '../../domain/expressions';
import { isPlaceName } from '../../domain/place-key';
import { totalWord } from '../../reading/ledger/words';
import type { Grid } from '../grid/grid';
import { isPeriod } from '../columns/period-series';
import { unitCornerOf } from '../values/units';
import { partsMerges } from './parts-merges';
import { readHeaderText } from './reading';
import {
  isColumnNumberRow,
  isUnitRow,
  isYear,
  looksLikeOrdinal,
  rowShape,
  type RowShape,
} from './row-shape';
import words from '../vocabulary/columns.json';
import lists from '../vocabulary/lists.json';

const expression = expressionsOf(words.numbers);

export interface HeaderBlock {
  /** First and last row with header words. */
  readonly top: number;
  readonly bottom: number;
  /** The row of column numbers under it, or null. */
  readonly indexRow: number | null;
  readonly left: number;
  readonly right: number;
  /** First row below everything that belongs to the header. */
  readonly dataTop: number;
}

const MAX_DEPTH = 7;

/**
 * All header blocks from top to bottom; a header repeated on each printed page appears each time.
 */
export function findHeaders(grid: Grid): HeaderBlock[] {
  const blocks: HeaderBlock[] = [];
  let row = 0;
  while (row < grid.rowCount) {
    if (cannotBegin(grid, row)) {
      row += 1;
      continue;
    }
    const shape = rowShape(grid, row);
    if (
      !(isSeed(row, shape) || isOnItsSide(grid, row, shape)) ||
      isUnitRow(grid, row) ||
      (blocks.length > 0 && isLineOfList(grid, row, shape))
    ) {
      row += 1;
      continue;
    }
    const block = growBlock(grid, row, blocks.length > 0 ? blocks[blocks.length - 1]!.dataTop : 0);
    blocks.push(block);
    // The sheet of settings lists names such as "Tên xã" as values; they head nothing.
    if (isSettingsHeader(grid, block)) break;
    row = block.dataTop;
  }
  return blocks;
}

/** "Mã | Nội dung | Giá trị": the header of the settings sheet. */
function isSettingsHeader(grid: Grid, block: HeaderBlock): boolean {
  const concepts = new Set(
    rowShape(grid, block.bottom).cells.flatMap((cell) =>
      cell.reading.unknown.length === 0 ? cell.reading.phrases.flat() : [],
    ),
  );
  return concepts.has('settingCode') && concepts.has('settingValue');
}

/**
 * Tells rows of data from headers without reading their words: a number, or an ordinal number
 * before all else.
 */
function cannotBegin(grid: Grid, row: number): boolean {
  let first = true;
  let texts = 0;
  // Cell by cell, since most rows are known by their first one.
  for (const column of grid.filledColumns) {
    const value = grid.value(row, column);
    if (value === null || value === '') continue;
    if (typeof value !== 'string') {
      if (typeof value !== 'number' || !isYear(value)) return true;
    } else if (first && /^\s*\d/.test(value) && looksLikeOrdinal(grid.text(row, column)))
      return true;
    first = false;
    texts += 1;
  }
  return texts < 2;
}

/**
 * A row where a header begins: at least two header cells, at least half of its texts, no numbers
 * but years.
 */
function isSeed(row: number, shape: RowShape): boolean {
  if (shape.numbers > 0 || shape.cells.length < 2) return false;
  // Hamlets or years beside each other are the members of a table on its side, and no header words.
  const members = shape.cells.filter(
    (cell) => !cell.header && (isPlaceName(cell.text) || isYear(Number(cell.text))),
  ).length;
  if (members >= 2 && shape.cells.some(namesIndicators)) return true;
  if (shape.matched < 2) return false;
  const first = shape.cells[0]!;
  if (looksLikeOrdinal(first.text) && !first.header) return false;
  const distinct = new Set(
    shape.cells.filter((cell) => cell.header).map((cell) => cell.text.toLowerCase()),
  );
  if (distinct.size < 2 && shape.cells.length < 3) return false;
  // A corner cell "Đơn vị tính: triệu đồng" beside a title is no header.
  const real = shape.cells.filter((cell) => cell.header && unitCornerOf(cell.text) === null);
  if (real.length < 2) return false;
  // Indicators by their numbers, "CS1 | CS2 | …", are members as well.
  const numbered = shape.cells.filter((cell) => expression('numbered').test(cell.text)).length;
  const periods = shape.cells.filter((cell) => isPeriod(cell.text)).length;
  const words = shape.cells.length - (numbered >= 5 ? numbered : 0) - (periods >= 3 ? periods : 0);
  return shape.matched * 2 >= words || hasVerticalMerge(row, shape);
}

/**
 * "Lê Văn Mẫu | Hộ cận nghèo | Thôn Nước Mẫu": one hamlet's name, or the words of the line below
 * again, stand in a line of a list and not in a header.
 */
function isLineOfList(grid: Grid, row: number, { cells }: RowShape): boolean {
  const headers = cells.filter((cell) => cell.header);
  const again = headers.filter(
    (cell) => !cell.merge && grid.text(row + 1, cell.column) === cell.text,
  );
  return (
    cells.filter((cell) => isPlaceName(cell.text)).length === 1 ||
    again.length * 2 >= headers.length
  );
}

/** "Nội dung | Gò Mẫu | Nước Mẫu | Toàn xã" over figures: hamlets without the word for one. */
function isOnItsSide(grid: Grid, row: number, shape: RowShape): boolean {
  const members = shape.cells.filter((cell) => !cell.header);
  if (shape.numbers > 0 || members.length < 2 || !shape.cells.some(namesIndicators)) return false;
  if (!shape.cells.some((cell) => totalWord(cell.text) === 'total')) return false;
  return [row + 1, row + 2].some((below) => rowShape(grid, below).numbers >= members.length);
}

const NAMES_INDICATORS = new Set(['content', 'target', 'deprivation', 'cause']);

/** "Nội dung", "Chỉ tiêu", "Chỉ số thiếu hụt" alone: what stands below are indicators. */
function namesIndicators({ reading }: RowShape['cells'][number]): boolean {
  return (
    reading.unknown.length === 0 &&
    reading.phrases.filter((phrase) => !phrase.includes('place')).length === 1 &&
    reading.phrases.some((phrase) => phrase.some((concept) => NAMES_INDICATORS.has(concept)))
  );
}

function hasVerticalMerge(row: number, shape: RowShape): boolean {
  return (
    shape.cells.filter(
      (cell) => cell.header && cell.merge && cell.merge.top === row && cell.merge.bottom > row,
    ).length >= 2
  );
}

function growBlock(grid: Grid, seed: number, floor: number): HeaderBlock {
  let [left, right] = spanOf(grid, seed);
  let top = seed;
  while (top > floor && seed - top < 3 && belongsAbove(grid, top - 1, left, right)) top -= 1;
  let bottom = seed;
  let indexRow: number | null = null;
  for (let row = seed + 1; row < grid.rowCount && row - top < MAX_DEPTH; row++) {
    const [rowLeft, rowRight] = spanOf(grid, row);
    if (isColumnNumberRow(grid, row, left, Math.max(right, rowRight))) {
      indexRow = row;
      break;
    }
    if (!isUnitRow(grid, row) && !belongsBelow(grid, row, top, bottom)) break;
    bottom = row;
    if (rowLeft <= rowRight) {
      left = Math.min(left, rowLeft);
      right = Math.max(right, rowRight);
    }
  }
  for (let row = top; row <= bottom; row++) {
    const [rowLeft, rowRight] = spanOf(grid, row);
    if (rowLeft <= rowRight) {
      left = Math.min(left, rowLeft);
      right = Math.max(right, rowRight);
    }
  }
  return { top, bottom, indexRow, left, right, dataTop: (indexRow ?? bottom) + 1 };
}

/** First and last filled column of a row, merge areas counted whole. */
function spanOf(grid: Grid, row: number): [number, number] {
  let left = Infinity;
  let right = -1;
  const values = grid.row(row);
  for (let column = 0; column < values.length; column++) {
    if (grid.text(row, column) === '') continue;
    left = Math.min(left, column);
    right = Math.max(right, grid.mergeAt(row, column)?.right ?? column);
  }
  return [left, right];
}

/**
 * A parent row above the seed: header words merged over some of the columns, but not a title over
 * all of them.
 */
function belongsAbove(grid: Grid, row: number, left: number, right: number): boolean {
  const shape = rowShape(grid, row);
  if (shape.numbers > 0 || shape.cells.length === 0 || shape.matched === 0) return false;
  return shape.cells.some((cell) => {
    const from = cell.column;
    const to = cell.merge?.right ?? cell.column;
    if (from < left - 1 || to > right + 1 || !cell.header || unitCornerOf(cell.text) !== null)
      return false;
    const wide = to - from + 1 >= (right - left + 1) * 0.85;
    // Alone in its row and over the columns that name the rows: a title, however narrow its merge.
    const isTitle = shape.cells.length === 1 && from <= left && to > left;
    return !wide && !isTitle && to > from && cell.merge?.bottom === row;
  });
}

/**
 * A row that goes on with the header: held by a vertical merge, or header words under parent cells.
 */
function belongsBelow(grid: Grid, row: number, top: number, bottom: number): boolean {
  const shape = rowShape(grid, row);
  const values = grid.row(row);
  let heldOpen = false;
  for (let column = 0; column < Math.max(values.length, grid.columnCount); column++) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.top >= top && merge.top <= bottom && merge.bottom >= row) {
      heldOpen = true;
      break;
    }
  }
  if (shape.cells.length === 0) return heldOpen;
  if (shape.numbers > 0) return false;
  if (heldOpen || partsMerges(grid, row, top, shape)) return true;
  const first = shape.cells[0]!;
  if (looksLikeOrdinal(first.text) && !first.header) return false;
  if (shape.cells.some((cell) => namesRowsAbove(grid, cell.column, top, bottom))) return false;
  if (shape.matched === 0 || shape.matched * 2 < shape.cells.length) return false;
  // Header words under a parent that is merged over several columns, or beside cells left blank
  // below their own header.
  return (
    shape.cells.every((cell) => {
      const above = grid.mergeAt(bottom, cell.column);
      return (
        (above !== undefined && above.right > above.left) ||
        grid.text(bottom, cell.column) === '' ||
        cell.reading.phrases.length > 0
      );
    }) &&
    shape.cells.some((cell) => {
      const above = grid.mergeAt(bottom, cell.column);
      return (
        (above !== undefined && above.right > above.left) || grid.text(bottom, cell.column) === ''
      );
    })
  );
}

const NAMING = new Set(lists.naming);

/**
 * The column that names the rows has no words under its header: what stands below is the first row,
 * such as "Tổng số".
 */
function namesRowsAbove(grid: Grid, column: number, top: number, bottom: number): boolean {
  for (let row = bottom; row >= top; row--) {
    const merge = grid.mergeAt(row, column);
    if (merge && merge.right > merge.left) return false;
    const text = grid.text(merge?.top ?? row, column);
    if (text === '') continue;
    const reading = readHeaderText(text);
    return (
      reading.phrases.length === 1 &&
      reading.unknown.length === 0 &&
      reading.phrases[0]!.some((concept) => NAMING.has(concept))
    );
  }
  return false;
}

/** What a row looks like before anything is known about its table. */
import type { Area } from '../../domain/address';
import { expressionsOf } from '../../domain/expressions';
import type { Grid } from '../grid/grid';
import { anyUnit } from '../values/units';
import { readHeaderText, soundsLikeHeader, type HeaderReading } from './reading';
import words from '../vocabulary/columns.json';

const expression = expressionsOf(words.readings);

export interface ShapeCell {
  readonly column: number;
  readonly text: string;
  readonly merge: Area | undefined;
  readonly reading: HeaderReading;
  readonly header: boolean;
}

export interface RowShape {
  /** Text cells, each merge area once (at its top-left). */
  readonly cells: readonly ShapeCell[];
  /** Numbers other than years. */
  readonly numbers: number;
  /** Cells whose text sounds like a header. */
  readonly matched: number;
}

const MAX_HEADER_LENGTH = 160;

export function rowShape(grid: Grid, row: number): RowShape {
  const cells: ShapeCell[] = [];
  let numbers = 0;
  let matched = 0;
  const values = grid.row(row);
  for (let column = 0; column < values.length; column++) {
    const value = values[column];
    if (value === null || value === undefined || value === '') continue;
    if (typeof value === 'number') {
      if (isYear(value)) cells.push(shapeCell(grid, row, column, String(value)));
      else numbers += 1;
      continue;
    }
    if (typeof value !== 'string') {
      numbers += 1;
      continue;
    }
    const text = grid.text(row, column);
    if (text === '') continue;
    const cell = shapeCell(grid, row, column, text);
    if (cell.header) matched += 1;
    cells.push(cell);
  }
  return { cells, numbers, matched };
}

function shapeCell(grid: Grid, row: number, column: number, text: string): ShapeCell {
  const reading = readHeaderText(text.length > MAX_HEADER_LENGTH ? '' : text);
  return {
    column,
    text,
    merge: grid.mergeAt(row, column),
    reading,
    header: soundsLikeHeader(reading),
  };
}

export function isYear(value: number): boolean {
  return Number.isInteger(value) && value >= 1990 && value <= 2100;
}

const ORDINAL = /^(?:[IVXLC]+|\d{1,4}|[A-Za-z\u0110\u0111]|\d{1,3}(?:\.\d{1,3})+)[.)]?$/;

/** "I", "2", "a)", "1.1": what stands in a column of ordinal numbers. */
export function looksLikeOrdinal(text: string): boolean {
  return ORDINAL.test(text) || text === '-' || text === '+';
}

/** "(hộ) | (hộ) | (%)": the row of units under a header. */
export function isUnitRow(grid: Grid, row: number): boolean {
  let units = 0;
  for (const [column, value] of grid.row(row).entries()) {
    if (value === null || value === '') continue;
    if (typeof value !== 'string') return false;
    const text = grid.text(row, column);
    if (text === '') continue;
    const bare = text.replace(expression('unitLead'), '');
    if (bare !== '%' && anyUnit(bare) === null) return false;
    units += 1;
  }
  return units >= 2;
}

const INDEX_CELL = /^[([]?\s*(?:\d{1,2}|[A-Za-z])\s*[)\]]?(?:\s*[=:].*)?$/;

/**
 * The row of column numbers under a header: "A | B | 1 | 2 | 3=1+2", "(1) | (2) | (3)=(2)/(1)".
 * At least three cells, nearly all of that form, and the plain numbers rising by one for each
 * column that is filled.
 */
export function isColumnNumberRow(grid: Grid, row: number, left: number, right: number): boolean {
  let filled = 0;
  let fitting = 0;
  let previous: { readonly value: number; readonly column: number } | null = null;
  let rising = true;
  const letters = new Set<string>();
  for (let column = left; column <= right; column++) {
    const text = grid.text(row, column);
    if (text === '') continue;
    filled += 1;
    if (!INDEX_CELL.test(text)) continue;
    fitting += 1;
    const number = /\d+/.exec(text);
    if (!number) {
      // A letter again is a mark of a household, "x", and no name of a column.
      const letter = text.toLowerCase();
      if (letters.has(letter)) return false;
      letters.add(letter);
      continue;
    }
    const value = Number(number[0]);
    // An empty column between two filled ones may have been given a number or not.
    if (
      previous !== null &&
      (value <= previous.value || value - previous.value > column - previous.column)
    )
      rising = false;
    previous = { value, column };
  }
  const enough = Math.min(3, right - left + 1);
  return (
    filled >= enough &&
    fitting >= filled * 0.8 &&
    rising &&
    previous !== null &&
    filled >= (right - left + 1) * 0.5
  );
}

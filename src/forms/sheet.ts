/** A blank form as it is seen: texts, merges, and the looks of cells in which nothing stands. */
import type { Area } from '../domain/address';
import { mapOf, type SheetMap } from '../reading/sheet/sheet-map';
import { Kind } from '../reading/sheet/shown-sheet';
import type { Grid } from '../sources/grid/grid';
import { shownSheet } from '../sources/grid/shown';
import type { CellLook, CellValue, StyledCells } from '../workbook/port';

export interface FormSheet {
  readonly name: string;
  readonly map: SheetMap;
  readonly rows: number;
  readonly columns: number;
  /** What shows at the place itself; "" under a merge and for an empty cell. */
  text(row: number, column: number): string;
  /** The text of the merge that the place lies under, or its own. */
  labelAt(row: number, column: number): string;
  number(row: number, column: number): number | null;
  hasFormula(row: number, column: number): boolean;
  /** Nothing stands there, and no merge hides it. */
  isOpen(row: number, column: number): boolean;
  merge(row: number, column: number): Area | undefined;
  look(row: number, column: number): CellLook | undefined;
  /** A row of a list that was filled in before: a row of its table, though it counts as blank. */
  isListed?(row: number): boolean;
}

export function formSheet(grid: Grid, styled: StyledCells | null): FormSheet {
  const map = mapOf(shownSheet(grid));
  // A host may tell of a cell with a text less than of one that holds nothing.
  const look = (row: number, column: number): CellLook | undefined => {
    const [own, empty] = [grid.look(row, column), styled?.look(row, column)];
    return own && empty ? { ...empty, ...own } : (own ?? empty);
  };
  const merge = (row: number, column: number): Area | undefined => grid.mergeAt(row, column);
  const isFirst = (row: number, column: number): boolean => {
    const area = merge(row, column);
    return area === undefined || (area.top === row && area.left === column);
  };
  const hasFormula = (row: number, column: number): boolean =>
    grid.look(row, column)?.formula !== undefined;
  // A formula that was never computed, or failed on empty cells, is no text.
  const text = (row: number, column: number): string => {
    const own = row < map.rows && isFirst(row, column) ? grid.text(row, column) : '';
    const isFailed = row < map.rows && isErrorValue(grid.value(row, column));
    return isFailed && hasFormula(row, column) ? '' : own;
  };
  return {
    name: grid.sheet,
    map,
    rows: Math.max(map.rows, styled?.rowCount ?? 0),
    columns: Math.max(map.columns, styled?.columnCount ?? 0),
    text,
    labelAt(row, column) {
      const area = merge(row, column);
      return area ? text(area.top, area.left) : text(row, column);
    },
    number(row, column) {
      const value = row < map.rows ? grid.value(row, column) : null;
      return typeof value === 'number' ? value : null;
    },
    hasFormula,
    isOpen: (row, column) =>
      isFirst(row, column) &&
      !hasFormula(row, column) &&
      (row >= map.rows || map.kind(row, column) === Kind.Empty || isDots(text(row, column))),
    merge,
    look,
  };
}

/** The same form with every cell that shows anything open, to see what ought to stand there. */
export function asBlank(sheet: FormSheet): FormSheet {
  return {
    ...sheet,
    isOpen(row, column) {
      const area = sheet.merge(row, column);
      return area === undefined || (area.top === row && area.left === column);
    },
  };
}

const isErrorValue = (value: CellValue): boolean => typeof value === 'object' && value !== null;

/** Dots to write upon are no text. */
function isDots(text: string): boolean {
  return /^[\s….·_]+$/.test(text) && /[….·_]/.test(text);
}

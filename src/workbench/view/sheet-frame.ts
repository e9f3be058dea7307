/** A sheet as it goes to the page: its measures and looks once, its cells some rows at a time. */
import type { Area } from '../../actions/cells';
import type { CellValue } from '../../workbook/port';
import type { ViewStyle } from './styles';

export interface SheetFrame {
  readonly name: string;
  readonly rowCount: number;
  /** Pixels by row; 0 for a hidden one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  readonly columnCount: number;
  readonly widths: ReadonlyMap<number, number>;
  readonly defaultWidth: number;
  readonly gridLines: boolean;
  /** Rows and columns that stay while scrolling. */
  readonly frozen: { readonly rows: number; readonly columns: number };
  /** Rows that begin a new page in print, counted from 0. */
  readonly breaks: readonly number[];
  /** Whether rows are left out at the end. */
  readonly cut: boolean;
  readonly merges: readonly Area[];
  readonly styles: readonly ViewStyle[];
}

export interface TileRow {
  readonly values: readonly CellValue[];
  /** Into the frame's styles, by column. */
  readonly styles: readonly (number | undefined)[];
  /** By column; absent where the row computes nothing. */
  readonly formulas?: Readonly<Record<number, string>>;
}

export interface Tile {
  readonly first: number;
  readonly rows: readonly TileRow[];
}

/** Rows that go over at once: about two screens. */
export const TILE_ROWS = 80;

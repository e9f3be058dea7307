/** A sheet as it goes to the page: its measures and looks once, its cells some rows at a time. */
import type { Area } from '../../app/cells';
import type { CellValue } from '../../workbook/port';
import type { ViewStyle } from './style';

/** How a sheet is printed, on A4. */
export interface PageLooks {
  readonly landscape: boolean;
  /** Whether all columns are made to fit on one page. */
  readonly fits: boolean;
  readonly scale: number;
  /** Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
  };
}

/** As Excel prints a sheet that says nothing. */
export const PLAIN_PAGE: PageLooks = {
  landscape: false,
  fits: false,
  scale: 1,
  margins: { top: 19.05, bottom: 19.05, left: 17.8, right: 17.8 },
};

export interface SheetFrame {
  readonly page: PageLooks;
  /** Rows that are printed on each page again, both ends included. */
  readonly titleRows: readonly [number, number] | null;
  /** What is printed; null for all of it. */
  readonly printArea: Area | null;
  readonly name: string;
  readonly rowCount: number;
  /** Pixels by row; 0 for a hidden one. */
  readonly heights: ReadonlyMap<number, number>;
  readonly defaultHeight: number;
  /** The cells that the file holds. */
  readonly used: Area;
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

/**
 * A workbook of another kind, as its reader hands it over: what an .xlsx of the same content would
 * hold. Rows and columns are counted from 0, rows and cells stand in order.
 */
import type { Area, CellRef } from '../../domain/address';
import type { CellValue, Origin, OriginLoss, SheetVisibility } from '../port';
import plain from './plain.json';

export interface ForeignFont {
  readonly name: string | null;
  /** Points. */
  readonly size: number;
  readonly bold: boolean;
  readonly italic: boolean;
  readonly underline: boolean;
  readonly strike: boolean;
  readonly raised: 'superscript' | 'subscript' | null;
  /** RRGGBB */
  readonly color: string | null;
}

export interface ForeignStyle {
  /** Index into the book's fonts. */
  readonly font: number;
  /** en-US; null for General. */
  readonly format: string | null;
  /** RRGGBB */
  readonly fill: string | null;
  /** Lines on these sides, thin ones. */
  readonly border: {
    readonly left: boolean;
    readonly right: boolean;
    readonly top: boolean;
    readonly bottom: boolean;
  };
  readonly horizontal: string | null;
  readonly vertical: string | null;
  readonly wrap: boolean;
  readonly indent: number;
  /** Degrees as .xlsx writes them: 0 to 180, 255 for letters one below the other. */
  readonly rotation: number;
}

/** A part of a cell's text with a font of its own. */
export interface ForeignRun {
  readonly text: string;
  readonly font: number;
}

export interface ForeignCell {
  readonly column: number;
  readonly style: number;
  /** As stored: dates count in the book's own date system. */
  readonly value: CellValue;
  /** Without "="; only one that an .xlsx can hold as it is. */
  readonly formula?: string | undefined;
  readonly runs?: readonly ForeignRun[] | undefined;
}

export interface ForeignRow {
  readonly row: number;
  readonly cells: readonly ForeignCell[];
  /** Points. */
  readonly height: number | null;
  readonly hidden: boolean;
  readonly outlineLevel: number;
  /** Carries the sign of a collapsed group. */
  readonly collapsed: boolean;
}

export interface ForeignColumns {
  readonly first: number;
  readonly last: number;
  /** Characters. */
  readonly width: number | null;
  readonly hidden: boolean;
}

export interface ForeignSheet {
  readonly name: string;
  readonly visibility: SheetVisibility;
  readonly protected: boolean;
  readonly rows: readonly ForeignRow[];
  readonly columns: readonly ForeignColumns[];
  readonly merges: readonly Area[];
  /** The area with filter arrows, the header row first. */
  readonly filter: Area | null;
  readonly frozen: { readonly rows: number; readonly columns: number };
  readonly gridLines: boolean;
  readonly page?: ForeignPage;
}

/** How a sheet is printed. */
export interface ForeignPage {
  readonly landscape: boolean;
  /**
   * Pages across and down that the sheet is shrunk to, 0 for as many as it takes; null where it is
   * not shrunk.
   */
  readonly fit: { readonly width: number; readonly height: number } | null;
  /** Per cent. */
  readonly scale: number;
}

export interface ForeignBook {
  readonly kind: Origin['kind'];
  readonly date1904: boolean;
  readonly fonts: readonly ForeignFont[];
  readonly styles: readonly ForeignStyle[];
  readonly sheets: readonly ForeignSheet[];
  readonly lost: readonly OriginLoss[];
  /** Cells that are out of order in the file, where all others are in order. */
  readonly strays?: readonly CellRef[];
}

export const PLAIN_FONT: ForeignFont = plain.font;

export const PLAIN_STYLE: ForeignStyle = plain.style;

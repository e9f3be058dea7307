/**
 * SheetPlan: everything about a sheet that is to be written, as plain data. `report/` makes it,
 * adapters write it.
 * Rows and columns are counted from 0; lengths of print are millimetres; widths of columns are
 * characters, as in Excel.
 */
import type { Area } from '../domain/address';
import type { SheetTag, SheetVisibility } from './port';

export interface PlanCell {
  readonly row: number;
  readonly column: number;
  /**
   * A number goes out as a number and a text as a literal text, whatever it begins with; null is an
   * empty, styled cell.
   */
  readonly value: string | number | null;
  /** A native formula in en-US form with the leading "="; `value` is then its computed result. */
  readonly formula?: string;
  /** A key of `SheetPlan.styles`. */
  readonly style: string;
}

export interface PlanStyle {
  /** Points; the font is the plan's. */
  readonly size: number;
  readonly bold?: boolean;
  readonly italic?: boolean;
  readonly underline?: boolean;
  /** RRGGBB */
  readonly color?: string;
  /** RRGGBB */
  readonly fill?: string;
  readonly horizontal: 'left' | 'center' | 'right';
  readonly vertical: 'top' | 'center' | 'bottom';
  readonly wrap?: boolean;
  readonly indent?: number;
  /** Thin lines on all four sides. */
  readonly border?: boolean;
  /** en-US number format; "@" for text. */
  readonly format: string;
}

export interface PagePlan {
  readonly orientation: 'portrait' | 'landscape';
  /** A4 always. Millimetres. */
  readonly margins: {
    readonly top: number;
    readonly bottom: number;
    readonly left: number;
    readonly right: number;
    readonly header: number;
    readonly footer: number;
  };
  /** Rows repeated on each printed page, inclusive, or null. */
  readonly repeatRows: readonly [number, number] | null;
  /** Area that prints. */
  readonly printArea: Area;
  /** Scaled so that all of it stands on one page; else it is as long as it is. */
  readonly onePage?: boolean;
  /** Rows, counted from 0, that begin a new page. */
  readonly breaks?: readonly number[];
  /** Texts of the page header and footer in Excel's code form ("&P"), shown on every page. */
  readonly header?: { readonly left?: string; readonly center?: string; readonly right?: string };
  readonly footer?: { readonly left?: string; readonly center?: string; readonly right?: string };
  /** When given, page 1 has this header instead. */
  readonly firstHeader?: {
    readonly left?: string;
    readonly center?: string;
    readonly right?: string;
  };
}

/** Asks for one of a list in a range of cells: only for sheets that the officer fills in. */
export interface PlanValidation {
  readonly area: Area;
  readonly type: 'list' | 'whole' | 'decimal';
  /** The choices of a list. */
  readonly choices?: readonly string[];
  readonly min?: number;
  readonly max?: number;
  readonly title: string;
  readonly message: string;
}

export interface SheetPlan {
  /** The wished name, at most 31 characters. */
  readonly name: string;
  readonly font: string;
  readonly styles: Readonly<Record<string, PlanStyle>>;
  /** By column from 0: width in characters. */
  readonly columnWidths: readonly number[];
  /** By row: height in points, where it is not the default. */
  readonly rowHeights: ReadonlyMap<number, number>;
  /** In reading order, each place once. */
  readonly cells: readonly PlanCell[];
  readonly merges: readonly Area[];
  readonly page: PagePlan | null;
  /** Rows and columns that stay while scrolling. */
  readonly freeze?: { readonly rows: number; readonly columns: number };
  readonly validations?: readonly PlanValidation[];
  readonly tag: SheetTag | null;
  readonly visibility?: SheetVisibility;
}

/**
 * True for a text that Excel would take for a formula or a command if it were typed: it needs the
 * text format.
 */
export function beginsLikeFormula(text: string): boolean {
  // Asked of every text that is written: a regular expression would take twice as long.
  return text !== '' && '=+-@\t\r\n'.includes(text.charAt(0));
}

/** True for a cell whose text has to be marked as a text, whatever the format of its style. */
export function isLiteral(cell: PlanCell): boolean {
  return (
    cell.formula === undefined && typeof cell.value === 'string' && beginsLikeFormula(cell.value)
  );
}

/**
 * The number format that a cell gets: that of its style, or "@" where a text could be taken for a
 * formula.
 */
export function formatOf(cell: PlanCell, style: PlanStyle): string {
  return isLiteral(cell) ? '@' : style.format;
}

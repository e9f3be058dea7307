/**
 * The cells of a sheet in columns of typed arrays. Every adapter fills one, and whoever reads a
 * sheet reads it here.
 */
import type { CellLook, CellValue } from '../port';
import { KIND, type CellColumn, type Kind } from './column';
import type { TextTable } from './texts';

/** Cells are kept by one number where few of many have something. */
export const placeOf = (row: number, column: number): number => row * COLUMNS + column;
const COLUMNS = 16_384;

/** The cell of a {@link placeOf}. */
export const cellOf = (place: number): { readonly row: number; readonly column: number } => ({
  row: Math.floor(place / COLUMNS),
  column: place % COLUMNS,
});

export interface StoreParts {
  readonly columns: readonly (CellColumn | undefined)[];
  readonly rowCount: number;
  /** Of each row, up to its last cell that holds a value or a formula. */
  readonly widths: Uint16Array;
  readonly texts: TextTable;
  /** By place. */
  readonly formulas: ReadonlyMap<number, unknown>;
  /**
   * A formula as an officer would type it; asked for when needed, since a shared one may stand in a
   * million cells.
   */
  readonly spell: (formula: unknown, row: number, column: number) => string;
  /** The look of a style; undefined for one that says nothing. */
  readonly look: (style: number) => CellLook | undefined;
}

export class SheetStore {
  readonly columns: readonly (CellColumn | undefined)[];
  /** Up to the last row and column that hold a value or a formula. */
  readonly rowCount: number;
  readonly texts: TextTable;

  constructor(private readonly parts: StoreParts) {
    ({ columns: this.columns, rowCount: this.rowCount, texts: this.texts } = parts);
  }

  get columnCount(): number {
    return this.columns.length;
  }

  kind(row: number, column: number): Kind {
    return this.columns[column]?.kind(row) ?? KIND.none;
  }

  value(row: number, column: number): CellValue {
    const cells = this.columns[column];
    if (!cells) return null;
    switch (cells.kind(row)) {
      case KIND.number:
        return cells.number(row);
      case KIND.text:
        return this.texts.text(cells.number(row));
      case KIND.no:
        return false;
      case KIND.yes:
        return true;
      case KIND.error:
        return { error: this.texts.text(cells.number(row)) };
      default:
        return null;
    }
  }

  formula(row: number, column: number): string | undefined {
    const { formulas, spell } = this.parts;
    if (formulas.size === 0) return undefined;
    const formula = formulas.get(placeOf(row, column));
    return formula === undefined ? undefined : spell(formula, row, column);
  }

  /** Every cell with a formula, in the order of the sheet. */
  *formulas(): Generator<{ readonly row: number; readonly column: number }> {
    for (const place of this.parts.formulas.keys()) yield cellOf(place);
  }

  /** What the format of a cell says, without its formula and the parts of its text. */
  styleLook(row: number, column: number): CellLook | undefined {
    const style = this.columns[column]?.style(row) ?? -1;
    return style < 0 ? undefined : this.parts.look(style);
  }

  lookOfStyle(style: number): CellLook | undefined {
    return this.parts.look(style);
  }

  look(row: number, column: number): CellLook | undefined {
    const cells = this.columns[column];
    if (!cells || cells.style(row) < 0) return undefined;
    const look = this.parts.look(cells.style(row));
    const formula = this.formula(row, column);
    const runs = cells.kind(row) === KIND.text ? this.texts.runs(cells.number(row)) : undefined;
    if (formula === undefined && runs === undefined) return look;
    return { ...(formula !== undefined && { formula }), ...look, ...(runs && { runs }) };
  }

  /** Up to the last cell of the row that holds a value or a formula. */
  widthOf(row: number): number {
    return this.parts.widths[row] ?? 0;
  }

  row(row: number): CellValue[] {
    return Array.from({ length: this.widthOf(row) }, (_, column) => this.value(row, column));
  }
}

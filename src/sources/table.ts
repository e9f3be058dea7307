/** A recognised table: where it stands, what its columns mean, which rows count. */
import { areaToA1, toA1, type Area, type CellRef } from '../domain/address';
import type { TableRef } from '../domain/facts';
import type { RowRole, SkippedRow, SkipReason, TableRow } from '../reading/ledger/rows';
import type { LackGroup } from '../domain/lack-facts';
import type { CellValue } from '../workbook/port';
import type { Grid } from './grid/grid';
import type { FieldRule, TableKind } from './vocabulary/kinds';
import type { MoneyUnit } from './values/units';

/** Further columns that are read together with a column. */
export interface Also {
  readonly columns: readonly number[];
  /**
   * joined: one text in parts; either: the one that is filled; added: amounts of one kind; capitals:
   * investment, then recurrent money of one source.
   */
  readonly how: 'joined' | 'either' | 'added' | 'capitals';
}

export interface TableColumn {
  readonly column: number;
  /**
   * "Kinh phí > Trong đó > TW"; "Ghi chú (cột H)" where two columns are called the same, "Cột F
   * (không tên)" without a header.
   */
  readonly header: string;
  /** Under which corrections of this column are kept; one for each column of the table. */
  readonly key: string;
  /** No words stand over the column. */
  readonly nameless: boolean;
  readonly headerRow: number;
  readonly field: FieldRule | null;
  /** How the meaning was found. */
  readonly how: 'exact' | 'doubtful' | 'borrowed' | 'correction' | 'none';
  /** Header words that stay unexplained. */
  readonly unknown: readonly string[];
  /** A unit written in this column's header. */
  readonly unit: MoneyUnit | null;
  readonly hidden: boolean;
  /**
   * Columns that are read together with this one: parts of a name, or the other sex's column of
   * births.
   */
  readonly also?: Also | undefined;
}

/** What a line of a table with a line for each indicator or cause counts. */
export interface LackLine {
  readonly row: number;
  /**
   * As in the labels of such counts; "households" for the class, "all" where only the column tells
   * of which class.
   */
  readonly item: string;
  readonly group: LackGroup | null;
}

export type { RowRole, SkippedRow, SkipReason, TableRow };

export interface RecognisedTable {
  readonly kind: TableKind;
  readonly grid: Grid;
  readonly area: Area;
  /** First and last header row, counted from 0. */
  readonly headerRows: readonly [number, number];
  readonly columns: readonly TableColumn[];
  readonly rows: readonly TableRow[];
  readonly skipped: readonly SkippedRow[];
  /** How dots and commas of texts are meant, where the sums of the table prove it. */
  readonly convention: 'vi' | 'en' | null;
  /** Of its columns of money; null where it has none. */
  readonly unit: MoneyUnit | null;
  /** The unit in a corner or a title above it, whatever its columns are. */
  readonly corner: MoneyUnit | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  /** Where that day is written. */
  readonly asOfCell: CellRef | null;
  /** Lines above the table. */
  readonly titles: readonly string[];
  /** Formulas of the row of column numbers, "4=3/2*100", by column. */
  readonly columnFormulas: ReadonlyMap<number, string>;
  /** Lines that were found to be indicators or causes, of a table that was taken for theirs. */
  readonly lackLines?: readonly LackLine[];
  /** Share of the filled columns whose meaning is certain, 0 to 1. */
  readonly confidence: number;
}

/** The text of a column in a row, its further columns taken in. */
export function textAt(table: RecognisedTable, column: TableColumn, row: number): string {
  const own = table.grid.text(row, column.column);
  if (!column.also) return own;
  const texts = [own, ...column.also.columns.map((other) => table.grid.text(row, other))].filter(
    (text) => text !== '',
  );
  return column.also.how === 'joined' ? texts.join(' ') : (texts[0] ?? '');
}

/** The value of a column in a row; of two columns of which one is filled that one's. */
export function valueAt(table: RecognisedTable, column: TableColumn, row: number): CellValue {
  const own = table.grid.value(row, column.column);
  if (!column.also) return own;
  if (column.also.how === 'joined') return textAt(table, column, row);
  const filled = [column.column, ...column.also.columns].find(
    (other) => table.grid.text(row, other) !== '',
  );
  return filled === undefined ? own : table.grid.value(row, filled);
}

/** Asked for each cell of a long register, so it is looked up and not searched. */
const FIELDS = new WeakMap<readonly TableColumn[], Fields>();

/** Of the table that was asked for last: lines come one after the other. */
let last: { readonly columns: readonly TableColumn[]; readonly fields: Fields } | null = null;
type Fields = Map<string, TableColumn>;

/** The column of a field, or null. */
export function columnOf({ columns }: RecognisedTable, field: string): TableColumn | null {
  if (last?.columns !== columns) last = { columns, fields: fieldsOf(columns) };
  return last.fields.get(field) ?? null;
}

function fieldsOf(columns: readonly TableColumn[]): Fields {
  let fields = FIELDS.get(columns);
  if (!fields) {
    FIELDS.set(columns, (fields = new Map()));
    for (const column of columns)
      if (column.field && !fields.has(column.field.id)) fields.set(column.field.id, column);
  }
  return fields;
}

/** Where a table stands, as what was read from it names its source. */
export function rangeOf({ grid, area }: RecognisedTable): TableRef {
  return { sheet: grid.sheet, range: areaToA1(area) };
}

/** The cell by which a table is named. */
export function cornerOf({ grid, area }: RecognisedTable): CellRef {
  return { sheet: grid.sheet, cell: toA1(area.top, area.left) };
}

/** A line's name as it is written, and its rest in the rows below. */
export function wholeName(row: TableRow, written: string): string {
  return written === '' || row.label.startsWith(`${written} `) ? row.label : written;
}

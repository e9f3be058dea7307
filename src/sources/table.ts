/** A recognised table: where it stands, what its columns mean, which rows count. */
import type { Area, CellRef } from '../domain/address';
import type { RowRole, SkippedRow, SkipReason, TableRow } from '../reading/ledger/rows';
import type { Grid } from './grid/grid';
import type { FieldRule, TableKind } from './vocabulary/kinds';
import type { MoneyUnit } from './values/units';

export interface TableColumn {
  readonly column: number;
  /** "Kinh phí > Trong đó > TW"; "Ghi chú (cột H)" where two columns are called the same, "Cột F (không tên)" without a header. */
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
  readonly unit: MoneyUnit | null;
  /** YYYY-MM-DD */
  readonly asOf: string | null;
  /** Where that day is written. */
  readonly asOfCell: CellRef | null;
  /** Lines above the table. */
  readonly titles: readonly string[];
  /** Formulas of the row of column numbers, "4=3/2*100", by column. */
  readonly columnFormulas: ReadonlyMap<number, string>;
  /** Share of the filled columns whose meaning is certain, 0 to 1. */
  readonly confidence: number;
}

/** Asked for each cell of a long register, so it is looked up and not searched. */
const FIELDS = new WeakMap<readonly TableColumn[], Map<string, TableColumn>>();

/** The column of a field, or null. */
export function columnOf(table: RecognisedTable, field: string): TableColumn | null {
  let fields = FIELDS.get(table.columns);
  if (!fields) {
    FIELDS.set(table.columns, (fields = new Map()));
    for (const column of table.columns)
      if (column.field && !fields.has(column.field.id)) fields.set(column.field.id, column);
  }
  return fields.get(field) ?? null;
}

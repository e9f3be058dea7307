/**
 * The first lines of a recognised table as they stand, so that the officer sees which column was
 * taken for what.
 */
import { isoToVietnamese, serialToIso } from '../domain/serial-dates';
import { formatVietnamese } from '../domain/vietnamese-format';
import type { RecognisedTable, TableColumn } from '../sources/table';
import { PERSONAL_FIELDS } from '../catalogue/personal';

export interface PreviewRow {
  /** As on the sheet, from 1. */
  readonly row: number;
  readonly cells: readonly string[];
}

const ROWS = 4;
const LONGEST = 60;
const ROWS_LOOKED_AT = 200;

/**
 * Lines of figures alone; group lines and totals say nothing about a column. One text for each
 * column of the table.
 */
export function previewOf(table: RecognisedTable): PreviewRow[] {
  return table.rows
    .filter((row) => row.role === 'item')
    .slice(0, ROWS)
    .map(({ row }) => ({
      row: row + 1,
      cells: table.columns.map((column) => cellText(table, row, column)),
    }));
}

/** A number as Vietnamese documents write it, a day as a day, a text as it is. */
export function cellText(table: RecognisedTable, row: number, column: TableColumn): string {
  const value = table.grid.value(row, column.column);
  if (typeof value !== 'number') return table.grid.text(row, column.column).slice(0, LONGEST);
  const day = column.field?.type === 'date' ? serialToIso(value) : null;
  if (day !== null) return isoToVietnamese(day);
  // A year or a number of an identity card has no thousands.
  return column.field && ['id', 'code', 'date', 'ordinal'].includes(column.field.type)
    ? String(value)
    : formatVietnamese(value);
}

/** Columns about a person are masked until the officer asks to see them. */
export function isPersonal(column: TableColumn): boolean {
  return column.field !== null && PERSONAL_FIELDS.has(column.field.id);
}

/** True when numbers of the column are typed as text, whose separators may be meant in two ways. */
export function hasTypedNumbers(table: RecognisedTable, column: TableColumn): boolean {
  return table.rows.slice(0, ROWS_LOOKED_AT).some(({ row }) => {
    const value = table.grid.value(row, column.column);
    return (
      typeof value === 'string' && /\d[.,]\d/.test(value) && /^[\d.,\s]+(?:%\s*)?$/.test(value)
    );
  });
}

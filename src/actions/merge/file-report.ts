/** What one file gave to a merge, and what of it was left. */
import { rangeOf } from '../../sources/table';
import type { FileReading } from './types';

export interface SkippedRow {
  readonly sheet: string;
  /** As the officer counts: from 1. */
  readonly row: number;
  readonly why: string;
}

/**
 * Rows of tables that did not count: totals, repeated headers, signatures. Headings above other
 * rows are no loss and are not named.
 */
export function skippedRows(reading: FileReading): SkippedRow[] {
  return reading.tables.flatMap((table) =>
    [
      ...table.skipped.map(({ row, why }) => ({
        sheet: table.grid.sheet,
        row: row + 1,
        why: why as string,
      })),
      ...table.rows
        .filter((row) => row.role === 'total' || row.role === 'subtotal')
        .map((row) => ({ sheet: table.grid.sheet, row: row.row + 1, why: `${row.role}-row` })),
    ].sort((a, b) => a.row - b.row),
  );
}

/** Headers of columns whose meaning is not known; they are not carried into the merged list. */
export function columnsLeft(reading: FileReading): string[] {
  return reading.tables.flatMap((table) =>
    table.columns
      .filter((column) => column.field === null && column.header !== '')
      .map((column) => column.header),
  );
}

export function fileReport(reading: FileReading): Record<string, unknown> {
  const tables = reading.tables.map((table) => ({
    kind: table.kind,
    ...rangeOf(table),
    rows: table.rows.filter((row) => row.role === 'item').length,
  }));
  return {
    file: reading.file,
    tables,
    hamlets: reading.hamlets.map((hamlet) => hamlet.name),
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    skipped: skippedRows(reading),
    hidden: reading.hidden?.count ?? 0,
    encodings: reading.encodings.map(({ encoding, cells, samples }) => ({
      encoding,
      cells,
      samples: samples.map(({ cell, before, after }) => ({
        sheet: cell.sheet,
        cell: cell.cell,
        before,
        after,
      })),
    })),
  };
}

/** What one file gave to a merge, and what of it was left. */
import type { FileReading } from './types';

export function fileReport(reading: FileReading): Record<string, unknown> {
  const tables = reading.tables.map(({ kind, sheet, range, lines }) => ({
    kind,
    sheet,
    range,
    rows: lines,
  }));
  return {
    file: reading.file,
    tables,
    hamlets: reading.hamlets.map((hamlet) => hamlet.name),
    rows: tables.reduce((sum, table) => sum + table.rows, 0),
    skipped: reading.tables.flatMap((table) => table.skipped),
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

/**
 * SheetJS as the second reader of an old workbook: it knows how formulas are packed, and it is the
 * witness for the cells that the own reader has found. It is given the stream of records alone,
 * which was looked over before.
 */
import {
  read,
  type CellObject,
  type ParsingOptions,
  type WorkBook,
  type WorkSheet,
} from '@e965/xlsx';
import { WorkbookError } from '../../port';

export interface LibrarySheet {
  cell(row: number, column: number): CellObject | undefined;
  /** Cells that hold something. */
  readonly count: number;
}

/** @returns by the name of the sheet. @throws WorkbookError 'damaged' when the library gives up */
export function readByLibrary(stream: Uint8Array): ReadonlyMap<string, LibrarySheet> {
  const { Sheets, SheetNames } = byLibrary(stream, { cellNF: false });
  return new Map(SheetNames.map((name) => [name, sheetOf(Sheets[name])]));
}

/** A book of values and formulas. @throws WorkbookError 'damaged' when the library gives up */
export function byLibrary(bytes: Uint8Array, more: ParsingOptions): WorkBook {
  const options = { dense: true, cellFormula: true, cellHTML: false, cellText: false, ...more };
  try {
    return read(bytes, { type: 'array', ...options });
  } catch (error) {
    throw new WorkbookError('damaged', error instanceof Error ? error.name : 'library');
  }
}

function sheetOf(sheet: WorkSheet | undefined): LibrarySheet {
  const rows: readonly (readonly (CellObject | undefined)[] | undefined)[] = sheet?.['!data'] ?? [];
  let count = 0;
  for (const row of rows) row?.forEach((cell) => (count += cell && cell.t !== 'z' ? 1 : 0));
  return { count, cell: (row, column) => rows[row]?.[column] };
}

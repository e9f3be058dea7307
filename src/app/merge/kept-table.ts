/**
 * What is kept of a table once its file is read: where it is and what of it did not count. Its
 * cells are not, since a province has a hundred files.
 */
import { toA1 } from '../../domain/address';
import type { TableRef } from '../../domain/facts';
import { rangeOf, type RecognisedTable } from '../../sources/table';
import { beginsLikeFormula } from '../../workbook/plan';
import { inFile } from './with-file';
import type { FileCell } from './types';

export interface SkippedRow {
  readonly sheet: string;
  /** As the officer counts: from 1. */
  readonly row: number;
  readonly why: string;
}

/** Texts of a list that a spreadsheet could take for formulas. */
export interface SpecialTexts {
  readonly cells: readonly FileCell[];
  readonly count: number;
  /** Those that would do something. */
  readonly dangerous: number;
}

export interface KeptTable extends TableRef {
  readonly kind: RecognisedTable['kind'];
  /** Lines that count. */
  readonly lines: number;
  /**
   * Rows that did not count: totals, repeated headers, signatures. Headings above other rows are no
   * loss and are not named.
   */
  readonly skipped: readonly SkippedRow[];
  /** Where its totals and subtotals begin. */
  readonly sums: readonly FileCell[];
  /** Columns whose meaning is not known; they are not carried into the merged list. */
  readonly columnsLeft: readonly { readonly header: string; readonly nameless: boolean }[];
  readonly special: SpecialTexts;
}

export const MOST_CELLS = 20;

export function keptTable(file: string, table: RecognisedTable): KeptTable {
  const { sheet } = table.grid;
  const sums = table.rows.filter((row) => row.role === 'total' || row.role === 'subtotal');
  const first = table.columns[0]?.column ?? 0;
  return {
    kind: table.kind,
    ...rangeOf(table),
    lines: table.rows.filter((row) => row.role === 'item').length,
    skipped: [
      ...table.skipped.map(({ row, why }) => ({ sheet, row: row + 1, why })),
      ...sums.map((row) => ({ sheet, row: row.row + 1, why: `${row.role}-row` })),
    ].sort((a, b) => a.row - b.row),
    sums: sums.map((row) => inFile(file, { sheet, cell: toA1(row.row, first) })),
    columnsLeft: table.columns
      .filter((column) => column.field === null && column.header !== '')
      .map(({ header, nameless }) => ({ header, nameless })),
    special: specialTexts(file, table),
  };
}

/**
 * What a spreadsheet would compute or call if it took the text for a formula; a lone "-" or "+
 * 100%" would only look odd.
 */
const DANGEROUS = /^\s*=|^[=+\-@\s]*[=@+-]\s*[\p{L}_.]+\s*\(|^[+\-@].*\|/u;

function specialTexts(file: string, table: RecognisedTable): SpecialTexts {
  const cells: FileCell[] = [];
  let [count, dangerous] = [0, 0];
  const columns =
    table.kind !== 'household-register'
      ? []
      : table.columns.filter(
          (column) => column.field && ['text', 'code'].includes(column.field.type),
        );
  for (const row of table.rows) {
    if (row.role !== 'item') continue;
    for (const { column } of columns) {
      const value = table.grid.value(row.row, column);
      if (typeof value !== 'string' || !beginsLikeFormula(value)) continue;
      count += 1;
      if (count <= MOST_CELLS)
        cells.push(inFile(file, { sheet: table.grid.sheet, cell: toA1(row.row, column) }));
      if (DANGEROUS.test(value)) dangerous += 1;
    }
  }
  return { cells, count, dangerous };
}

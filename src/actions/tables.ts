/** The recognised tables, as the pane shows them. */
import { areaToA1, columnLetters, toA1, type CellRef } from '../domain/address';
import { kindRules } from '../sources/vocabulary/kinds';
import { whyColumn } from '../text/columns';
import { kindLabels } from '../text/cli';
import type { Survey } from './survey';

export interface ColumnView {
  /** "D" */
  readonly column: string;
  readonly header: string;
  /** What it means, or null when it is not used. */
  readonly meaning: string | null;
  readonly why: string;
  readonly how: 'exact' | 'doubtful' | 'borrowed' | 'correction' | 'none';
  readonly unit: string | null;
  readonly hidden: boolean;
  readonly cell: CellRef;
}

export interface TableView {
  readonly kind: string;
  readonly label: string;
  readonly sheet: string;
  readonly range: string;
  readonly cell: CellRef;
  readonly rows: number;
  readonly unit: string | null;
  /** 0 to 1. */
  readonly confidence: number;
  readonly asOf: string | null;
  readonly columns: readonly ColumnView[];
  readonly skipped: readonly { readonly row: number; readonly why: string }[];
}

export function tablesOf(seen: Survey): TableView[] {
  return seen.recognition.tables.map((table) => {
    const sheet = table.grid.sheet;
    const kind = table.kind === 'funding-sources' ? 'funding' : table.kind;
    return {
      kind, label: kindLabels[kind] ?? kindRules(table.kind).label, sheet, range: areaToA1(table.area),
      cell: { sheet, cell: toA1(table.area.top, table.area.left) }, rows: table.rows.filter((row) => row.role === 'item').length,
      unit: table.unit?.unit ?? null, confidence: table.confidence, asOf: table.asOf,
      columns: table.columns.map((column) => ({
        column: columnLetters(column.column), header: column.header, meaning: column.field?.label ?? null, how: column.how, hidden: column.hidden,
        why: whyColumn(column.how, column.header, column.field?.label ?? '', column.unknown.join(' ')), unit: column.unit?.unit ?? null,
        cell: { sheet, cell: toA1(column.headerRow, column.column) },
      })),
      skipped: table.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    };
  });
}

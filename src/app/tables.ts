/** The recognised tables, as the pane shows them. */
import { columnLetters, toA1, type CellRef } from '../domain/address';
import { inBoth, type Said } from '../domain/language';
import { columnCode } from '../sources/corrected/settings';
import { fieldByName, nameOfField } from '../sources/corrected/words';
import { cornerOf, rangeOf } from '../sources/table';
import { kindRules, type TableKind } from '../sources/vocabulary/kinds';
import { tableWords } from '../text/tables';
import type { Survey } from './survey';
import { hasTypedNumbers, isPersonal, previewOf, type PreviewRow } from './table-preview';
import { whyOf } from './why-column';

export interface ColumnView {
  /** "D" */
  readonly column: string;
  readonly header: string;
  /** What it means, or null when it is not used. */
  readonly meaning: string | null;
  readonly why: Said;
  readonly how: 'exact' | 'doubtful' | 'borrowed' | 'correction' | 'none';
  readonly unit: string | null;
  readonly hidden: boolean;
  readonly cell: CellRef;
  /**
   * Under which a correction of its meaning is kept, and the correction that is kept there now: a
   * label, "bỏ", or null.
   */
  readonly code: string;
  readonly corrected: string | null;
  /** The same for the separators of numbers that are typed as text; null where there are none. */
  readonly numbers: { readonly code: string; readonly corrected: 'vi' | 'en' | null } | null;
  /** About a person: masked until the officer asks. */
  readonly personal: boolean;
}

export interface TableView {
  readonly kind: string;
  readonly label: Said;
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
  readonly preview: readonly PreviewRow[];
  /** What a column of this kind of table can mean; each word is taken back by the reading. */
  readonly meanings: readonly string[];
  /**
   * Under which the sheet's unit of money is kept, and the unit that is kept there now; null for a
   * table without money.
   */
  readonly money: { readonly code: string; readonly corrected: string | null } | null;
}

/** What a correction says for a column that is to be left out. */
export const LEFT_OUT = nameOfField('');

export function tablesOf(seen: Survey): TableView[] {
  const { corrections } = seen.recognition;
  return seen.recognition.tables.map((table) => {
    const meanings = meaningsOf(table.kind);
    const sheet = table.grid.sheet;
    const kind =
      table.kind === 'funding-sources'
        ? 'funding'
        : table.kind === 'flow-list'
          ? 'flow'
          : table.kind;
    return {
      kind,
      label: inBoth((language) => tableWords[language].kinds[kind] ?? kindRules(table.kind).label),
      ...rangeOf(table),
      cell: cornerOf(table),
      rows: table.rows.filter((row) => row.role === 'item').length,
      unit: table.unit?.unit ?? null,
      confidence: table.confidence,
      asOf: table.asOf,
      columns: table.columns.map((column) => ({
        column: columnLetters(column.column),
        header: column.header,
        meaning: column.field?.label ?? null,
        how: column.how,
        hidden: column.hidden,
        why: inBoth((language) => whyOf(table, column, language)),
        unit: column.unit?.unit ?? null,
        cell: { sheet, cell: toA1(column.headerRow, column.column) },
        code: columnCode('cot', column.key),
        personal: isPersonal(column),
        corrected: !corrections.columns.has(column.key)
          ? null
          : corrections.columns.get(column.key) === ''
            ? LEFT_OUT
            : labelOf(table.kind, corrections.columns.get(column.key)!),
        numbers: !hasTypedNumbers(table, column)
          ? null
          : {
              code: columnCode('so', column.key),
              corrected: corrections.numbers.get(column.key) ?? null,
            },
      })),
      preview: previewOf(table),
      meanings,
      money: kindRules(table.kind).fields.some((field) => field.type === 'money')
        ? {
            code: `don-vi:${sheet}`,
            corrected: corrections.units.get(sheet) ?? corrections.units.get('') ?? null,
          }
        : null,
      skipped: table.skipped.map(({ row, why }) => ({ row: row + 1, why })),
    };
  });
}

/** By label where the reading takes the label for this very field, by its short name otherwise. */
function labelOf(kind: TableKind, id: string): string {
  const label = kindRules(kind).fields.find((field) => field.id === id)?.label ?? id;
  return fieldByName(label) === id ? label : id;
}

function meaningsOf(kind: TableKind): string[] {
  return [...new Set(kindRules(kind).fields.map((field) => labelOf(kind, field.id)))];
}

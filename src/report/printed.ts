/** The rows of a form in the order in which they are printed, each at its place on the sheet. */
import type { Template } from '../templates';
import type { BodyRow, NoteRequest, SourceValues } from './types';

export interface PrintedRow {
  readonly kind: 'heading' | 'sum' | 'leaf' | 'total';
  /** Row of the sheet, counted from 0. */
  readonly at: number;
  readonly level: number;
  readonly ordinal: string;
  /** Ordinals from the outermost level: "II.1.a". */
  readonly path: string;
  readonly values: SourceValues;
  readonly notes: readonly NoteRequest[];
  /** The rows that its sums add up: itself for a leaf. */
  readonly leaves: readonly PrintedRow[];
}

/**
 * @param total what stands in the total row beside its sums
 * @param firstRow the row under the column numbers
 */
export function printedRows(template: Template, body: readonly BodyRow[], total: SourceValues, firstRow: number): PrintedRow[] {
  const printed: PrintedRow[] = [];
  const leavesOfAll: PrintedRow[] = [];
  // A workbook may hold the commune's total alone: it is then the one row of the form.
  const hasTotal = template.total.position !== 'none' && (body.length > 0 || Object.values(total).some((source) => source && 'figure' in source));
  let at = firstRow + (hasTotal && template.total.position === 'top' ? 1 : 0);

  const place = (row: BodyRow, above: string): PrintedRow[] => {
    const path = above ? `${above}.${row.ordinal}` : row.ordinal;
    const leaves: PrintedRow[] = [];
    const own: PrintedRow = { kind: row.kind, at, level: row.level, ordinal: row.ordinal, path, values: row.values, notes: row.notes, leaves };
    at += 1;
    printed.push(own);
    if (row.kind === 'leaf') {
      leaves.push(own);
      // What lies below a row that carries the figures itself is printed, but is no part of any sum.
      row.children.forEach((child) => place(child, path));
      return [own];
    }
    leaves.push(...row.children.flatMap((child) => place(child, path)));
    return leaves;
  };
  leavesOfAll.push(...body.flatMap((row) => place(row, '')));
  if (!hasTotal) return printed;

  const totalRow: PrintedRow = {
    kind: 'total', at: template.total.position === 'top' ? firstRow : at, level: 0, ordinal: '', path: '',
    values: total, notes: [], leaves: leavesOfAll,
  };
  return template.total.position === 'top' ? [totalRow, ...printed] : [...printed, totalRow];
}

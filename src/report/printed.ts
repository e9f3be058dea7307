/** The rows of a form in the order in which they are printed, each at its place on the sheet. */
import type { Template } from '../templates';
import type { BodyRow, TotalRow } from './types';

export interface PrintedRow extends Omit<BodyRow, 'kind' | 'children'> {
  readonly kind: BodyRow['kind'] | 'total';
  /** Row of the sheet, counted from 0. */
  readonly at: number;
  /** Ordinals from the outermost level: "II.1.a". */
  readonly path: string;
  /** The rows that its sums add up: itself for a leaf. */
  readonly leaves: readonly PrintedRow[];
}

/**
 * @param totals the total rows, in the order in which they are printed
 * @param firstRow the row under the column numbers
 */
export function printedRows(
  template: Template,
  body: readonly BodyRow[],
  totals: readonly TotalRow[],
  firstRow: number,
): PrintedRow[] {
  const printed: PrintedRow[] = [];
  const leavesOfAll: PrintedRow[] = [];
  // A workbook may hold the commune's total alone: it is then the one row of the form.
  const hasTotal =
    template.total.position !== 'none' &&
    (body.length > 0 ||
      totals.some(({ values }) =>
        Object.values(values).some((source) => source && 'figure' in source),
      ));
  let at = firstRow + (hasTotal && template.total.position === 'top' ? totals.length : 0);

  const place = (row: BodyRow, above: string): PrintedRow[] => {
    const path = above ? `${above}.${row.ordinal}` : row.ordinal;
    const leaves: PrintedRow[] = [];
    const own: PrintedRow = {
      kind: row.kind,
      at,
      level: row.level,
      ordinal: row.ordinal,
      path,
      values: row.values,
      notes: row.notes,
      leaves,
      part: row.part,
      continues: row.continues,
      quiet: row.quiet,
    };
    at += 1;
    printed.push(own);
    if (row.kind === 'leaf') {
      leaves.push(own);
      // What lies below a row that carries the figures itself is printed, but is no part of any
      // sum.
      row.children.forEach((child) => place(child, path));
      return [own];
    }
    // A list of arguments has a bound that a long register would pass.
    for (const child of row.children) for (const leaf of place(child, path)) leaves.push(leaf);
    return leaves;
  };
  for (const row of body) for (const leaf of place(row, '')) leavesOfAll.push(leaf);
  if (!hasTotal) return printed;

  const totalRows = totals.map(({ values, part, quiet }, index): PrintedRow => ({
    kind: 'total',
    at: (template.total.position === 'top' ? firstRow : at) + index,
    level: 0,
    ordinal: '',
    path: '',
    values,
    notes: [],
    leaves: part === undefined ? leavesOfAll : leavesOfAll.filter((leaf) => leaf.part === part),
    part,
    continues: index > 0,
    quiet,
  }));
  return template.total.position === 'top'
    ? [...totalRows, ...printed]
    : [...printed, ...totalRows];
}

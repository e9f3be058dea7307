/** Rows below and between the lines of a table that compare, share out or average them. */
import { plainKey } from '../../domain/match-key';
import type { SkippedRow, TableRow } from './rows';

/**
 * Lines below the total are comparisons, plans and shares of it ("So với năm trước", "Tỷ lệ (%)"),
 * not lines of the table.
 * Where lines are numbered, a line without a number after the total is one of these; where they are
 * not, its words tell.
 */
export function dropAfterTotal(rows: TableRow[], skipped: SkippedRow[], isRegister: boolean): void {
  dropComparisons(rows, skipped);
  const total = rows.map((row) => row.role).lastIndexOf('total');
  if (total <= 0 || isRegister || !rows.slice(0, total).some((row) => row.role === 'item')) return;
  const numbered = rows
    .slice(0, total)
    .filter((row) => row.role === 'item')
    .every((row) => row.ordinal !== null);
  const after = rows.splice(total + 1);
  for (const row of after) {
    if (row.role === 'item' && row.ordinal === null && (numbered || isComparison(row.label)))
      skipped.push({ row: row.row, why: 'note' });
    else rows.push(row);
  }
}

/** "Năm 2024" below numbered lines, and below a sum that has no word for itself. */
function dropComparisons(rows: TableRow[], skipped: SkippedRow[]): void {
  const items = rows.filter((row) => row.role === 'item');
  if (items.filter((row) => row.ordinal !== null).length < 2) return;
  for (
    let last = rows.at(-1);
    last?.role === 'item' && last.ordinal === null && isComparison(last.label);
    last = rows.at(-1)
  ) {
    skipped.push({ row: last.row, why: 'note' });
    rows.pop();
  }
}

function isComparison(label: string): boolean {
  return /^(?:nam 20\d\d|so voi|so sanh|tang|giam|tang giam|ty le|ti le|binh quan|cung ky|ke hoach|chenh lech|dat|uoc|luy ke)\b/.test(
    plainKey(label),
  );
}

/** Rates, means and comparisons between the lines of hamlets: none of them is a hamlet. */
export function isBeside(label: string): boolean {
  return /^(?:[-+•]\s*)?(?:ty le|ti le|co cau|ty trong|binh quan|trung binh|so voi|so sanh|chenh lech|tang giam|tang\/giam|cung ky)(?:\b|$)/.test(
    plainKey(label),
  );
}

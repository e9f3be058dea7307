/** What a protected form lets nobody write into. */
import type { FormTable } from './layout';
import type { BlankWhy, PlanInput } from './plan-types';
import type { Room } from './rows';

type Protected = Pick<PlanInput, 'protected' | 'sheet'>;

export function isLocked({ protected: guarded, sheet }: Protected, row: number, column: number) {
  return guarded && !sheet.look(row, column)?.unlocked;
}

/** Why names cannot be put into a room; figures without the names that they are of say nothing. */
export function lockOf(
  input: Protected,
  table: FormTable,
  { rows }: Room,
  missing: number,
): BlankWhy | null {
  if (!input.protected) return null;
  const name = table.columns.find(({ kind }) => kind === 'name')?.column;
  if (name !== undefined && rows.some((row) => isLocked(input, row, name)))
    return { why: 'locked' };
  return missing > 0 ? { why: 'few-rows', text: String(missing) } : null;
}

import type { SheetPlan } from '../plan';
import { applyChange } from './write/apply';
import { emptyBook } from './write/empty-book';

/**
 * A new .xlsx file of these sheets alone, in this order.
 * @throws RangeError when there is no sheet: Excel opens no such file
 */
export async function createXlsx(plans: readonly SheetPlan[]): Promise<Uint8Array> {
  if (plans.length === 0) throw new RangeError('a workbook has at least one sheet');
  const parts = emptyBook();
  for (const plan of plans) await applyChange(parts, { kind: 'add', plan });
  return parts.save();
}

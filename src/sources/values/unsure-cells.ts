/** Cells of a number column that a person would not read as the number that is stored there. */
import { toA1 } from '../../domain/address';
import type { Finding } from '../../domain/finding';
import { numberNotComputed } from '../../rules/reading/SO-040';
import { numberNotShown } from '../../rules/reading/SO-041';
import { partlyStruckNumber } from '../../rules/reading/SO-042';
import { scaledDong } from '../../rules/reading/SO-043';
import { wordsOfFormat } from '../../reading/cells/format-scale';
import type { Restated } from '../../reading/cells/shown-sheet';
import type { FieldType } from '../vocabulary/kinds';
import type { ColumnTask } from './column-numbers';
import { moneyUnit } from './units';

/**
 * A cell of which no number can be had, however it looks: it is not computed, not seen, or partly
 * struck out.
 */
export function unsureCell(task: ColumnTask, row: number): Finding | null {
  const { grid, column, type, header, subjects } = task;
  const why = grid.restatedAt(row, column);
  const rule =
    why === 'scaled' && type === 'money' && task.unit?.factor === 1
      ? grid.scaledUnit(row, column) === '' && scaledDong
      : why !== undefined && UNSURE[why];
  if (!rule) return null;
  const grave = type === 'rate' || type === 'points' ? ('check' as const) : ('stop' as const);
  const merge = grid.mergeAt(row, column);
  const shownIn = merge && (merge.top !== row || merge.left !== column) ? merge : null;
  return rule.raise(
    { header, merged: shownIn ? toA1(shownIn.top, shownIn.left) : undefined },
    { severity: grave, cells: [{ sheet: grid.sheet, cell: toA1(row, column) }], subjects },
  );
}

const UNSURE: Readonly<Partial<Record<Restated, typeof scaledDong>>> = {
  'not-computed': numberNotComputed,
  'hidden-number': numberNotShown,
  mixed: partlyStruckNumber,
};

/**
 * A unit that the number format writes behind each amount, though the number is stored without it:
 * "460 triệu".
 */
export function moneyWords(type: FieldType, format: string | undefined): string {
  if (type !== 'money' || !format?.includes('"')) return '';
  const words = wordsOfFormat(format);
  // "₫" behind every number is how a button of Excel looks, whatever the table's unit is.
  return (moneyUnit(words)?.factor ?? 1) > 1 ? words : '';
}

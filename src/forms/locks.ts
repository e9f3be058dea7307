/** What a protected form lets nobody write into, or show otherwise. */
import { toA1 } from '../domain/address';
import { scalesToPercent } from '../domain/percent-format';
import type { FilledCell } from '../workbook/port';
import { showsOther } from './format';
import type { FormColumn, FormTable } from './layout';
import type { Read } from './meaning';
import type { BlankWhy, FormNote, Line, PlanInput } from './plan-types';
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

/** A figure would show as something else there, and its format cannot be changed. */
export function isFormatFixed(
  { formatsFixed, sheet }: Pick<PlanInput, 'formatsFixed' | 'sheet'>,
  { like }: Line,
  { column }: FormColumn,
  { is }: Read,
): boolean {
  const format = sheet.look(like, column)?.format ?? 'General';
  const isOfRate = is.measure === 'rate' && scalesToPercent(format);
  return formatsFixed === true && showsOther(format) && !isOfRate;
}

/** Figures that the form's own formats show rounded. */
export function roundedNotes(cells: readonly FilledCell[]): FormNote[] {
  const rounded = cells.filter(({ format }) => format !== undefined);
  const places = rounded.map(({ row, column }) => toA1(row, column)).join(', ');
  return rounded.length === 0 ? [] : [{ code: 'formats', params: { cells: places } }];
}

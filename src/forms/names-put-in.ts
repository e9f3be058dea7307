/** The name and the number of a member that is put into a blank row. */
import { dec } from '../domain/decimal';
import type { FilledCell } from '../workbook/port';
import { formatted } from './format';
import type { FormTable } from './layout';
import { isLocked } from './locks';
import type { Line, PlanInput } from './plan-types';

/** @param isNew the row is a copy of one of the form's, whose number is not its own */
export function nameCells(
  input: Pick<PlanInput, 'sheet' | 'protected'>,
  table: FormTable,
  line: Line,
  {
    index,
    name,
    isNew,
  }: { readonly index: number; readonly name: string; readonly isNew: boolean },
): FilledCell[] {
  const { sheet } = input;
  const column = table.columns.find(({ kind }) => kind === 'name')?.column;
  const ordinal = table.columns.find(({ kind }) => kind === 'ordinal')?.column;
  const cells: FilledCell[] = [];
  if (column !== undefined && sheet.isOpen(line.like, column))
    cells.push({ row: line.at, column, value: name });
  if (ordinal === undefined || sheet.hasFormula(line.like, ordinal)) return cells;
  if (isLocked(input, line.like, ordinal)) return cells;
  if (sheet.text(line.like, ordinal) === '' || isNew)
    cells.push({
      row: line.at,
      column: ordinal,
      value: index + 1,
      ...formatted(sheet.look(line.like, ordinal), dec(index + 1), false),
    });
  return cells;
}

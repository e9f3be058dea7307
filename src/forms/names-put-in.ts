/** The name and the number of a member that is put into a blank row. */
import { dec } from '../domain/decimal';
import type { FilledCell } from '../workbook/port';
import type { Member } from './coordinates';
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
    member: { name, unit },
    isNew,
  }: { readonly index: number; readonly member: Member; readonly isNew: boolean },
): FilledCell[] {
  const { sheet } = input;
  const columnOf = (wanted: string) => table.columns.find(({ kind }) => kind === wanted)?.column;
  const ordinal = columnOf('ordinal');
  const texts = [
    { column: columnOf('name'), value: name },
    { column: columnOf('unit'), value: unit ?? '' },
  ];
  const cells = texts.flatMap(({ column, value }): FilledCell[] =>
    column !== undefined && value !== '' && sheet.isOpen(line.like, column)
      ? [{ row: line.at, column, value }]
      : [],
  );
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

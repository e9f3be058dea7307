/** The members that are put into blank rows: which, with what name, number and unit. */
import { dec } from '../domain/decimal';
import type { FilledCell } from '../workbook/port';
import type { Coordinates, Member } from './coordinates';
import { formatted } from './format';
import type { FormTable } from './layout';
import { isLocked } from './locks';
import type { Line, PlanInput } from './plan-types';
import { withUnit } from './unit';

/** A row into which a member is put. */
export const memberLine = (
  { at, like }: Pick<Line, 'at' | 'like'>,
  is: Coordinates,
  { unit = null }: Member,
  { lexicon, figures }: Pick<PlanInput, 'lexicon' | 'figures'>,
): Line => ({
  at,
  like,
  is: withUnit(is, unit, lexicon, figures),
  kind: 'item',
  unit: null,
  parts: [],
});

/** Those for a room; of a list that is missing, or held back, one without a name says why. */
export function roomMembers(
  figures: PlanInput['figures'],
  dimension: Parameters<PlanInput['figures']['members']>[0],
  named: ReadonlySet<string>,
): readonly Member[] {
  const all = figures.members(dimension);
  if (all.length === 0) return [{ id: '', name: '', isTold: true }];
  return all.filter(({ id, isTold }) => isTold && !named.has(id));
}

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
  if (name === '') return [];
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

/**
 * Titles whose dots were filled in before: the day in them follows the figures below, unless a
 * person has written something else.
 */
import { fromA1, toA1 } from '../../domain/address';
import type { FormSheet } from '../../forms/sheet';
import type { FilledForm, KeptCell } from '../../sources/settings/filled-forms';
import type { FilledCell, InsertedRows } from '../../workbook/port';
import { rowAfter, rowBefore } from '../../workbook/row-shift';
import type { Changed } from '../regenerate/compare';

export interface TitlesAgain {
  readonly cells: readonly FilledCell[];
  readonly changed: readonly Changed[];
  /** By address, each with the dots that stood there. */
  readonly kept: readonly (readonly [string, KeptCell])[];
}

/**
 * @param now as the form stands
 * @param before the same with the dots of titles that nobody has changed
 * @param titles what goes into the dots now
 */
export function titlesAgain(
  now: FormSheet,
  before: FormSheet,
  titles: readonly FilledCell[],
  inserts: readonly InsertedRows[],
  earlier: FilledForm,
): TitlesAgain {
  const isNew = new Set(titles.map(({ row, column }) => toA1(row, column)));
  // A title whose dots nothing fills now gets them back.
  const dots = [...earlier.cells].flatMap(([cell, { was }]): FilledCell[] => {
    const at = fromA1(cell);
    if (was === undefined || !at || before.text(at.row, at.column) !== was) return [];
    const row = rowAfter(at.row, inserts);
    return isNew.has(toA1(row, at.column)) ? [] : [{ row, column: at.column, value: was }];
  });
  const all = [...titles, ...dots].map((cell) => {
    const { row } = rowBefore(cell.row, inserts);
    const [from, was] = [now.text(row, cell.column), before.text(row, cell.column)];
    return { cell, from, was, place: toA1(cell.row, cell.column) };
  });
  const written = all.filter(({ cell, from }) => cell.value !== from);
  return {
    cells: written.map(({ cell }) => cell),
    changed: written.flatMap(({ cell: { value }, from, was, place }) =>
      from === was ? [] : [{ cell: place, from, to: value }],
    ),
    kept: all.flatMap(({ cell: { value }, was, place }) =>
      value === was ? [] : [[place, { asks: 'ten', value, was }] as const],
    ),
  };
}

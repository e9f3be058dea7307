/**
 * What a class lost and gained in the year, in a summary of hamlets that tells it between the
 * beginning and the end: "Hộ nghèo > Đầu năm | Giảm | Tăng | Cuối năm".
 */
import type { Coordinates } from '../../forms/coordinates';
import type { RecognisedTable } from '../../sources/table';
import type { Survey } from '../survey';
import { isIn, labelledColumns, numbersBeside, OVER } from './columns-beside';
import type { Found } from './derived';

interface Sides {
  readonly table: RecognisedTable;
  readonly opening: number;
  readonly decrease: number;
  readonly increase: number;
}

const SIDES = ['decrease', 'increase'] as const;

/** Both sides of a stock by its cells; none where they do not lead from its start to its end. */
export function flowsOf({
  recognition,
}: Survey): (at: Coordinates, start: Found, end: Found) => [Coordinates, Found][] {
  const all = recognition.tables.filter(({ kind }) => kind === 'hamlet-summary').flatMap(sidesOf);
  return ({ moment: _moment, ...at }, { value: start, sources }, { value: end }) => {
    if (typeof start === 'string' || typeof end === 'string' || sources.length === 0) return [];
    const own = all.find((one) => sources.every((cell) => isIn(cell, one.table, one.opening)));
    if (!own) return [];
    const [less, more] = SIDES.map((side) => numbersBeside(own.table, own[side], sources));
    if (!less || !more || !start.minus(less.total).plus(more.total).equals(end)) return [];
    return [
      [
        { ...at, direction: 'gross-decrease' },
        { value: less.total, sources: less.cells },
      ],
      [
        { ...at, direction: 'gross-increase' },
        { value: more.total, sources: more.cells },
      ],
    ];
  };
}

function sidesOf(table: RecognisedTable): Sides[] {
  const columns = labelledColumns(table);
  return columns.flatMap(({ column, field, header }) => {
    const [decreases = [], increases = []] = SIDES.map((side) =>
      columns.filter(
        ({ heading, is }) =>
          is.direction === side &&
          Object.keys(is).length === 1 &&
          header.startsWith(heading === '' ? '' : `${heading}${OVER}`),
      ),
    );
    const [[less, ...others], [more, ...rest]] = [decreases, increases];
    const isPair = others.length + rest.length === 0 && less?.heading === more?.heading;
    return field?.id.startsWith('opening.') && less && more && isPair
      ? [{ table, opening: column, decrease: less.column, increase: more.column }]
      : [];
  });
}

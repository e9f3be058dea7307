/** What a total row of a form adds up. */
import { toA1 } from '../domain/address';
import { dec, roundHalfAway, sum, type Decimal } from '../domain/decimal';
import type { FilledCell } from '../workbook/port';
import { DIMENSIONS } from './coordinates';
import type { Line } from './plan-types';
import { isTotal } from './total-words';
import type { FormSheet } from './sheet';

/** A sum over the rows that were just filled, where it comes to the same. */
export function totalFormula(
  line: Line,
  lines: readonly Line[],
  column: number,
  value: Decimal,
  cells: readonly FilledCell[],
): string | undefined {
  const parts = line.parts.flatMap(
    (at) => cells.find((cell) => cell.row === at && cell.column === column) ?? [],
  );
  const numbers = parts.flatMap(({ value: part }) => (typeof part === 'number' ? [dec(part)] : []));
  if (parts.length === 0 || parts.length < line.parts.length || numbers.length < parts.length)
    return undefined;
  if (!sum(numbers).equals(value)) return undefined;
  const rows = parts.map(({ row }) => row);
  const [top, bottom] = [Math.min(...rows), Math.max(...rows)];
  const within = lines.filter(({ at }) => at >= top && at <= bottom).length;
  if (bottom - top + 1 !== rows.length || within !== rows.length) return undefined;
  return `=SUM(${toA1(top, column)}:${toA1(bottom, column)})`;
}

export function near(computed: Decimal, value: Decimal): boolean {
  return roundHalfAway(computed, 2).equals(roundHalfAway(value, 2));
}

/** The item rows that a total is about: those with all of its coordinates and a place or a line. */
export function partsOf(total: Line, lines: readonly Line[]): number[] {
  const above = lines.filter(({ at }) => at < total.at);
  const below = lines.filter(({ at }) => at > total.at);
  for (const side of [above, below]) {
    const parts = side.filter(
      ({ kind, is }) =>
        kind === 'item' &&
        is.place !== undefined &&
        DIMENSIONS.every((key) => total.is[key] === undefined || is[key] === total.is[key]),
    );
    if (parts.length > 0) return parts.map(({ at }) => at);
  }
  return [];
}

export function isExplanation(
  sheet: FormSheet,
  row: number,
  column: number,
  text: string,
): boolean {
  return (
    Boolean(sheet.look(row, column)?.italic) ||
    text.length > 45 ||
    /^\(/.test(text) ||
    isTotal(text)
  );
}

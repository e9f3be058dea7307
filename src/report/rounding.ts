/**
 * Money of a form that prints fewer decimals than it has: the parts still add up to the rounded
 * total.
 */
import { allocate } from '../domain/allocation';
import { type Decimal, dec, roundHalfAway, sum } from '../domain/decimal';
import type { Figure } from '../domain/facts';
import type { TemplateColumn } from '../templates';
import type { BodyRow, RowSet } from './types';

export interface MoneyRounding {
  /** The printed amount of a figure of the workbook. */
  amountOf(figure: Figure): Decimal;
  /** Names of the rows whose amount is not simply the rounded one. */
  readonly adjusted: readonly string[];
}

/** @param places decimals of the form, or undefined to print what there is */
export function moneyRounding(
  columns: readonly TemplateColumn[],
  set: RowSet,
  places: number | undefined,
): MoneyRounding {
  const converted = (figure: Figure): Decimal => figure.value.times(set.moneyFactor);
  if (places === undefined) return { amountOf: converted, adjusted: [] };
  const printed = new Map<Figure, Decimal>();
  const adjusted = new Set<string>();
  const leaves = set.rows.flatMap(leavesOf);
  for (const column of columns.filter(
    (item) => item.kind === 'money' && item.source && !item.formula,
  )) {
    const parts = leaves.flatMap((row) => {
      const source = row.values[column.source!];
      return source && 'figure' in source ? [{ row, figure: source.figure }] : [];
    });
    const total = roundHalfAway(sum(parts.map(({ figure }) => converted(figure))), places);
    const shares = allocate(
      total,
      parts.map(({ figure }) => converted(figure)),
      dec(10).pow(-places),
    );
    parts.forEach(({ row, figure }, at) => {
      printed.set(figure, shares[at]!);
      const name = row.values.name;
      if (!shares[at]!.equals(roundHalfAway(converted(figure), places)) && name && 'text' in name)
        adjusted.add(name.text);
    });
  }
  return {
    amountOf: (figure) => printed.get(figure) ?? roundHalfAway(converted(figure), places),
    adjusted: [...adjusted],
  };
}

/** The rows at the ends of the tree. */
export function leavesOf(row: BodyRow): BodyRow[] {
  return row.kind === 'leaf' ? [row] : row.children.flatMap(leavesOf);
}

/**
 * What the total line of a funding table says of its sources, each sum with the figure that is
 * typed for it.
 */
import { sum, type Decimal } from '../domain/decimal';
import type { FigureOrNone, FundingLine } from '../domain/facts';

export interface StatedSum {
  readonly parts: readonly Decimal[];
  readonly sum: Decimal;
  readonly stated: Decimal;
  readonly agrees: boolean;
}

/**
 * All sources against the total, the local sources against the local sum, central and local money
 * against the total.
 */
export function statedSums(declared: FundingLine | null): StatedSum[] {
  if (!declared) return [];
  const { total, central, local, province, commune } = declared;
  const other = declared.other ?? null;
  const places = [province, declared.district ?? null, commune];
  return [
    ...(province && commune ? sumOf([central, ...places, other], total, 3) : []),
    ...sumOf(places, local, 2),
    ...(central && local ? sumOf([central, local, other], total, 2) : []),
  ];
}

function sumOf(figures: readonly FigureOrNone[], stated: FigureOrNone, least: number): StatedSum[] {
  const parts = figures.flatMap((figure) => (figure ? [figure.value] : []));
  if (!stated || parts.length < least) return [];
  const added = sum(parts);
  return [{ parts, sum: added, stated: stated.value, agrees: added.equals(stated.value) }];
}
